# Consents, people, the coordinator, and who has looked. Bokmål is the source.

## Who sees what. -yours to the person, -theirs to everyone else.
consents-title = Samtykker
consents-lead-yours = Du bestemmer hvem som ser hva i planen, og du kan ombestemme deg når du vil.
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
consents-closed-yours = Planen er lukket for alle andre enn deg
consents-closed-theirs = Planen er lukket for alle andre enn personen
consents-closed-says = Samtykket til at planen lages, gjelder ikke nå. Listen viser hvem som ser planen igjen når et nytt samtykke er gitt.
consents-who-sees = Hvem ser hva
consents-not-begun = Planen er ikke startet. Slik blir det når den er det.
consents-turn = Vis listen
consents-by-person = Etter person
consents-by-part = Etter del av planen
consents-part = Del av planen
consents-seen-by = Hvem som ser den
consents-only-you = Bare du
consents-only-person = Bare personen
consents-blind = Er med, men ser ikke planen
consents-share-with = Del med
consents-standing = Andre samtykker som gjelder
consents-none = Ingen nå.
consents-withdraw = Trekk tilbake
consents-narrow = Del mindre
consents-more = Gi et nytt samtykke
consents-earlier =
    { $n ->
        [one] { $n } samtykke som ikke gjelder lenger
       *[other] { $n } samtykker som ikke gjelder lenger
    }
seer-you = Du
seer-own-plan = Planen er din.
seer-their-plan = Planen er personens egen.
seer-parent = Har foreldreansvar for barn under 16 år.
seer-guardian = Er verge, og vergemålet gjelder personlige forhold.
seer-coordinator = Kan lese alt for å samordne tjenestene, så lenge samtykket til koordinering gjelder.
seer-shared = Ser dette fordi det er samtykket til.
seer-unit = Ser dette fordi enheten har ansvar for plan og koordinator i kommunen. Ser ikke mål, tiltak eller det du forteller.
seer-ward = Ser dette fordi sengeposten meldte behovet. Ser ikke planen.
seer-all = Ser alt
seer-parts =
    { $n ->
        [one] Ser { $n } del
       *[other] Ser { $n } deler
    }
seer-sees = Ser
seer-soon =
    { $n ->
        [0] Går ut i dag
        [one] Går ut om { $n } dag
       *[other] Går ut om { $n } dager
    }
seer-no-part = De er ikke ført opp som deltakere, så de ser ikke noe ennå.
seer-bring-in = Før opp { $name }
seer-purpose = Brukes til
seer-excluded = Deles ikke
seer-until = Varer
consent-until = Til og med { $date }
consent-until-withdrawn = Til det trekkes tilbake
consent-share-title = Deling med { $name }
consent-pass-on-title = At opplysninger sendes til { $name }
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
consent-share-use = Til det du selv skriver under. De som leser, har taushetsplikt hvis de arbeider i tjenestene.
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
consent-parts-help = Kryss av for så få du vil. Resten er det ingen av dem som ser.
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
seer-nothing = Ser ikke planen
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
close-relative-sees = En pårørende ser ikke planen før den deles.
close-speaks-sees = Foreldre til barn under 16 år, og en verge, ser alt og kan svare for personen.
close-kind = Hvem er det?
close-parent-about = Svarer for barnet til det er 16 år.
close-guardian-about = Når vergemålet eller fullmakten gjelder personlige forhold.
close-relative-about = En ektefelle, et søsken, en venn eller en annen personen velger selv.
close-name = Fullt navn
close-name-help = Slik det står i passet eller på bankkortet.
close-number = Fødselsnummer
close-number-help = 11 sifre. Vi viser det ikke til andre.
close-relation-help = For eksempel mor, ektefelle eller nabo. For en verge: hva vergemålet gjelder.
close-mismatch = Navnet og fødselsnummeret passer ikke sammen. Se over begge
close-parent-ends = Den du avslutter, kan ikke lenger svare for barnet, og ser ikke planen.
close-guardian-ends = Vergen kan ikke lenger svare for personen, og ser ikke planen.
close-relative-ends = Den du avslutter, står ikke lenger som pårørende. Deling stopper også.
participant-lead = Den du fører opp, ser hvem koordinatoren er. Planen ser de først når den deles med dem.
participant-who = Hvem skal være med?
participant-who-help = Velg tjenesten hvis det ikke spiller noen rolle hvem som kommer.
participant-staff = Ansatt: { $name }
participant-name = Navn på personen eller tjenesten
participant-role-help = Hva de hjelper til med, for eksempel trening eller fastlege.
participant-ground = Hvorfor deltar de?
participant-phone-help = La feltet stå tomt for å bruke nummeret på arbeidsstedet.
participant-other-outside = Finner du dem ikke? Skriv inn noen som ikke bruker Dinplan
participant-other-directory = Velg en tjeneste eller en ansatt fra listen
participant-ends = { $name } står ikke lenger blant dem som deltar, og ser ikke planen.
participant-end-consent = Samtykket til å dele med dem blir stående, men gir ikke tilgang. Trekk det tilbake under Samtykker hvis det ikke skal brukes igjen.
participant-owns-first = Gi disse tiltakene en ny ansvarlig først:
participant-still-owns = { $what }
participant-to-plan = Gå til planen
