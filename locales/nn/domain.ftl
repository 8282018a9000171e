# Words of the domain, in nynorsk. Bokmål is the source.

## Who someone is in a case. Lower-case nouns for log lines and the header.
capacity-person = personen sjølv
capacity-parent = forelder med foreldreansvar
capacity-guardian = verje
capacity-relative = pårørande
capacity-coordinator = koordinator
capacity-provider = tenesteytar
capacity-coordinating-unit = tilsett i koordinerande eining
capacity-unit-leader = leiar for koordinerande eining
capacity-ward = tilsett ved sengeposten
capacity-reporter = den som melde behovet
capacity-system-job = Dinplan (automatisk)

## Where a case stands, in lists.
shelf-reported = Ventar på vurdering
shelf-to-offer = Ventar på informasjon og tilbod
shelf-offered = Ventar på svar frå personen
shelf-to-consent = Ventar på samtykke
shelf-to-appoint = Ventar på koordinator
shelf-vacant = Manglar koordinator
shelf-to-begin = Planen kan starte
shelf-in-work = Planen blir skriven
shelf-living = Planen gjeld
shelf-coordinator-only = Har koordinator, men ikkje plan
shelf-paused = På pause
shelf-declined = Har takka nei
shelf-not-met = Vilkåra er ikkje oppfylte
shelf-ended = Avslutta

## The report of need.
channel-online = Skrive i Dinplan
channel-phone = På telefon
channel-letter = I brev
channel-meeting = I eit møte
reporter-person = Personen sjølv
reporter-person-i = Eg melder for meg sjølv
reporter-relative = Pårørande
reporter-relative-i = Eg er pårørande
reporter-professional = Fagperson
reporter-professional-i = Eg melder som fagperson
wish-both = Ønskjer plan og koordinator
wish-coordinator = Ønskjer berre koordinator
wish-nothing = Har sagt nei
wish-not-asked = Er ikkje spurd
wish-unknown = Veit ikkje om personen er spurd
service-gp = Fastlege
service-home-care = Heimesjukepleie og praktisk hjelp
service-physiotherapy = Fysioterapi
service-occupational = Ergoterapi og hjelpemiddel
service-rehabilitation = Habilitering eller rehabilitering
service-mental-health = Psykisk helse og rus
service-hospital = Sjukehus
service-palliative = Lindrande behandling
service-respite = Avlasting
service-housing = Bustad
service-kindergarten = Barnehage
service-school = Skule og PPT
service-nav = NAV
service-child-welfare = Barnevern
service-other = Noko anna

## Information, offer and answer.
means-conversation = I ein samtale
means-phone = På telefon
means-letter = Skriftleg
means-interpreter = Med tolk
means-online = Lese i Dinplan
answer-both = Ja til plan og koordinator
answer-coordinator = Ja til koordinator, nei til plan
answer-no = Nei takk
basis-own = Personen sjølv
basis-parent = Forelder med foreldreansvar, for barn under 16 år
basis-guardian = Verje, når verjemålet gjeld personlege forhold
basis-next-of-kin = Næraste pårørande, når personen ikkje kan samtykkje sjølv
basis-presumed = Helsepersonell, etter kva personen truleg ville ønskt

## Consents.
consent-form-electronic = I Dinplan
consent-form-paper = Underskrift på papir
consent-form-spoken = Munnleg, skrive ned av ein tilsett
scope-make-plan = At planen blir laga
scope-coordinate = At ein koordinator blir oppnemnd og samordnar tenestene
scope-share = At delar av planen blir delte
scope-pass-on = At opplysningar blir sende vidare

## The coordinator.
coordinator-municipal = Koordinator i kommunen
coordinator-child = Barnekoordinator
coordinator-hospital = Koordinator på sjukehuset
coordinator-temporary-hospital = Mellombels koordinator på sjukehuset
coordinator-end-replaced = Ein annan tok over
coordinator-end-relieved = Koordinerande eining løyste koordinatoren frå oppgåva
coordinator-end-resigned = Koordinatoren sa frå seg oppgåva
coordinator-end-person-wished = Personen ønskte ein annan
coordinator-end-consent-withdrawn = Samtykket til koordinering blei trekt tilbake
coordinator-end-case-ended = Saka blei avslutta

## Those who take part, and those close to the person.
ground-own-duty = Har sjølv plikt til å lage individuell plan
ground-take-part = Har plikt til å delta
ground-voluntary = Deltek frivillig
representative-parent = Har foreldreansvar
representative-guardian = Verje eller framtidsfullmektig
representative-relative = Pårørande eller ein annan nær person

## The plan as a whole.
plan-form-ordinary = Individuell plan
plan-form-palliative = Plan for lindring og best mogleg livskvalitet
plan-state-draft = Utkast
plan-state-in-force = Gjeld
plan-state-renewing = Gjeld, ny periode ventar på godkjenning
plan-state-paused = På pause
end-wish = Personen ønskte det
end-need-over = Behovet er over
end-consent-withdrawn = Samtykket er trekt tilbake
end-moved = Flytta til ein annan kommune
end-died = Personen er død

## Choices in the plan.
matters-to-me = Kva er viktig for meg og mine næraste?
matters-now = Kva er viktig no?
matters-when-home = Kva er viktig når eg kjem heim?
situation-everyday = Kvardagen no
situation-resources = Det eg klarer, og den hjelpa eg har
situation-needs = Det eg treng hjelp til
priority-first = Viktigast no
priority-second = Viktig
priority-later = Kan vente
goal-not-begun = Ikkje byrja
goal-underway = I gang
goal-reached = Nådd
goal-set-aside = Lagt til side
goal-answer-can-be-met = Målet kan imøtekommast
goal-answer-must-be-adjusted = Målet må justerast
measure-planned = Planlagt
measure-underway = I gang
measure-done = Gjort
measure-not-happening = Blir ikkje noko av
decision-none = Ikkje søkt om noko
decision-applied = Søkt
decision-granted = Innvilga
decision-refused = Avslått
decision-appealed = Påklaga
promise-asked = Ventar på svar frå den ansvarlege
promise-accepted = Avtalt
promise-declined = Den ansvarlege har sagt nei
cooperation-needed = Nødvendig
cooperation-wished = Ønskt
other-plan-school = Individuell opplæringsplan (skule)
other-plan-treatment = Behandlingsplan
other-plan-crisis = Kriseplan
other-plan-nav = Plan hos NAV
other-plan-training = Plan for trening eller rehabilitering
other-plan-other = Ein annan plan

## Evaluation.
progress-worse = Lenger unna enn før
progress-same = Som før
progress-some = Eit stykke på veg
progress-as-hoped = Som ønskt
progress-more = Betre enn ønskt
happened-as-agreed = Ja, som avtalt
happened-partly = Delvis
happened-not = Nei
happened-too-early = For tidleg å seie

## Sections. Heading; -lead one sentence; -yours (to the person, in the log) and -the (to others) as they stand inside a sentence;
## -empty a calm empty state; -add the button; -new and -edit form titles. The plan speaks as the person: jeg.
section-matters = Kva er viktig for meg
section-matters-lead = Det som betyr mest i livet, med eigne ord.
section-matters-yours = det som er viktig for deg
section-matters-the = det som er viktig for personen
section-matters-empty = Her er det ikkje skrive noko enno. Éi setning er nok for å begynne.
section-matters-add = Skriv kva som er viktig
section-matters-new = Skriv kva som er viktig
section-matters-edit = Endre det som er viktig

section-situation = Kvardagen min
section-situation-lead = Korleis kvardagen er, kva som går bra, og kva det trengst hjelp til.
section-situation-yours = skildringa av kvardagen din
section-situation-the = skildringa av kvardagen
section-situation-empty = Kvardagen er ikkje skildra enno.
section-situation-add = Fortel om kvardagen
section-situation-new = Fortel om kvardagen
section-situation-edit = Endre skildringa

section-background = Språk og kultur
section-background-lead = Språk, tolk, kultur og korleis det er best å snakke saman.
section-background-yours = det du har fortalt om språk og kultur
section-background-the = opplysningane om språk og kultur
section-background-empty = Språk og kultur er ikkje skildra enno.
section-background-add = Fortel om språk og kultur
section-background-new = Fortel om språk og kultur
section-background-edit = Endre språk og kultur

section-goals = Mål
section-goals-lead = Det som skal bli betre eller halde fram med å vere bra, med eigne ord.
section-goals-yours = måla dine
section-goals-the = måla
section-goals-empty = Planen har ingen mål enno. Eitt mål er nok for å begynne.
section-goals-add = Legg til mål
section-goals-new = Nytt mål
section-goals-edit = Endre målet

section-measures = Tiltak
section-measures-lead = Det som skal gjerast for å nå måla, kven som har ansvaret, og når.
section-measures-yours = tiltaka dine
section-measures-the = tiltaka
section-measures-empty = Planen har ingen tiltak enno.
section-measures-add = Legg til tiltak
section-measures-new = Nytt tiltak
section-measures-edit = Endre tiltaket

section-participants = Kven som deltek
section-participants-lead = Dei som er med i arbeidet med planen.
section-participants-yours = lista over kven som deltek
section-participants-the = lista over kven som deltek
section-participants-empty = Ingen er førte opp som deltakarar enno.
section-participants-add = Legg til deltakar
section-participants-new = Ny deltakar
section-participants-edit = Endre deltakaren

section-coordinator = Koordinator
section-coordinator-lead = Den som sørgjer for at tenestene samarbeider, og at arbeidet går framover.
section-coordinator-yours = kven som er koordinatoren din
section-coordinator-the = kven som er koordinator
section-coordinator-empty = Det er ingen koordinator no.

section-contributions = Kva kvar av oss bidreg med
section-contributions-lead = Kva personen, tenestene og pårørande gjer i arbeidet med planen.
section-contributions-yours = kva kvar bidreg med i planen din
section-contributions-the = kva kvar bidreg med
section-contributions-empty = Det står ikkje enno kva kvar bidreg med.
section-contributions-add = Legg til bidrag
section-contributions-new = Nytt bidrag
section-contributions-edit = Endre bidraget

section-cooperation = Samarbeid med andre
section-cooperation-lead = Andre tenester, institusjonar og etatar det trengst eller er ønskt samarbeid med.
section-cooperation-yours = det som står i planen din om samarbeid med andre
section-cooperation-the = det som står om samarbeid med andre
section-cooperation-empty = Det er ikkje ført opp samarbeid med andre enno.
section-cooperation-add = Legg til samarbeid
section-cooperation-new = Nytt samarbeid
section-cooperation-edit = Endre samarbeidet

section-family = Behov i familien
section-family-lead = Det familien treng for at kvardagen skal gå, som avlasting.
section-family-yours = det som står om behov i familien din
section-family-the = behova i familien
section-family-empty = Det er ikkje skrive noko om behov i familien enno.
section-family-add = Legg til behov
section-family-new = Nytt behov i familien
section-family-edit = Endre behovet

section-other-plans = Andre planar
section-other-plans-lead = Planar som finst frå før, og kvar dei ligg.
section-other-plans-yours = lista over andre planar du har
section-other-plans-the = lista over andre planar
section-other-plans-empty = Ingen andre planar er førte opp enno.
section-other-plans-add = Legg til ein plan
section-other-plans-new = Legg til ein annan plan
section-other-plans-edit = Endre opplysningane om planen

section-contacts = Kontaktar og viktige telefonnummer
section-contacts-lead = Kven det er lurt å ringje, når, og om kva.
section-contacts-yours = kontaktane dine
section-contacts-the = kontaktane
section-contacts-empty = Ingen kontaktar er førte opp enno.
section-contacts-add = Legg til kontakt
section-contacts-new = Ny kontakt
section-contacts-edit = Endre kontakten

section-admission = Avtale om innlegging
section-admission-lead = Kva som er avtalt om det blir behov for sjukehus.
section-admission-yours = avtalen din om innlegging
section-admission-the = avtalen om innlegging
section-admission-empty = Det er ikkje avtalt noko om innlegging enno.
section-admission-add = Legg til avtale
section-admission-new = Ny avtale om innlegging
section-admission-edit = Endre avtalen

section-illness = Tankane mine om sjukdommen
section-illness-lead = Tankar om sjukdommen, tida framover og behandlinga, med eigne ord.
section-illness-yours = tankane dine om sjukdommen
section-illness-the = tankane om sjukdommen
section-illness-empty = Her er det ikkje skrive noko enno. Det er heilt i orden å vente.
section-illness-add = Skriv ned tankar
section-illness-new = Tankar om sjukdommen
section-illness-edit = Endre tankane om sjukdommen

section-period = Planperiode og revisjon
section-period-lead = Kor lenge planen gjeld, og når vi går gjennom han saman.
section-period-yours = perioden for planen din
section-period-the = planperioden
section-period-empty = Planperioden er ikkje sett enno.

section-evaluation = Evaluering
section-evaluation-lead = Korleis det har gått med måla, tiltaka og samarbeidet.
section-evaluation-yours = evalueringane av planen din
section-evaluation-the = evalueringane
section-evaluation-empty = Planen er ikkje evaluert enno.

section-consents = Samtykke
section-consents-lead = Kva det er sagt ja til, og kva som blir delt med kven.
section-consents-yours = samtykka dine
section-consents-the = samtykka
section-consents-empty = Det er ikkje gitt nokon samtykke enno.

section-process = Vegen til plan og koordinator
section-process-lead = Meldingar om behov, vurderinga av retten, tilbodet og svaret.
section-process-yours = meldinga, vurderinga, tilbodet og svaret ditt
section-process-the = meldinga, vurderinga, tilbodet og svaret
section-process-empty = Ingen har meldt behov enno.

section-representatives = Pårørande og verje
section-representatives-lead = Dei som står personen nær, og dei som kan svare på vegner av personen.
section-representatives-yours = kven som er pårørande eller verje for deg
section-representatives-the = kven som er pårørande eller verje
section-representatives-empty = Ingen pårørande er førte opp enno.
section-representatives-add = Legg til pårørande eller verje
section-representatives-new = Ny pårørande eller verje
section-representatives-edit = Endre opplysningane

section-log = Kven har sett og endra
section-log-lead = Alle oppslag og endringar, med kven, når og kvifor.
section-log-yours = kven som har sett og endra planen din
section-log-the = kven som har sett og endra planen
section-log-empty = Ingen har sett eller endra noko enno.

section-all-yours = heile planen din
section-all-the = heile planen

## Fields of the forms. -help stands visibly under the label; -missing is the error when the field must be filled in (else fault-missing).
field-matters-question = Kva spørsmål svarer du på?
field-matters-question-missing = Vel kva spørsmål du svarer på
field-matters-words = Svar med eigne ord
field-matters-words-help = Det kan vere stort eller lite: folk, stader, vanar, noko å gle seg til.
field-matters-words-missing = Skriv kva som er viktig

field-situation-topic = Kva handlar det om?
field-situation-topic-missing = Vel kva det handlar om
field-situation-words = Fortel om det med eigne ord
field-situation-words-help = Fortel til dømes om ein vanleg dag frå morgon til kveld.
field-situation-words-missing = Skriv nokre ord om dette

field-background-language = Kva språk snakkar personen?
field-background-language-help = Skriv fleire om det trengst, også teiknspråk.
field-background-language-missing = Skriv kva språk personen snakkar
field-background-interpreter = Tolk
field-background-interpreter-help = Skriv kva språk det trengst tolk til, og når.
field-background-culture = Kultur og tru som skal respekterast
field-background-culture-help = Til dømes mat, høgtider eller kven som kan hjelpe med stell.
field-background-ways = Korleis er det best å snakke saman?
field-background-ways-help = Til dømes korte setningar, bilete, god tid eller skriftleg.

field-goals-title = Kva er målet?
field-goals-title-help = Skriv det kort, med eigne ord.
field-goals-title-missing = Skriv kva målet er
field-goals-words = Kvifor er det viktig?
field-goals-words-help = Skriv gjerne kva som blir annleis når målet er nådd.
field-goals-under = Er dette eit delmål?
field-goals-under-help = Vel hovudmålet det høyrer til, eller la feltet stå tomt.
field-goals-priority = Kor viktig er målet no?
field-goals-priority-missing = Vel kor viktig målet er no
field-goals-status = Korleis går det?
field-goals-status-missing = Vel korleis det går

field-measures-what = Kva skal gjerast?
field-measures-what-missing = Skriv kva som skal gjerast
field-measures-goal = Kva mål høyrer tiltaket til?
field-measures-responsible = Kven har ansvaret?
field-measures-responsible-help = Tiltaket er avtalt når den ansvarlege har sagt ja.
field-measures-responsible-missing = Vel kven som har ansvaret
field-measures-scope = Kor mykje?
field-measures-scope-help = Til dømes 2 timar kvar gong.
field-measures-how = Korleis skal det gjerast?
field-measures-from = Frå dato
field-measures-by = Til dato eller frist
field-measures-by-help = Skriv minst éin dato, eller kor ofte tiltaket skjer.
field-measures-by-missing = Skriv ein dato, eller kor ofte tiltaket skjer
field-measures-recurs = Kor ofte?
field-measures-recurs-help = Til dømes kvar tysdag.
field-measures-status = Korleis går det?
field-measures-status-missing = Vel korleis det går
field-measures-why-not = Kvifor blir det ikkje noko av?
field-measures-why-not-help = Blir fylt ut når det ikkje blir noko av tiltaket.
field-measures-why-not-missing = Skriv kvifor det ikkje blir noko av tiltaket
field-measures-decision = Er det søkt om tenesta?
field-measures-decision-help = Planen gir ikkje i seg sjølv rett til tenesta. Retten følgjer av vedtaket.
field-measures-decision-missing = Vel om det er søkt om tenesta

field-contributions-who = Kven bidreg?
field-contributions-who-missing = Skriv kven som bidreg
field-contributions-what = Kva bidreg dei med i arbeidet med planen?
field-contributions-what-missing = Skriv kva dei bidreg med

field-cooperation-with = Kven trengst det samarbeid med?
field-cooperation-with-missing = Skriv kven det trengst samarbeid med
field-cooperation-weight = Er det nødvendig eller ønskt?
field-cooperation-weight-missing = Vel om det er nødvendig eller ønskt
field-cooperation-about = Kva skal samarbeidet handle om?
field-cooperation-about-missing = Skriv kva samarbeidet handlar om

field-family-who = Kven i familien gjeld det?
field-family-who-missing = Skriv kven det gjeld
field-family-need = Kva er behovet?
field-family-need-help = Til dømes avlasting, søvn eller tid med søsken.
field-family-need-missing = Skriv kva behovet er
field-family-help = Kva ville hjelpe?

field-other-plans-kind = Kva slags plan er det?
field-other-plans-kind-missing = Vel kva slags plan det er
field-other-plans-title = Kva heiter planen?
field-other-plans-title-missing = Skriv kva planen heiter
field-other-plans-keeper = Kven har ansvaret for planen?
field-other-plans-keeper-missing = Skriv kven som har ansvaret for planen
field-other-plans-place = Kvar finst planen?
field-other-plans-place-help = Skriv ein stad eller lim inn ei lenkje.
field-other-plans-next = Neste dato i den planen

field-contacts-name = Namn på personen eller tenesta
field-contacts-name-missing = Skriv namnet
field-contacts-role = Rolle
field-contacts-role-help = Til dømes fastlege, syster eller heimesjukepleia.
field-contacts-phone = Telefonnummer
field-contacts-phone-missing = Skriv telefonnummeret
field-contacts-when = Når er det rett å ringje, og om kva?

field-admission-agreement = Kva er avtalt?
field-admission-agreement-help = Til dømes kven som avgjer, og om det går an å kome rett til avdelinga.
field-admission-agreement-missing = Skriv kva som er avtalt
field-admission-ward = Sjukehus og avdeling
field-admission-phone = Ring dette nummeret først
field-admission-agreed-with = Kven er det avtalt med?
field-admission-agreed-with-help = Skriv namn, yrke og dato.

field-illness-words = Tankar om sjukdommen, tida framover og behandlinga
field-illness-words-help = Skriv om det som er godt å tenkje på og det som er vanskeleg. Teksten kan endrast når som helst.
field-illness-words-missing = Skriv nokre ord her

## The nine points of the regulation: short name, and what is missing, said kindly.
letter-a = Mål, ressursar og behov
letter-a-missing = Planen har ingen mål enno, eller seier ikkje noko om ressursar og behov.
letter-b = Kven som deltek
letter-b-missing = Planen seier ikkje enno kven som deltek.
letter-c = Kven som er koordinator
letter-c-missing = Det er ikkje oppnemnt koordinator enno.
letter-d = Kva kvar bidreg med
letter-d-missing = Planen seier ikkje enno kva kvar einskild bidreg med i arbeidet.
letter-e = Tiltak, omfang og ansvar
letter-e-missing = Planen har ingen tiltak enno.
letter-f = Korleis tiltaka blir gjennomførte
letter-f-missing = Planen seier ikkje enno korleis tiltaka skal gjennomførast.
letter-g = Planperiode og revisjon
letter-g-missing = Planperioden og datoen for neste revisjon er ikkje sette enno.
letter-h = Samtykke
letter-h-missing = Samtykket til at planen blir laga, er ikkje på plass.
letter-i = Samarbeid med andre
letter-i-missing = Planen seier ikkje enno kven andre det er nødvendig eller ønskt å samarbeide med.

## Provisions: short name, and -says one plain sentence.
law-right-to-plan = pasient- og brukarrettslova § 2-5
law-right-to-plan-says = Den som over tid treng fleire tenester som bør sjåast i samanheng, har rett til individuell plan.
law-right-to-coordinator = pasient- og brukarrettslova § 2-5 b
law-right-to-coordinator-says = Den som har dette behovet, har rett til koordinator, også utan plan.
law-right-to-child-coordinator = pasient- og brukarrettslova § 2-5 c
law-right-to-child-coordinator-says = Familiar som har eller ventar barn med alvorleg sjukdom, skade eller funksjonsnedsetjing, har rett til barnekoordinator når barnet vil trenge fleire tenester over tid.
law-duty-to-plan = helse- og omsorgstenestelova § 7-1
law-duty-to-plan-says = Kommunen skal sørgje for at planen blir laga, og samarbeide med andre tenester om han.
law-duty-to-coordinate = helse- og omsorgstenestelova § 7-2
law-duty-to-coordinate-says = Kommunen skal tilby koordinator til den som over tid treng fleire tenester som må sjåast i samanheng.
law-child-coordinator = helse- og omsorgstenestelova § 7-2 a
law-child-coordinator-says = Kommunen skal oppnemne barnekoordinator for familiar som har rett til det.
law-coordinating-unit = helse- og omsorgstenestelova § 7-3
law-coordinating-unit-says = Kommunen skal ha ei koordinerande eining med overordna ansvar for individuelle planar og for å oppnemne, lære opp og rettleie koordinatorar.
law-hospital-coordinator = spesialisthelsetenestelova § 2-5 a
law-hospital-coordinator-says = Sjukehuset skal oppnemne koordinator for pasientar med komplekse eller langvarige og koordinerte behov.
law-plan-consent = forskrift om individuell plan, innhaldet i planen, bokstav h
law-plan-consent-says = Planen blir berre laga med samtykke, og opplysningar under teieplikt blir berre delte med samtykke.
law-who-consents = pasient- og brukarrettslova kapittel 4
law-who-consents-says = Den som har fylt 16 år, samtykkjer sjølv; foreldre samtykkjer for yngre barn, og eigne reglar gjeld når nokon ikkje kan samtykkje sjølv.
law-plan-content = forskrift om individuell plan, innhaldet i planen, bokstav a til i
law-plan-content-says = Planen skal svare på ni punkt, frå mål og behov til samtykke og samarbeid.
law-confidentiality = helsepersonellova §§ 21 og 22
law-confidentiality-says = Helsepersonell har teieplikt, men kan dele det personen samtykkjer til.
law-reply-in-time = forvaltningslova § 11 a
law-reply-in-time-says = Tek svaret meir enn ein månad, skal det kome eit førebels svar som seier kvifor, og når svaret kjem.

## Refusals: what stands in the way, and -do: what to do now. $deed is an infinitive phrase (deed-*-to).
refused-no-part = Vi finn ikkje det du leitar etter.
refused-no-part-do = Gå til framsida, eller ring koordinerande eining i kommunen om du meiner du skal ha tilgang.
refused-not-yours = Rolla di i denne saka gir ikkje tilgang til å { $deed }.
refused-not-yours-do = Spør koordinatoren eller koordinerande eining, så kan dei hjelpe deg vidare.
refused-no-plan-consent = Det er ikkje gitt samtykke til at planen blir laga, eller samtykket gjeld ikkje lenger.
refused-no-plan-consent-do = Samtykket kan bli gitt under Samtykke: i Dinplan, på papir eller munnleg.
refused-no-coordination-consent = Det er ikkje gitt samtykke til at ein koordinator samordnar tenestene, eller samtykket gjeld ikkje lenger.
refused-no-coordination-consent-do = Samtykket kan bli gitt under Samtykke: i Dinplan, på papir eller munnleg.
refused-no-share-consent = Denne delen av planen er ikkje delt med deg.
refused-no-share-consent-do = Spør personen eller koordinatoren om han kan delast med deg.
refused-consent-stands = Eit slikt samtykke finst allereie, eller sluttdatoen har vore.
refused-consent-stands-do = Sjå samtykka som gjeld. Skal noko endrast, trekkjer du tilbake det gamle først.
refused-consent-gone = Dette samtykket gjeld ikkje lenger.
refused-consent-gone-do = Opne sida på nytt for å sjå samtykka som gjeld no.
refused-may-not-consent = Den som er ført opp, kan ikkje svare eller samtykkje på dette grunnlaget.
refused-may-not-consent-do = Sjå kven som er ført opp under Pårørande og verje, og vel grunnlaget på nytt.
refused-judgement-missing = Når andre samtykkjer for personen, må vurderinga bak vere skriven ned.
refused-judgement-missing-do = Skriv kvifor personen ikkje kan samtykkje i dette spørsmålet, og kva personen truleg ville ønskt.
refused-needs-paper = Berre personen, eller den som svarer for personen, kan gjere dette elektronisk.
refused-needs-paper-do = La personen gjere det sjølv, eller skriv det på papir og få det underskrive.
refused-not-assessed = Retten til plan og koordinator er ikkje vurdert enno.
refused-not-assessed-do = Vurder retten først, så kan tilbodet bli gitt.
refused-right-not-met = Vurderinga seier at vilkåra for plan og koordinator ikkje er oppfylte.
refused-right-not-met-do = Har noko endra seg, kan retten vurderast på nytt.
refused-not-informed = Personen skal få informasjon om retten før tilbodet.
refused-not-informed-do = Gi informasjonen, og noter korleis han blei gitt.
refused-not-offered = Tilbodet er ikkje gitt enno, så det er ikkje noko å svare på.
refused-not-offered-do = Koordinerande eining gir tilbodet når retten er vurdert.
refused-answer-is-not = Personen har ikkje sagt ja til koordinator.
refused-answer-is-not-do = Spør personen, og skriv ned svaret. Det kan endrast når som helst.
refused-ward-staff = Rutinen på arbeidsstaden seier at tilsette ved sengeposten ikkje er koordinatorar for individuell plan.
refused-ward-staff-do = Vel ein koordinator som ikkje arbeider ved sengeposten.
refused-no-temporary = Rutinen på arbeidsstaden opnar ikkje for mellombelse koordinatorar.
refused-no-temporary-do = Vel koordinator på sjukehuset, eller be kommunen oppnemne ein.
refused-wrong-workplace = Denne typen koordinator må arbeide ein annan stad: den til kommunen i kommunen, den til sjukehuset på sjukehuset.
refused-wrong-workplace-do = Vel ein annan type koordinator, eller ein person med rett arbeidsstad.
refused-only-hospital-kinds = Sengeposten kan berre oppnemne koordinator på sjukehuset.
refused-only-hospital-kinds-do = Meld behovet til koordinerande eining i kommunen, som oppnemner koordinatoren til kommunen.
refused-not-a-child = Barnekoordinator er for barn under 18 år.
refused-not-a-child-do = Vel koordinator i kommunen.
refused-wish-needs-reason = Personen har ønskt ein annan koordinator, og ønsket skal vege tungt.
refused-wish-needs-reason-do = Oppnemn den personen ønskjer, eller skriv kvifor det ikkje lèt seg gjere.
refused-already-coordinator = Denne personen er allereie koordinator i saka.
refused-already-coordinator-do = Vel ein annan, eller la det vere som det er.
refused-appointment-gone = Denne koordinatoren er ikkje lenger oppnemnd.
refused-appointment-gone-do = Opne sida på nytt for å sjå kven som er koordinator no.
refused-not-your-appointment = Du kan berre seie frå deg ditt eige oppdrag som koordinator.
refused-not-your-appointment-do = Kontakt koordinerande eining om ein annan koordinator skal slutte.
refused-no-plan = Planen er ikkje starta enno.
refused-no-plan-do = Start planen først.
refused-plan-exists = Planen er allereie starta, og kvar person har berre éin individuell plan.
refused-plan-exists-do = Hald fram i planen som finst.
refused-plan-paused = Planen er på pause.
refused-plan-paused-do = Ta planen opp att når han skal brukast.
refused-plan-not-paused = Planen er ikkje på pause.
refused-plan-not-paused-do = Du kan halde fram i planen som vanleg.
refused-plan-not-in-force = Planen gjeld ikkje enno, så han kan ikkje evaluerast.
refused-plan-not-in-force-do = Set planperioden og få planen godkjend først.
refused-not-evaluated = Planen må evaluerast før ein ny periode byrjar.
refused-not-evaluated-do = Gå gjennom mål, tiltak og samarbeid saman, og skriv evalueringa.
refused-no-term = Planperioden er ikkje sett.
refused-no-term-do = Skriv når planen gjeld frå og til, og når han skal reviderast.
refused-impossible-term = Datoane passar ikkje saman: Revisjonen må liggje inne i perioden, og perioden kan vere høgst fem år.
refused-impossible-term-do = Sjå over dei tre datoane.
refused-revision-in-the-past = Datoen for neste revisjon har allereie vore.
refused-revision-in-the-past-do = Vel ein dato frå og med i dag.
refused-plan-changed = Nokon har endra planen etter at du las han.
refused-plan-changed-do = Les planen på nytt, og godkjenn han når du er klar.
refused-entry-gone = Dette finst ikkje lenger i planen.
refused-entry-gone-do = Gå tilbake til planen for å sjå korleis han er no.
refused-entry-changed = Nokon andre endra dette medan du skreiv.
refused-entry-changed-do = Samanlikn dei to tekstane, og vel kva som skal stå.
refused-goal-loop = Eit delmål kan ikkje ha eigne delmål.
refused-goal-loop-do = Vel eit hovudmål, eller la feltet stå tomt.
refused-points-nowhere = Målet eller den ansvarlege du valde, er ikkje lenger med i planen.
refused-points-nowhere-do = Vel eit anna mål eller ein annan ansvarleg.
refused-not-your-measure = Berre den som har ansvaret for tiltaket, kan svare på det.
refused-not-your-measure-do = Skal du ta over, ber du koordinatoren endre kven som har ansvaret.
refused-nothing-to-answer = Her er det ikkje noko å svare på.
refused-nothing-to-answer-do = Gå tilbake til planen for å sjå kva som ventar på svar.
refused-letter-always-applies = Dette punktet gjeld for alle planar.
refused-letter-always-applies-do = Fyll ut punktet når de er klare.
refused-participant-gone = Denne personen er ikkje lenger ført opp.
refused-participant-gone-do = Opne sida på nytt for å sjå kven som er med no.
refused-too-many = Planen er full. Fleire punkt ville gjort han vanskeleg å lese.
refused-too-many-do = Slå saman punkt som høyrer saman, og skriv vidare der.
refused-case-closed = Saka er avslutta.
refused-case-closed-do = Koordinerande eining kan opne ho att.
refused-case-open = Saka er allereie open.
refused-case-open-do = Du kan halde fram som vanleg.

## Field errors.
fault-missing = Må fyllast ut
fault-too-long = Skriv kortare: høgst { $max } teikn, no { $got }
fault-not-a-date = Skriv datoen med dag, månad og år, til dømes 17.5.2027
fault-in-the-past = Skriv ein dato frå og med i dag
fault-in-the-future = Skriv ein dato til og med i dag
fault-too-far-away = Skriv ein dato som er nærare
fault-wrong-order = Skriv ein dato som ikkje er før den første datoen
fault-not-a-choice = Vel eitt av alternativa
fault-not-there = Vel på nytt. Det du valde, finst ikkje lenger
fault-not-a-number = Skriv eit heilt tal
number-not-eleven-digits = Skriv alle 11 siffera i fødselsnummeret
number-impossible-date = Sjå over dei seks første siffera. Dei skal vere ein dato
number-check-digit = Sjå over fødselsnummeret. Eitt eller fleire siffer er feil
number-synthetic = Dette er eit testnummer. Skriv eit ekte fødselsnummer
number-not-synthetic = Her blir berre testnummer brukte. Skriv ikkje ekte fødselsnummer

## The log. One sentence a look-up: who, as what, what, when, why.
log-line = { $name }, { $role }, { $what } { $when }, { $why }.
log-line-refused = { $name }, { $role }, prøvde { $when } å { $what }, men fekk ikkje tilgang.
access-own-case = fordi det er di eiga sak
access-parent = på grunn av foreldreansvaret
access-guardian = på grunn av verjemålet
access-coordinator = fordi du har samtykt til koordinering
access-shared = fordi du har samtykt til å dele dette
access-unit-duty = fordi koordinerande eining har ansvar for plan og koordinator i kommunen
access-ward-duty = fordi sengeposten skal spørje, informere og melde behov
access-takes-part = fordi alle som deltek, har tilgang til dette
access-own-report = på grunn av eiga melding om behov
withheld-no-part = Vi finn ikkje det du leitar etter.
withheld-not-for-role = Denne delen er ikkje for rolla di.
withheld-not-shared = Denne delen er ikkje delt med deg.
withheld-not-coordinating = Denne delen er lukka, fordi det ikkje er samtykke til koordinering no.
withheld-plan-consent-gone = Planen er lukka for andre, fordi det ikkje er samtykke til planen no.

## Deeds: past tense for the log to the person; -to the infinitive after å / to. $sections and $section: section-*-yours or section-*-the.
deed-see = las { $sections }
deed-see-to = lese { $sections }
deed-write = endra { $section }
deed-write-to = endre { $section }
deed-report = melde behov for plan eller koordinator
deed-report-to = melde behov for plan eller koordinator
deed-assess = vurderte retten din til plan og koordinator
deed-assess-to = vurdere retten til plan og koordinator
deed-inform = noterte at du har fått informasjon om retten
deed-inform-to = notere at informasjon er gitt
deed-offer = gav deg tilbod om plan og koordinator
deed-offer-to = gi tilbod om plan og koordinator
deed-answer = svarte på tilbodet
deed-answer-to = svare på tilbodet
deed-consent = førte opp eit samtykke
deed-consent-to = føre opp eit samtykke
deed-withdraw = trekte tilbake eller avgrensa eit samtykke
deed-withdraw-to = trekkje tilbake eller avgrense eit samtykke
deed-represent = endra kven som er pårørande eller verje for deg
deed-represent-to = endre kven som er pårørande eller verje
deed-wish = skreiv ned ønsket ditt om koordinator
deed-wish-to = skrive ned ønsket om koordinator
deed-appoint = oppnemnde ein koordinator for deg
deed-appoint-to = oppnemne ein koordinator
deed-relieve = avslutta eit oppdrag som koordinator
deed-relieve-to = avslutte eit oppdrag som koordinator
deed-begin-plan = starta planen din
deed-begin-plan-to = starte planen
deed-shape-plan = valde form eller språk for planen din
deed-shape-plan-to = velje form eller språk for planen
deed-promise = svarte på eit tiltak
deed-promise-to = svare på eit tiltak
deed-answer-goal = svarte på eit av måla dine for kommunen
deed-answer-goal-to = svare på eit mål for kommunen
deed-mark = endra om eit punkt er aktuelt for planen din
deed-mark-to = endre om eit punkt er aktuelt for planen
deed-set-term = sette perioden for planen din
deed-set-term-to = setje planperioden
deed-approve = godkjende planen din
deed-approve-to = godkjenne planen
deed-evaluate = evaluerte planen din
deed-evaluate-to = evaluere planen
deed-pause = sette planen din på pause eller tok han opp att
deed-pause-to = setje planen på pause eller ta han opp att
deed-end = avslutta saka di
deed-end-to = avslutte saka
deed-reopen = opna saka di att
deed-reopen-to = opne saka att

## The history of a case, and of one entry.
event-opened = Behovet blei meldt
event-report-joined = Ei ny melding om behov kom inn
event-assessed = Retten blei vurdert
event-informed = Informasjon om retten blei gitt
event-offered = Plan og koordinator blei tilbodne
event-answered = Svaret på tilbodet blei ført opp
event-consent-given = Samtykke blei gitt eller avgrensa
event-consent-withdrawn = Samtykke blei trekt tilbake
event-consent-renewed = Planen fekk nytt samtykke
event-representative = Pårørande eller verje blei endra
event-coordinator-wished = Ønske om koordinator blei skrive ned
event-coordinator-appointed = Koordinator blei oppnemnd
event-coordinator-ended = Koordinator slutta
event-participant = Deltakar blei lagd til, endra eller avslutta
event-plan-begun = Planen blei starta
event-plan-form = Forma på planen blei endra
event-plan-language = Språket i planen blei endra
event-ordered = Rekkjefølgja blei endra
event-marked = Det blei endra om eit punkt er aktuelt
event-term = Planperioden blei sett
event-approved = Planen blei godkjend
event-evaluated = Planen blei evaluert
event-paused = Planen blei sett på pause
event-resumed = Planen blei teken opp att
event-ended = Saka blei avslutta
event-reopened = Saka blei opna att
change-written = Skrive eller endra
change-restored = Henta tilbake frå ei tidlegare utgåve
change-ended = Avslutta
change-reopened = Teke opp att
change-confirmed = Stadfesta: stemmer framleis
change-promised = Den ansvarlege svarte
change-asked = Den ansvarlege blei spurt på nytt
change-replied = Kommunen svarte

## Languages by their own names (the same in every file), and as each language calls them.
lang-nb = bokmål
lang-nn = nynorsk
lang-se = davvisámegiella
lang-en = English
lang-name-nb = bokmål
lang-name-nn = nynorsk
lang-name-se = nordsamisk
lang-name-en = engelsk

## Joining: a list is list-comma again and again, and list-and for the last.
list-comma = { $first }, { $next }
list-and = { $first } og { $last }

## Dates. $day and $month are numbers (month 1 to 12), $year a number, $weekday 1 (Monday) to 7; $hour and $minute are
## text of two digits. A message may use another: the same arguments reach it.
month =
    { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] desember
    }
month-short =
    { $month ->
        [1] jan.
        [2] feb.
        [3] mars
        [4] apr.
        [5] mai
        [6] juni
        [7] juli
        [8] aug.
        [9] sep.
        [10] okt.
        [11] nov.
       *[12] des.
    }
date-long = { $day }. { month } { $year }
date-short = { $day }. { month-short }
date-today = i dag
date-yesterday = i går
date-tomorrow = i morgon
date-in-days =
    { $n ->
        [one] om { $n } dag
       *[other] om { $n } dagar
    }
days-ago =
    { $n ->
        [one] for { $n } dag sidan
       *[other] for { $n } dagar sidan
    }
time-at = kl. { $hour }.{ $minute }
date-period = { $from } til { $to }
age =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }
