# Words of the domain, in English. Bokmål is the source.

## Who someone is in a case. Lower-case nouns for log lines and the header.
capacity-person = the person
capacity-parent = parent with parental responsibility
capacity-guardian = guardian
capacity-relative = relative
capacity-coordinator = coordinator
capacity-provider = service provider
capacity-coordinating-unit = staff of the coordinating unit
capacity-unit-leader = head of the coordinating unit
capacity-ward = staff of the ward
capacity-reporter = the one who reported the need
capacity-system-job = Dinplan (automatic)

## Where a case stands, in lists.
shelf-reported = Waiting for assessment
shelf-to-offer = Waiting for information and an offer
shelf-offered = Waiting for the person's answer
shelf-to-consent = Waiting for consent
shelf-to-appoint = Waiting for a coordinator
shelf-vacant = Has lost the coordinator
shelf-to-begin = The plan can begin
shelf-in-work = The plan is being written
shelf-living = The plan is in force
shelf-coordinator-only = Has a coordinator, but no plan
shelf-paused = Paused
shelf-declined = Said no thanks
shelf-not-met = Conditions not met
shelf-ended = Ended

## The report of need.
channel-online = Written in Dinplan
channel-phone = By phone
channel-letter = By letter
channel-meeting = In a meeting
reporter-person = The person
reporter-person-i = I am reporting for myself
reporter-relative = Relative
reporter-relative-i = I am a relative
reporter-professional = Professional
reporter-professional-i = I am reporting as a professional
wish-both = Wants a plan and a coordinator
wish-coordinator = Wants a coordinator only
wish-nothing = Has said no
wish-not-asked = Has not been asked
wish-unknown = Not known whether the person has been asked
service-gp = GP
service-home-care = Home nursing and practical help
service-physiotherapy = Physiotherapy
service-occupational = Occupational therapy and aids
service-rehabilitation = Habilitation or rehabilitation
service-mental-health = Mental health and substance use
service-hospital = Hospital
service-palliative = Palliative care
service-respite = Respite care
service-housing = Housing
service-kindergarten = Kindergarten
service-school = School and educational psychology service (PPT)
service-nav = NAV (labour and welfare)
service-child-welfare = Child welfare
service-other = Something else

## Information, offer and answer.
means-conversation = In a conversation
means-phone = By phone
means-letter = In writing
means-interpreter = With an interpreter
means-online = Read in Dinplan
answer-both = Yes to a plan and a coordinator
answer-coordinator = Yes to a coordinator, no to a plan
answer-no = No thanks
basis-own = The person
basis-parent = Parent with parental responsibility, for a child under 16
basis-guardian = Guardian whose mandate covers personal matters
basis-next-of-kin = Next of kin, when the person cannot consent
basis-presumed = Health personnel, on what the person would most likely have wanted

## Consents.
consent-form-electronic = In Dinplan
consent-form-paper = Signed on paper
consent-form-spoken = Spoken, written down by staff
scope-make-plan = That the plan is made
scope-coordinate = That a coordinator is appointed and coordinates the services
scope-share = That parts of the plan are shared
scope-pass-on = That information is passed on

## The coordinator.
coordinator-municipal = Coordinator in the municipality
coordinator-child = Child coordinator
coordinator-hospital = Coordinator at the hospital
coordinator-temporary-hospital = Temporary coordinator at the hospital
coordinator-end-replaced = Someone else took over
coordinator-end-relieved = The coordinating unit relieved the coordinator
coordinator-end-resigned = The coordinator resigned
coordinator-end-person-wished = The person wished for someone else
coordinator-end-consent-withdrawn = The consent to coordination was withdrawn
coordinator-end-case-ended = The case was ended

## Those who take part, and those close to the person.
ground-own-duty = Has its own duty to make an individual plan
ground-take-part = Has a duty to take part
ground-voluntary = Takes part by choice
representative-parent = Has parental responsibility
representative-guardian = Guardian or future proxy
representative-relative = Relative or someone else close

## The plan as a whole.
plan-form-ordinary = Individual plan
plan-form-palliative = Plan for palliation and best possible quality of life
plan-state-draft = Draft
plan-state-in-force = In force
plan-state-renewing = In force, next period awaits approval
plan-state-paused = Paused
end-wish = The person wished it
end-need-over = The need is over
end-consent-withdrawn = The consent was withdrawn
end-moved = Moved to another municipality
end-died = The person has died

## Choices in the plan.
matters-to-me = What matters to me and my nearest?
matters-now = What matters now?
matters-when-home = What matters when I come home?
situation-everyday = Everyday life now
situation-resources = What I manage, and the help I have
situation-needs = What I need help with
priority-first = Most important now
priority-second = Important
priority-later = Can wait
goal-not-begun = Not begun
goal-underway = Under way
goal-reached = Reached
goal-set-aside = Set aside
goal-answer-can-be-met = The goal can be met
goal-answer-must-be-adjusted = The goal must be adjusted
measure-planned = Planned
measure-underway = Under way
measure-done = Done
measure-not-happening = Will not happen
decision-none = Nothing applied for
decision-applied = Applied for
decision-granted = Granted
decision-refused = Refused
decision-appealed = Appealed
promise-asked = Waiting for the owner's answer
promise-accepted = Agreed
promise-declined = The owner has said no
cooperation-needed = Needed
cooperation-wished = Wished for
other-plan-school = Individual education plan (school)
other-plan-treatment = Treatment plan
other-plan-crisis = Crisis plan
other-plan-nav = Plan with NAV
other-plan-training = Training or rehabilitation plan
other-plan-other = Another plan

## Evaluation.
progress-worse = Further away than before
progress-same = As before
progress-some = Some of the way
progress-as-hoped = As hoped
progress-more = Better than hoped
happened-as-agreed = Yes, as agreed
happened-partly = In part
happened-not = No
happened-too-early = Too early to say

## Sections. Heading; -lead one sentence; -yours (to the person, in the log) and -the (to others) as they stand inside a sentence;
## -empty a calm empty state; -add the button; -new and -edit form titles. The plan speaks as the person: jeg.
section-matters = What matters to me
section-matters-lead = What means most in life, in the person's own words.
section-matters-yours = what matters to you
section-matters-the = what matters to the person
section-matters-empty = Nothing is written here yet. One sentence is enough to begin.
section-matters-add = Write what matters
section-matters-new = Write what matters
section-matters-edit = Change what matters

section-situation = My everyday life
section-situation-lead = What everyday life is like, what goes well, and where help is needed.
section-situation-yours = the description of your everyday life
section-situation-the = the description of everyday life
section-situation-empty = Everyday life has not been described yet.
section-situation-add = Describe everyday life
section-situation-new = Describe everyday life
section-situation-edit = Change the description

section-background = Language and culture
section-background-lead = Language, interpreter, culture and the best ways to communicate.
section-background-yours = what you have told about language and culture
section-background-the = the information on language and culture
section-background-empty = Language and culture have not been described yet.
section-background-add = Describe language and culture
section-background-new = Describe language and culture
section-background-edit = Change language and culture

section-goals = Goals
section-goals-lead = What is to get better or stay good, in the person's own words.
section-goals-yours = your goals
section-goals-the = the goals
section-goals-empty = The plan has no goals yet. One goal is enough to begin.
section-goals-add = Add a goal
section-goals-new = New goal
section-goals-edit = Change the goal

section-measures = Measures
section-measures-lead = What is to be done to reach the goals, who is responsible, and when.
section-measures-yours = your measures
section-measures-the = the measures
section-measures-empty = The plan has no measures yet.
section-measures-add = Add a measure
section-measures-new = New measure
section-measures-edit = Change the measure

section-participants = Who takes part
section-participants-lead = Those who take part in the work on the plan.
section-participants-yours = the list of who takes part
section-participants-the = the list of who takes part
section-participants-empty = Nobody is listed as taking part yet.
section-participants-add = Add a participant
section-participants-new = New participant
section-participants-edit = Change the participant

section-coordinator = Coordinator
section-coordinator-lead = The one who makes the services work together and keeps things moving.
section-coordinator-yours = who your coordinator is
section-coordinator-the = who the coordinator is
section-coordinator-empty = There is no coordinator now.

section-contributions = What each of us contributes
section-contributions-lead = What the person, the services and relatives do in the work on the plan.
section-contributions-yours = what each contributes to your plan
section-contributions-the = what each contributes
section-contributions-empty = What each will contribute has not been written yet.
section-contributions-add = Add a contribution
section-contributions-new = New contribution
section-contributions-edit = Change the contribution

section-cooperation = Cooperation with others
section-cooperation-lead = Other services, institutions and agencies that should be worked with.
section-cooperation-yours = what your plan says on cooperation with others
section-cooperation-the = what is written on cooperation with others
section-cooperation-empty = No cooperation with others is listed yet.
section-cooperation-add = Add cooperation
section-cooperation-new = New cooperation
section-cooperation-edit = Change the cooperation

section-family = Needs in the family
section-family-lead = What the family needs to manage everyday life, such as respite.
section-family-yours = what is written on needs in your family
section-family-the = the needs in the family
section-family-empty = Nothing is written on needs in the family yet.
section-family-add = Add a need
section-family-new = New need in the family
section-family-edit = Change the need

section-other-plans = Other plans
section-other-plans-lead = Plans that exist already, and where they are kept.
section-other-plans-yours = the list of other plans you have
section-other-plans-the = the list of other plans
section-other-plans-empty = No other plans are listed yet.
section-other-plans-add = Add a plan
section-other-plans-new = Add another plan
section-other-plans-edit = Change the details of the plan

section-contacts = Contacts and important phone numbers
section-contacts-lead = Whom to call, when, and about what.
section-contacts-yours = your contacts
section-contacts-the = the contacts
section-contacts-empty = No contacts are listed yet.
section-contacts-add = Add a contact
section-contacts-new = New contact
section-contacts-edit = Change the contact

section-admission = Agreement on admission
section-admission-lead = What is agreed if a stay in hospital is needed.
section-admission-yours = your agreement on admission
section-admission-the = the agreement on admission
section-admission-empty = Nothing is agreed on admission yet.
section-admission-add = Add an agreement
section-admission-new = New agreement on admission
section-admission-edit = Change the agreement

section-illness = My thoughts on the illness
section-illness-lead = Thoughts on the illness, the time ahead and the treatment, in the person's own words.
section-illness-yours = your thoughts on the illness
section-illness-the = the thoughts on the illness
section-illness-empty = Nothing is written here yet. It is quite all right to wait.
section-illness-add = Write down thoughts
section-illness-new = Thoughts on the illness
section-illness-edit = Change the thoughts on the illness

section-period = Plan period and revision
section-period-lead = How long the plan is in force, and when we go through it together.
section-period-yours = the period of your plan
section-period-the = the plan period
section-period-empty = The plan period has not been set yet.

section-evaluation = Evaluation
section-evaluation-lead = How goals, measures and cooperation have gone.
section-evaluation-yours = the evaluations of your plan
section-evaluation-the = the evaluations
section-evaluation-empty = The plan has not been evaluated yet.

section-consents = Consents
section-consents-lead = What has been agreed to, and what is shared with whom.
section-consents-yours = your consents
section-consents-the = the consents
section-consents-empty = No consents have been given yet.

section-process = The way to plan and coordinator
section-process-lead = Reports of need, the assessment of the right, the offer and the answer.
section-process-yours = the report, the assessment, the offer and your answer
section-process-the = the report, the assessment, the offer and the answer
section-process-empty = Nobody has reported a need yet.

section-representatives = Relatives and guardian
section-representatives-lead = Those close to the person, and those who may answer on the person's behalf.
section-representatives-yours = who your relatives or guardian are
section-representatives-the = who the relatives or guardian are
section-representatives-empty = No relatives are listed yet.
section-representatives-add = Add a relative or guardian
section-representatives-new = New relative or guardian
section-representatives-edit = Change the details

section-log = Who has looked and changed
section-log-lead = Every look-up and change: who, when and why.
section-log-yours = who has looked at and changed your plan
section-log-the = who has looked at and changed the plan
section-log-empty = Nobody has looked or changed anything yet.

section-all-yours = your whole plan
section-all-the = the whole plan

## Fields of the forms. -help stands visibly under the label; -missing is the error when the field must be filled in (else fault-missing).
field-matters-question = Which question are you answering?
field-matters-question-missing = Choose which question you are answering
field-matters-words = The answer, in the person's own words
field-matters-words-help = It can be big or small: people, places, habits, something to look forward to.
field-matters-words-missing = Write what matters

field-situation-topic = What is it about?
field-situation-topic-missing = Choose what it is about
field-situation-words = Describe it in your own words
field-situation-words-help = For example, describe an ordinary day from morning to night.
field-situation-words-missing = Write a few words about this

field-background-language = Which language does the person speak?
field-background-language-help = Write several if needed, sign language too.
field-background-language-missing = Write which language the person speaks
field-background-interpreter = Interpreter
field-background-interpreter-help = Write for which language an interpreter is needed, and when.
field-background-culture = Culture and faith to respect
field-background-culture-help = For example food, holidays, or who may help with personal care.
field-background-ways = What are the best ways to communicate?
field-background-ways-help = For example short sentences, pictures, plenty of time, or in writing.

field-goals-title = What is the goal?
field-goals-title-help = Keep it short, as the person would say it.
field-goals-title-missing = Write what the goal is
field-goals-words = Why does it matter?
field-goals-words-help = You may write what will be different when the goal is reached.
field-goals-under = Is this a sub-goal?
field-goals-under-help = Choose the main goal it belongs to, or leave it empty.
field-goals-priority = How important is the goal now?
field-goals-priority-missing = Choose how important the goal is now
field-goals-status = How is it going?
field-goals-status-missing = Choose how it is going

field-measures-what = What is to be done?
field-measures-what-missing = Write what is to be done
field-measures-goal = Which goal does the measure belong to?
field-measures-responsible = Who is responsible?
field-measures-responsible-help = The measure is agreed once the one responsible has said yes.
field-measures-responsible-missing = Choose who is responsible
field-measures-scope = How much?
field-measures-scope-help = For example 2 hours each time.
field-measures-how = How is it to be done?
field-measures-from = From date
field-measures-by = Until date or deadline
field-measures-by-help = Give at least one date, or how often the measure happens.
field-measures-by-missing = Give a date, or how often the measure happens
field-measures-recurs = How often?
field-measures-recurs-help = For example every Tuesday.
field-measures-status = How is it going?
field-measures-status-missing = Choose how it is going
field-measures-why-not = Why will it not happen?
field-measures-why-not-help = Fill in when the measure will not happen.
field-measures-why-not-missing = Write why the measure will not happen
field-measures-decision = Has the service been applied for?
field-measures-decision-help = The plan gives no right to the service in itself. The right follows from the decision.
field-measures-decision-missing = Choose whether the service has been applied for

field-contributions-who = Who contributes?
field-contributions-who-missing = Write who contributes
field-contributions-what = What do they contribute to the work on the plan?
field-contributions-what-missing = Write what they contribute

field-cooperation-with = With whom is cooperation needed?
field-cooperation-with-missing = Write with whom cooperation is needed
field-cooperation-weight = Is it needed or wished for?
field-cooperation-weight-missing = Choose whether it is needed or wished for
field-cooperation-about = What is the cooperation about?
field-cooperation-about-missing = Write what the cooperation is about

field-family-who = Who in the family is it about?
field-family-who-missing = Write who it is about
field-family-need = What is the need?
field-family-need-help = For example respite, sleep, or time with siblings.
field-family-need-missing = Write what the need is
field-family-help = What would help?

field-other-plans-kind = What kind of plan is it?
field-other-plans-kind-missing = Choose what kind of plan it is
field-other-plans-title = What is the plan called?
field-other-plans-title-missing = Write what the plan is called
field-other-plans-keeper = Who keeps the plan?
field-other-plans-keeper-missing = Write who keeps the plan
field-other-plans-place = Where is the plan found?
field-other-plans-place-help = Write a place or paste a link.
field-other-plans-next = Next date in that plan

field-contacts-name = Name of the person or service
field-contacts-name-missing = Write the name
field-contacts-role = Role
field-contacts-role-help = For example GP, sister or home nursing.
field-contacts-phone = Phone number
field-contacts-phone-missing = Write the phone number
field-contacts-when = When to call, and about what?

field-admission-agreement = What is agreed?
field-admission-agreement-help = For example who decides, and whether it is possible to come straight to the ward.
field-admission-agreement-missing = Write what is agreed
field-admission-ward = Hospital and ward
field-admission-phone = Call this number first
field-admission-agreed-with = With whom is it agreed?
field-admission-agreed-with-help = Write name, profession and date.

field-illness-words = Thoughts on the illness, the time ahead and the treatment
field-illness-words-help = Write about what is good to think of and what is hard. The text can be changed at any time.
field-illness-words-missing = Write a few words here

## The nine points of the regulation: short name, and what is missing, said kindly.
letter-a = Goals, resources and needs
letter-a-missing = The plan has no goals yet, or says nothing about resources and needs.
letter-b = Who takes part
letter-b-missing = The plan does not yet say who takes part.
letter-c = Who is coordinator
letter-c-missing = No coordinator has been appointed yet.
letter-d = What each contributes
letter-d-missing = The plan does not yet say what each will contribute to the work.
letter-e = Measures, scope and responsibility
letter-e-missing = The plan has no measures yet.
letter-f = How the measures are carried out
letter-f-missing = The plan does not yet describe how the measures will be carried out.
letter-g = Plan period and revision
letter-g-missing = The plan period and the date of the next revision are not set yet.
letter-h = Consent
letter-h-missing = The consent to making the plan is not in place.
letter-i = Cooperation with others
letter-i-missing = The plan does not yet say with whom else cooperation is needed or wished for.

## Provisions: short name, and -says one plain sentence.
law-right-to-plan = Patient and User Rights Act section 2-5
law-right-to-plan-says = Anyone who over time needs several services that should be seen together has the right to an individual plan.
law-right-to-coordinator = Patient and User Rights Act section 2-5 b
law-right-to-coordinator-says = Anyone with this need has the right to a coordinator, also without a plan.
law-right-to-child-coordinator = Patient and User Rights Act section 2-5 c
law-right-to-child-coordinator-says = Families who have or expect a child with a serious illness, injury or disability have the right to a child coordinator when the child will need several services over time.
law-duty-to-plan = Health and Care Services Act section 7-1
law-duty-to-plan-says = The municipality must see that the plan is made, and work with other services on it.
law-duty-to-coordinate = Health and Care Services Act section 7-2
law-duty-to-coordinate-says = The municipality must offer a coordinator to anyone who over time needs several services that should be seen together.
law-child-coordinator = Health and Care Services Act section 7-2 a
law-child-coordinator-says = The municipality must appoint a child coordinator for families who have the right to one.
law-coordinating-unit = Health and Care Services Act section 7-3
law-coordinating-unit-says = The municipality must have a coordinating unit with overall responsibility for individual plans and for appointing, training and guiding coordinators.
law-hospital-coordinator = Specialist Health Services Act section 2-5 a
law-hospital-coordinator-says = The hospital must appoint a coordinator for patients with complex needs, or long-lasting needs for coordinated services.
law-plan-consent = Regulations on individual plans, content of the plan, letter h
law-plan-consent-says = The plan is made only with consent, and confidential information is shared only with consent.
law-who-consents = Patient and User Rights Act chapter 4
law-who-consents-says = From the age of 16 people consent for themselves; parents consent for younger children, and special rules apply when someone cannot consent.
law-plan-content = Regulations on individual plans, content of the plan, letters a to i
law-plan-content-says = The plan must answer nine points, from goals and needs to consent and cooperation.
law-confidentiality = Health Personnel Act sections 21 and 22
law-confidentiality-says = Health personnel have a duty of confidentiality, but may share what the person consents to.
law-reply-in-time = Public Administration Act section 11 a
law-reply-in-time-says = If the reply takes more than a month, an interim reply must say why, and when the answer will come.

## Refusals: what stands in the way, and -do: what to do now. $deed is an infinitive phrase (deed-*-to).
refused-no-part = We cannot find what you are looking for.
refused-no-part-do = Go to the front page, or call the municipality's coordinating unit if you think you should have access.
refused-not-yours = Your role in this case does not let you { $deed }.
refused-not-yours-do = Ask the coordinator or the coordinating unit, and they can help you on.
refused-no-plan-consent = There is no consent to making the plan, or the consent no longer stands.
refused-no-plan-consent-do = Consent can be given under Consents: in Dinplan, on paper or spoken.
refused-no-coordination-consent = There is no consent to a coordinator coordinating the services, or the consent no longer stands.
refused-no-coordination-consent-do = Consent can be given under Consents: in Dinplan, on paper or spoken.
refused-no-share-consent = This part of the plan has not been shared with you.
refused-no-share-consent-do = Ask the person or the coordinator whether it can be shared with you.
refused-consent-stands = Such a consent already stands, or the end date has passed.
refused-consent-stands-do = See the consents that stand. To change one, withdraw the old one first.
refused-consent-gone = This consent no longer stands.
refused-consent-gone-do = Open the page again to see the consents that stand now.
refused-may-not-consent = The one named cannot answer or consent on this basis.
refused-may-not-consent-do = See who is listed under Relatives and guardian, and choose the basis again.
refused-judgement-missing = When others consent for the person, the judgement behind it must be written down.
refused-judgement-missing-do = Write why the person cannot consent in this question, and what the person would most likely have wanted.
refused-needs-paper = Only the person, or whoever answers for the person, can do this electronically.
refused-needs-paper-do = Let the person do it, or put it on paper and have it signed.
refused-not-assessed = The right to a plan and a coordinator has not been assessed yet.
refused-not-assessed-do = Assess the right first, and then make the offer.
refused-right-not-met = The assessment says that the conditions for a plan and a coordinator are not met.
refused-right-not-met-do = If something has changed, the right can be assessed again.
refused-not-informed = The person should be informed of the right before the offer.
refused-not-informed-do = Give the information, and note how it was given.
refused-not-offered = The offer has not been made yet, so there is nothing to answer.
refused-not-offered-do = The coordinating unit makes the offer once the right has been assessed.
refused-answer-is-not = The person has not said yes to a coordinator.
refused-answer-is-not-do = Ask the person, and write down the answer. It can be changed at any time.
refused-ward-staff = The workplace's procedure says that ward staff are not coordinators of individual plans.
refused-ward-staff-do = Choose a coordinator who does not work on the ward.
refused-no-temporary = The workplace's procedure does not provide for temporary coordinators.
refused-no-temporary-do = Choose a hospital coordinator, or ask the municipality to appoint one.
refused-wrong-workplace = This kind of coordinator must work elsewhere: the municipality's in the municipality, the hospital's at the hospital.
refused-wrong-workplace-do = Choose another kind of coordinator, or someone with the right workplace.
refused-only-hospital-kinds = The ward can only appoint a coordinator at the hospital.
refused-only-hospital-kinds-do = Report the need to the municipality's coordinating unit, which appoints the municipality's coordinator.
refused-not-a-child = A child coordinator is for children under 18.
refused-not-a-child-do = Choose a coordinator in the municipality.
refused-wish-needs-reason = The person wished for another coordinator, and the wish should weigh heavily.
refused-wish-needs-reason-do = Appoint the one the person wishes for, or write why it is not possible.
refused-already-coordinator = This person is already coordinator in the case.
refused-already-coordinator-do = Choose someone else, or leave it as it is.
refused-appointment-gone = This coordinator is no longer appointed.
refused-appointment-gone-do = Open the page again to see who is coordinator now.
refused-not-your-appointment = You can only resign from your own appointment as coordinator.
refused-not-your-appointment-do = Contact the coordinating unit if another coordinator is to leave.
refused-no-plan = The plan has not been begun yet.
refused-no-plan-do = Begin the plan first.
refused-plan-exists = The plan has already been begun, and each person has only one individual plan.
refused-plan-exists-do = Continue in the plan that exists.
refused-plan-paused = The plan is paused.
refused-plan-paused-do = Resume the plan when it is to be used.
refused-plan-not-paused = The plan is not paused.
refused-plan-not-paused-do = You can go on with the plan as usual.
refused-plan-not-in-force = The plan is not in force yet, so it cannot be evaluated.
refused-plan-not-in-force-do = Set the plan period and have the plan approved first.
refused-not-evaluated = The plan must be evaluated before a new period begins.
refused-not-evaluated-do = Go through goals, measures and cooperation together, and write the evaluation.
refused-no-term = The plan period is not set.
refused-no-term-do = Give the dates from and to, and when the plan will be revised.
refused-impossible-term = The dates do not fit together: the revision must lie within the period, and the period can be at most five years.
refused-impossible-term-do = Look over the three dates.
refused-revision-in-the-past = The date of the next revision has already passed.
refused-revision-in-the-past-do = Choose a date from today onwards.
refused-plan-changed = Someone has changed the plan since you read it.
refused-plan-changed-do = Read the plan again, and approve it when you are ready.
refused-entry-gone = This is no longer in the plan.
refused-entry-gone-do = Go back to the plan to see how it is now.
refused-entry-changed = Someone else changed this while you were writing.
refused-entry-changed-do = Compare the two texts, and choose what should stand.
refused-goal-loop = A sub-goal cannot have sub-goals of its own.
refused-goal-loop-do = Choose a main goal, or leave the field empty.
refused-points-nowhere = The goal or the responsible person you chose is no longer in the plan.
refused-points-nowhere-do = Choose another goal or someone else to be responsible.
refused-not-your-measure = Only the one responsible for the measure can answer for it.
refused-not-your-measure-do = To take over, ask the coordinator to change who is responsible.
refused-nothing-to-answer = There is nothing to answer here.
refused-nothing-to-answer-do = Go back to the plan to see what is waiting for an answer.
refused-letter-always-applies = This point applies to every plan.
refused-letter-always-applies-do = Fill in the point when you are ready.
refused-participant-gone = This person is no longer listed.
refused-participant-gone-do = Open the page again to see who takes part now.
refused-too-many = The plan is full. More entries would make it hard to read.
refused-too-many-do = Join entries that belong together, and go on writing there.
refused-case-closed = The case has ended.
refused-case-closed-do = The coordinating unit can open it again.
refused-case-open = The case is already open.
refused-case-open-do = You can go on as usual.

## Field errors.
fault-missing = Must be filled in
fault-too-long = Write less: at most { $max } characters, now { $got }
fault-not-a-date = Write the date as day, month and year, for example 17.5.2027
fault-in-the-past = Give a date from today onwards
fault-in-the-future = Give a date up to today
fault-too-far-away = Give a date that is nearer
fault-wrong-order = Give a date that is not before the first date
fault-not-a-choice = Choose one of the options
fault-not-there = Choose again. What you chose is no longer there
fault-not-a-number = Write a whole number
number-not-eleven-digits = Write all 11 digits of the national identity number
number-impossible-date = Check the first six digits. They should be a date
number-check-digit = Check the identity number. One or more digits are wrong
number-synthetic = This is a test number. Write a real identity number
number-not-synthetic = Only test numbers are used here. Do not write real identity numbers

## The log. One sentence a look-up: who, as what, what, when, why.
log-line = { $name }, { $role }, { $what } { $when }, { $why }.
log-line-refused = { $name }, { $role }, tried { $when } to { $what }, but was not given access.
access-own-case = because it is your own case
access-parent = because of parental responsibility
access-guardian = because of the guardianship
access-coordinator = because you have consented to coordination
access-shared = because you have consented to sharing this
access-unit-duty = because the coordinating unit is responsible for plans and coordinators in the municipality
access-ward-duty = because the ward must ask, inform and report needs
access-takes-part = because everyone who takes part has access to this
access-own-report = because of their own report of need
withheld-no-part = We cannot find what you are looking for.
withheld-not-for-role = This part is not for your role.
withheld-not-shared = This part has not been shared with you.
withheld-not-coordinating = This part is closed, because there is no consent to coordination now.
withheld-plan-consent-gone = The plan is closed to others, because there is no consent to the plan now.

## Deeds: past tense for the log to the person; -to the infinitive after å / to. $sections and $section: section-*-yours or section-*-the.
deed-see = read { $sections }
deed-see-to = read { $sections }
deed-write = changed { $section }
deed-write-to = change { $section }
deed-report = reported a need for a plan or a coordinator
deed-report-to = report a need for a plan or a coordinator
deed-assess = assessed your right to a plan and a coordinator
deed-assess-to = assess the right to a plan and a coordinator
deed-inform = noted that you have been informed of the right
deed-inform-to = note that information was given
deed-offer = offered you a plan and a coordinator
deed-offer-to = offer a plan and a coordinator
deed-answer = answered the offer
deed-answer-to = answer the offer
deed-consent = registered a consent
deed-consent-to = register a consent
deed-withdraw = withdrew or narrowed a consent
deed-withdraw-to = withdraw or narrow a consent
deed-represent = changed who is listed as your relatives or guardian
deed-represent-to = change who is listed as relatives or guardian
deed-wish = wrote down your wish for a coordinator
deed-wish-to = write down the wish for a coordinator
deed-appoint = appointed a coordinator for you
deed-appoint-to = appoint a coordinator
deed-relieve = ended an appointment as coordinator
deed-relieve-to = end an appointment as coordinator
deed-begin-plan = began your plan
deed-begin-plan-to = begin the plan
deed-shape-plan = chose the form or language of your plan
deed-shape-plan-to = choose the form or language of the plan
deed-promise = answered for a measure
deed-promise-to = answer for a measure
deed-answer-goal = answered one of your goals for the municipality
deed-answer-goal-to = answer a goal for the municipality
deed-mark = changed whether a point applies to your plan
deed-mark-to = change whether a point applies to the plan
deed-set-term = set the period of your plan
deed-set-term-to = set the plan period
deed-approve = approved your plan
deed-approve-to = approve the plan
deed-evaluate = evaluated your plan
deed-evaluate-to = evaluate the plan
deed-pause = paused or resumed your plan
deed-pause-to = pause or resume the plan
deed-end = ended your case
deed-end-to = end the case
deed-reopen = reopened your case
deed-reopen-to = reopen the case

## The history of a case, and of one entry.
event-opened = The need was reported
event-report-joined = Another report of need came in
event-assessed = The right was assessed
event-informed = Information on the right was given
event-offered = A plan and a coordinator were offered
event-answered = The answer to the offer was registered
event-consent-given = A consent was given or narrowed
event-consent-withdrawn = A consent was withdrawn
event-consent-renewed = The plan rests on a new consent
event-representative = Relatives or guardian were changed
event-coordinator-wished = A wish for a coordinator was written down
event-coordinator-appointed = A coordinator was appointed
event-coordinator-ended = A coordinator left
event-participant = A participant was added, changed or ended
event-plan-begun = The plan was begun
event-plan-form = The form of the plan was changed
event-plan-language = The language of the plan was changed
event-ordered = The order was changed
event-marked = Whether a point applies was changed
event-term = The plan period was set
event-approved = The plan was approved
event-evaluated = The plan was evaluated
event-paused = The plan was paused
event-resumed = The plan was resumed
event-ended = The case was ended
event-reopened = The case was reopened
change-written = Written or changed
change-restored = Brought back from an earlier version
change-ended = Ended
change-reopened = Taken up again
change-confirmed = Confirmed as still right
change-promised = The one responsible answered
change-asked = The one responsible was asked again
change-replied = The municipality answered

## Languages by their own names (the same in every file), and as each language calls them.
lang-nb = bokmål
lang-nn = nynorsk
lang-se = davvisámegiella
lang-en = English
lang-name-nb = Norwegian (Bokmål)
lang-name-nn = Norwegian (Nynorsk)
lang-name-se = Northern Sami
lang-name-en = English

## Joining: a list is list-comma again and again, and list-and for the last.
list-comma = { $first }, { $next }
list-and = { $first } and { $last }

## Dates. $day and $month are numbers (month 1 to 12), $year a number, $weekday 1 (Monday) to 7; $hour and $minute are
## text of two digits. A message may use another: the same arguments reach it.
month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
date-long = { $day } { month } { $year }
date-short = { $day } { month-short }
date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow
date-in-days =
    { $n ->
        [one] in { $n } day
       *[other] in { $n } days
    }
days-ago =
    { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
time-at = at { $hour }:{ $minute }
date-period = { $from } to { $to }
age =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
