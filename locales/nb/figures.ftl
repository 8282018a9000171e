## Hvor sakene står

standing-unknown = Meldt, ukjent om personen ønsker plan
standing-not-asked = Meldt, personen er ikke spurt
standing-reported = Meldt med kjent ønske, ikke fått tilbud
standing-asked = Fått tilbud, ikke svart
standing-not-met = Vilkårene er ikke oppfylt
standing-declined = Takket nei
standing-coordinator-only = Bare koordinator
standing-under-work = Plan under arbeid
standing-in-force = Plan i kraft
standing-paused = Plan på pause
standing-ended = Avsluttet
milestone-assessed = Retten er vurdert
milestone-offered = Fått tilbud
milestone-answered = Svart
milestone-coordinator = Fått koordinator
milestone-begun = Arbeidet med planen er i gang
milestone-in-force = Planen er i kraft
age-child = Under 18 år
age-adult = 18–66 år
age-old = 67 år og eldre
load-few = 1–4 saker
load-some = 5–9 saker
load-many = 10–19 saker
load-most = 20 saker eller flere

## Siden med tall

figures-title = Tall for { $year }
figures-lead = Talt opp { $date }.
figures-years = Velg år
figures-link = Tall for året
figures-hidden = Skjult
figures-hidden-why = Tall under fem er skjult. Noen større tall er også skjult, for at ingen skal kunne regne seg fram til de små.
figures-table = Vis som tabell
figures-file = Last ned til regneark (CSV)
figures-what = Hva
figures-count = Antall
figures-sum = Til sammen
figures-where = Hvor saken står
figures-step = Steg
figures-median = Halvparten kom hit innen, dager
figures-ninth = Ni av ti kom hit innen, dager
figures-hours = Timer
figures-too-few = For få
figures-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dager
  }
figures-reported = Meldt i året
figures-to-coordinator = Fra melding til koordinator, halvparten innen
figures-vacant = Uten koordinator
figures-replies = Meldinger over fristen
figures-revisions = Planer over revisjonsdato
figures-measures = Tiltak over fristen
figures-status = Hvor sakene står
figures-status-says = Alle saker { $date }, unntatt avsluttede. Ukjent, ikke spurt og takket nei er tre ulike ting.
figures-kostra = Uttrekk for året
figures-kostra-says = Planer i kraft { $date }, delt etter om personen også er meldt med en kommunal helse- og omsorgstjeneste. Definisjonen følger KOSTRA: «Brukere med individuell plan». Korttidsopphold, tvang og øyeblikkelig hjelp er ikke skilt ut.
figures-with-service = Plan i kraft, og minst én omsorgstjeneste
figures-without-service = Plan i kraft, ingen omsorgstjeneste kjent
figures-veien = Fra melding til plan i kraft
figures-veien-says = De som ble meldt i året, og hvor langt de var kommet { $date }. Dagene telles fra melding.
figures-over-tiden = Over tiden i dag
figures-over-tiden-says = Slik er det i dag. Etter forvaltningsloven § 11 a er fristen for meldinger en måned.
figures-avtaler = Svar på tiltak
figures-avtaler-says = Åpne tiltak i dag. Et tiltak er avtalt først når den ansvarlige har sagt ja.
figures-promise-accepted = Avtalt
figures-promise-asked = Spurt, ikke svart
figures-promise-declined = Sagt nei
figures-promise-unasked = Ingen er spurt
figures-stille = Tjenester som ikke har svart i tide
figures-stille-says = Tiltak der tjenesten er spurt og svarfristen er ute i dag.
figures-belastning = Saker per koordinator
figures-belastning-says = Hvor mange koordinatorer som har hvor mange saker i dag.
figures-mal = Personenes egen vurdering av målene
figures-mal-says = Alle vurderinger i evalueringer i løpet av året. Ett mål kan være vurdert flere ganger.
figures-tid = Tid brukt på koordinering
figures-tid-says = Timer som koordinatorene har ført i året. Tid som ikke er ført, er ikke med.
figures-complaints = Klager i året
