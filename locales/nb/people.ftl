# Consents, people, the coordinator, and who has looked. Bokmål is the source.

## Who sees what. -yours to the person, -theirs to everyone else.
consents-title = Samtykker
consents-lead-yours = Du bestemmer hvem som ser hva i planen, og du kan ombestemme deg når du vil.
consents-lead-for = Du bestemmer på vegne av { $name } hvem som ser hva i planen, og du kan ombestemme deg når du vil.
consents-lead-theirs = Personen bestemmer hvem som ser hva i planen, og kan ombestemme seg når som helst.
consents-next-coordination = Koordineringen mangler samtykke
consents-next-coordination-says = Først når samtykket er gitt, kan koordinerende enhet oppnevne en koordinator.
consents-next-plan = Planen mangler samtykke
consents-next-plan-says = Først når samtykket er gitt, kan planen skrives.
consents-next-share = Planen er ikke delt med noen
consents-next-share-says = De som deltar, ser ikke planen før du deler deler av den med dem.
consents-give-coordination = Samtykk til koordinering
consents-give-plan = Samtykk til at planen lages
consents-give-share = Del planen med noen
consents-give-pass-on = Send opplysninger til kommunen eller sykehuset
consents-register-coordination = Før opp samtykke til koordinering
consents-register-plan = Før opp samtykke til at planen lages
consents-register-share = Før opp samtykke til deling
consents-register-pass-on = Før opp samtykke til å sende opplysninger videre
consents-closed-yours = Planen er lukket for alle andre enn deg
consents-closed-theirs = Planen er lukket for alle andre enn personen
consents-closed-says = Samtykket til at planen lages, gjelder ikke nå. Listen viser hvem som ser planen igjen når et nytt samtykke er gitt.
consents-who-sees = Hvem ser hva
consents-not-begun = Planen er ikke startet. Slik blir det når den er det.
consents-turn = Vis listen
consents-by-person = Etter person
consents-by-part = Etter del av planen
consents-only-you = Bare du
consents-only-person = Bare personen
consents-standing = Andre samtykker som gjelder
consents-none = Ingen nå.
consents-withdraw = Trekk tilbake
consents-narrow = Del mindre
consents-more-staff = Før opp et nytt samtykke
consents-more = Gi et nytt samtykke
consents-earlier =
    { $n ->
        [one] { $n } samtykke som ikke gjelder lenger
       *[other] { $n } samtykker som ikke gjelder lenger
    }
seer-all = Ser alt
seer-most = Ser det meste
seer-some = Ser noe
seer-nothing = Ser ikke planen
seer-closed = Lukket nå
seer-not-yet = Ser ikke ennå
seer-all-but = Alt unntatt: { $parts }
seer-unit = Hvem koordinatoren er, hvem som deltar, planperioden, samtykkene, pårørende og saksgangen. Ikke det som står i planen. Enheten har ansvar for plan og koordinator i kommunen.
seer-ward = Hvem koordinatoren er, og saksgangen. Ikke planen. Sengeposten meldte behovet.
seer-knows-coordinator = Vet bare hvem koordinatoren er.
seer-share = Del noe med dem
seer-no-part = Er ikke ført opp som deltaker
seer-bring-in = Før dem opp
seer-soon =
    { $n ->
        [0] Går ut i dag
        [one] Går ut om { $n } dag
       *[other] Går ut om { $n } dager
    }
seer-purpose = Brukes til
seer-excluded = Skal ikke nevnes
seer-until = Varer
consent-until = Til og med { $date }
consent-until-withdrawn = Til det trekkes tilbake
consent-share-title = Deling med { $name }
consent-pass-on-title = At opplysninger sendes til { $name }
consent-given-label = Hvem og når
consent-stands = Gjelder
consent-over = Gjelder ikke lenger
consent-parts-shared = Deles
consent-parts-were-shared = Ble delt
consent-parts-kept = Deles ikke
consent-given = Gitt { $date } av { $name }.
consent-given-for = Gitt { $date } av { $name }, { $basis }.
consent-on-paper = Underskrevet på papir, ført opp av { $name }.
consent-spoken = Muntlig, skrevet ned av { $name }.
consent-withdrawn = Trukket tilbake { $date } av { $name }.
consent-expired = Gikk ut { $date }.
consent-judgement = Vurderingen bak
consent-basis-own = personen selv
consent-basis-parent = forelder med foreldreansvar
consent-basis-guardian = verge
consent-basis-next-of-kin = nærmeste pårørende
consent-basis-presumed = helsepersonell

## A consent, explained before it is given. Told to the person.
consent-q-means = Hva betyr det?
consent-q-who = Hvem får vite noe?
consent-q-use = Hva brukes det til?
consent-q-no = Hva om du sier nei?
consent-q-withdraw = Kan du ombestemme deg?
consent-q-leave-out = Kan noe holdes utenfor?
consent-plan-page = Samtykke til at planen lages
consent-plan-lead = En individuell plan lages bare hvis du sier ja.
consent-plan-means = Planen skrives sammen med deg: hva som er viktig for deg, mål, tiltak, hvem som gjør hva, og når.
consent-plan-who = Koordinerende enhet i { $municipality } får vite at du har sagt ja. Koordinatoren kan lese planen når du også har samtykket til koordinering. Andre ser bare det du deler med dem.
consent-plan-use = Til å lage planen og følge den opp. Ikke til noe annet.
consent-plan-no = Da lages det ingen plan. Du kan likevel ha koordinator, og retten til tjenester er den samme.
consent-plan-withdraw = Ja, når som helst. Da er planen lukket for andre med en gang. Ingenting slettes.
consent-plan-leave-out = Ja. Du bestemmer hva som ikke skal stå i planen, hvilke deler som ikke skal deles, og hvem som ikke skal være med.
consent-plan-words-own = Jeg samtykker til at det lages en individuell plan for meg.
consent-plan-words-for = Jeg samtykker til at det lages en individuell plan for { $name }.
consent-coordination-page = Samtykke til koordinering
consent-coordination-lead = En koordinator oppnevnes bare hvis du sier ja.
consent-coordination-means = Koordinatoren er den du kan ringe. Koordinatoren snakker med tjenestene, følger opp det som er avtalt, og passer på at noe skjer.
consent-coordination-who = Koordinatoren leser hele planen. Koordinerende enhet i { $municipality } får vite at du har sagt ja. De som deltar, ser hvem koordinatoren er.
consent-coordination-use = Til å samordne tjenestene rundt deg. Ikke til noe annet.
consent-coordination-no = Da oppnevnes ingen koordinator. Tjenestene fortsetter hver for seg.
consent-coordination-withdraw = Ja, når som helst. Da slutter koordinatoren med en gang og kan ikke lenger lese planen.
consent-coordination-leave-out = Ja. Si fra om temaer koordinatoren ikke skal ta opp, og om personer eller tjenester det ikke skal snakkes med. Du kan også ønske hvem som blir koordinator.
consent-coordination-words-own = Jeg samtykker til at en koordinator oppnevnes for meg, leser planen min og samordner tjenestene rundt meg.
consent-coordination-words-for = Jeg samtykker til at en koordinator oppnevnes for { $name }, leser planen og samordner tjenestene.
consent-share-page = Del planen
consent-share-lead = Du velger hvem som får se noe, og hvilke deler.
consent-share-means = Den du deler med, kan lese delene du krysser av for. I tiltak, bidrag og kontakter kan de også skrive. Alt som endres, står i historikken.
consent-share-who = Bare den du velger. Velger du en tjeneste, gjelder det alle som arbeider der, også når noen slutter eller begynner.
consent-share-use = Til det du selv skriver lenger ned. De som leser, har taushetsplikt hvis de arbeider i tjenestene.
consent-share-no = Da ser de ikke planen. De kan fortsatt hjelpe deg, men vet ikke hva som er avtalt med andre.
consent-share-withdraw = Ja, når som helst. Du kan dele færre deler eller slutte helt. Det gjelder med en gang.
consent-share-leave-out = Ja. La være å krysse av for deler du vil holde for deg selv, og skriv hva det ikke skal snakkes om.
consent-share-words-own = Jeg samtykker til at { $with } får se disse delene av planen min:
consent-share-words-for = Jeg samtykker til at { $with } får se disse delene av planen til { $name }:
consent-pass-on-page = Send opplysninger videre
consent-pass-on-lead = Kommunen og sykehuset får bare vite om arbeidet med planen hvis du sier ja.
consent-pass-on-means = Koordinatoren eller sengeposten kan fortelle den du velger, at du ønsker plan eller koordinator, hva som er begynt, og hvilke mål du har.
consent-pass-on-who = Bare de som trenger det for å hjelpe deg, der du velger.
consent-pass-on-use = Til at hjelpen henger sammen når du flyttes mellom hjem og sykehus.
consent-pass-on-no = Da sendes ingenting. Arbeidet må kanskje begynne på nytt når du kommer dit.
consent-pass-on-withdraw = Ja, når som helst. Det som er sendt, kan ikke hentes tilbake, men det sendes ikke mer.
consent-pass-on-leave-out = Ja. Si fra til den som sender, om temaer, deler av planen eller personer som ikke skal nevnes.
consent-pass-on-words-own = Jeg samtykker til at opplysninger om plan og koordinator for meg sendes til { $to }.
consent-pass-on-words-for = Jeg samtykker til at opplysninger om plan og koordinator for { $name } sendes til { $to }.
consent-staff-explains = Teksten er skrevet til personen. Gå gjennom den sammen før du fører opp svaret.
consent-parents-decide = Foreldrene svarer på dette til du er 16 år. Snakk med dem, eller ring koordinatoren.
consent-stands-already = Dette samtykket er gitt og gjelder.
consent-back = Tilbake
consent-continue = Gå videre
consent-with = Hvem vil du dele med?
consent-with-help = En tjeneste som ikke er med fra før, blir ført opp som deltaker.
recipient-participant = Deltar: { $name }
recipient-close = Pårørende: { $name }
recipient-service = Tjeneste: { $name }
consent-parts = Hvilke deler av planen?
consent-parts-help = Kryss av for så mye eller lite du vil. Resten ser de ikke.
consent-excluded = Er det noe som ikke skal deles eller snakkes om?
consent-excluded-help = For eksempel et tema, en hendelse eller en person.
consent-purpose = Hva skal det brukes til?
consent-purpose-help = For eksempel trening hjemme, eller hjelp med medisiner.
consent-last-day = Siste dag
consent-last-day-help = La feltet stå tomt hvis samtykket skal gjelde til det trekkes tilbake.
consent-to = Hvem skal få opplysningene?
consent-who-says = Hvem samtykker?
consent-how = Hvordan ble samtykket gitt?
consent-summary = Oppsummering
consent-summary-lead = Les gjennom. Ingenting er gitt ennå.
consent-words-purpose = Det brukes til: { $purpose }
consent-words-excluded = Dette skal ikke deles eller snakkes om:
consent-words-until = Samtykket gjelder til og med { $date }.
consent-words-withdraw = Jeg kan trekke samtykket tilbake når som helst.
consent-given-by = Samtykket gis av
consent-also-takes-part = { $with } blir også ført opp som deltaker, ellers kan de ikke se noe.
consent-give = Jeg samtykker
consent-store = Før opp samtykket
consent-change = Endre svarene

## Taken back, or made narrower.
withdraw-title = Trekk samtykket tilbake
withdraw-follows = Dette skjer med en gang
withdraw-note = Du trenger ikke å si hvorfor, og du kan gi et nytt samtykke når du vil.
withdraw-note-staff = Gjør dette bare når personen, eller den som svarer for personen, har bedt om det. Et nytt samtykke kan gis når som helst.
withdraw-do = Trekk tilbake
withdraw-parents-decide = Foreldrene svarer på dette til du er 16 år. Du kan selv stoppe det som deles med andre.
withdraw-plan-closed-yours = Bare du ser planen. Alle andre mister tilgangen.
withdraw-plan-closed-the = Bare { $name } og den som svarer for personen, ser planen. Alle andre mister tilgangen.
withdraw-plan-kept = Ingenting i planen slettes, men ingen kan skrive i den.
withdraw-plan-again = Gis et nytt samtykke, åpnes planen igjen slik den var.
withdraw-coordinator-ends = { $name } slutter som koordinator og kan ikke lenger lese planen.
withdraw-coordination-none = Ingen ny koordinator oppnevnes før det er samtykket på nytt.
withdraw-coordination-plan = Planen og det som er delt, blir stående.
withdraw-share-unseen = { $name } ser ikke lenger { $parts }.
withdraw-share-read = Det som alt er lest eller skrevet ned et annet sted, kan ikke hentes tilbake.
withdraw-pass-on-stops = { $name } får ikke flere opplysninger.
narrow-title = Del mindre
narrow-heading = Slik virker det
narrow-at-once = Delene du tar bort, blir borte for dem med en gang.
narrow-only-less = Vil du dele mer enn før, trekker du samtykket tilbake og gir et nytt.
narrow-parts = Hva skal { $name } fortsatt se?
narrow-do = Lagre

## Folk: those close to the person, and those who take part.
people-title = Folk rundt planen
people-team = De som deltar
people-team-says = Å delta gir ikke tilgang til planen. Det bestemmer samtykkene.
people-outside = Bruker ikke Dinplan
people-relation = Forhold
people-role = Rolle
people-workplace = Arbeidssted
people-phone = Telefon
people-until = Siste dag
people-until-help = La feltet stå tomt hvis det ikke er avtalt noen siste dag.
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
people-end-title = { $name } skal ikke være med lenger
people-end-do = Avslutt
people-end-history = Det som er gjort og skrevet, blir stående i historikken.
close-parent-grown = Forelder. Personen er fylt 16 år og bestemmer selv.
close-lead = Skriv navn og fødselsnummer, så vet vi at det er riktig person.
close-name = Fullt navn
close-name-help = Slik det står i passet eller på bankkortet.
close-number = Fødselsnummer
close-number-help = 11 sifre. Vi viser det ikke til andre.
close-relation-help = For eksempel mor, ektefelle eller nabo.
close-mismatch = Navnet og fødselsnummeret passer ikke sammen. Se over begge
close-parent-ends = Den du avslutter, kan ikke lenger svare for barnet, og ser ikke planen.
close-guardian-ends = Vergen kan ikke lenger svare for personen, og ser ikke planen.
close-relative-ends = Den du avslutter, står ikke lenger som pårørende, og ser ikke det som er delt.
participant-lead = Den du fører opp, ser hvem koordinatoren er, men ikke planen før den deles med dem.
participant-who = Hvem skal være med?
participant-who-help = Velg tjenesten hvis det ikke spiller noen rolle hvem som kommer. Ansatte andre steder kan velges når tjenesten deres er med.
participant-staff = Ansatt: { $name }
participant-name = Navn på personen eller tjenesten
participant-role-help = Hva de hjelper til med, for eksempel trening eller fastlege.
participant-ground = Hvorfor deltar de?
participant-phone-help = La feltet stå tomt for å bruke nummeret på arbeidsstedet.
participant-other-outside = Finner du dem ikke? Skriv inn noen som ikke bruker Dinplan
participant-other-directory = Velg en tjeneste eller en ansatt fra listen
participant-ends = { $name } står ikke lenger blant dem som deltar, og ser ikke planen.
participant-end-consent = Samtykket til å dele med dem blir stående, men gir ikke tilgang. Trekk det tilbake under Samtykker hvis det ikke skal brukes igjen.

## The coordinator.
coordinator-unit = Koordinerende enhet
coordinator-none = Det er ingen koordinator nå. Koordinerende enhet skal oppnevne en.
coordinator-none-consent = Det er ingen koordinator nå. En koordinator kan først oppnevnes når det er samtykket til koordinering.
coordinator-call = Ring { $number }
coordinator-since = Siden { $date }
coordinator-wish-not-followed = Ønsket om en annen ble ikke fulgt:
coordinator-resign = Si fra deg oppdraget
coordinator-relieve = Avslutt oppdraget
coordinator-appoint = Oppnevn koordinator
coordinator-appoint-hospital = Oppnevn koordinator på sykehuset
coordinator-appoint-other = Oppnevn en annen
coordinator-call-unit = Ring koordinerende enhet
coordinator-not-reached = Får du ikke tak i koordinatoren?
coordinator-does = Dette gjør koordinatoren
coordinator-does-call = Er den du og de nærmeste kan ringe når noe er uklart.
coordinator-does-services = Får tjenestene til å snakke sammen, så du slipper å gjøre det.
coordinator-does-progress = Følger opp at det som er avtalt, blir gjort, og at planen er oppdatert.
coordinator-wish = Ønsket om koordinator
coordinator-wish-none-yours = Du kan si hvem du ønsker, eller hva som er viktig for deg. Ønsket skal veie tungt.
coordinator-wish-none-theirs = Ikke skrevet ned ennå. Spør personen. Ønsket skal veie tungt.
coordinator-wish-write = Skriv ønsket
coordinator-wish-change = Endre ønsket
coordinator-wish-by = Skrevet ned av { $name }, { $date }
coordinator-former =
    { $n ->
        [one] { $n } tidligere koordinator
       *[other] { $n } tidligere koordinatorer
    }
wish-title = Ønsket om koordinator
wish-lead = Koordinerende enhet bestemmer, men ønsket skal veie tungt. Kan det ikke følges, skal grunnen skrives ned.
wish-words = Hvem ønskes, eller hva er viktig?
wish-words-help = For eksempel: en som kjenner meg fra før, en jeg kan møte hjemme, en som snakker samisk.
wish-person = Er det en bestemt ansatt i kommunen?
wish-person-help = La feltet stå tomt hvis det ikke er noen bestemt.
wish-store = Lagre ønsket
appoint-title = Oppnevn koordinator
appoint-lead = Koordinatoren ser planen fra det øyeblikket du oppnevner.
appoint-kind = Hva slags koordinator?
coordinator-municipal-about = Samordner tjenestene i kommunen og det andre skal bidra med.
coordinator-child-about = For barn under 18 år som trenger flere tjenester over tid. Samordner for hele familien.
coordinator-hospital-about = Samordner det sykehuset gjør.
coordinator-temporary-hospital-about = Til kommunen har oppnevnt en koordinator.
appoint-who = Hvem skal være koordinator?
appoint-reason = Hvorfor følges ikke ønsket?
appoint-reason-help = Må fylles ut når du velger en annen enn den personen ønsker. Personen kan lese det.
appoint-wish-meant = Ønsker { $name }.
appoint-now = { $name } er koordinator nå ({ $kind }).
appoint-do = Oppnevn
relieve-title = Avslutt oppdraget til { $name }
resign-title = Si fra deg oppdraget som koordinator
relieve-lead = Dette skjer med en gang:
relieve-empty-yours = Du har ingen koordinator før koordinerende enhet har oppnevnt en ny. Enheten ser det straks.
relieve-empty-the = Saken har ingen koordinator før koordinerende enhet har oppnevnt en ny. Enheten og personen ser det straks.
relieve-reads-no-more = { $name } kan ikke lenger lese planen som koordinator.
relieve-kept = Planen og samtykkene blir stående.
relieve-reason = Hvorfor slutter koordinatoren?
relieve-note = Med egne ord
relieve-note-help = Personen, koordinerende enhet og neste koordinator kan lese det.

## Who has looked and changed. -the: told to who speaks for the person; without it, to the person.
log-lead = Hvert oppslag og hver endring står her. Ingen kan ta bort en linje.
log-choose = Hva listen viser
log-others = Andre
log-with-mine = Andre og meg
log-none-here = Ingen andre har sett eller endret noe i dette tidsrommet.
log-today = I dag
log-yesterday = I går
log-pages = Flere oppslag
log-older = Vis eldre
log-newest = Til de nyeste
log-times =
    { $n ->
        [one] { $n } gang
       *[other] { $n } ganger
    }
log-more = { $times }, første gang { $since }
log-unknown = uten del i saken
log-line-own = Du { $what } { $when }.
log-line-own-refused = Du prøvde { $when } å { $what }, men fikk ikke tilgang.
log-line-plain = { $name }, { $role }, { $what } { $when }.
log-open-to = åpne saken
section-shared-yours = det de får se av planen din
section-shared-the = det de får se av planen
look-history = leste historikken til planen din
look-history-the = leste historikken til planen
look-overview = åpnet forsiden uten å se noe av planen
look-process = åpnet saksgangen uten å se noe av den
look-other = åpnet en side uten å se noe av planen
access-own-case-the = fordi det er egen sak
access-coordinator-the = fordi det er samtykket til koordinering
access-shared-the = fordi det er samtykket til å dele dette
deed-assess-the = vurderte retten til plan og koordinator
deed-inform-the = noterte at informasjon om retten er gitt
deed-offer-the = ga tilbud om plan og koordinator
deed-represent-the = endret hvem som er pårørende eller verge
deed-wish-the = skrev ned ønsket om koordinator
deed-appoint-the = oppnevnte en koordinator
deed-begin-plan-the = startet planen
deed-shape-plan-the = valgte form eller språk for planen
deed-answer-goal-the = svarte på et av målene for kommunen
deed-mark-the = endret om et punkt er aktuelt for planen
deed-set-term-the = satte perioden for planen
deed-approve-the = godkjente planen
deed-evaluate-the = evaluerte planen
deed-pause-the = satte planen på pause eller tok den opp igjen
deed-end-the = avsluttet saken
deed-reopen-the = åpnet saken igjen
