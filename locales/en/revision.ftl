# Revision: called in time, prepared, measured.

event-scale = The steps of a goal were written
notice-revision-near = The plan is soon to be revised
notice-revision-overdue = The plan should have been revised
notice-revision-silent = A plan was not revised in time
refused-revision-too-late = The revision is further away than the municipality lets it be.
refused-revision-too-late-do = Choose an earlier date for the revision.

done-scale = The steps are saved.
revision-title = Revision of the plan
revision-lead = Look at the goals one by one. Then rate them, and propose a new period.
revision-day = To be revised
revision-no-goals = The plan has no goals yet.
revision-last = Last rated: { $rating }.
revision-fresh = Last confirmed by { $name } { $when }.
revision-carry-on = Carry on
revision-adjust = Change
revision-end = End
revision-steps = Describe the steps
revision-others = Measures without a goal
revision-next = Next
revision-rate = Rate the goals
revision-period = Propose a new period
revision-goal = Goal
revision-steps-title = The steps towards the goal
revision-steps-lead = What does it look like at each step? Write what you like. Then it is easier to see how far you have come.
revision-steps-save = Save the steps
overview-more = More about the case
revision-first = Look at this first
revision-changed = { $n ->
    [one] 1 part is new or changed in this period
   *[other] { $n } parts are new or changed in this period
}
revision-untaken = { $n ->
    [one] Nobody has said yes to 1 measure
   *[other] Nobody has said yes to { $n } measures
}
revision-asked = { $n ->
    [one] 1 question waits for an answer
   *[other] { $n } questions wait for an answer
}
revision-verdict = Last about the cooperation, { $date }: { $said }
revision-meeting = Take the revision in a meeting
