# Rights: who acts for others, ages, access, emergency access and protection.

## capacity
capacity-care-authority = child welfare, which has the care
capacity-attorney = holder of a power of attorney
capacity-next-of-kin = next of kin
capacity-companion = helper, peer or interpreter
capacity-emergency = employee with emergency access
capacity-reviewer = leader who follows up emergency access

## kinds
representative-attorney = Has a power of attorney
representative-next-of-kin = Next of kin
representative-helper = Helper for a time
representative-peer = Peer for a time
representative-interpreter = Interpreter for a time

## bases of voice
basis-care = Child welfare, when it has taken over care of a child under 16
basis-attorney = Holder of a power of attorney, within its words
consent-basis-care = child welfare
consent-basis-attorney = holder of a power of attorney

## powers
power-see = Read the plan
power-write = Write in the plan
power-decide = Answer, consent and approve

## questions
question-plan = Whether a plan is made
question-coordination = Whether a coordinator coordinates the services
question-sharing = What is shared with whom
question-passing-on = Whether information is passed between municipality and hospital

## the child's view
child-agrees = Agrees
child-disagrees = Does not agree
child-would-not-say = Does not want to say, and need not
child-not-heard = Has not been asked

## protection
protection-none = No address protection
protection-client = Client address: the place itself tells something
protection-confidential = Confidential address: hidden from private parties
protection-strict = Strictly confidential address: hidden from almost everyone

## requests
request-log-line = A question about a look-up
request-correction = A wish for correction
request-erasure = A wish for erasure

## sections
section-notes = My private notes
section-notes-yours = your private notes
section-notes-the = private notes
section-requests = Questions to those who keep the record
section-requests-yours = your questions to those who keep the record
section-requests-the = the questions to those who keep the record
section-emergencies = Emergency access
section-emergencies-yours = emergency access to your plan
section-emergencies-the = emergency access to the plan

## grounds
access-care = because child welfare has the care
access-attorney = because of the power of attorney
access-next-of-kin = as next of kin
access-emergency = as emergency access, for life and health
access-review = to follow up an emergency access
access-calendar = because a date was reached

## withheld
withheld-beyond-mandate = This part is outside your mandate or power of attorney.
withheld-kept-by-child = The child has chosen to keep this. Children may do so from the age of 12.
withheld-protected = This part is hidden because the address is protected.
withheld-ended = The case has ended, and what was shared for it is closed.

## deeds
deed-assess-competence = assessed whether you can consent
deed-assess-competence-the = assessed the competence to consent
deed-assess-competence-to = assess the competence to consent
deed-doubt = took a stand on a consent that another gave
deed-doubt-to = take a stand on a consent that another gave
deed-settle = settled a doubt about a consent
deed-settle-to = settle a doubt about a consent
deed-keep-from-parents = changed what you keep for yourself
deed-keep-from-parents-the = changed what the child keeps
deed-keep-from-parents-to = change what the child keeps
deed-review = followed up an emergency access
deed-review-to = follow up an emergency access
deed-protect = changed the address protection
deed-protect-to = change the address protection
deed-ask = asked those who keep the record
deed-ask-to = ask those who keep the record
deed-reply = answered a question from you
deed-reply-the = answered a question about the case
deed-reply-to = answer a question about the case
deed-hold = changed whether the case must be kept
deed-hold-to = change whether the case must be kept
deed-turn = wrote down what changed on a date
deed-turn-to = write down what changes on a date

## events
event-consent-doubted = A consent was doubted
event-care-taken-over = Child welfare took over care
event-care-given-back = Care was given back
event-competence = Competence to consent was assessed
event-kept-from-parents = What the child keeps was changed
event-note = A private note was written or shared
event-emergency = Emergency access was opened
event-emergency-reviewed = The emergency access was followed up
event-protection = The address protection was changed
event-request = Those who keep the record were asked
event-request-answered = Those who keep the record answered
event-hold = Whether the case must be kept was changed
event-turned = A date changed what holds

## law
law-child-is-heard = Patients' and Users' Rights Act § 4-4 and Children Act § 31
law-child-is-heard-says = From the age of 7 a child is told what it is about and may say what it thinks before others decide.
law-childs-view-weighs = Patients' and Users' Rights Act § 4-4 and Children Act § 31
law-childs-view-weighs-says = From the age of 12 great weight is given to what the child thinks.
law-kept-from-parents = Patients' and Users' Rights Act § 3-4
law-kept-from-parents-says = From 12 a child may ask that the parents are not told everything.
law-competence = Patients' and Users' Rights Act § 4-3
law-competence-says = You consent yourself unless it is obvious that you cannot understand what this question is about.
law-of-age = Guardianship Act § 8
law-of-age-says = You are of age from your 18th birthday.
law-guardians-mandate = Guardianship Act § 26
law-guardians-mandate-says = A guardian may act only within the mandate.
law-access-log = Patient Records Act § 22
law-access-log-says = Every look-up can be shown, and you have a right to see them.
law-emergency = Health Personnel Act § 23 no. 4
law-emergency-says = Secrecy gives way when life and health require it.
law-correction = Health Personnel Act § 42
law-correction-says = Errors are corrected. What stood there before is kept.
law-erasure = Health Personnel Act § 43
law-erasure-says = Information may be erased where the law allows it.
law-protected-address = Population Register Act § 10-4
law-protected-address-says = Whoever is threatened can have the address blocked to others.

## refusals
refused-competence-not-assessed = It has not been assessed that the person lacks competence to consent in this question, or the assessment no longer holds.
refused-competence-not-assessed-do = Ask the person. If there is doubt whether they can answer, a professional must assess it first, under Consents.
refused-child-not-heard = The child has not been heard, and it does not say why.
refused-child-not-heard-do = Ask the child and write down what it thinks. If that was not possible, say why.
refused-childs-view-needs-reason = The child is over 12 and thinks otherwise, and it does not say why it is decided so all the same.
refused-childs-view-needs-reason-do = Write why it is decided otherwise than the child thinks.
refused-not-old-enough = This is for ages 12 to 15.
refused-not-old-enough-do = If you are younger, you can talk to the coordinator about it. From 16 you decide what is shared.
refused-source-missing = It does not say where this is known from.
refused-source-missing-do = Write which register, decision or document it rests on.
refused-needs-last-day = A last day is needed, ahead in time and at most a year from now.
refused-needs-last-day-do = Choose a date. It can be extended later.
refused-empty-mandate = The mandate or power of attorney lets nothing be done.
refused-empty-mandate-do = Tick at least one thing and at least one part of the plan.
refused-address-protected = The address is protected, and so this cannot be done.
refused-address-protected-do = Talk to the coordinating unit. They can change the protection when the Population Register has done so.
refused-own-consent = The consent was given by the person, or by you.
refused-own-consent-do = One's own consent can be withdrawn at any time.
refused-not-alone = Another than you must decide this.
refused-not-alone-do = Ask a colleague or the leader to look at it.
refused-not-authorised = You are not authorised for emergency access.
refused-not-authorised-do = Call the coordinator or the emergency line. Your leader can apply for authorisation.
refused-already-answered = This has been answered already.
refused-already-answered-do = Open the page again to see the answer.
refused-still-open = A case that is open cannot be erased.
refused-still-open-do = End the case first, if that is what the person wants.
refused-held = The case must be kept and cannot be erased now.
refused-held-do = See why it must be kept. When the reason is gone, the leader can lift it.
refused-nothing-turned = No date has changed anything.
refused-nothing-turned-do = You need not do anything.

section-meetings = Meetings
section-meetings-yours = your meetings
section-meetings-the = the meetings
section-talk = Conversations
section-talk-yours = your conversations
section-talk-the = the conversations
section-complaints = Complaints
section-complaints-yours = your complaints
section-complaints-the = the complaints
section-verdicts = Feedback
section-verdicts-yours = your feedback
section-verdicts-the = the feedback
deed-attend = answered a meeting
deed-attend-to = answer a meeting
deed-deputise = named a deputy for the coordinator
deed-deputise-to = name a deputy for the coordinator
deed-reconsider = dealt with a complaint
deed-reconsider-to = deal with a complaint
event-deadlines = The municipality changed its deadlines
