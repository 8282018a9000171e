# The person's story, ahead and past.

timeline-title = Timeline
timeline-lead = What is to come, and what has been.
timeline-ahead = Ahead
timeline-past = Past
timeline-nothing-ahead = Nothing with a date is agreed.
timeline-month = { month } { $year }
timeline-late = Should have been done { $date }
timeline-measure = To be done: { $title }
timeline-revision = The plan is revised
timeline-term-ends = The plan period ends
timeline-consent-ends = A consent runs out
timeline-complaint = Answer to the complaint
timeline-birthday = Turns { $age }
timeline-goal = New goal: { $title }
timeline-goal-reached = Goal reached: { $title }
timeline-measure-done = Done: { $title }
timeline-promised = Promised: { $title }
timeline-folded =
    { $n ->
        [one] And one smaller change
       *[other] And { $n } smaller changes
    }
