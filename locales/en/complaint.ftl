# Complaints: the right, writing one, following it, the unit's work with it, the file.

done-complaint-sent = The complaint is sent. You can follow it here.
done-complaint-registered = The complaint is written in.
done-complaint-received = It is confirmed that the complaint has come.
done-complaint-reconsidered = The answer is sent to the one who complained.
done-complaint-forwarded = The file is made. Download it and send it to the County Governor.
done-complaint-decided = The decision is written in.
done-complaint-withdrawn = The complaint is withdrawn.

law-right-to-complain = Patients' and Users' Rights Act section 7-2
law-right-to-complain-says = You can complain if you believe that your rights are breached. The municipality looks at the case again, and the County Governor decides.
law-complaint-deadline = Patients' and Users' Rights Act section 7-5
law-complaint-deadline-says = You have four weeks from when you knew enough to complain. A later complaint may still be taken.
law-other-complaint-deadline = Public Administration Act section 29
law-other-complaint-deadline-says = For other decisions, such as a refused service, you have three weeks.

refused-complaint-not-so-far = The complaint has not come so far.
refused-complaint-not-so-far-do = Take the steps in order: confirm, reconsider, send on, write in the decision.

event-complaint-sent = A complaint was made
event-complaint-registered = A complaint on paper was written in
event-complaint-received = The complaint was received
event-complaint-changed = The complaint led to a change
event-complaint-partly = The complaint led to some change
event-complaint-upheld = The complaint led to no change
event-complaint-forwarded = The complaint was sent to the County Governor
event-complaint-decided = The County Governor decided the complaint
event-complaint-withdrawn = The complaint was withdrawn

access-complaint = because there is a complaint, and the law lets the municipality send the case to the County Governor
log-did-complaint = made or downloaded the complaint file for the County Governor

notice-complaint-sent = A complaint has come
notice-complaint-received = Your complaint is received
notice-complaint-reconsidered = Your complaint is answered
notice-complaint-forwarded = The municipality is sending your complaint to Statsforvalteren
notice-complaint-decided = The County Governor has decided your complaint
notice-complaint-withdrawn = A complaint is withdrawn
notice-complaint-near = The time to answer a complaint is soon up
notice-complaint-overdue = The time to answer a complaint is up
notice-complaint-silent = A complaint is unanswered past its time: the leader must look at it
notice-complaint-leader = A complaint in the unit you lead has not been looked at in time

## The right, and the list
complaints-title = Complain
complaints-lead-you = Do you disagree, or hear nothing? You can complain. We keep the deadlines.
complaints-lead = Complaints in this case.
complaints-yours = The complaints
complaints-none = There is no complaint in this case.
complaints-new = What do you want to complain about?
complaints-help = The Health and Social Services Ombudsman can help you complain, free of charge.
complaints-laws = What the law says
complaints-way-plan = Disagree with the plan, or is nothing happening? You can complain
complaints-way-not-met = Disagree? You can complain within four weeks
complaints-way-silence = Hearing nothing? You can complain
complaints-way = Complain
complaint-about-no-plan = That I have not been given a plan
complaint-about-no-coordinator = That I have no coordinator
complaint-about-content = What the plan says
complaint-about-nothing-happens = That what is agreed does not happen
complaint-about-not-taken-part = That I have not been let take part
complaint-about-service = A service or measure that was refused
complaint-about-other = Something else
complaint-came = Came { $date }.
complaint-due = To be answered { $near }.
complaint-was-due = Should have been answered { $date }.
complaint-tag-sent = Sent
complaint-tag-received = Being reconsidered
complaint-tag-changed = Agreed
complaint-tag-reconsidered = To be sent on
complaint-tag-forwarded = With the County Governor
complaint-tag-decided = Decided
complaint-tag-withdrawn = Withdrawn

## Writing
complaint-write-title = Write the complaint
complaint-write-lead = The complaint goes to { $unit }. We have begun for you. Change it as you like.
complaint-about = About
complaint-words = The complaint
complaint-words-help = Write what you think is wrong, and what you want. It need not be long.
complaint-learned = When did you learn what you complain about?
complaint-learned-help = Leave it empty if you have had no answer.
complaint-send = Send the complaint
complaint-draft-no-plan = I complain that no individual plan has been made.
complaint-draft-no-coordinator = I complain that no coordinator has been appointed.
complaint-draft-content = I complain about what the individual plan says.
complaint-draft-nothing-happens = I complain that what is agreed in the plan does not happen.
complaint-draft-not-taken-part = I complain that we have not been let take part in the work with the plan.
complaint-draft-service = I complain about the refusal of:
complaint-draft-other = I complain about:
complaint-draft-for = The complaint is about { $name }.
complaint-draft-because = This is what I think is wrong:
complaint-draft-want = This is what I want:
complaint-fact-reported = The need was reported { $date }.
complaint-fact-not-assessed = It has not been assessed yet.
complaint-fact-met = The municipality found { $date } that the conditions are met.
complaint-fact-not-met = The municipality answered { $date } that the conditions are not met.
complaint-fact-vacant = There has been no coordinator since { $date }.
complaint-fact-no-coordinator = I said yes { $date }, and no coordinator has been appointed.
complaint-fact-plan = The plan was approved { $date }.

## From paper
complaint-paper-title = Write in a complaint
complaint-paper-lead = For complaints that came by letter, in a meeting or by phone. The time runs from the day it came.
complaint-from = Who complains
complaint-received-on = Came
complaint-about-what = What is the complaint about?
complaint-paper-words = The complaint, word for word
complaint-paper-learned = When did they learn what they complain about?
complaint-register = Write in

## Following it
complaint-title = The complaint
complaint-with-unit = { $unit } has the complaint
complaint-with-state = The County Governor has the complaint
complaint-over = The complaint is closed
complaint-next-reconsider = The case is looked at again. The answer is due by { $date } ({ $near }).
complaint-next-forward = It has been looked at again, and is to be sent to the County Governor by { $date } ({ $near }).
complaint-next-changed = The municipality agreed, and has said what changes.
complaint-next-decision = The County Governor decides. The municipality writes the decision in here.
complaint-next-decided = The County Governor has decided.
complaint-next-withdrawn = The complaint is withdrawn. One can complain again.
complaint-late-you = The answer was due { $date }. We have reminded the municipality, you need do nothing. You can also call the County Governor.
complaint-late-unit = It was due { $date }. Answer now.
complaint-way = The way on
complaint-done = Done
complaint-ahead = Ahead
complaint-stop-sent = Complained
complaint-stop-sent-ahead = Not sent
complaint-stop-received = Received
complaint-stop-received-ahead = The municipality confirms that the complaint has come.
complaint-stop-reconsidered = Looked at again
complaint-stop-reconsidered-ahead = The municipality looks at the case again, and answers with reasons.
complaint-stop-forwarded = Sent to the County Governor
complaint-stop-forwarded-ahead = Unless the municipality changes all you ask for, the case is sent on.
complaint-stop-decided = Decided
complaint-stop-decided-ahead = The County Governor decides.
complaint-stop-withdrawn = Withdrawn
complaint-stop-withdrawn-ahead = Not withdrawn
complaint-deadline = Deadline
complaint-in-time = In time: the last day was { $date } ({ $law }).
complaint-is-late = After the last day, { $date } ({ $law }). The complaint may still be taken.
complaint-outcome = Outcome
complaint-changed = Agreed: we change what you ask for
complaint-changed-about = The complaint is then closed.
complaint-partly = Agreed in part: we change something
complaint-partly-about = The rest is sent to the County Governor.
complaint-upheld = Not agreed: we change nothing
complaint-upheld-about = The complaint is sent to the County Governor.
complaint-what-changes = What changes
complaint-reasons = Reasons
complaint-to = Sent to
complaint-ruling = Decision
complaint-ruling-day = Decided
complaint-ruling-words = The reasons, in short
ruling-agreed = Upheld
ruling-partly = Upheld in part
ruling-sent-back = Set aside: the municipality must treat the case again
ruling-not-agreed = Not upheld
ruling-dismissed = Dismissed

## The unit's steps
complaint-receive = Confirm that it has come
complaint-reconsider = Look at it again
complaint-reconsider-title = Look at it again
complaint-reconsider-lead = Look at the case once more. The answer goes straight to the one who complained.
complaint-words-of = The complaint
complaint-outcome-question = What did you find?
complaint-what-help = Must be filled in if anything changes.
complaint-reasons-help = Write to the one who complained. Answer what the complaint says.
complaint-reconsider-submit = Send the answer
complaint-forward = Send to the County Governor
complaint-forward-title = Send to the County Governor
complaint-forward-lead = We gather the complaint, the answer, the plan, the history and the log in one file. That you see the plan is logged.
complaint-forward-to = Which County Governor?
complaint-forward-to-help = For instance the County Governor of Vestland.
complaint-forward-submit = Make the file
complaint-decide = Write in the decision
complaint-decide-title = Write in the decision
complaint-decide-lead = The one who complained sees the decision at once.
complaint-decide-submit = Save the decision
complaint-withdraw = Withdraw the complaint
complaint-withdraw-title = Withdraw the complaint
complaint-withdraw-lead = Then it goes no further. One can complain again.
complaint-withdraw-submit = Withdraw the complaint
complaint-written-by = Written by
complaints-unit-title = Complaints
complaints-unit-lead = Complaints that are not decided, the one whose time is first up first.
complaints-unit-none = No complaint waits.
unit-complaints =
    { $n ->
        [one] One complaint is not decided
       *[other] { $n } complaints are not decided
    }

## The file
complaint-file = The complaint in one file
complaint-file-says = The complaint, the answer, the plan with its history and the log, as it was sent.
complaint-file-download = Download the file
complaint-file-hash = Checksum (SHA-256)
complaint-file-title = Complaint: { $name }
complaint-file-made = Made { $date } in Dinplan for { $to }.
complaint-file-person = The person
complaint-file-decision = The assessment complained of
complaint-file-need = The need, as the municipality assessed it
complaint-file-no-decision = There is no assessment.
complaint-file-answer = The answer to the offer
complaint-file-none = There is no plan.
complaint-file-versions = What was written, with earlier wording
complaint-file-evaluations = Evaluations
complaint-file-contents = Contents
