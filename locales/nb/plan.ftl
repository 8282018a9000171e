# The case's front page, the plan, and writing in it.

overview-own = Oversikten din
overview-your-coordinator = Koordinatoren din
overview-coordinator = Koordinator
overview-no-coordinator = Ingen koordinator nå
overview-call-unit = { $unit } svarer på
overview-next = Det neste som skjer
overview-next-late = Fristen er gått ut. Koordinatoren skal følge det opp.
overview-nothing-dated = Ingenting har fått dato ennå
overview-nothing-waits = Ingenting venter på deg nå.
overview-ahead = Videre framover
overview-late = Skulle vært gjort { $when }
overview-open-own-plan = Åpne planen din
overview-open-plan = Åpne planen
overview-open-log = Se hvem som har sett
overview-your-report = Du meldte dette { $when }

stage-reported = Behovet er meldt. Koordinerende enhet vurderer retten til plan og koordinator.
stage-not-met = Vilkårene er ikke oppfylt nå. Begrunnelsen står under saksgang.
stage-assessed = Retten er vurdert. Nå kommer informasjon og tilbud.
stage-offered = Tilbudet om plan og koordinator er gitt og venter på svar.
stage-declined = Takket nei. Svaret kan endres når som helst.
stage-coordinator-only = Koordinator, men ingen plan. Det kan endres når som helst.
stage-answered = Tilbudet er besvart. Planen er ikke startet.
stage-draft = Planen er under arbeid.
stage-in-force = Planen gjelder.
stage-renewing = Planen gjelder. En ny periode venter på godkjenning.
stage-paused = Planen er på pause.
stage-ended = Saken er avsluttet.
stage-unknown = Du ser den delen av saken som er delt med deg.

step-answer = Svar på tilbudet om plan og koordinator
step-answer-says = Du velger selv, og kan ombestemme deg
step-consent-coordinate = Si ja til at en koordinator oppnevnes
step-consent-coordinate-says = Uten samtykket kan ingen koordinere for deg
step-consent-plan = Si ja til at planen lages
step-consent-plan-says = Uten samtykket lages det ingen plan
step-ask-consent = Samtykket til plan mangler
step-ask-consent-says = Planen kan ikke startes før samtykket er gitt
step-begin = Begynn på planen
step-begin-says = Én samtale er nok: hva som er viktig, ett mål og ett tiltak
step-approve = Les gjennom planen og godkjenn den
step-approve-says = Planen gjelder når du har sagt ja
step-share = { $name } kan ikke se tiltaket sitt
step-share-says = Samtykk til deling, så kan { $name } svare
step-assess = Vurder retten til plan og koordinator
step-inform = Gi informasjon om retten
step-offer = Gi tilbud om plan og koordinator
step-appoint = Oppnevn koordinator
step-appoint-says = Personen har sagt ja og venter
step-evaluate = Planen skulle vært revidert
step-evaluate-says = Evaluer mål og tiltak sammen, og begynn neste periode
step-next-period = Sett neste planperiode
step-next-period-says = Perioden er evaluert, og revisjonsdatoen er passert
step-period = Sett planperiode og tid for revisjon
step-period-says = Planen kan ikke godkjennes uten
step-declined = Noen må ta over: { $what }
step-promise = Svar om du tar på deg: { $what }

plan-of = Planen til { $name }
plan-contents = Innhold i planen
plan-revision = Revideres { $date }
plan-revision-late = Skulle vært revidert { $date }
plan-approved-by = Godkjent av { $name }, { $when }
plan-missing =
    { $n ->
        [one] Planen mangler 1 av de ni punktene
       *[other] Planen mangler { $n } av de ni punktene
    }
plan-points = De ni punktene
plan-points-lead = En individuell plan skal svare på disse punktene.
point-there = På plass
point-missing = Mangler
point-not-applicable = Ikke aktuelt
point-marked-by = { $reason } ({ $name })
point-mark = Er det ikke aktuelt?
plan-gives-no-right = Planen gir ikke i seg selv rett til tjenester, men kan brukes når du søker om dem.
plan-approve = Godkjenn planen
plan-set-period = Planperiode
plan-evaluate = Evaluer
plan-change-form = Plan for lindring
plan-change-form-back = Vis som vanlig plan
plan-change-language = Språk i planen
plan-pause = Sett på pause
plan-resume = Ta opp igjen
plan-see-people = Se alle
plan-undo = Angre
entry-fresh = Sist bekreftet av { $name }, { $when }
entry-when = Når
entry-asked = Spurt
entry-declined = Sagt nei
entry-nobody-responsible = Ingen har ansvaret nå
entry-municipality-says = Kommunens svar
entry-edit = Endre
entry-still-right = Stemmer fortsatt
entry-more = Mer
entry-up = Flytt opp
entry-down = Flytt ned
entry-end = Avslutt
entry-history = Se historikk
entry-answer-goal = Svar for kommunen
entry-why = Hvorfor endrer du?
entry-why-help = Det hjelper de andre å forstå, og står i historikken.
when-from = fra { $date }
when-by = innen { $date }
save = Lagre
breadcrumbs = Du er her
back-to-plan = Tilbake til planen
promise-question = Tar du ansvaret for dette?
promise-yes = Ja, jeg tar det
promise-no = Nei
promise-take-back = Jeg kan ikke likevel

conflict-title = Noen andre endret dette samtidig
conflict-says = Ingenting er borte. Begge tekstene står her. Velg hva som skal gjelde, eller skriv dem sammen.
conflict-mine = Det du skrev
conflict-theirs = { $name }, skrev { $when }
conflict-form = Slik blir det når du lagrer

ask-why-not = Si nei til å ha ansvaret
ask-why-not-says = Koordinatoren får vite det med en gang og må finne noen andre.
ask-why-not-reason = Hvorfor ikke?
ask-why-not-submit = Si nei
ask-end = Avslutt
ask-end-says = Det forsvinner fra planen, men står i historikken og kan tas opp igjen.
ask-end-reason = Hvorfor avsluttes det?
ask-end-submit = Avslutt
ask-municipality = Svar for kommunen
ask-municipality-says = Må målet justeres, skal det tas opp med den det gjelder.
ask-municipality-answer = Hva svarer kommunen?
ask-municipality-reason = Begrunnelse
ask-municipality-submit = Lagre svaret

fact-responsible = Ansvarlig
fact-scope = Omfang
fact-how = Hvordan
fact-goal = Mål
fact-why-not = Hvorfor ikke
fact-decision = Vedtak
fact-priority = Prioritet
plan-over =
    { $n ->
        [one] 1 tiltak er gjort eller blir ikke noe av
       *[other] { $n } tiltak er gjort eller blir ikke noe av
    }
conflict-ended = Noen andre har avsluttet dette
conflict-ended-by = Avsluttet av { $name }, { $when }:
conflict-ended-says = Det du skrev, er tatt vare på som kladd. Ta det opp igjen, så finner du kladden når du endrer.
conflict-reopen = Ta opp igjen
