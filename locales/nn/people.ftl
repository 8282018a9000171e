# Consents, people, the coordinator, and who has looked. Bokmål is the source.

## Who sees what. -yours to the person, -theirs to everyone else.
consents-title = Samtykke
consents-lead-yours = Du avgjer kven som ser kva i planen, og du kan ombestemme deg når du vil.
consents-lead-for = Du avgjer på vegner av { $name } kven som ser kva i planen, og du kan ombestemme deg når du vil.
consents-lead-theirs = Personen avgjer kven som ser kva i planen, og kan ombestemme seg når som helst.
consents-next-coordination = Koordineringa manglar samtykke
consents-next-coordination-says = Først når samtykket er gitt, kan koordinerande eining oppnemne ein koordinator.
consents-next-plan = Planen manglar samtykke
consents-next-plan-says = Først når samtykket er gitt, kan planen skrivast.
consents-next-share = Planen er ikkje delt med nokon
consents-next-share-says = Dei som deltek, ser ikkje planen før du deler delar av han med dei.
consents-give-coordination = Samtykk til koordinering
consents-give-plan = Samtykk til at planen blir laga
consents-give-share = Del planen med nokon
consents-give-pass-on = Send opplysningar til kommunen eller sjukehuset
consents-register-coordination = Før opp samtykke til koordinering
consents-register-plan = Før opp samtykke til at planen blir laga
consents-register-share = Før opp samtykke til deling
consents-register-pass-on = Før opp samtykke til å sende opplysningar vidare
consents-closed-yours = Planen er lukka for alle andre enn deg
consents-closed-theirs = Planen er lukka for alle andre enn personen
consents-closed-says = Samtykket til at planen blir laga, gjeld ikkje no. Lista viser kven som ser planen igjen når eit nytt samtykke er gitt.
consents-who-sees = Kven ser kva
consents-not-begun = Planen er ikkje starta. Slik blir det når han er det.
consents-turn = Vis lista
consents-by-person = Etter person
consents-by-part = Etter del av planen
consents-only-you = Berre du
consents-only-person = Berre personen
consents-standing = Andre samtykke som gjeld
consents-none = Ingen no.
consents-withdraw = Trekk tilbake
consents-narrow = Del mindre
consents-more-staff = Før opp eit nytt samtykke
consents-more = Gi eit nytt samtykke
consents-earlier =
    { $n ->
        [one] { $n } samtykke som ikkje gjeld lenger
       *[other] { $n } samtykke som ikkje gjeld lenger
    }
seer-all = Ser alt
seer-most = Ser det meste
seer-some = Ser noko
seer-nothing = Ser ikkje planen
seer-closed = Lukka no
seer-not-yet = Ser ikkje enno
seer-all-but = Alt unnateke: { $parts }
seer-unit = Kven koordinatoren er, kven som deltek, planperioden, samtykka, pårørande og saksgangen. Ikkje det som står i planen. Eininga har ansvar for plan og koordinator i kommunen.
seer-ward = Kven koordinatoren er, og saksgangen. Ikkje planen. Sengeposten melde behovet.
seer-knows-coordinator = Veit berre kven koordinatoren er.
seer-share = Del noko med dei
seer-no-part = Er ikkje ført opp som deltakar
seer-bring-in = Før dei opp
seer-soon =
    { $n ->
        [0] Går ut i dag
        [one] Går ut om { $n } dag
       *[other] Går ut om { $n } dagar
    }
seer-purpose = Blir brukt til
seer-excluded = Skal ikkje nemnast
seer-until = Varer
consent-until = Til og med { $date }
consent-until-withdrawn = Til det blir trekt tilbake
consent-share-title = Deling med { $name }
consent-pass-on-title = At opplysningar blir sende til { $name }
consent-given-label = Kven og når
consent-stands = Gjeld
consent-over = Gjeld ikkje lenger
consent-parts-shared = Blir delt
consent-parts-were-shared = Blei delt
consent-parts-kept = Blir ikkje delt
consent-given = Gitt { $date } av { $name }.
consent-given-for = Gitt { $date } av { $name }, { $basis }.
consent-on-paper = Underskrive på papir, ført opp av { $name }.
consent-spoken = Munnleg, skrive ned av { $name }.
consent-withdrawn = Trekt tilbake { $date } av { $name }.
consent-expired = Gjekk ut { $date }.
consent-judgement = Vurderinga bak
consent-basis-own = personen sjølv
consent-basis-parent = forelder med foreldreansvar
consent-basis-guardian = verje
consent-basis-next-of-kin = næraste pårørande
consent-basis-presumed = helsepersonell

## A consent, explained before it is given. Told to the person.
consent-q-means = Kva betyr det?
consent-q-who = Kven får vite noko?
consent-q-use = Kva blir det brukt til?
consent-q-no = Kva om du seier nei?
consent-q-withdraw = Kan du ombestemme deg?
consent-q-leave-out = Kan noko haldast utanfor?
consent-plan-page = Samtykke til at planen blir laga
consent-plan-lead = Ein individuell plan blir berre laga om du seier ja.
consent-plan-means = Planen blir skriven saman med deg: kva som er viktig for deg, mål, tiltak, kven som gjer kva, og når.
consent-plan-who = Koordinerande eining i { $municipality } får vite at du har sagt ja. Koordinatoren kan lese planen når du også har samtykt til koordinering. Andre ser berre det du deler med dei.
consent-plan-use = Til å lage planen og følgje han opp. Ikkje til noko anna.
consent-plan-no = Då blir det ikkje laga nokon plan. Du kan likevel ha koordinator, og retten til tenester er den same.
consent-plan-withdraw = Ja, når som helst. Då er planen lukka for andre med ein gong. Ingenting blir sletta.
consent-plan-leave-out = Ja. Du avgjer kva som ikkje skal stå i planen, kva delar som ikkje skal delast, og kven som ikkje skal vere med.
consent-plan-words-own = Eg samtykkjer til at det blir laga ein individuell plan for meg.
consent-plan-words-for = Eg samtykkjer til at det blir laga ein individuell plan for { $name }.
consent-coordination-page = Samtykke til koordinering
consent-coordination-lead = Ein koordinator blir berre oppnemnd om du seier ja.
consent-coordination-means = Koordinatoren er den du kan ringje. Koordinatoren snakkar med tenestene, følgjer opp det som er avtalt, og passar på at noko skjer.
consent-coordination-who = Koordinatoren les heile planen. Koordinerande eining i { $municipality } får vite at du har sagt ja. Dei som deltek, ser kven koordinatoren er.
consent-coordination-use = Til å samordne tenestene rundt deg. Ikkje til noko anna.
consent-coordination-no = Då blir ingen koordinator oppnemnd. Tenestene held fram kvar for seg.
consent-coordination-withdraw = Ja, når som helst. Då sluttar koordinatoren med ein gong og kan ikkje lenger lese planen.
consent-coordination-leave-out = Ja. Sei frå om tema koordinatoren ikkje skal ta opp, og om personar eller tenester det ikkje skal snakkast med. Du kan også ønskje kven som blir koordinator.
consent-coordination-words-own = Eg samtykkjer til at ein koordinator blir oppnemnd for meg, les planen min og samordnar tenestene rundt meg.
consent-coordination-words-for = Eg samtykkjer til at ein koordinator blir oppnemnd for { $name }, les planen og samordnar tenestene.
consent-share-page = Del planen
consent-share-lead = Du vel kven som får sjå noko, og kva delar.
consent-share-means = Den du deler med, kan lese delane du kryssar av for. I tiltak, bidrag og kontaktar kan dei også skrive. Alt som blir endra, står i historikken.
consent-share-who = Berre den du vel. Vel du ei teneste, gjeld det alle som arbeider der, også når nokon sluttar eller begynner.
consent-share-use = Til det du sjølv skriv lenger ned. Dei som les, har teieplikt om dei arbeider i tenestene.
consent-share-no = Då ser dei ikkje planen. Dei kan framleis hjelpe deg, men veit ikkje kva som er avtalt med andre.
consent-share-withdraw = Ja, når som helst. Du kan dele færre delar eller slutte heilt. Det gjeld med ein gong.
consent-share-leave-out = Ja. La vere å krysse av for delar du vil halde for deg sjølv, og skriv kva det ikkje skal snakkast om.
consent-share-words-own = Eg samtykkjer til at { $with } får sjå desse delane av planen min:
consent-share-words-for = Eg samtykkjer til at { $with } får sjå desse delane av planen til { $name }:
consent-pass-on-page = Send opplysningar vidare
consent-pass-on-lead = Kommunen og sjukehuset får berre vite om arbeidet med planen om du seier ja.
consent-pass-on-means = Koordinatoren eller sengeposten kan fortelje den du vel, at du ønskjer plan eller koordinator, kva som er starta, og kva mål du har.
consent-pass-on-who = Berre dei som treng det for å hjelpe deg, der du vel.
consent-pass-on-use = Til at hjelpa heng saman når du blir flytta mellom heim og sjukehus.
consent-pass-on-no = Då blir ingenting sendt. Arbeidet må kanskje begynne på nytt når du kjem dit.
consent-pass-on-withdraw = Ja, når som helst. Det som er sendt, kan ikkje hentast tilbake, men det blir ikkje sendt meir.
consent-pass-on-leave-out = Ja. Sei frå til den som sender, om tema, delar av planen eller personar som ikkje skal nemnast.
consent-pass-on-words-own = Eg samtykkjer til at opplysningar om plan og koordinator for meg blir sende til { $to }.
consent-pass-on-words-for = Eg samtykkjer til at opplysningar om plan og koordinator for { $name } blir sende til { $to }.
consent-staff-explains = Teksten er skriven til personen. Gå gjennom han saman før du fører opp svaret.
consent-parents-decide = Foreldra svarer på dette til du er 16 år. Snakk med dei, eller ring koordinatoren.
consent-stands-already = Dette samtykket er gitt og gjeld.
consent-back = Tilbake
consent-continue = Gå vidare
consent-with = Kven vil du dele med?
consent-with-help = Ei teneste som ikkje er med frå før, blir ført opp som deltakar.
recipient-participant = Deltek: { $name }
recipient-close = Pårørande: { $name }
recipient-service = Teneste: { $name }
consent-parts = Kva delar av planen?
consent-parts-help = Kryss av for så mykje eller lite du vil. Resten ser dei ikkje.
consent-excluded = Er det noko som ikkje skal delast eller snakkast om?
consent-excluded-help = Til dømes eit tema, ei hending eller ein person.
consent-purpose = Kva skal det brukast til?
consent-purpose-help = Til dømes trening heime, eller hjelp med medisinar.
consent-last-day = Siste dag
consent-last-day-help = La feltet stå tomt om samtykket skal gjelde til det blir trekt tilbake.
consent-to = Kven skal få opplysningane?
consent-who-says = Kven samtykkjer?
consent-how = Korleis blei samtykket gitt?
consent-summary = Oppsummering
consent-summary-lead = Les gjennom. Ingenting er gitt enno.
consent-words-purpose = Det blir brukt til: { $purpose }
consent-words-excluded = Dette skal ikkje delast eller snakkast om:
consent-words-until = Samtykket gjeld til og med { $date }.
consent-words-withdraw = Eg kan trekkje samtykket tilbake når som helst.
consent-given-by = Samtykket blir gitt av
consent-also-takes-part = { $with } blir også ført opp som deltakar, elles kan dei ikkje sjå noko.
consent-give = Eg samtykkjer
consent-store = Før opp samtykket
consent-change = Endre svara

## Taken back, or made narrower.
withdraw-title = Trekk samtykket tilbake
withdraw-follows = Dette skjer med ein gong
withdraw-note = Du treng ikkje å seie kvifor, og du kan gi eit nytt samtykke når du vil.
withdraw-note-staff = Gjer dette berre når personen, eller den som svarer for personen, har bede om det. Eit nytt samtykke kan bli gitt når som helst.
withdraw-do = Trekk tilbake
withdraw-parents-decide = Foreldra svarer på dette til du er 16 år. Du kan sjølv stoppe det som blir delt med andre.
withdraw-plan-closed-yours = Berre du ser planen. Alle andre mistar tilgangen.
withdraw-plan-closed-the = Berre { $name } og den som svarer for personen, ser planen. Alle andre mistar tilgangen.
withdraw-plan-kept = Ingenting i planen blir sletta, men ingen kan skrive i han.
withdraw-plan-again = Blir det gitt eit nytt samtykke, blir planen opna att slik han var.
withdraw-coordinator-ends = { $name } sluttar som koordinator og kan ikkje lenger lese planen.
withdraw-coordination-none = Ingen ny koordinator blir oppnemnd før det er samtykt på nytt.
withdraw-coordination-plan = Planen og det som er delt, blir ståande.
withdraw-share-unseen = { $name } ser ikkje lenger { $parts }.
withdraw-share-read = Det som alt er lese eller skrive ned ein annan stad, kan ikkje hentast tilbake.
withdraw-pass-on-stops = { $name } får ikkje fleire opplysningar.
narrow-title = Del mindre
narrow-heading = Slik verkar det
narrow-at-once = Delane du tek bort, blir borte for dei med ein gong.
narrow-only-less = Vil du dele meir enn før, trekkjer du samtykket tilbake og gir eit nytt.
narrow-parts = Kva skal { $name } framleis sjå?
narrow-do = Lagre

## Folk: those close to the person, and those who take part.
people-title = Folk rundt planen
people-team = Dei som deltek
people-team-says = Å delta gir ikkje tilgang til planen. Det avgjer samtykka.
people-outside = Brukar ikkje Dinplan
people-relation = Forhold
people-role = Rolle
people-workplace = Arbeidsstad
people-phone = Telefon
people-until = Siste dag
people-until-help = La feltet stå tomt om det ikkje er avtalt nokon siste dag.
people-share = Del planen
people-edit = Endre
people-end = Avslutt
people-save = Lagre
people-ended = Til { $date }.
people-earlier =
    { $n ->
        [one] { $n } som var med før
       *[other] { $n } som var med før
    }
people-end-title = { $name } skal ikkje vere med lenger
people-end-do = Avslutt
people-end-history = Det som er gjort og skrive, blir ståande i historikken.
close-parent-grown = Forelder. Personen har fylt 16 år og avgjer sjølv.
close-lead = Skriv namn og fødselsnummer, så veit vi at det er rett person.
close-name = Fullt namn
close-name-help = Slik det står i passet eller på bankkortet.
close-number = Fødselsnummer
close-number-help = 11 siffer. Vi viser det ikkje til andre.
close-relation-help = Til dømes mor, ektefelle eller nabo.
close-mismatch = Namnet og fødselsnummeret passar ikkje saman. Sjå over begge
close-parent-ends = Den du avsluttar, kan ikkje lenger svare for barnet, og ser ikkje planen.
close-guardian-ends = Verja kan ikkje lenger svare for personen, og ser ikkje planen.
close-relative-ends = Den du avsluttar, står ikkje lenger som pårørande, og ser ikkje det som er delt.
participant-lead = Den du fører opp, ser kven koordinatoren er. Planen ser dei først når han blir delt med dei.
participant-who = Kven skal vere med?
participant-who-help = Vel tenesta om det ikkje speler noka rolle kven som kjem. Tilsette andre stader kan veljast når tenesta deira er med.
participant-staff = Tilsett: { $name }
participant-name = Namn på personen eller tenesta
participant-role-help = Kva dei hjelper til med, til dømes trening eller fastlege.
participant-ground = Kvifor deltek dei?
participant-phone-help = La feltet stå tomt for å bruke nummeret på arbeidsstaden.
participant-other-outside = Finn du dei ikkje? Skriv inn nokon som ikkje brukar Dinplan
participant-other-directory = Vel ei teneste eller ein tilsett frå lista
participant-ends = { $name } står ikkje lenger blant dei som deltek, og ser ikkje planen.
participant-end-consent = Samtykket til å dele med dei blir ståande, men gir ikkje tilgang. Trekk det tilbake under Samtykke om det ikkje skal brukast igjen.

## The coordinator.
coordinator-unit = Koordinerande eining
coordinator-none = Det er ingen koordinator no. Koordinerande eining skal oppnemne ein.
coordinator-none-consent = Det er ingen koordinator no. Ein koordinator kan først oppnemnast når det er samtykt til koordinering.
coordinator-call = Ring { $number }
coordinator-since = Sidan { $date }
coordinator-wish-not-followed = Ønsket om ein annan blei ikkje følgt:
coordinator-resign = Sei frå deg oppdraget
coordinator-relieve = Avslutt oppdraget
coordinator-appoint = Oppnemn koordinator
coordinator-appoint-hospital = Oppnemn koordinator på sjukehuset
coordinator-appoint-other = Oppnemn ein annan
coordinator-call-unit = Ring koordinerande eining
coordinator-not-reached = Får du ikkje tak i koordinatoren?
coordinator-does = Dette gjer koordinatoren
coordinator-does-call = Er den du og dei næraste kan ringje når noko er uklart.
coordinator-does-services = Får tenestene til å snakke saman, så du slepp å gjere det.
coordinator-does-progress = Følgjer opp at det som er avtalt, blir gjort, og at planen er oppdatert.
coordinator-wish = Ønsket om koordinator
coordinator-wish-none-yours = Du kan seie kven du ønskjer, eller kva som er viktig for deg. Ønsket skal vege tungt.
coordinator-wish-none-theirs = Ikkje skrive ned enno. Spør personen. Ønsket skal vege tungt.
coordinator-wish-write = Skriv ønsket
coordinator-wish-change = Endre ønsket
coordinator-wish-by = Skrive ned av { $name }, { $date }
coordinator-former =
    { $n ->
        [one] { $n } tidlegare koordinator
       *[other] { $n } tidlegare koordinatorar
    }
wish-title = Ønsket om koordinator
wish-lead = Koordinerande eining avgjer, men ønsket skal vege tungt. Kan det ikkje følgjast, skal grunnen skrivast ned.
wish-words = Kven er ønskt, eller kva er viktig?
wish-words-help = Til dømes: ein som kjenner meg frå før, ein eg kan møte heime, ein som snakkar samisk.
wish-person = Er det ein bestemt tilsett i kommunen?
wish-person-help = La feltet stå tomt om det ikkje er nokon bestemt.
wish-store = Lagre ønsket
appoint-title = Oppnemn koordinator
appoint-lead = Koordinatoren ser planen frå den augneblinken du oppnemner.
appoint-kind = Kva slags koordinator?
coordinator-municipal-about = Samordnar tenestene i kommunen og det andre skal bidra med.
coordinator-child-about = For barn under 18 år som treng fleire tenester over tid. Samordnar for heile familien.
coordinator-hospital-about = Samordnar det sjukehuset gjer.
coordinator-temporary-hospital-about = Til kommunen har oppnemnt ein koordinator.
appoint-who = Kven skal vere koordinator?
appoint-reason = Kvifor blir ikkje ønsket følgt?
appoint-reason-help = Må fyllast ut når du vel ein annan enn den personen ønskjer. Personen kan lese det.
appoint-wish-meant = Ønskjer { $name }.
appoint-now = { $name } er koordinator no ({ $kind }).
appoint-do = Oppnemn
relieve-title = Avslutt oppdraget til { $name }
resign-title = Sei frå deg oppdraget som koordinator
relieve-lead = Dette skjer med ein gong:
relieve-empty-yours = Du har ingen koordinator før koordinerande eining har oppnemnt ein ny. Eininga ser det straks.
relieve-empty-the = Saka har ingen koordinator før koordinerande eining har oppnemnt ein ny. Eininga og personen ser det straks.
relieve-reads-no-more = { $name } kan ikkje lenger lese planen som koordinator.
relieve-kept = Planen og samtykka blir ståande.
relieve-reason = Kvifor sluttar koordinatoren?
relieve-note = Med eigne ord
relieve-note-help = Personen, koordinerande eining og neste koordinator kan lese det.

## Who has looked and changed. -the: told to who speaks for the person; without it, to the person.
log-lead = Kvart oppslag og kvar endring står her. Ingen kan ta bort ei linje.
log-choose = Kva lista viser
log-others = Andre
log-with-mine = Andre og meg
log-none-here = Ingen andre har sett eller endra noko i denne tida.
log-today = I dag
log-yesterday = I går
log-pages = Fleire oppslag
log-older = Vis eldre
log-newest = Til dei nyaste
log-times =
    { $n ->
        [one] { $n } gong
       *[other] { $n } gonger
    }
log-more = { $times }, første gong { $since }
log-unknown = utan del i saka
log-line-own = Du { $what } { $when }.
log-line-own-refused = Du prøvde { $when } å { $what }, men fekk ikkje tilgang.
log-line-plain = { $name }, { $role }, { $what } { $when }.
log-open-to = opne saka
section-shared-yours = det dei får sjå av planen din
section-shared-the = det dei får sjå av planen
look-history = las historikken til planen din
look-history-the = las historikken til planen
look-overview = opna framsida utan å sjå noko av planen
look-process = opna saksgangen utan å sjå noko av han
look-other = opna ei side utan å sjå noko av planen
access-own-case-the = fordi det er eiga sak
access-coordinator-the = fordi det er samtykt til koordinering
access-shared-the = fordi det er samtykt til å dele dette
deed-assess-the = vurderte retten til plan og koordinator
deed-inform-the = noterte at informasjon om retten er gitt
deed-offer-the = gav tilbod om plan og koordinator
deed-represent-the = endra kven som er pårørande eller verje
deed-wish-the = skreiv ned ønsket om koordinator
deed-appoint-the = oppnemnde ein koordinator
deed-begin-plan-the = starta planen
deed-shape-plan-the = valde form eller språk for planen
deed-answer-goal-the = svarte på eit av måla for kommunen
deed-mark-the = endra om eit punkt er aktuelt for planen
deed-set-term-the = sette perioden for planen
deed-approve-the = godkjende planen
deed-evaluate-the = evaluerte planen
deed-pause-the = sette planen på pause eller tok han opp att
deed-end-the = avslutta saka
deed-reopen-the = opna saka att
