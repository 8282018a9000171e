# Historia til personen, framover og bakover.

timeline-title = Tidslinje
timeline-lead = Det som kjem, og det som har vore.
timeline-ahead = Kjem
timeline-past = Har vore
timeline-nothing-ahead = Ingenting med dato er avtalt.
timeline-month = { month } { $year }
timeline-late = Skulle vore gjort { $date }
timeline-measure = Skal vere gjort: { $title }
timeline-revision = Planen blir revidert
timeline-term-ends = Planperioden er slutt
timeline-consent-ends = Eit samtykke går ut
timeline-complaint = Svar på klagen
timeline-birthday = Fyller { $age } år
timeline-goal = Nytt mål: { $title }
timeline-goal-reached = Mål nådd: { $title }
timeline-measure-done = Gjort: { $title }
timeline-promised = Avtalt: { $title }
timeline-folded =
    { $n ->
        [one] Og éi mindre endring
       *[other] Og { $n } mindre endringar
    }
