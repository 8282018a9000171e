# The case's front page, the plan, and writing in it.

overview-own = Your overview
overview-your-coordinator = Your coordinator
overview-coordinator = Coordinator
overview-no-coordinator = No coordinator now
overview-call-unit = Call { $unit }
overview-next = What happens next
overview-next-late = The deadline has passed. The coordinator will follow it up.
overview-nothing-dated = Nothing has a date yet
overview-nothing-waits = Nothing is waiting for you now.
overview-ahead = Further ahead
overview-late = Was due { $when }
overview-open-own-plan = Open your plan
overview-open-plan = Open the plan
overview-open-log = See who has looked
overview-your-report = You reported this on { $when }

stage-reported = The need has been reported. The coordinating unit is assessing the right to a plan and a coordinator.
stage-not-met = The conditions are not met now. The reason is given under Process.
stage-assessed = The right has been assessed. Information and an offer come next.
stage-offered = A plan and a coordinator have been offered. The offer is waiting for an answer.
stage-declined = Said no thanks. The answer can be changed at any time.
stage-coordinator-only = A coordinator, but no plan. This can be changed at any time.
stage-answered = The offer has been answered. The plan has not been begun.
stage-draft = The plan is being written.
stage-in-force = The plan is in force.
stage-renewing = The plan is in force. A new period is waiting for approval.
stage-paused = The plan is paused.
stage-ended = The case has ended.
stage-unknown = You see the part of the case that has been shared with you.

step-answer = Answer the offer of a plan and a coordinator
step-answer-says = You choose, and you can change your mind
step-consent-coordinate = Say yes to a coordinator being appointed
step-consent-coordinate-says = Without the consent, nobody can coordinate for you
step-consent-plan = Say yes to making the plan
step-consent-plan-says = Without the consent, no plan is made
step-ask-consent = The consent to the plan is missing
step-ask-consent-says = The plan cannot begin until the consent is given
step-begin = Begin the plan
step-begin-says = One conversation is enough: what matters, one goal and one measure
step-approve = Read the plan through and approve it
step-approve-says = The plan is in force once you have said yes
step-share = { $name } cannot see their measure
step-share-says = Consent to sharing, and { $name } can answer
step-assess = Assess the right to a plan and a coordinator
step-inform = Give information on the right
step-offer = Offer a plan and a coordinator
step-appoint = Appoint a coordinator
step-appoint-says = The person has said yes and is waiting
step-evaluate = The plan is due for revision
step-evaluate-says = Evaluate goals and measures together, and begin the next period
step-next-period = Set the next plan period
step-next-period-says = The period has been evaluated, and the revision date has passed
step-period = Set the plan period and the time of revision
step-period-says = The plan cannot be approved without them
step-declined = Someone must take over: { $what }
step-promise = Answer whether you take this on: { $what }

plan-of = The plan for { $name }
plan-contents = Contents of the plan
plan-revision = To be revised on { $date }
plan-revision-late = Revision was due on { $date }
plan-approved-by = Approved by { $name }, { $when }
plan-missing =
    { $n ->
        [one] The plan lacks 1 of the nine points
       *[other] The plan lacks { $n } of the nine points
    }
plan-points = The nine points
plan-points-lead = An individual plan must answer these points.
point-there = In place
point-missing = Missing
point-not-applicable = Not applicable
point-marked-by = { $reason } ({ $name })
point-mark = Not applicable?
plan-gives-no-right = The plan gives no right to services in itself, but you can use it when you apply for them.
plan-approve = Approve the plan
plan-set-period = Plan period
plan-evaluate = Evaluate
plan-change-form = Palliative plan
plan-change-form-back = Show as an ordinary plan
plan-change-language = Language of the plan
plan-pause = Pause
plan-resume = Resume
plan-see-people = See all
plan-undo = Undo
entry-fresh = Last confirmed by { $name }, { $when }
entry-when = When
entry-asked = Asked
entry-declined = Said no
entry-nobody-responsible = Nobody is responsible now
entry-municipality-says = The municipality's answer
entry-edit = Change
entry-still-right = Still right
entry-more = More
entry-up = Move up
entry-down = Move down
entry-end = End
entry-history = See history
entry-answer-goal = Answer for the municipality
entry-why = Why are you changing this?
entry-why-help = It helps the others to understand. It is shown in the history.
when-from = from { $date }
when-by = by { $date }
save = Save
breadcrumbs = You are here
back-to-plan = Back to the plan
promise-question = Will you be responsible for this?
promise-yes = Yes, I will
promise-no = No
promise-take-back = I cannot after all

conflict-title = Someone else changed this at the same time
conflict-says = Nothing is lost. Both texts are here. Choose which should stand, or write them together.
conflict-mine = What you wrote
conflict-theirs = { $name }, written { $when }
conflict-form = This is how it will be when you save

ask-why-not = Say no to being responsible
ask-why-not-says = The coordinator is told at once and must find someone else.
ask-why-not-reason = Why not?
ask-why-not-submit = Say no
ask-end = End
ask-end-says = It leaves the plan, but stays in the history and can be taken up again.
ask-end-reason = Why is it being ended?
ask-end-submit = End
ask-municipality = Answer for the municipality
ask-municipality-says = If the goal must be adjusted, this must be discussed with the person it is about.
ask-municipality-answer = What does the municipality answer?
ask-municipality-reason = Reason
ask-municipality-submit = Save the answer

fact-responsible = Responsible
fact-scope = How much
fact-how = How
fact-goal = Goal
fact-why-not = Why not
fact-decision = Decision
fact-priority = Priority
plan-over =
    { $n ->
        [one] 1 measure is done or will not happen
       *[other] { $n } measures are done or will not happen
    }
conflict-ended = Someone else has ended this
conflict-ended-by = Ended by { $name }, { $when }:
conflict-ended-says = What you wrote is kept as a draft. Take this up again, and you will find the draft when you change it.
conflict-reopen = Take it up again
