# Administration: an organisation's units, people, rules and log, for those who look after them.

nav-admin = Administration
admin-title = Administration
admin-lead = Here you keep units, employees and rules of { $place } up to date.
admin-alone = Only one person administers now. What takes two cannot be approved until one more has the right to administer. Talk to those who run Dinplan.
admin-waiting = Waiting for another pair of eyes
admin-waiting-none = Nothing is waiting.
admin-people =
    { $n ->
        [0] No employees
        [one] { $n } employee
       *[other] { $n } employees
    }
admin-staff = Employees
admin-rules = Rules
admin-rules-card = Deadlines and conditions you decide yourselves.
admin-proposals = Proposals
admin-log = Administration log
admin-log-card = Who changed what.
admin-units = Units
admin-units-none = There are no units.
admin-units-closed = Closed units
admin-no-phone = Not given
admin-none = not given
admin-yes = Yes
admin-no = No
admin-now = It now says: { $now }

## Name and phone, units.
admin-contact = Name and phone
admin-contact-lead = The new name is shown everywhere from now on. What is already written in plans does not change.
admin-name = Name
admin-phone-help = The number people call to reach you.
admin-unit = Unit
admin-unit-any = All units
admin-unit-new = New unit
admin-unit-add = Create the unit
admin-unit-lead = The new name is shown everywhere from now on. What is already written in plans does not change.
admin-unit-kind = What kind of unit?
admin-unit-kind-help = A ward sees the cases it has reported. The coordinating unit sees all cases in the municipality. Both must be approved by one more.
admin-kind-coordinating = Coordinating unit
admin-kind-ward = Ward
admin-kind-service = Ordinary service
admin-unit-close = Close the unit
admin-unit-takes-two = Sees cases nobody has shared with it. Must be approved by one more.
admin-close-title = Close { $name }
admin-close-empty = Nobody can work there any more. Move them first.
admin-close-kept = The name stays where it is already written. Nothing new can be shared with the unit.
admin-close-shared = What was shared with the unit before can no longer be read there.

## Two pairs of eyes.
admin-takes-two = Another administrator must approve this before it applies.
admin-propose = Send for approval
admin-propose-change = Propose a change
admin-proposed-by = Proposed by { $name } { $when }
admin-lapses = Lapses { $date } if nobody answers.
admin-what-changes = The change
admin-before = Before:
admin-after = After:
admin-own-waits = You proposed this, so someone else must answer. You can withdraw it.
admin-withdraw = Withdraw the proposal
admin-answer = What is your answer?
admin-answer-do = Send the answer
admin-approve = Approve
admin-approve-about = The change applies at once.
admin-reject = Reject
admin-reject-about = Nothing changes.
admin-word = A word to the one who proposed it
admin-word-help = For example why you say no. It is kept, so write nothing about patients.
admin-waits-you = Waiting for you
admin-waits-another = Waiting for someone else
admin-lapsed = Lapsed
admin-was-approved = Approved
admin-was-rejected = Rejected
admin-was-withdrawn = Withdrawn
admin-approved-by = Approved by { $name } { $when }.
admin-rejected-by = Rejected by { $name } { $when }.
admin-withdrawn-by = Withdrawn by { $name } { $when }.
admin-proposals-lead = What lets someone see more, or takes away a check, is done by two: one proposes and another approves. A proposal lapses after 14 days.
admin-ended = Answered
admin-stop-changed = Someone else changed this while you were writing. What you wrote is still here. Look it over, and save again.
admin-stop-own-proposal = You cannot answer your own proposal. Another administrator must do it.
admin-stop-not-your-proposal = Only the one who proposed it can withdraw it.
admin-stop-ended = The proposal has already been answered, withdrawn or has lapsed. Make a new one if it is still needed.
admin-stop-base-changed = What the proposal builds on has changed since it was written. Reject it, and make a new one.
admin-stop-proposer-gone = The one who proposed this is no longer an administrator. Reject it, and make a new one if needed.
admin-stop-waits = A proposal about the same is already waiting for an answer.
admin-stop-unit-in-use = Someone works in the unit. Move them first.
admin-stop-one-coordinating-unit = A municipality has one coordinating unit. It cannot be closed, and there cannot be two.
admin-stop-last-admin = Someone must be left to administer. Give another the right first.
admin-stop-works-there = The person already works there.
admin-stop-mismatch = The name and the identity number do not belong together.

## Employees.
admin-search = Search
admin-staff-none = No employees match the search.
admin-staff-more =
    { $n ->
        [one] Only the first is shown. Write more of the name.
       *[other] Only the first { $n } are shown. Write more of the name.
    }
admin-hire = New employee
admin-hire-lead = The person you add can become participant and coordinator. They see plans only when someone shares.
admin-hire-do = Add
admin-number-help = 11 digits. Fill in if the employee is to log in with ID-porten. If the person is known already, the name must match.
admin-hpr = HPR number
admin-hpr-help = 7 to 9 digits. Fill in for health personnel who log in with HelseID.
admin-job = The job
admin-job-title = Title
admin-job-title-help = For example nurse, or occupational therapist and coordinator.
admin-job-phone = Phone at work
admin-coordinates = Is coordinator in
admin-cases =
    { $n ->
        [one] { $n } open case
       *[other] { $n } open cases
    }
admin-edit-title = Change title and phone of { $name }
admin-move = Move to another unit
admin-move-title = Move { $name }
admin-move-now = Works in { $place } now. Whoever is moved sees what is shared with the new unit, and no longer what is shared with the old one.
admin-move-follows = The person sees what is shared with the unit as soon as the change is approved.
admin-move-to = To which unit?
admin-move-do = Move
admin-end = End the job
admin-end-title = { $name } shall not work here any more
admin-end-at-once = Whoever is logged in at this job is logged out and sees no more cases.
admin-end-kept = What was done and written stays, with the name.
admin-end-coordinates =
    { $n ->
        [one] The person is coordinator in { $n } open case. Ask the coordinating unit to appoint a new one first.
       *[other] The person is coordinator in { $n } open cases. Ask the coordinating unit to appoint new ones first.
    }
admin-end-do = End the job
admin-trust = Rights
admin-trust-none = No rights beyond the job
admin-trust-title = The rights of { $name }
admin-trust-lead = New rights must be approved by one more. If you take a right away, it applies at once.
admin-trust-which = What is the person trusted with?
admin-trust-do = Save the rights
admin-leads = Leads the unit
admin-leads-about = The leader can read the administration log.
admin-admin = Administrator
admin-admin-about = An administrator can change units, employees and rules, and approve what others propose.
admin-emergency = Emergency access
admin-emergency-about = Emergency access lets health personnel open a plan when life and health are at stake. They must give a reason, and the person is told.

## The organisation's own rules.
admin-rules-lead = These rules are yours to decide. What the law says applies anyway and cannot be changed here.
admin-rules-daily = Deadlines and notices
admin-rules-daily-lead = The changes apply at once.
admin-rules-weighty = Access, coordinator and storage
admin-rule-revisions = Longest time between two evaluations
admin-rule-revisions-says = A plan can be in force this long before it is evaluated.
admin-rule-birthday = Notice before a birthday that changes who decides
admin-rule-birthday-says = Child, parents and coordinator are told this many days before.
admin-rule-consent-expiry = Notice before a consent runs out
admin-rule-consent-expiry-says = Those it concerns are told this many days before the last day.
admin-rule-invitation = Lifetime of an invitation on paper
admin-rule-invitation-says = After this the coordinating unit must make a new one.
admin-rules-deadlines = Answers and reminders
admin-rule-promise = Time to answer for a measure
admin-rule-promise-says = Holds when the one who asks chooses no day.
admin-rule-promise-coordinator = The coordinator hears of a missing answer
admin-rule-promise-coordinator-says = So many days after the last day. The family never gets the reminder.
admin-rule-promise-unit = The coordinating unit hears of a missing answer
admin-rule-promise-unit-says = So many days after the last day.
admin-rule-question = Time to answer questions and suggestions
admin-rule-question-says = Also what the coordinator is asked to take over.
admin-rule-confirm = When what the plan says must be confirmed again
admin-rule-confirm-says = After this it is shown as old, and whoever can confirm it is asked.
admin-rule-contact = When someone should get in touch
admin-rule-contact-says = The case rises on the coordinator's list when nobody has been in touch with the person for so long.
admin-rule-meeting = Reminder before a meeting
admin-rule-meeting-says = Those called are told so many days before.
admin-rule-revision-call = Notice before an evaluation
admin-rule-revision-call-says = The person and the coordinator are told so many days before.
admin-rule-revision-unit = The coordinating unit hears of an evaluation that is not done
admin-rule-revision-unit-says = So many days after it should have been done.
admin-rule-verdict = How often you ask about the cooperation
admin-rule-verdict-says = The three questions to the person: heard, agreed and done.
admin-rule-reconsider = Time to look at a complaint again
admin-rule-reconsider-says = The law demands it without undue delay.
admin-rule-reconsider-near = Reminder before the time for a complaint is up
admin-rule-reconsider-near-says = The coordinating unit is told so many days before.
admin-rule-reconsider-leader = The leader hears of a complaint that is not looked at
admin-rule-reconsider-leader-says = So many days after that time.
admin-rule-ward-staff = Ward staff cannot be coordinator
admin-rule-ward-staff-says = This is about the coordinator of an individual plan, not contact nurses and the like.
admin-rule-temporary-coordinator = The hospital can have a temporary coordinator
admin-rule-temporary-coordinator-says = Until the municipality has appointed one.
admin-rule-emergency-hours = Length of an emergency access
admin-rule-emergency-hours-says = When the time is up, the reason must be given again.
admin-rule-emergency-review = Deadline for reviewing an emergency access
admin-rule-emergency-review-says = A leader checks that there was reason for it.
admin-rule-retention = Storage time of closed cases
admin-rule-retention-says = After this the case can be erased, unless the law requires that it is kept longer.
admin-rule-range = From { $least } to { $most }.
admin-rule-fault = Write a number from { $least } to { $most }
admin-rule-choose = Choose yes or no
admin-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
admin-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
admin-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
admin-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
admin-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

## Changes in words.
admin-change-organisation = Name and phone
admin-change-add-unit = New unit: { $name }
admin-change-unit = Name and phone of { $name }
admin-change-close-unit = Closing { $name }
admin-change-hire = New employee: { $name }
admin-change-job = Title and phone of { $name }
admin-change-move = Moving { $name }
admin-change-trust = The rights of { $name }
admin-change-end = Ending the job of { $name }
admin-change-rules = A change of the rules

## The log.
admin-log-lead = Every change, every answer and every attempt is here. Nobody can take a line away.
admin-log-changes = Changes
admin-log-looks = Look-ups too
admin-log-none = Nothing has been changed yet.
admin-log-done = changed “{ $what }”.
admin-log-proposed = proposed “{ $what }”.
admin-log-approved = approved “{ $what }”.
admin-log-rejected = rejected “{ $what }”.
admin-log-withdrawn = withdrew “{ $what }”.
admin-log-hindered = tried to { $what }, but was stopped. { $why }
admin-tried-organisation = change name and phone
admin-tried-add-unit = create a unit
admin-tried-unit = change a unit
admin-tried-close-unit = close a unit
admin-tried-hire = add an employee
admin-tried-job = change an employee's title and phone
admin-tried-move = move an employee
admin-tried-trust = change rights
admin-tried-end = end a job
admin-tried-rules = change the rules
admin-tried-answer = answer a proposal
admin-tried-withdraw = withdraw a proposal
admin-proposals-all = See all proposals
admin-unit-log = See what has been changed in the administration
admin-log-outside = tried to open something in the administration that is not there, or not for them.
admin-log-looked-at = looked at { $name }.
admin-log-looked-front = opened the front page.
admin-log-looked-contact = looked at a unit or at name and phone.
admin-log-looked-staff = looked at the list of employees.
admin-log-looked-rules = looked at the rules.
admin-log-looked-proposals = looked at proposals.
admin-log-looked-log = read this log.

done-admin-proposed = Sent for approval. Nothing changes until another has said yes.
done-admin-approved = Approved. The change applies now.
done-admin-rejected = Rejected. Nothing has changed.
done-admin-withdrawn = The proposal is withdrawn.
done-admin-hired = The employee is added.
done-admin-ended = The job is ended.
