## Kvar sakene står

standing-unknown = Meldt, ukjent om personen ønskjer plan
standing-not-asked = Meldt, personen er ikkje spurd
standing-reported = Meldt med kjent ønske, ikkje fått tilbod
standing-asked = Fått tilbod, ikkje svart
standing-not-met = Vilkåra er ikkje oppfylte
standing-declined = Takka nei
standing-coordinator-only = Berre koordinator
standing-under-work = Plan under arbeid
standing-in-force = Plan i kraft
standing-paused = Plan på pause
standing-ended = Avslutta
milestone-assessed = Retten er vurdert
milestone-offered = Fått tilbod
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
load-most = 20 saker eller fleire

## Sida med tal

figures-title = Tal for { $year }
figures-lead = Talt opp { $date }.
figures-years = Vel år
figures-link = Tal for året
figures-hidden = Skjult
figures-hidden-why = Tal under fem er skjulte. Nokre større tal er òg skjulte, for at ingen skal kunne rekne seg fram til dei små.
figures-table = Vis som tabell
figures-file = Last ned til rekneark (CSV)
figures-what = Kva
figures-count = Tal
figures-sum = Til saman
figures-where = Kvar saka står
figures-step = Steg
figures-median = Halvparten kom hit innan, dagar
figures-ninth = Ni av ti kom hit innan, dagar
figures-hours = Timar
figures-too-few = For få
figures-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
  }
figures-reported = Melde i året
figures-to-coordinator = Frå melding til koordinator, halvparten innan
figures-vacant = Utan koordinator
figures-replies = Meldingar over fristen
figures-revisions = Planar over revisjonsdato
figures-measures = Tiltak over fristen
figures-status = Kvar sakene står
figures-status-says = Alle saker { $date }, unnateke avslutta. Ukjent, ikkje spurd og takka nei er tre ulike ting.
figures-kostra = Uttrekk for året
figures-kostra-says = Planar i kraft { $date }, delte etter om personen òg er meld med ei kommunal helse- og omsorgsteneste. Definisjonen følgjer KOSTRA: «Brukarar med individuell plan». Korttidsopphald, tvang og augneblikkeleg hjelp er ikkje skilde ut.
figures-with-service = Plan i kraft, og minst éi omsorgsteneste
figures-without-service = Plan i kraft, inga omsorgsteneste kjend
figures-veien = Frå melding til plan i kraft
figures-veien-says = Dei som vart melde i året, og kor langt dei var komne { $date }. Dagane blir talde frå melding.
figures-over-tiden = Over tida i dag
figures-over-tiden-says = Slik er det i dag. Etter forvaltningslova § 11 a er fristen for meldingar ein månad.
figures-avtaler = Svar på tiltak
figures-avtaler-says = Opne tiltak i dag. Eit tiltak er avtalt først når den ansvarlege har sagt ja.
figures-promise-accepted = Avtalt
figures-promise-asked = Spurd, ikkje svart
figures-promise-declined = Sagt nei
figures-promise-unasked = Ingen er spurde
figures-stille = Tenester som ikkje har svart i tide
figures-stille-says = Tiltak der tenesta er spurd og svarfristen er ute i dag.
figures-belastning = Saker per koordinator
figures-belastning-says = Kor mange koordinatorar som har kor mange saker i dag.
figures-mal = Personane si eiga vurdering av måla
figures-mal-says = Alle vurderingar i evalueringar i løpet av året. Eitt mål kan vere vurdert fleire gonger.
figures-tid = Tid brukt på koordinering
figures-tid-says = Timar som koordinatorane har ført i året. Tid som ikkje er ført, er ikkje med.
figures-complaints = Klagar i året
