# Consents, people, the coordinator, and who has looked. Bokmål is the source.

## Who sees what. -yours to the person, -theirs to everyone else.
consents-title = Consents
consents-lead-yours = You decide who sees what in the plan, and you can change your mind whenever you like.
consents-lead-for = You decide for { $name } who sees what in the plan, and you can change your mind whenever you like.
consents-lead-theirs = The person decides who sees what in the plan, and can change their mind at any time.
consents-next-coordination = The consent to coordination is missing
consents-next-coordination-says = The coordinating unit can appoint a coordinator only once the consent is given.
consents-next-plan = The consent to the plan is missing
consents-next-plan-says = The plan can be written only once the consent is given.
consents-next-share = The plan is not shared with anyone
consents-next-share-says = Those who take part do not see the plan until you share parts of it with them.
consents-give-coordination = Consent to coordination
consents-give-plan = Consent to the plan being made
consents-give-share = Share the plan with someone
consents-give-pass-on = Send information to the municipality or the hospital
consents-register-coordination = Register a consent to coordination
consents-register-plan = Register a consent to the plan being made
consents-register-share = Register a consent to sharing
consents-register-pass-on = Register a consent to passing on information
consents-closed-yours = The plan is closed to everyone but you
consents-closed-theirs = The plan is closed to everyone but the person
consents-closed-says = There is no consent to making the plan now. The list shows who will see the plan again once a new consent is given.
consents-who-sees = Who sees what
consents-not-begun = The plan has not been begun. This is how it will be once it is.
consents-turn = Show the list
consents-by-person = By person
consents-by-part = By part of the plan
consents-only-you = Only you
consents-only-person = Only the person
consents-standing = Other consents that stand
consents-none = None now.
consents-withdraw = Withdraw
consents-narrow = Share less
consents-more-staff = Register a new consent
consents-more = Give a new consent
consents-earlier =
    { $n ->
        [one] { $n } consent that no longer stands
       *[other] { $n } consents that no longer stand
    }
seer-all = Sees everything
seer-most = Sees most of it
seer-some = Sees some of it
seer-nothing = Does not see the plan
seer-closed = Closed now
seer-not-yet = Does not see it yet
seer-all-but = Everything except: { $parts }
seer-unit = Who the coordinator is, who takes part, the plan period, the consents, relatives and the process. Not what the plan says. The unit is responsible for plans and coordinators in the municipality.
seer-ward = Who the coordinator is, and the process. Not the plan. The ward reported the need.
seer-knows-coordinator = Knows only who the coordinator is.
seer-share = Share something with them
seer-no-part = Is not listed as a participant
seer-bring-in = Add them
seer-soon =
    { $n ->
        [0] Ends today
        [one] Ends in { $n } day
       *[other] Ends in { $n } days
    }
seer-purpose = Used for
seer-excluded = Must not be mentioned
seer-until = Lasts
consent-until = Until and including { $date }
consent-until-withdrawn = Until it is withdrawn
consent-share-title = Sharing with { $name }
consent-pass-on-title = That information is sent to { $name }
consent-given-label = Who and when
consent-stands = Stands
consent-over = No longer stands
consent-parts-shared = Shared
consent-parts-were-shared = Was shared
consent-parts-kept = Not shared
consent-given = Given on { $date } by { $name }.
consent-given-for = Given on { $date } by { $name }, { $basis }.
consent-on-paper = Signed on paper, registered by { $name }.
consent-spoken = Spoken, written down by { $name }.
consent-withdrawn = Withdrawn on { $date } by { $name }.
consent-expired = Ended on { $date }.
consent-judgement = The judgement behind it
consent-basis-own = the person
consent-basis-parent = parent with parental responsibility
consent-basis-guardian = guardian
consent-basis-next-of-kin = next of kin
consent-basis-presumed = health personnel

## A consent, explained before it is given. Told to the person.
consent-q-means = What does it mean?
consent-q-who = Who gets to know anything?
consent-q-use = What is it used for?
consent-q-no = What if you say no?
consent-q-withdraw = Can you change your mind?
consent-q-leave-out = Can anything be kept out?
consent-plan-page = Consent to the plan being made
consent-plan-lead = An individual plan is made only if you say yes.
consent-plan-means = The plan is written together with you: what matters to you, goals, measures, who does what, and when.
consent-plan-who = The coordinating unit in { $municipality } is told that you have said yes. The coordinator can read the plan when you have also consented to coordination. Others see only what you share with them.
consent-plan-use = To make the plan and follow it up. For nothing else.
consent-plan-no = Then no plan is made. You can still have a coordinator, and your right to services is the same.
consent-plan-withdraw = Yes, at any time. The plan is then closed to others at once. Nothing is deleted.
consent-plan-leave-out = Yes. You decide what should not be in the plan, which parts should not be shared, and who should not take part.
consent-plan-words-own = I consent to an individual plan being made for me.
consent-plan-words-for = I consent to an individual plan being made for { $name }.
consent-coordination-page = Consent to coordination
consent-coordination-lead = A coordinator is appointed only if you say yes.
consent-coordination-means = The coordinator is the one you can call. The coordinator talks to the services, follows up what is agreed, and sees that something happens.
consent-coordination-who = The coordinator reads the whole plan. The coordinating unit in { $municipality } is told that you have said yes. Those who take part see who the coordinator is.
consent-coordination-use = To coordinate the services around you. For nothing else.
consent-coordination-no = Then no coordinator is appointed. The services go on separately.
consent-coordination-withdraw = Yes, at any time. The coordinator then leaves at once and can no longer read the plan.
consent-coordination-leave-out = Yes. Say which topics the coordinator should not raise, and which people or services they should not talk to. You can also say who you wish to be your coordinator.
consent-coordination-words-own = I consent to a coordinator being appointed for me, reading my plan and coordinating the services around me.
consent-coordination-words-for = I consent to a coordinator being appointed for { $name }, reading the plan and coordinating the services.
consent-share-page = Share the plan
consent-share-lead = You choose who may see something, and which parts.
consent-share-means = The one you share with can read the parts you tick. In measures, contributions and contacts they can also write. Every change is kept in the history.
consent-share-who = Only the one you choose. If you choose a service, this covers everyone who works there, also when someone leaves or starts.
consent-share-use = For what you write below. Readers who work in the services have a duty of confidentiality.
consent-share-no = Then they do not see the plan. They can still help you, but do not know what is agreed with others.
consent-share-withdraw = Yes, at any time. You can share fewer parts or stop altogether. It takes effect at once.
consent-share-leave-out = Yes. Do not tick the parts you want to keep to yourself, and write what should not be talked about.
consent-share-words-own = I consent to { $with } seeing these parts of my plan:
consent-share-words-for = I consent to { $with } seeing these parts of the plan for { $name }:
consent-pass-on-page = Pass on information
consent-pass-on-lead = The municipality and the hospital are told about the work on the plan only if you say yes.
consent-pass-on-means = The coordinator or the ward can tell the one you choose that you want a plan or a coordinator, what has been started, and which goals you have.
consent-pass-on-who = Only those who need it to help you, in the place you choose.
consent-pass-on-use = To keep your help joined up when you move between home and hospital.
consent-pass-on-no = Then nothing is sent. The work may have to start again when you get there.
consent-pass-on-withdraw = Yes, at any time. What has been sent cannot be taken back, but nothing more is sent.
consent-pass-on-leave-out = Yes. Tell the sender which topics, parts of the plan or people should not be mentioned.
consent-pass-on-words-own = I consent to information on a plan and a coordinator for me being sent to { $to }.
consent-pass-on-words-for = I consent to information on a plan and a coordinator for { $name } being sent to { $to }.
consent-staff-explains = The text is written to the person. Go through it together before you register the answer.
consent-parents-decide = Your parents answer this until you are 16. Talk to them, or call the coordinator.
consent-stands-already = This consent has been given and stands.
consent-back = Back
consent-continue = Continue
consent-with = With whom do you want to share?
consent-with-help = A service that does not take part yet will be listed as a participant.
recipient-participant = Takes part: { $name }
recipient-close = Relative: { $name }
recipient-service = Service: { $name }
consent-parts = Which parts of the plan?
consent-parts-help = Tick as much or as little as you like. They do not see the rest.
consent-excluded = Is there anything that should not be shared or talked about?
consent-excluded-help = For example a topic, an event or a person.
consent-purpose = What will it be used for?
consent-purpose-help = For example training at home, or help with medicines.
consent-last-day = Last day
consent-last-day-help = Leave this empty if the consent should stand until it is withdrawn.
consent-to = Who should get the information?
consent-who-says = Who consents?
consent-how = How was the consent given?
consent-summary = Summary
consent-summary-lead = Read it through. Nothing has been given yet.
consent-words-purpose = It is used for: { $purpose }
consent-words-excluded = This must not be shared or talked about:
consent-words-until = The consent stands until and including { $date }.
consent-words-withdraw = I can withdraw the consent at any time.
consent-given-by = The consent is given by
consent-also-takes-part = { $with } will also be listed as a participant, otherwise they cannot see anything.
consent-give = I consent
consent-store = Register the consent
consent-change = Change the answers

## Taken back, or made narrower.
withdraw-title = Withdraw the consent
withdraw-follows = This happens at once
withdraw-note = You do not have to say why, and you can give a new consent whenever you like.
withdraw-note-staff = Do this only when the person, or whoever answers for the person, has asked for it. A new consent can be given at any time.
withdraw-do = Withdraw
withdraw-parents-decide = Your parents answer this until you are 16. You can stop what is shared with others yourself.
withdraw-plan-closed-yours = Only you see the plan. Everyone else loses access.
withdraw-plan-closed-the = Only { $name } and whoever answers for the person see the plan. Everyone else loses access.
withdraw-plan-kept = Nothing in the plan is deleted, but nobody can write in it.
withdraw-plan-again = If a new consent is given, the plan opens again as it was.
withdraw-coordinator-ends = { $name } leaves as coordinator and can no longer read the plan.
withdraw-coordination-none = No new coordinator is appointed until there is a new consent.
withdraw-coordination-plan = The plan, and what is shared, stay as they are.
withdraw-share-unseen = { $name } can no longer see { $parts }.
withdraw-share-read = What has already been read, or written down elsewhere, cannot be taken back.
withdraw-pass-on-stops = { $name } gets no more information.
narrow-title = Share less
narrow-heading = How it works
narrow-at-once = The parts you take away are gone for them at once.
narrow-only-less = To share more than before, withdraw the consent and give a new one.
narrow-parts = What should { $name } still see?
narrow-do = Save

## Folk: those close to the person, and those who take part.
people-title = People around the plan
people-team = Those who take part
people-team-says = Taking part gives no access to the plan. The consents decide that.
people-outside = Does not use Dinplan
people-relation = Relation
people-role = Role
people-workplace = Workplace
people-phone = Phone
people-until = Last day
people-until-help = Leave this empty if no last day is agreed.
people-share = Share the plan
people-edit = Change
people-end = End
people-save = Save
people-ended = Until { $date }.
people-earlier =
    { $n ->
        [one] { $n } who took part before
       *[other] { $n } who took part before
    }
people-end-title = { $name } will no longer take part
people-end-do = End
people-end-history = What has been done and written stays in the history.
close-parent-grown = Parent. The person has turned 16 and decides alone.
close-lead = Write the name and national identity number, so we know it is the right person.
close-name = Full name
close-name-help = As it is in the passport or on the bank card.
close-number = National identity number
close-number-help = 11 digits. We do not show it to others.
close-relation-help = For example mother, spouse or neighbour.
close-mismatch = The name and the national identity number do not match. Check both
close-parent-ends = They can no longer answer for the child, and do not see the plan.
close-guardian-ends = The guardian can no longer answer for the person, and does not see the plan.
close-relative-ends = They are no longer listed as a relative, and do not see what is shared.
participant-lead = The one you list sees who the coordinator is, but not the plan until it is shared with them.
participant-who = Who should take part?
participant-who-help = Choose the service if it does not matter who comes. Staff elsewhere can be chosen once their service takes part.
participant-staff = Staff: { $name }
participant-name = Name of the person or service
participant-role-help = What they help with, for example training or as GP.
participant-ground = Why do they take part?
participant-phone-help = Leave this empty to use the workplace's number.
participant-other-outside = Cannot find them? Write in someone who does not use Dinplan
participant-other-directory = Choose a service or a member of staff from the list
participant-ends = { $name } is no longer listed among those who take part, and does not see the plan.
participant-end-consent = The consent to share with them stays, but gives no access. Withdraw it under Consents if it should not be used again.

## The coordinator.
coordinator-unit = Coordinating unit
coordinator-none = There is no coordinator now. The coordinating unit will appoint one.
coordinator-none-consent = There is no coordinator now. A coordinator can be appointed only once there is consent to coordination.
coordinator-call = Call { $number }
coordinator-since = Since { $date }
coordinator-wish-not-followed = The wish for someone else was not followed:
coordinator-resign = Resign the appointment
coordinator-relieve = End the appointment
coordinator-appoint = Appoint a coordinator
coordinator-appoint-hospital = Appoint a coordinator at the hospital
coordinator-appoint-other = Appoint someone else
coordinator-call-unit = Call the coordinating unit
coordinator-not-reached = Cannot reach the coordinator?
coordinator-does = What the coordinator does
coordinator-does-call = Is the one you and those close to you can call when something is unclear.
coordinator-does-services = Gets the services to talk to each other, so you do not have to.
coordinator-does-progress = Sees that what is agreed gets done, and that the plan is up to date.
coordinator-wish = The wish for a coordinator
coordinator-wish-none-yours = You can say whom you wish for, or what matters to you. The wish should weigh heavily.
coordinator-wish-none-theirs = Not written down yet. Ask the person. The wish should weigh heavily.
coordinator-wish-write = Write the wish
coordinator-wish-change = Change the wish
coordinator-wish-by = Written down by { $name } on { $date }
coordinator-former =
    { $n ->
        [one] { $n } former coordinator
       *[other] { $n } former coordinators
    }
wish-title = The wish for a coordinator
wish-lead = The coordinating unit decides, but the wish should weigh heavily. If it cannot be followed, the reason must be written down.
wish-words = Who is wished for, or what matters?
wish-words-help = For example: someone who knows me already, someone I can meet at home, someone who speaks Sami.
wish-person = Is it a certain member of staff in the municipality?
wish-person-help = Leave this empty if it is nobody in particular.
wish-store = Save the wish
appoint-title = Appoint a coordinator
appoint-lead = The coordinator sees the plan from the moment you appoint them.
appoint-kind = What kind of coordinator?
coordinator-municipal-about = Coordinates the municipality's services and what others contribute.
coordinator-child-about = For children under 18 who need several services over time. Coordinates for the whole family.
coordinator-hospital-about = Coordinates what the hospital does.
coordinator-temporary-hospital-about = Until the municipality has appointed a coordinator.
appoint-who = Who should be coordinator?
appoint-reason = Why is the wish not followed?
appoint-reason-help = Must be filled in when you choose someone other than the one the person wishes for. The person can read it.
appoint-wish-meant = Wishes for { $name }.
appoint-now = { $name } is coordinator now ({ $kind }).
appoint-do = Appoint
relieve-title = End the appointment of { $name }
resign-title = Resign your appointment as coordinator
relieve-lead = This happens at once:
relieve-empty-yours = You have no coordinator until the coordinating unit has appointed a new one. The unit sees it at once.
relieve-empty-the = The case has no coordinator until the coordinating unit has appointed a new one. The unit and the person see it at once.
relieve-reads-no-more = { $name } can no longer read the plan as coordinator.
relieve-kept = The plan and the consents stay as they are.
relieve-reason = Why is the coordinator leaving?
relieve-note = In your own words
relieve-note-help = The person, the coordinating unit and the next coordinator can read it.

## Who has looked and changed. -the: told to who speaks for the person; without it, to the person.
log-lead = Every look-up and every change is listed here. Nobody can take away a line.
log-choose = What the list shows
log-others = Others
log-with-mine = Others and me
log-none-here = Nobody else has looked or changed anything in this period.
log-today = Today
log-yesterday = Yesterday
log-pages = More look-ups
log-older = Show older
log-newest = To the newest
log-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
log-more = { $times }, first { $since }
log-unknown = with no part in the case
log-line-own = You { $what } { $when }.
log-line-own-refused = You tried { $when } to { $what }, but were not given access.
log-line-plain = { $name }, { $role }, { $what } { $when }.
log-open-to = open the case
section-shared-yours = what they may see of your plan
section-shared-the = what they may see of the plan
look-history = read the history of your plan
look-history-the = read the history of the plan
look-overview = opened the front page without seeing any of the plan
look-process = opened the process without seeing any of it
look-other = opened a page without seeing any of the plan
access-own-case-the = because it is their own case
access-coordinator-the = because there is consent to coordination
access-shared-the = because there is consent to sharing this
deed-assess-the = assessed the right to a plan and a coordinator
deed-inform-the = noted that information on the right was given
deed-offer-the = offered a plan and a coordinator
deed-represent-the = changed who is listed as relatives or guardian
deed-wish-the = wrote down the wish for a coordinator
deed-appoint-the = appointed a coordinator
deed-begin-plan-the = began the plan
deed-shape-plan-the = chose the form or language of the plan
deed-answer-goal-the = answered one of the goals for the municipality
deed-mark-the = changed whether a point applies to the plan
deed-set-term-the = set the plan period
deed-approve-the = approved the plan
deed-evaluate-the = evaluated the plan
deed-pause-the = paused or resumed the plan
deed-end-the = ended the case
deed-reopen-the = reopened the case
