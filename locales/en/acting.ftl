# Acting for others, ages and competence, helpers. English.

## For whom: right after login, and in the header of every page of a case.
acting-title = On whose behalf do you want to do something?
acting-lead = Choose who it is about now. You can switch at any time, at the top of the page.
acting-only = You can only act for the person shown here. To act for others, the coordinator or the coordinating unit must register you with them.
acting-oneself = { $name } (yourself)
acting-no-case = You have no case of your own. Here you can report a need for yourself
acting-born = { $name }, born { $date }
acting-all-waits = See everything that waits, for everyone
acting-switch = Switch
acting-for = On behalf of { $name }
acting-about = The case of { $name }
acting-for-oneself = For yourself
acting-as-person = Your own case
acting-as-parent = You have parental responsibility
acting-as-parent-grown = You are a parent
acting-as-care = Child welfare has the care
acting-as-guardian = You are guardian
acting-as-attorney = You have power of attorney
acting-as-next-of-kin = You are next of kin
acting-as-relative = You are a relative or someone close
acting-as-helper = You are a helper
acting-as-peer = You are a peer supporter
acting-as-interpreter = You are an interpreter
acting-as-brought = You take part in the work

## Who can act for the person.
can-act-title-yours = Who can act on your behalf
can-act-title = Who can act on behalf of { $name }
can-act-lead-yours = Here you see everyone who can act for you or follow along, why, and what they have done lately.
can-act-lead = Here is everyone who can act for the person or follow along, why, and what they have done lately.
can-act-add = Add
can-act-acts = Can act for the person
can-act-nobody = Nobody.
can-act-follows = Can follow along
can-act-nobody-follows = Nobody.
can-act-ground = Ground
can-act-reach = What it covers
can-act-period = When
can-act-from = From { $from }, until it is ended
can-act-from-to = From { $from } up to and including { $to }
can-act-source = Known from
can-act-written-by = Registered by
can-act-lately = Done lately
can-act-nothing = Nothing
can-act-log = See everyone who has read or changed something
can-act-parent = Sees the case and decides for the child until it is 16.
can-act-apart = Does not live with the child.
can-act-parent-in-care = Does not decide now, because child welfare has the care. Sees only what is shared.
can-act-next-of-kin = Can read and write, but not answer or consent. This holds as long as an assessment says that the person cannot decide alone.
can-act-shared = Sees only what is shared: { $parts }.
can-act-not-shared = Sees only what is shared. Nothing is shared now.
can-act-what-is-shared = Sees only what is shared.
can-act-kept = The child keeps this private, so the parents do not see it: { $parts }.
can-act-stays-child = Until you are 16, your parents decide who takes part. Talk to them or to the coordinator if that is not good.
can-act-stays-parent = Parental responsibility follows from the law until the child is 16. If something is wrong, the coordinating unit can correct it.
can-act-stays-guardian = The guardian is appointed by the County Governor. Only the County Governor can change or end it.
can-act-stays-mandate = This is not yours to end.

## How far a mandate reaches.
reach-see = read
reach-write = write
reach-decide = answer, consent and approve
reach-powers = Can { $powers }.
reach-everything = Covers all parts of the plan.
reach-parts = Covers only: { $parts }.
reach-which = What can be done?
reach-see-about = Read what the power of attorney or the mandate covers.
reach-write-about = Add to and change the same.
reach-decide-about = Answer offers, consent, withdraw consents and approve the plan.
reach-of = What does it cover?
reach-of-everything = All parts of the plan
reach-of-some = Only some parts
reach-of-which = Which parts?
reach-of-which-help = Only when you have chosen some parts.

## Someone close, or who acts for the person.
bring-title = Whom do you want to add?
bring-other = Choose something else
bring-parent = Decides for the child until it is 16. After that a parent sees what is shared.
bring-guardian = Acts within the mandate from the County Governor. A holder of a lasting power of attorney is also registered here.
bring-attorney-name = Someone with power of attorney
bring-attorney = Can do what you write in the power of attorney, on behalf of the one who gives it. It can be changed or withdrawn at any time.
bring-next-of-kin = The one the person would have chosen. May follow along if an assessment says that the person cannot decide something alone.
bring-relative = A spouse, a sibling, a friend or someone else close. Does not see the plan until something is shared.
bring-helper = Helps in the work with the plan for a time. Sees only what is shared.
bring-peer = Has lived through something similar, and comes along for a time. Sees only what is shared.
bring-interpreter = Interprets in the work with the plan for a time. Sees only what is shared.
bring-parent-new = New parent
bring-guardian-new = New guardian
bring-attorney-new = New power of attorney
bring-next-of-kin-new = New next of kin
bring-relative-new = New relative or someone close
bring-helper-new = New helper
bring-peer-new = New peer supporter
bring-interpreter-new = New interpreter
bring-edit-title = Change what is written about { $name }
bring-relation-help = For example Arabic interpreter, or peer supporter from the MS association.
bring-apart = Does not live with the child
bring-apart-help = Then the parents do not see each other's phone numbers here.
bring-from = First day
bring-from-help = Leave it empty if it holds from now.
bring-until-help = At most one year ahead. After that day it ends by itself.
bring-source = Where is it known from?
bring-source-help = For example the National Population Register, the County Governor's mandate with date, or a signed power of attorney on file.
close-attorney-ends = The power of attorney no longer holds, and the one who had it does not see the plan.
close-next-of-kin-ends = The one you end is no longer registered as next of kin, and does not see what is shared.
close-helper-ends = The helper no longer comes along, and does not see what is shared.
close-peer-ends = The peer supporter no longer comes along, and does not see what is shared.
close-interpreter-ends = The interpreter no longer comes along, and does not see what is shared.

## A power of attorney, read in words before it is given; and on paper.
attorney-summary-lead = Read it before you give the power of attorney. It holds from the moment you give it.
attorney-words = I give { $name } power of attorney to act on my behalf in my case in Dinplan.
attorney-from = The power of attorney holds from { $date }.
attorney-open-ended = The power of attorney holds until I withdraw it.
attorney-no-approval = The plan cannot be approved with it, because it does not cover all parts.
attorney-never = Whoever has the power of attorney cannot pass it on, cannot read private notes and cannot see more than I can see myself.
attorney-withdraw = I can change or withdraw the power of attorney at any time. I see in the access log what is done.
attorney-give = Give power of attorney
paper-title = Power of attorney on paper
paper-link = Print a power of attorney on paper
paper-lead = Print the page, fill it in and sign it. Give it to the coordinator or the coordinating unit. They register it, and keep the paper.
paper-i = I, { $name }, born { $born }, give this person power of attorney to act on my behalf in the work with individual plan and coordinator:
paper-their-name = Full name
paper-their-number = National identity number
paper-until = Last day, if it is to have one
paper-withdraw = I can withdraw the power of attorney at any time, in writing or by word of mouth.
paper-place = Place and date
paper-signed = Signature
paper-to = To be handed to the coordinator or the coordinating unit, { $unit }.

## Child welfare that has the care of a child.
care-link = Register that child welfare has the care
care-title = Child welfare has the care
care-lead = Register the decision when child welfare has taken over the care of a child under 16.
care-about = Child welfare service
care-ground = Has taken over the care
care-reach = Those who work there decide for the child in the parents' place.
care-parents = The parents see only what is shared with them. This holds at once.
care-service = Which service?
care-source = What does it rest on?
care-source-help = For example a decision by the Child Welfare and Health Tribunal, with date.
care-since = From which day?
care-save = Register
care-give-back = The care has been given back
care-ends = The parents decide for the child again, and child welfare no longer sees the case.
care-stays = The care follows from a decision. The coordinating unit registers when it is given back.

## A birthday that changes who decides: to the person, and to parents and those who lead the work.
birthday-title-own = You turn { $age } on { $date }
birthday-title-other = { $name } turns { $age } on { $date }
birthday-7-own-changes = From then on the grown-ups must always ask you what you think before they decide something about the plan.
birthday-7-own-before = You may think about what you want to say. You do not have to say anything.
birthday-7-other-changes = From then on the child is to be told what it is about and heard before others decide. What the child thinks is written down each time.
birthday-7-other-before = Talk with the child about the plan now, in words it understands, so that it knows what it will be asked about.
birthday-12-own-changes = From then on the grown-ups must give great weight to what you think. You can also keep something in the plan to yourself, so that your parents do not see it.
birthday-12-own-before = Think about whether there is something you want to keep to yourself. The coordinator can tell you how it works.
birthday-12-other-changes = From then on great weight is to be given to what the child thinks, and the child can keep parts of the plan to itself. Then the parents do not see them.
birthday-12-other-before = Talk together about what the child wants to share, and what it may want to have in peace. Let the child log in and see its own plan.
birthday-16-own-changes = From then on you decide yourself: whether you want a plan, who is coordinator, and who sees what. Your parents see only what you share with them.
birthday-16-own-before = Talk with your parents about what they should still get to see. When the day comes, we ask you about each consent they have given for you. Until you have answered, they hold as before.
birthday-16-other-changes = From then on { $name } decides on plan, coordinator and sharing. The parents no longer answer, and see only what is shared with them.
birthday-16-other-before = Talk together about what the parents should still get to see, and make sure that { $name } can log in. On the day { $name } is asked anew about each consent. Until then they hold as before.
birthday-18-own-changes = From then on you are of age. The right to a child coordinator ends, and help comes from the services for adults.
birthday-18-own-before = Agree with the coordinator who takes over, and when. If you want someone to act for you, you can give a power of attorney.
birthday-18-other-changes = From then on { $name } is of age. The right to a child coordinator ends, and help comes from the services for adults.
birthday-18-other-before = Agree who will be coordinator, and which services take over, so that there is no gap. If a guardian is needed, apply in good time.

## Sixteen: one's own decision on what the parents consented to.
step-decide-anew = Decide yourself what your parents have said yes to
step-decide-anew-says = You are 16, and it is your choice now.
anew-title = Now you decide
anew-lead = You are 16. This is what those who were responsible for you have said yes to. It holds until you decide otherwise. Do you want the same?
anew-yes = Yes, I do
anew-no = No, withdraw it
anew-none = You have decided on everything. Nothing holds any longer only because your parents said yes.
anew-see-all = See all consents
grown-title = { $name } decides now
grown-why = { $name } has turned 16. Young people then decide on plan, coordinator and who sees what. That is why you see less than before. It does not mean that someone has shut you out.
grown-what = You see who the coordinator is, and what { $name } shares with you. Feel free to ask { $name } what you may see. You can still call the coordinator and tell what you know.
limited-title = What you can do for { $name }
limited-rest = The rest you do not see and cannot change.

## What a child from 12 keeps from the parents; read by a 12-year-old.
kept-title = What do you want to keep to yourself?
kept-lead = You are over 12. Then you can keep something in the plan to yourself, so that your parents do not see it.
kept-parents = This is about { $names }.
kept-parts = I want to keep this to myself
kept-matters = What you write about what matters to you.
kept-situation = How things are at home, at school and in your free time.
kept-goals = What you want to manage.
kept-illness = What you think about being ill.
kept-family = What the others in the family need.
kept-contributions = What you and the others are going to do.
kept-save = Save
kept-none = Your parents see the whole plan now. You can keep something to yourself.
kept-now = You keep this to yourself: { $parts }.
kept-open = Choose what you want to keep to yourself
kept-they-see = This is what they see instead
kept-others = The coordinator sees everything, and those you share the plan with see what is shared with them.
kept-danger = If something is dangerous for you, the grown-ups who help you may have to tell your parents. Then they must tell you first.
kept-until-16 = You can change your mind at any time. When you turn 16, you decide everything yourself.

## The child is heard. Asked of whoever decides for a child.
voice-child = What does the child think?
voice-child-help = Ask the child before you answer, in words it understands. The child does not have to say anything.
voice-child-words = In the child's own words
voice-child-words-help = Write it as the child said it.
voice-child-why = Why is it decided like this all the same?
voice-child-why-help = Only when the child is over 12 and does not agree, or when the child has not been asked.

## Competence to consent.
competence-title = Competence to consent
competence-lead = From 16, everyone decides for themselves. That goes for those who are ill, have a disability or make choices others do not understand, too.
competence-is-one-question = One question is assessed at a time. One who cannot decide one thing can often decide another.
competence-is-obvious = Competence lapses only when the person obviously cannot understand what the question is about. In doubt, the person decides.
competence-is-helped = First it must be made easier to understand: time, simple words, pictures, an interpreter, or another day.
competence-is-not = A diagnosis, high age, having a guardian, or an answer that seems unwise is not enough.
competence-is-heard = The person and those close are told of the assessment, and the person must always be asked what they want.
competence-now = Assessments that hold now
competence-none = None. The person decides in all questions.
competence-not-shown = Assessments are shown only to the person, to who acts for the person, and to those who lead the work.
competence-earlier =
    { $n ->
        [one] { $n } earlier assessment
       *[other] { $n } earlier assessments
    }
competence-can-yours = You decide yourself
competence-lacking-yours = Others must help to decide
competence-can-theirs = Can decide alone
competence-lacking-theirs = Cannot decide alone now
competence-can-about = The person understands, or there is doubt.
competence-lacking-about = The person obviously cannot understand what the question is about, not even with help.
competence-reasons-label = Why
competence-told-label = How it was told
competence-until = To be assessed anew by { $date }.
competence-was-until = Held at most until { $date }.
competence-new = New assessment
competence-form-lead = You assess one question, and your name stands with the assessment.
competence-question = Which question is it about?
competence-question-help = Assess each question by itself.
competence-finding = What is your assessment?
competence-reasons = Why?
competence-reasons-help = What did you ask, what did the person understand, and what was done to make it easier to understand?
competence-told = How were the person and those close told?
competence-told-help = For example by word of mouth to the person together with the daughter, with pictures.
competence-review = When is it to be assessed anew?
competence-review-help = After that day the assessment no longer holds. Choose a short time if the condition may improve.
competence-save = Save the assessment
competence-missing = It has not been assessed that the person lacks competence to consent. See Competence to consent under Consents before you choose next of kin or health personnel.
