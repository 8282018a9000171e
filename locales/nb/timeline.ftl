# The person's story, ahead and past.

timeline-title = Tidslinje
timeline-lead = Det som kommer, og det som har vært.
timeline-ahead = Kommer
timeline-past = Har vært
timeline-nothing-ahead = Ingenting med dato er avtalt.
timeline-month = { month } { $year }
timeline-late = Skulle vært gjort { $date }
timeline-measure = Skal være gjort: { $title }
timeline-revision = Planen revideres
timeline-term-ends = Planperioden er slutt
timeline-consent-ends = Et samtykke går ut
timeline-complaint = Svar på klagen
timeline-birthday = Fyller { $age } år
timeline-goal = Nytt mål: { $title }
timeline-goal-reached = Mål nådd: { $title }
timeline-measure-done = Gjort: { $title }
timeline-promised = Avtalt: { $title }
timeline-folded =
    { $n ->
        [one] Og én mindre endring
       *[other] Og { $n } mindre endringer
    }
