# Words of the domain. Bokmål is the source: every other language follows it.

## Who someone is in a case. Lower-case nouns for log lines and the header.
capacity-person = personen selv
capacity-parent = forelder med foreldreansvar
capacity-guardian = verge
capacity-relative = pårørende
capacity-coordinator = koordinator
capacity-provider = tjenesteyter
capacity-coordinating-unit = ansatt i koordinerende enhet
capacity-unit-leader = leder for koordinerende enhet
capacity-ward = ansatt ved sengeposten
capacity-reporter = den som meldte behovet
capacity-system-job = Dinplan (automatisk)

## Where a case stands, in lists.
shelf-reported = Venter på vurdering
shelf-to-offer = Venter på informasjon og tilbud
shelf-offered = Venter på svar fra personen
shelf-to-consent = Venter på samtykke
shelf-to-appoint = Venter på koordinator
shelf-vacant = Mangler koordinator
shelf-to-begin = Planen kan starte
shelf-in-work = Planen skrives
shelf-living = Planen gjelder
shelf-coordinator-only = Har koordinator, men ikke plan
shelf-paused = På pause
shelf-declined = Har takket nei
shelf-not-met = Vilkårene er ikke oppfylt
shelf-ended = Avsluttet

## The report of need.
channel-online = Skrevet i Dinplan
channel-phone = På telefon
channel-letter = I brev
channel-meeting = I et møte
reporter-person = Personen selv
reporter-person-i = Jeg melder for meg selv
reporter-relative = Pårørende
reporter-relative-i = Jeg er pårørende
reporter-professional = Fagperson
reporter-professional-i = Jeg melder som fagperson
wish-both = Ønsker plan og koordinator
wish-coordinator = Ønsker bare koordinator
wish-nothing = Har sagt nei
wish-not-asked = Er ikke spurt
wish-unknown = Vet ikke om personen er spurt
service-gp = Fastlege
service-home-care = Hjemmesykepleie og praktisk hjelp
service-physiotherapy = Fysioterapi
service-occupational = Ergoterapi og hjelpemidler
service-rehabilitation = Habilitering eller rehabilitering
service-mental-health = Psykisk helse og rus
service-hospital = Sykehus
service-palliative = Lindrende behandling
service-respite = Avlastning
service-housing = Bolig
service-kindergarten = Barnehage
service-school = Skole og PPT
service-nav = NAV
service-child-welfare = Barnevern
service-other = Noe annet

## Information, offer and answer.
means-conversation = I en samtale
means-phone = På telefon
means-letter = Skriftlig
means-interpreter = Med tolk
means-online = Lest i Dinplan
answer-both = Ja til plan og koordinator
answer-coordinator = Ja til koordinator, nei til plan
answer-no = Nei takk
basis-own = Personen selv
basis-parent = Forelder med foreldreansvar, for barn under 16 år
basis-guardian = Verge, når vergemålet gjelder personlige forhold
basis-next-of-kin = Nærmeste pårørende, når personen ikke kan samtykke selv
basis-presumed = Helsepersonell, etter hva personen trolig ville ønsket

## Consents.
consent-form-electronic = I Dinplan
consent-form-paper = Underskrift på papir
consent-form-spoken = Muntlig, skrevet ned av en ansatt
scope-make-plan = At planen lages
scope-coordinate = At en koordinator oppnevnes og samordner tjenestene
scope-share = At deler av planen deles
scope-pass-on = At opplysninger sendes videre

## The coordinator.
coordinator-municipal = Koordinator i kommunen
coordinator-child = Barnekoordinator
coordinator-hospital = Koordinator på sykehuset
coordinator-temporary-hospital = Midlertidig koordinator på sykehuset
coordinator-end-replaced = En annen tok over
coordinator-end-relieved = Koordinerende enhet løste koordinatoren fra oppgaven
coordinator-end-resigned = Koordinatoren sa fra seg oppgaven
coordinator-end-person-wished = Personen ønsket en annen
coordinator-end-consent-withdrawn = Samtykket til koordinering ble trukket tilbake
coordinator-end-case-ended = Saken ble avsluttet

## Those who take part, and those close to the person.
ground-own-duty = Har selv plikt til å lage individuell plan
ground-take-part = Har plikt til å delta
ground-voluntary = Deltar frivillig
representative-parent = Har foreldreansvar
representative-guardian = Verge eller fremtidsfullmektig
representative-relative = Pårørende eller en annen nær person

## The plan as a whole.
plan-form-ordinary = Individuell plan
plan-form-palliative = Plan for lindring og best mulig livskvalitet
plan-state-draft = Utkast
plan-state-in-force = Gjelder
plan-state-renewing = Gjelder, ny periode venter på godkjenning
plan-state-paused = På pause
end-wish = Personen ønsket det
end-need-over = Behovet er over
end-consent-withdrawn = Samtykket er trukket tilbake
end-moved = Flyttet til en annen kommune
end-died = Personen er død

## Choices in the plan.
matters-to-me = Hva er viktig for meg og mine nærmeste?
matters-now = Hva er viktig nå?
matters-when-home = Hva er viktig når jeg kommer hjem?
situation-everyday = Hverdagen nå
situation-resources = Det jeg klarer, og den hjelpen jeg har
situation-needs = Det jeg trenger hjelp til
priority-first = Viktigst nå
priority-second = Viktig
priority-later = Kan vente
goal-not-begun = Ikke begynt
goal-underway = I gang
goal-reached = Nådd
goal-set-aside = Lagt til side
goal-answer-can-be-met = Målet kan imøtekommes
goal-answer-must-be-adjusted = Målet må justeres
measure-planned = Planlagt
measure-underway = I gang
measure-done = Gjort
measure-not-happening = Blir ikke noe av
decision-none = Ikke søkt om noe
decision-applied = Søkt
decision-granted = Innvilget
decision-refused = Avslått
decision-appealed = Påklaget
promise-asked = Venter på svar fra den ansvarlige
promise-accepted = Avtalt
promise-declined = Den ansvarlige har sagt nei
cooperation-needed = Nødvendig
cooperation-wished = Ønsket
other-plan-school = Individuell opplæringsplan (skole)
other-plan-treatment = Behandlingsplan
other-plan-crisis = Kriseplan
other-plan-nav = Plan hos NAV
other-plan-training = Plan for trening eller rehabilitering
other-plan-other = En annen plan

## Evaluation.
progress-worse = Lenger unna enn før
progress-same = Som før
progress-some = Et stykke på vei
progress-as-hoped = Som ønsket
progress-more = Bedre enn ønsket
happened-as-agreed = Ja, som avtalt
happened-partly = Delvis
happened-not = Nei
happened-too-early = For tidlig å si

## Sections. Heading; -lead one sentence; -yours (to the person, in the log) and -the (to others) as they stand inside a sentence;
## -empty a calm empty state; -add the button; -new and -edit form titles. The plan speaks as the person: jeg.
section-matters = Hva er viktig for meg
section-matters-lead = Det som betyr mest i livet, med egne ord.
section-matters-yours = det som er viktig for deg
section-matters-the = det som er viktig for personen
section-matters-empty = Her er det ikke skrevet noe ennå. Én setning er nok for å begynne.
section-matters-add = Skriv hva som er viktig
section-matters-new = Skriv hva som er viktig
section-matters-edit = Endre det som er viktig

section-situation = Hverdagen min
section-situation-lead = Hvordan hverdagen er, hva som går bra, og hva det trengs hjelp til.
section-situation-yours = beskrivelsen av hverdagen din
section-situation-the = beskrivelsen av hverdagen
section-situation-empty = Hverdagen er ikke beskrevet ennå.
section-situation-add = Beskriv hverdagen
section-situation-new = Beskriv hverdagen
section-situation-edit = Endre beskrivelsen

section-background = Språk og kultur
section-background-lead = Språk, tolk, kultur og hvordan det er best å snakke sammen.
section-background-yours = det du har fortalt om språk og kultur
section-background-the = opplysningene om språk og kultur
section-background-empty = Språk og kultur er ikke beskrevet ennå.
section-background-add = Fortell om språk og kultur
section-background-new = Fortell om språk og kultur
section-background-edit = Endre språk og kultur

section-goals = Mål
section-goals-lead = Det som skal bli bedre eller fortsette å være bra, med egne ord.
section-goals-yours = målene dine
section-goals-the = målene
section-goals-empty = Planen har ingen mål ennå. Ett mål er nok for å begynne.
section-goals-add = Legg til mål
section-goals-new = Nytt mål
section-goals-edit = Endre målet

section-measures = Tiltak
section-measures-lead = Det som skal gjøres for å nå målene, hvem som har ansvaret, og når.
section-measures-yours = tiltakene dine
section-measures-the = tiltakene
section-measures-empty = Planen har ingen tiltak ennå.
section-measures-add = Legg til tiltak
section-measures-new = Nytt tiltak
section-measures-edit = Endre tiltaket

section-participants = Hvem som deltar
section-participants-lead = De som er med i arbeidet med planen.
section-participants-yours = listen over hvem som deltar
section-participants-the = listen over hvem som deltar
section-participants-empty = Ingen er ført opp som deltakere ennå.
section-participants-add = Legg til deltaker
section-participants-new = Ny deltaker
section-participants-edit = Endre deltakeren

section-coordinator = Koordinator
section-coordinator-lead = Den som sørger for at tjenestene samarbeider, og at arbeidet går framover.
section-coordinator-yours = hvem som er koordinatoren din
section-coordinator-the = hvem som er koordinator
section-coordinator-empty = Det er ingen koordinator nå.

section-contributions = Hva hver av oss bidrar med
section-contributions-lead = Hva personen, tjenestene og pårørende gjør i arbeidet med planen.
section-contributions-yours = hva hver bidrar med i planen din
section-contributions-the = hva hver bidrar med
section-contributions-empty = Det står ikke ennå hva hver bidrar med.
section-contributions-add = Legg til bidrag
section-contributions-new = Nytt bidrag
section-contributions-edit = Endre bidraget

section-cooperation = Samarbeid med andre
section-cooperation-lead = Andre tjenester, institusjoner og etater det trengs eller ønskes samarbeid med.
section-cooperation-yours = det som står i planen din om samarbeid med andre
section-cooperation-the = det som står om samarbeid med andre
section-cooperation-empty = Det er ikke ført opp samarbeid med andre ennå.
section-cooperation-add = Legg til samarbeid
section-cooperation-new = Nytt samarbeid
section-cooperation-edit = Endre samarbeidet

section-family = Behov i familien
section-family-lead = Det familien trenger for at hverdagen skal gå, som avlastning.
section-family-yours = det som står om behov i familien din
section-family-the = behovene i familien
section-family-empty = Det er ikke skrevet noe om behov i familien ennå.
section-family-add = Legg til behov
section-family-new = Nytt behov i familien
section-family-edit = Endre behovet

section-other-plans = Andre planer
section-other-plans-lead = Planer som finnes fra før, og hvor de ligger.
section-other-plans-yours = listen over andre planer du har
section-other-plans-the = listen over andre planer
section-other-plans-empty = Ingen andre planer er ført opp ennå.
section-other-plans-add = Legg til en plan
section-other-plans-new = Legg til en annen plan
section-other-plans-edit = Endre opplysningene om planen

section-contacts = Kontakter og viktige telefonnumre
section-contacts-lead = Hvem det er lurt å ringe, når, og om hva.
section-contacts-yours = kontaktene dine
section-contacts-the = kontaktene
section-contacts-empty = Ingen kontakter er ført opp ennå.
section-contacts-add = Legg til kontakt
section-contacts-new = Ny kontakt
section-contacts-edit = Endre kontakten

section-admission = Avtale om innleggelse
section-admission-lead = Hva som er avtalt hvis det blir behov for sykehus.
section-admission-yours = avtalen din om innleggelse
section-admission-the = avtalen om innleggelse
section-admission-empty = Det er ikke avtalt noe om innleggelse ennå.
section-admission-add = Legg til avtale
section-admission-new = Ny avtale om innleggelse
section-admission-edit = Endre avtalen

section-illness = Tankene mine om sykdommen
section-illness-lead = Tanker om sykdommen, tiden framover og behandlingen, med egne ord.
section-illness-yours = tankene dine om sykdommen
section-illness-the = tankene om sykdommen
section-illness-empty = Her er det ikke skrevet noe ennå. Det er helt i orden å vente.
section-illness-add = Skriv ned tanker
section-illness-new = Tanker om sykdommen
section-illness-edit = Endre tankene om sykdommen

section-period = Planperiode og revisjon
section-period-lead = Hvor lenge planen gjelder, og når vi går gjennom den sammen.
section-period-yours = perioden for planen din
section-period-the = planperioden
section-period-empty = Planperioden er ikke satt ennå.

section-evaluation = Evaluering
section-evaluation-lead = Hvordan det har gått med målene, tiltakene og samarbeidet.
section-evaluation-yours = evalueringene av planen din
section-evaluation-the = evalueringene
section-evaluation-empty = Planen er ikke evaluert ennå.

section-consents = Samtykker
section-consents-lead = Hva det er sagt ja til, og hva som deles med hvem.
section-consents-yours = samtykkene dine
section-consents-the = samtykkene
section-consents-empty = Det er ikke gitt noen samtykker ennå.

section-process = Veien til plan og koordinator
section-process-lead = Meldinger om behov, vurderingen av retten, tilbudet og svaret.
section-process-yours = meldingen, vurderingen, tilbudet og svaret ditt
section-process-the = meldingen, vurderingen, tilbudet og svaret
section-process-empty = Ingen har meldt behov ennå.

section-representatives = Pårørende og verge
section-representatives-lead = De som står personen nær, og de som kan svare på vegne av personen.
section-representatives-yours = hvem som er pårørende eller verge for deg
section-representatives-the = hvem som er pårørende eller verge
section-representatives-empty = Ingen pårørende er ført opp ennå.
section-representatives-add = Legg til pårørende eller verge
section-representatives-new = Ny pårørende eller verge
section-representatives-edit = Endre opplysningene

section-log = Hvem har sett og endret
section-log-lead = Alle oppslag og endringer, med hvem, når og hvorfor.
section-log-yours = hvem som har sett og endret planen din
section-log-the = hvem som har sett og endret planen
section-log-empty = Ingen har sett eller endret noe ennå.

section-all-yours = hele planen din
section-all-the = hele planen

## Fields of the forms. -help stands visibly under the label; -missing is the error when the field must be filled in (else fault-missing).
field-matters-question = Hvilket spørsmål svarer du på?
field-matters-question-missing = Velg hvilket spørsmål du svarer på
field-matters-words = Svar med egne ord
field-matters-words-help = Det kan være stort eller lite: folk, steder, vaner, noe å glede seg til.
field-matters-words-missing = Skriv hva som er viktig

field-situation-topic = Hva handler det om?
field-situation-topic-missing = Velg hva det handler om
field-situation-words = Beskriv det med egne ord
field-situation-words-help = Beskriv for eksempel en vanlig dag fra morgen til kveld.
field-situation-words-missing = Skriv noen ord om dette

field-background-language = Hvilket språk snakker personen?
field-background-language-help = Skriv flere hvis det er nødvendig, også tegnspråk.
field-background-language-missing = Skriv hvilket språk personen snakker
field-background-interpreter = Tolk
field-background-interpreter-help = Skriv hvilket språk det trengs tolk til, og når.
field-background-culture = Kultur og tro som skal respekteres
field-background-culture-help = For eksempel mat, høytider eller hvem som kan hjelpe med stell.
field-background-ways = Hvordan er det best å snakke sammen?
field-background-ways-help = For eksempel korte setninger, bilder, god tid eller skriftlig.

field-goals-title = Hva er målet?
field-goals-title-help = Skriv det kort, med egne ord.
field-goals-title-missing = Skriv hva målet er
field-goals-words = Hvorfor er det viktig?
field-goals-words-help = Skriv gjerne hva som blir annerledes når målet er nådd.
field-goals-under = Er dette et delmål?
field-goals-under-help = Velg hovedmålet det hører til, eller la feltet stå tomt.
field-goals-priority = Hvor viktig er målet nå?
field-goals-priority-missing = Velg hvor viktig målet er nå
field-goals-status = Hvordan går det?
field-goals-status-missing = Velg hvordan det går

field-measures-what = Hva skal gjøres?
field-measures-what-missing = Skriv hva som skal gjøres
field-measures-goal = Hvilket mål hører tiltaket til?
field-measures-responsible = Hvem har ansvaret?
field-measures-responsible-help = Tiltaket er avtalt når den ansvarlige har sagt ja.
field-measures-responsible-missing = Velg hvem som har ansvaret
field-measures-scope = Hvor mye?
field-measures-scope-help = For eksempel 2 timer hver gang.
field-measures-how = Hvordan skal det gjøres?
field-measures-from = Fra dato
field-measures-by = Til dato eller frist
field-measures-by-help = Skriv minst én dato, eller hvor ofte tiltaket skjer.
field-measures-by-missing = Skriv en dato, eller hvor ofte tiltaket skjer
field-measures-recurs = Hvor ofte?
field-measures-recurs-help = For eksempel hver tirsdag.
field-measures-status = Hvordan går det?
field-measures-status-missing = Velg hvordan det går
field-measures-why-not = Hvorfor blir det ikke noe av?
field-measures-why-not-help = Fylles ut når tiltaket ikke blir noe av.
field-measures-why-not-missing = Skriv hvorfor tiltaket ikke blir noe av
field-measures-decision = Er det søkt om tjenesten?
field-measures-decision-help = Planen gir ikke i seg selv rett til tjenesten. Retten følger av vedtaket.
field-measures-decision-missing = Velg om det er søkt om tjenesten

field-contributions-who = Hvem bidrar?
field-contributions-who-missing = Skriv hvem som bidrar
field-contributions-what = Hva bidrar de med i arbeidet med planen?
field-contributions-what-missing = Skriv hva de bidrar med

field-cooperation-with = Hvem trengs det samarbeid med?
field-cooperation-with-missing = Skriv hvem det trengs samarbeid med
field-cooperation-weight = Er det nødvendig eller ønsket?
field-cooperation-weight-missing = Velg om det er nødvendig eller ønsket
field-cooperation-about = Hva skal samarbeidet handle om?
field-cooperation-about-missing = Skriv hva samarbeidet handler om

field-family-who = Hvem i familien gjelder det?
field-family-who-missing = Skriv hvem det gjelder
field-family-need = Hva er behovet?
field-family-need-help = For eksempel avlastning, søvn eller tid med søsken.
field-family-need-missing = Skriv hva behovet er
field-family-help = Hva ville hjelpe?

field-other-plans-kind = Hva slags plan er det?
field-other-plans-kind-missing = Velg hva slags plan det er
field-other-plans-title = Hva heter planen?
field-other-plans-title-missing = Skriv hva planen heter
field-other-plans-keeper = Hvem har ansvaret for planen?
field-other-plans-keeper-missing = Skriv hvem som har ansvaret for planen
field-other-plans-place = Hvor finnes planen?
field-other-plans-place-help = Skriv et sted eller lim inn en lenke.
field-other-plans-next = Neste dato i den planen

field-contacts-name = Navn på personen eller tjenesten
field-contacts-name-missing = Skriv navnet
field-contacts-role = Rolle
field-contacts-role-help = For eksempel fastlege, søster eller hjemmesykepleien.
field-contacts-phone = Telefonnummer
field-contacts-phone-missing = Skriv telefonnummeret
field-contacts-when = Når er det riktig å ringe, og om hva?

field-admission-agreement = Hva er avtalt?
field-admission-agreement-help = For eksempel hvem som avgjør, og om det er mulig å komme rett til avdelingen.
field-admission-agreement-missing = Skriv hva som er avtalt
field-admission-ward = Sykehus og avdeling
field-admission-phone = Ring dette nummeret først
field-admission-agreed-with = Hvem er det avtalt med?
field-admission-agreed-with-help = Skriv navn, yrke og dato.

field-illness-words = Tanker om sykdommen, tiden framover og behandlingen
field-illness-words-help = Skriv om det som er godt å tenke på og det som er vanskelig. Teksten kan endres når som helst.
field-illness-words-missing = Skriv noen ord her

## The nine points of the regulation: short name, and what is missing, said kindly.
letter-a = Mål, ressurser og behov
letter-a-missing = Planen har ingen mål ennå, eller sier ikke noe om ressurser og behov.
letter-b = Hvem som deltar
letter-b-missing = Planen sier ikke ennå hvem som deltar.
letter-c = Hvem som er koordinator
letter-c-missing = Det er ikke oppnevnt koordinator ennå.
letter-d = Hva hver bidrar med
letter-d-missing = Planen sier ikke ennå hva hver enkelt bidrar med i arbeidet.
letter-e = Tiltak, omfang og ansvar
letter-e-missing = Planen har ingen tiltak ennå.
letter-f = Hvordan tiltakene gjennomføres
letter-f-missing = Planen beskriver ikke ennå hvordan tiltakene skal gjennomføres.
letter-g = Planperiode og revisjon
letter-g-missing = Planperioden og datoen for neste revisjon er ikke satt ennå.
letter-h = Samtykke
letter-h-missing = Samtykket til at planen lages, er ikke på plass.
letter-i = Samarbeid med andre
letter-i-missing = Planen sier ikke ennå hvem andre det er nødvendig eller ønsket å samarbeide med.

## Provisions: short name, and -says one plain sentence.
law-right-to-plan = pasient- og brukerrettighetsloven § 2-5
law-right-to-plan-says = Den som over tid trenger flere tjenester som bør ses i sammenheng, har rett til individuell plan.
law-right-to-coordinator = pasient- og brukerrettighetsloven § 2-5 b
law-right-to-coordinator-says = Den som har dette behovet, har rett til koordinator, også uten plan.
law-right-to-child-coordinator = pasient- og brukerrettighetsloven § 2-5 c
law-right-to-child-coordinator-says = Familier som har eller venter barn med alvorlig sykdom, skade eller funksjonsnedsettelse, har rett til barnekoordinator når barnet vil trenge flere tjenester over tid.
law-duty-to-plan = helse- og omsorgstjenesteloven § 7-1
law-duty-to-plan-says = Kommunen skal sørge for at planen blir laget, og samarbeide med andre tjenester om den.
law-duty-to-coordinate = helse- og omsorgstjenesteloven § 7-2
law-duty-to-coordinate-says = Kommunen skal tilby koordinator til den som over tid trenger flere tjenester som må ses i sammenheng.
law-child-coordinator = helse- og omsorgstjenesteloven § 7-2 a
law-child-coordinator-says = Kommunen skal oppnevne barnekoordinator for familier som har rett til det.
law-coordinating-unit = helse- og omsorgstjenesteloven § 7-3
law-coordinating-unit-says = Kommunen skal ha en koordinerende enhet med overordnet ansvar for individuelle planer og for å oppnevne, lære opp og veilede koordinatorer.
law-hospital-coordinator = spesialisthelsetjenesteloven § 2-5 a
law-hospital-coordinator-says = Sykehuset skal oppnevne koordinator for pasienter med komplekse eller langvarige og koordinerte behov.
law-plan-consent = forskrift om individuell plan, innholdet i planen, bokstav h
law-plan-consent-says = Planen lages bare med samtykke, og taushetsbelagte opplysninger deles bare med samtykke.
law-who-consents = pasient- og brukerrettighetsloven kapittel 4
law-who-consents-says = Den som er fylt 16 år, samtykker selv; foreldre samtykker for yngre barn, og egne regler gjelder når noen ikke kan samtykke selv.
law-plan-content = forskrift om individuell plan, innholdet i planen, bokstav a til i
law-plan-content-says = Planen skal svare på ni punkter, fra mål og behov til samtykke og samarbeid.
law-confidentiality = helsepersonelloven §§ 21 og 22
law-confidentiality-says = Helsepersonell har taushetsplikt, men kan dele det personen samtykker til.
law-reply-in-time = forvaltningsloven § 11 a
law-reply-in-time-says = Tar svaret mer enn en måned, skal det komme et foreløpig svar som sier hvorfor, og når svaret kommer.

## Refusals: what stands in the way, and -do: what to do now. $deed is an infinitive phrase (deed-*-to).
refused-no-part = Vi finner ikke det du leter etter.
refused-no-part-do = Gå til forsiden, eller ring koordinerende enhet i kommunen hvis du mener du skal ha tilgang.
refused-not-yours = Rollen din i denne saken gir ikke tilgang til å { $deed }.
refused-not-yours-do = Spør koordinatoren eller koordinerende enhet, så kan de hjelpe deg videre.
refused-no-plan-consent = Det er ikke gitt samtykke til at planen lages, eller samtykket gjelder ikke lenger.
refused-no-plan-consent-do = Samtykket kan gis under Samtykker: i Dinplan, på papir eller muntlig.
refused-no-coordination-consent = Det er ikke gitt samtykke til at en koordinator samordner tjenestene, eller samtykket gjelder ikke lenger.
refused-no-coordination-consent-do = Samtykket kan gis under Samtykker: i Dinplan, på papir eller muntlig.
refused-no-share-consent = Denne delen av planen er ikke delt med deg.
refused-no-share-consent-do = Spør personen eller koordinatoren om den kan deles med deg.
refused-consent-stands = Et slikt samtykke finnes allerede, eller sluttdatoen har vært.
refused-consent-stands-do = Se samtykkene som gjelder. Skal noe endres, trekker du tilbake det gamle først.
refused-consent-gone = Dette samtykket gjelder ikke lenger.
refused-consent-gone-do = Åpne siden på nytt for å se samtykkene som gjelder nå.
refused-may-not-consent = Den som er ført opp, kan ikke svare eller samtykke på dette grunnlaget.
refused-may-not-consent-do = Se hvem som er ført opp under Pårørende og verge, og velg grunnlaget på nytt.
refused-judgement-missing = Når andre samtykker for personen, må vurderingen bak være skrevet ned.
refused-judgement-missing-do = Skriv hvorfor personen ikke kan samtykke i dette spørsmålet, og hva personen trolig ville ønsket.
refused-needs-paper = Bare personen, eller den som svarer for personen, kan gjøre dette elektronisk.
refused-needs-paper-do = La personen gjøre det selv, eller skriv det på papir og få det underskrevet.
refused-not-assessed = Retten til plan og koordinator er ikke vurdert ennå.
refused-not-assessed-do = Vurder retten først, så kan tilbudet gis.
refused-right-not-met = Vurderingen sier at vilkårene for plan og koordinator ikke er oppfylt.
refused-right-not-met-do = Har noe endret seg, kan retten vurderes på nytt.
refused-not-informed = Personen skal få informasjon om retten før tilbudet.
refused-not-informed-do = Gi informasjonen, og noter hvordan den ble gitt.
refused-not-offered = Tilbudet er ikke gitt ennå, så det er ikke noe å svare på.
refused-not-offered-do = Koordinerende enhet gir tilbudet når retten er vurdert.
refused-answer-is-not = Personen har ikke sagt ja til koordinator.
refused-answer-is-not-do = Spør personen, og skriv ned svaret. Det kan endres når som helst.
refused-ward-staff = Rutinen på arbeidsstedet sier at ansatte ved sengeposten ikke er koordinatorer for individuell plan.
refused-ward-staff-do = Velg en koordinator som ikke arbeider ved sengeposten.
refused-no-temporary = Rutinen på arbeidsstedet åpner ikke for midlertidige koordinatorer.
refused-no-temporary-do = Velg koordinator på sykehuset, eller be kommunen oppnevne en.
refused-wrong-workplace = Denne typen koordinator må arbeide et annet sted: kommunens i kommunen, sykehusets på sykehuset.
refused-wrong-workplace-do = Velg en annen type koordinator, eller en person med riktig arbeidssted.
refused-only-hospital-kinds = Sengeposten kan bare oppnevne koordinator på sykehuset.
refused-only-hospital-kinds-do = Meld behovet til koordinerende enhet i kommunen, som oppnevner kommunens koordinator.
refused-not-a-child = Barnekoordinator er for barn under 18 år.
refused-not-a-child-do = Velg koordinator i kommunen.
refused-wish-needs-reason = Personen har ønsket en annen koordinator, og ønsket skal veie tungt.
refused-wish-needs-reason-do = Oppnevn den personen ønsker, eller skriv hvorfor det ikke lar seg gjøre.
refused-already-coordinator = Denne personen er allerede koordinator i saken.
refused-already-coordinator-do = Velg en annen, eller la det være som det er.
refused-appointment-gone = Denne koordinatoren er ikke lenger oppnevnt.
refused-appointment-gone-do = Åpne siden på nytt for å se hvem som er koordinator nå.
refused-not-your-appointment = Du kan bare si fra deg ditt eget oppdrag som koordinator.
refused-not-your-appointment-do = Kontakt koordinerende enhet hvis en annen koordinator skal slutte.
refused-no-plan = Planen er ikke startet ennå.
refused-no-plan-do = Start planen først.
refused-plan-exists = Planen er allerede startet, og hver person har bare én individuell plan.
refused-plan-exists-do = Fortsett i planen som finnes.
refused-plan-paused = Planen er på pause.
refused-plan-paused-do = Ta planen opp igjen når den skal brukes.
refused-plan-not-paused = Planen er ikke på pause.
refused-plan-not-paused-do = Du kan fortsette i planen som vanlig.
refused-plan-not-in-force = Planen gjelder ikke ennå, så den kan ikke evalueres.
refused-plan-not-in-force-do = Sett planperioden og få planen godkjent først.
refused-not-evaluated = Planen må evalueres før en ny periode begynner.
refused-not-evaluated-do = Gå gjennom mål, tiltak og samarbeid sammen, og skriv evalueringen.
refused-no-term = Planperioden er ikke satt.
refused-no-term-do = Skriv når planen gjelder fra og til, og når den skal revideres.
refused-impossible-term = Datoene passer ikke sammen: Revisjonen må ligge inne i perioden, og perioden kan være høyst fem år.
refused-impossible-term-do = Se over de tre datoene.
refused-revision-in-the-past = Datoen for neste revisjon har allerede vært.
refused-revision-in-the-past-do = Velg en dato fra og med i dag.
refused-plan-changed = Noen har endret planen etter at du leste den.
refused-plan-changed-do = Les planen på nytt, og godkjenn den når du er klar.
refused-entry-gone = Dette finnes ikke lenger i planen.
refused-entry-gone-do = Gå tilbake til planen for å se hvordan den er nå.
refused-entry-changed = Noen andre endret dette mens du skrev.
refused-entry-changed-do = Sammenlign de to tekstene, og velg hva som skal stå.
refused-goal-loop = Et delmål kan ikke ha egne delmål.
refused-goal-loop-do = Velg et hovedmål, eller la feltet stå tomt.
refused-points-nowhere = Målet eller den ansvarlige du valgte, er ikke lenger med i planen.
refused-points-nowhere-do = Velg et annet mål eller en annen ansvarlig.
refused-not-your-measure = Bare den som har ansvaret for tiltaket, kan svare på det.
refused-not-your-measure-do = Skal du ta over, ber du koordinatoren endre hvem som har ansvaret.
refused-nothing-to-answer = Her er det ikke noe å svare på.
refused-nothing-to-answer-do = Gå tilbake til planen for å se hva som venter på svar.
refused-letter-always-applies = Dette punktet gjelder for alle planer.
refused-letter-always-applies-do = Fyll ut punktet når dere er klare.
refused-participant-gone = Denne personen er ikke lenger ført opp.
refused-participant-gone-do = Åpne siden på nytt for å se hvem som er med nå.
refused-too-many = Planen er full. Flere punkter ville gjort den vanskelig å lese.
refused-too-many-do = Slå sammen punkter som hører sammen, og skriv videre der.
refused-case-closed = Saken er avsluttet.
refused-case-closed-do = Koordinerende enhet kan åpne den igjen.
refused-case-open = Saken er allerede åpen.
refused-case-open-do = Du kan fortsette som vanlig.

## Field errors.
fault-missing = Må fylles ut
fault-too-long = Skriv kortere: høyst { $max } tegn, nå { $got }
fault-not-a-date = Skriv datoen med dag, måned og år, for eksempel 17.5.2027
fault-in-the-past = Skriv en dato fra og med i dag
fault-in-the-future = Skriv en dato til og med i dag
fault-too-far-away = Skriv en dato som er nærmere
fault-wrong-order = Skriv en dato som ikke er før den første datoen
fault-not-a-choice = Velg ett av alternativene
fault-not-there = Velg på nytt. Det du valgte, finnes ikke lenger
fault-not-a-number = Skriv et helt tall
number-not-eleven-digits = Skriv alle 11 sifrene i fødselsnummeret
number-impossible-date = Se over de seks første sifrene. De skal være en dato
number-check-digit = Se over fødselsnummeret. Ett eller flere sifre er feil
number-synthetic = Dette er et testnummer. Skriv et ekte fødselsnummer
number-not-synthetic = Her brukes bare testnumre. Skriv ikke ekte fødselsnumre

## The log. One sentence a look-up: who, as what, what, when, why.
log-line = { $name }, { $role }, { $what } { $when }, { $why }.
log-line-refused = { $name }, { $role }, prøvde { $when } å { $what }, men fikk ikke tilgang.
access-own-case = fordi det er din egen sak
access-parent = på grunn av foreldreansvaret
access-guardian = på grunn av vergemålet
access-coordinator = fordi du har samtykket til koordinering
access-shared = fordi du har samtykket til å dele dette
access-unit-duty = fordi koordinerende enhet har ansvar for plan og koordinator i kommunen
access-ward-duty = fordi sengeposten skal spørre, informere og melde behov
access-takes-part = fordi alle som deltar, har tilgang til dette
access-own-report = på grunn av egen melding om behov
withheld-no-part = Vi finner ikke det du leter etter.
withheld-not-for-role = Denne delen er ikke for rollen din.
withheld-not-shared = Denne delen er ikke delt med deg.
withheld-not-coordinating = Denne delen er lukket, fordi det ikke er samtykke til koordinering nå.
withheld-plan-consent-gone = Planen er lukket for andre, fordi det ikke er samtykke til planen nå.

## Deeds: past tense for the log to the person; -to the infinitive after å / to. $sections and $section: section-*-yours or section-*-the.
deed-see = leste { $sections }
deed-see-to = lese { $sections }
deed-write = endret { $section }
deed-write-to = endre { $section }
deed-report = meldte behov for plan eller koordinator
deed-report-to = melde behov for plan eller koordinator
deed-assess = vurderte retten din til plan og koordinator
deed-assess-to = vurdere retten til plan og koordinator
deed-inform = noterte at du har fått informasjon om retten
deed-inform-to = notere at informasjon er gitt
deed-offer = ga deg tilbud om plan og koordinator
deed-offer-to = gi tilbud om plan og koordinator
deed-answer = svarte på tilbudet
deed-answer-to = svare på tilbudet
deed-consent = førte opp et samtykke
deed-consent-to = føre opp et samtykke
deed-withdraw = trakk tilbake eller begrenset et samtykke
deed-withdraw-to = trekke tilbake eller begrense et samtykke
deed-represent = endret hvem som er pårørende eller verge for deg
deed-represent-to = endre hvem som er pårørende eller verge
deed-wish = skrev ned ønsket ditt om koordinator
deed-wish-to = skrive ned ønsket om koordinator
deed-appoint = oppnevnte en koordinator for deg
deed-appoint-to = oppnevne en koordinator
deed-relieve = avsluttet et oppdrag som koordinator
deed-relieve-to = avslutte et oppdrag som koordinator
deed-begin-plan = startet planen din
deed-begin-plan-to = starte planen
deed-shape-plan = valgte form eller språk for planen din
deed-shape-plan-to = velge form eller språk for planen
deed-promise = svarte på et tiltak
deed-promise-to = svare på et tiltak
deed-answer-goal = svarte på et av målene dine for kommunen
deed-answer-goal-to = svare på et mål for kommunen
deed-mark = endret om et punkt er aktuelt for planen din
deed-mark-to = endre om et punkt er aktuelt for planen
deed-set-term = satte perioden for planen din
deed-set-term-to = sette planperioden
deed-approve = godkjente planen din
deed-approve-to = godkjenne planen
deed-evaluate = evaluerte planen din
deed-evaluate-to = evaluere planen
deed-pause = satte planen din på pause eller tok den opp igjen
deed-pause-to = sette planen på pause eller ta den opp igjen
deed-end = avsluttet saken din
deed-end-to = avslutte saken
deed-reopen = åpnet saken din igjen
deed-reopen-to = åpne saken igjen

## The history of a case, and of one entry.
event-opened = Behovet ble meldt
event-report-joined = En ny melding om behov kom inn
event-assessed = Retten ble vurdert
event-informed = Informasjon om retten ble gitt
event-offered = Plan og koordinator ble tilbudt
event-answered = Svaret på tilbudet ble ført opp
event-consent-given = Samtykke ble gitt eller begrenset
event-consent-withdrawn = Samtykke ble trukket tilbake
event-consent-renewed = Planen fikk nytt samtykke
event-representative = Pårørende eller verge ble endret
event-coordinator-wished = Ønske om koordinator ble skrevet ned
event-coordinator-appointed = Koordinator ble oppnevnt
event-coordinator-ended = Koordinator sluttet
event-participant = Deltaker ble lagt til, endret eller avsluttet
event-plan-begun = Planen ble startet
event-plan-form = Formen på planen ble endret
event-plan-language = Språket i planen ble endret
event-ordered = Rekkefølgen ble endret
event-marked = Det ble endret om et punkt er aktuelt
event-term = Planperioden ble satt
event-approved = Planen ble godkjent
event-evaluated = Planen ble evaluert
event-paused = Planen ble satt på pause
event-resumed = Planen ble tatt opp igjen
event-ended = Saken ble avsluttet
event-reopened = Saken ble åpnet igjen
change-written = Skrevet eller endret
change-restored = Hentet tilbake fra en tidligere utgave
change-ended = Avsluttet
change-reopened = Tatt opp igjen
change-confirmed = Bekreftet: stemmer fortsatt
change-promised = Den ansvarlige svarte
change-asked = Den ansvarlige ble spurt på nytt
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
date-tomorrow = i morgen
date-in-days =
    { $n ->
        [one] om { $n } dag
       *[other] om { $n } dager
    }
days-ago =
    { $n ->
        [one] for { $n } dag siden
       *[other] for { $n } dager siden
    }
time-at = kl. { $hour }.{ $minute }
date-period = { $from } til { $to }
age =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }
