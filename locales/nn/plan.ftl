# The case's front page, the plan, and writing in it.

overview-own = Oversikta di
overview-your-coordinator = Koordinatoren din
overview-coordinator = Koordinator
overview-no-coordinator = Ingen koordinator no
overview-call-unit = { $unit } svarer på
overview-next = Det neste som skjer
overview-next-late = Fristen har gått ut. Koordinatoren skal følgje det opp.
overview-nothing-dated = Ingenting har fått dato enno
overview-nothing-waits = Ingenting ventar på deg no.
overview-ahead = Vidare framover
overview-late = Skulle vore gjort { $when }
overview-open-own-plan = Opne planen din
overview-open-plan = Opne planen
overview-open-log = Sjå kven som har sett
overview-your-report = Du melde dette { $when }

stage-reported = Behovet er meldt. Koordinerande eining vurderer retten til plan og koordinator.
stage-not-met = Vilkåra er ikkje oppfylte no. Grunngivinga står under saksgang.
stage-assessed = Retten er vurdert. No kjem informasjon og tilbod.
stage-offered = Tilbodet om plan og koordinator er gitt og ventar på svar.
stage-declined = Takka nei. Svaret kan endrast når som helst.
stage-coordinator-only = Koordinator, og ingen plan. Det kan endrast når som helst.
stage-answered = Det er svart på tilbodet. Planen er ikkje starta.
stage-draft = Planen er under arbeid.
stage-in-force = Planen gjeld.
stage-renewing = Planen gjeld. Ein ny periode ventar på godkjenning.
stage-paused = Planen er på pause.
stage-ended = Saka er avslutta.
stage-unknown = Du ser den delen av saka som er delt med deg.

step-answer = Svar på tilbodet om plan og koordinator
step-answer-says = Du vel sjølv, og kan ombestemme deg
step-consent-coordinate = Sei ja til at ein koordinator blir oppnemnd
step-consent-coordinate-says = Utan samtykket kan ingen koordinere for deg
step-consent-plan = Sei ja til at planen blir laga
step-consent-plan-says = Utan samtykket blir det ikkje laga nokon plan
step-ask-consent = Samtykket til plan manglar
step-ask-consent-says = Planen kan ikkje startast før samtykket er gitt
step-begin = Begynn på planen
step-begin-says = Éin samtale er nok: kva som er viktig, eitt mål og eitt tiltak
step-approve = Les gjennom planen og godkjenn han
step-approve-says = Planen gjeld når du har sagt ja
step-share = { $name } kan ikkje sjå tiltaket sitt
step-share-says = Samtykk til deling, så kan { $name } svare
step-assess = Vurder retten til plan og koordinator
step-inform = Gi informasjon om retten
step-offer = Gi tilbod om plan og koordinator
step-appoint = Oppnemn koordinator
step-appoint-says = Personen har sagt ja og ventar
step-evaluate = Planen skulle vore revidert
step-evaluate-says = Evaluer mål og tiltak saman, og begynn på neste periode
step-next-period = Set neste planperiode
step-next-period-says = Perioden er evaluert, og revisjonsdatoen har vore
step-period = Set planperiode og tid for revisjon
step-period-says = Planen kan ikkje godkjennast utan
step-declined = Nokon må ta over: { $what }
step-promise = Svar om du tek på deg: { $what }

plan-of = Planen til { $name }
plan-contents = Innhald i planen
plan-revision = Skal reviderast { $date }
plan-revision-late = Skulle vore revidert { $date }
plan-approved-by = Godkjend av { $name }, { $when }
plan-missing =
    { $n ->
        [one] Planen manglar 1 av dei ni punkta
       *[other] Planen manglar { $n } av dei ni punkta
    }
plan-points = Dei ni punkta
plan-points-lead = Ein individuell plan skal svare på desse punkta.
point-there = På plass
point-missing = Manglar
point-not-applicable = Ikkje aktuelt
point-marked-by = { $reason } ({ $name })
point-mark = Er det ikkje aktuelt?
plan-gives-no-right = Planen gir ikkje i seg sjølv rett til tenester, men kan brukast når du søkjer om dei.
plan-approve = Godkjenn planen
plan-set-period = Planperiode
plan-evaluate = Evaluer
plan-change-form = Plan for lindring
plan-change-form-back = Vis som vanleg plan
plan-change-language = Språk i planen
plan-pause = Set på pause
plan-resume = Ta opp att
plan-see-people = Sjå alle
plan-undo = Angre
entry-fresh = Sist stadfesta av { $name }, { $when }
entry-when = Når
entry-asked = Spurd
entry-declined = Sagt nei
entry-nobody-responsible = Ingen har ansvaret no
entry-municipality-says = Svaret frå kommunen
entry-edit = Endre
entry-still-right = Stemmer framleis
entry-more = Meir
entry-up = Flytt opp
entry-down = Flytt ned
entry-end = Avslutt
entry-history = Sjå historikk
entry-answer-goal = Svar for kommunen
entry-why = Kvifor endrar du?
entry-why-help = Det hjelper dei andre å forstå. Står i historikken.
when-from = frå { $date }
when-by = innan { $date }
save = Lagre
breadcrumbs = Du er her
back-to-plan = Tilbake til planen
promise-question = Tek du ansvaret for dette?
promise-yes = Ja, eg tek det
promise-no = Nei
promise-take-back = Eg kan ikkje likevel

conflict-title = Nokon andre endra dette samtidig
conflict-says = Ingenting er borte. Begge tekstane står her. Vel kva som skal gjelde, eller skriv dei saman.
conflict-mine = Det du skreiv
conflict-theirs = { $name }, skreiv { $when }
conflict-form = Slik blir det når du lagrar

ask-why-not = Sei nei til å ha ansvaret
ask-why-not-says = Koordinatoren får vite det med ein gong og må finne nokon andre.
ask-why-not-reason = Kvifor ikkje?
ask-why-not-submit = Sei nei
ask-end = Avslutt
ask-end-says = Det forsvinn frå planen, men står i historikken og kan takast opp att.
ask-end-reason = Kvifor blir det avslutta?
ask-end-submit = Avslutt
ask-municipality = Svar for kommunen
ask-municipality-says = Må målet justerast, skal det takast opp med den det gjeld.
ask-municipality-answer = Kva svarer kommunen?
ask-municipality-reason = Grunngiving
ask-municipality-submit = Lagre svaret

fact-responsible = Ansvarleg
fact-scope = Omfang
fact-how = Korleis
fact-goal = Mål
fact-why-not = Kvifor ikkje
fact-decision = Vedtak
fact-priority = Prioritet
plan-over =
    { $n ->
        [one] 1 tiltak er gjort eller blir ikkje noko av
       *[other] { $n } tiltak er gjorde eller blir ikkje noko av
    }
conflict-ended = Nokon andre har avslutta dette
conflict-ended-by = Avslutta av { $name }, { $when }:
conflict-ended-says = Det du skreiv, er teke vare på som kladd. Ta det opp att, så finn du kladden når du endrar.
conflict-reopen = Ta opp att
