# Rettigheter: hvem som handler for andre, alder, innsyn, nødinnsyn og vern.

## capacity
capacity-care-authority = barneverntjenesten, som har omsorgen
capacity-attorney = fullmektig
capacity-next-of-kin = nærmeste pårørende
capacity-companion = hjelper, likemann eller tolk
capacity-emergency = ansatt med nødinnsyn
capacity-reviewer = leder som følger opp nødinnsyn

## kinds
representative-attorney = Har fullmakt
representative-next-of-kin = Nærmeste pårørende
representative-helper = Hjelper for en tid
representative-peer = Likemann for en tid
representative-interpreter = Tolk for en tid

## bases of voice
basis-care = Barneverntjenesten, når den har overtatt omsorgen for et barn under 16 år
basis-attorney = Fullmektig, innenfor fullmakten
consent-basis-care = barneverntjenesten
consent-basis-attorney = fullmektig

## powers
power-see = Lese planen
power-write = Skrive i planen
power-decide = Svare, samtykke og godkjenne

## questions
question-plan = Om det skal lages en plan
question-coordination = Om en koordinator skal samordne tjenestene
question-sharing = Hva som skal deles med hvem
question-passing-on = Om opplysninger skal sendes mellom kommune og sykehus

## the child's view
child-agrees = Er enig
child-disagrees = Er ikke enig
child-would-not-say = Vil ikke si noe, og det er lov
child-not-heard = Er ikke spurt

## protection
protection-none = Ingen adressebeskyttelse
protection-client = Klientadresse: stedet i seg selv forteller noe
protection-confidential = Fortrolig adresse: skjult for private
protection-strict = Strengt fortrolig adresse: skjult for nesten alle

## requests
request-log-line = Spørsmål om et oppslag
request-correction = Ønske om retting
request-erasure = Ønske om sletting

## sections
section-notes = Mine private notater
section-notes-yours = de private notatene dine
section-notes-the = private notater
section-requests = Spørsmål til dem som fører saken
section-requests-yours = spørsmålene dine til dem som fører saken
section-requests-the = spørsmålene til dem som fører saken
section-emergencies = Nødinnsyn
section-emergencies-yours = nødinnsyn i planen din
section-emergencies-the = nødinnsyn i planen

## grounds
access-care = fordi barneverntjenesten har omsorgen
access-attorney = på grunn av fullmakten
access-next-of-kin = som nærmeste pårørende
access-emergency = som nødinnsyn, for liv og helse
access-review = for å følge opp et nødinnsyn
access-calendar = fordi en dato ble nådd

## withheld
withheld-beyond-mandate = Denne delen er utenfor mandatet eller fullmakten din.
withheld-kept-by-child = Dette har barnet valgt å ha for seg selv. Det har barn lov til fra de er 12 år.
withheld-protected = Denne delen er skjult fordi adressen er beskyttet.
withheld-ended = Saken er avsluttet, og det som var delt for den, er lukket.

## deeds
deed-assess-competence = vurderte om du kan samtykke
deed-assess-competence-the = vurderte samtykkekompetansen
deed-assess-competence-to = vurdere samtykkekompetansen
deed-doubt = tok stilling til et samtykke som en annen ga
deed-doubt-to = ta stilling til et samtykke som en annen ga
deed-settle = avgjorde en tvil om et samtykke
deed-settle-to = avgjøre en tvil om et samtykke
deed-keep-from-parents = endret hva du har for deg selv
deed-keep-from-parents-the = endret hva barnet har for seg selv
deed-keep-from-parents-to = endre hva barnet har for seg selv
deed-review = fulgte opp et nødinnsyn
deed-review-to = følge opp et nødinnsyn
deed-protect = endret adressebeskyttelsen
deed-protect-to = endre adressebeskyttelsen
deed-ask = spurte dem som fører saken
deed-ask-to = spørre dem som fører saken
deed-reply = svarte på et spørsmål fra deg
deed-reply-the = svarte på et spørsmål om saken
deed-reply-to = svare på et spørsmål om saken
deed-hold = endret om saken må bevares
deed-hold-to = endre om saken må bevares
deed-turn = førte opp det som endret seg på en dato
deed-turn-to = føre opp det som endrer seg på en dato

## events
event-consent-doubted = Det ble reist tvil om et samtykke
event-care-taken-over = Barneverntjenesten overtok omsorgen
event-care-given-back = Omsorgen ble gitt tilbake
event-competence = Samtykkekompetansen ble vurdert
event-kept-from-parents = Det ble endret hva barnet har for seg selv
event-note = Et privat notat ble skrevet eller delt
event-emergency = Nødinnsyn ble åpnet
event-emergency-reviewed = Nødinnsynet ble fulgt opp
event-protection = Adressebeskyttelsen ble endret
event-request = De som fører saken, ble spurt
event-request-answered = De som fører saken, svarte
event-hold = Det ble endret om saken må bevares
event-turned = En dato endret hva som gjelder

## law
law-child-is-heard = pasient- og brukerrettighetsloven § 4-4 og barneloven § 31
law-child-is-heard-says = Fra barnet er 7 år, skal det få vite hva saken gjelder og få si hva det mener, før andre bestemmer.
law-childs-view-weighs = pasient- og brukerrettighetsloven § 4-4 og barneloven § 31
law-childs-view-weighs-says = Fra barnet er 12 år, skal det legges stor vekt på hva barnet mener.
law-kept-from-parents = pasient- og brukerrettighetsloven § 3-4
law-kept-from-parents-says = Fra 12 år kan et barn be om at foreldrene ikke får vite alt.
law-competence = pasient- og brukerrettighetsloven § 4-3
law-competence-says = Du samtykker selv, så lenge det ikke er åpenbart at du ikke kan forstå hva dette spørsmålet gjelder.
law-of-age = vergemålsloven § 8
law-of-age-says = Du er myndig fra du fyller 18 år.
law-guardians-mandate = vergemålsloven § 26
law-guardians-mandate-says = En verge kan bare handle innenfor mandatet sitt.
law-access-log = pasientjournalloven § 22
law-access-log-says = Alle oppslag skal kunne vises, og du har rett til å se dem.
law-emergency = helsepersonelloven § 23 nr. 4
law-emergency-says = Taushetsplikten viker når det er nødvendig for liv og helse.
law-correction = helsepersonelloven § 42
law-correction-says = Feil skal rettes. Det som sto der før, blir tatt vare på.
law-erasure = helsepersonelloven § 43
law-erasure-says = Opplysninger kan slettes når loven åpner for det.
law-protected-address = folkeregisterloven § 10-4
law-protected-address-says = Den som er truet, kan få adressen sperret for andre.

## refusals
refused-competence-not-assessed = Det er ikke vurdert at personen mangler samtykkekompetanse i dette spørsmålet, eller vurderingen gjelder ikke lenger.
refused-competence-not-assessed-do = Spør personen selv. Er det tvil om personen kan svare, må en fagperson vurdere det først, under Samtykker.
refused-child-not-heard = Barnet er ikke hørt, og det står ikke hvorfor.
refused-child-not-heard-do = Spør barnet, og skriv ned hva barnet mener. Gikk det ikke, skriver du hvorfor.
refused-childs-view-needs-reason = Barnet er over 12 år og mener noe annet, og det står ikke hvorfor det likevel blir slik.
refused-childs-view-needs-reason-do = Skriv hvorfor det blir bestemt annerledes enn barnet mener.
refused-not-old-enough = Dette gjelder fra 12 til 15 år.
refused-not-old-enough-do = Er du yngre, kan du snakke med koordinatoren om det. Er du 16, bestemmer du selv hva som deles.
refused-source-missing = Det mangler hvor dette er kjent fra.
refused-source-missing-do = Skriv hvilket register, vedtak eller dokument det bygger på.
refused-needs-last-day = Det trengs en siste dag, fram i tid og høyst ett år fra nå.
refused-needs-last-day-do = Velg en dato. Den kan forlenges senere.
refused-empty-mandate = Mandatet eller fullmakten gir ikke rett til noe.
refused-empty-mandate-do = Kryss av for minst én ting og minst én del av planen.
refused-address-protected = Adressen er beskyttet, og derfor går ikke dette.
refused-address-protected-do = Snakk med koordinerende enhet. De kan endre beskyttelsen når Folkeregisteret har gjort det.
refused-own-consent = Samtykket er gitt av personen selv, eller av deg.
refused-own-consent-do = Eget samtykke kan trekkes tilbake når som helst.
refused-not-alone = Dette må en annen enn deg avgjøre.
refused-not-alone-do = Be en kollega eller lederen se på det.
refused-not-authorised = Du er ikke autorisert for nødinnsyn.
refused-not-authorised-do = Ring koordinatoren, legevakten eller vakttelefonen. Lederen din kan søke om autorisasjon.
refused-already-answered = Dette er besvart allerede.
refused-already-answered-do = Åpne siden på nytt for å se svaret.
refused-still-open = En sak som er i gang, kan ikke slettes.
refused-still-open-do = Avslutt saken først, hvis det er det personen ønsker.
refused-held = Saken må bevares, og kan ikke slettes nå.
refused-held-do = Se hvorfor den må bevares. Når grunnen er borte, kan lederen oppheve det.
refused-nothing-turned = Ingen dato har endret noe.
refused-nothing-turned-do = Du trenger ikke gjøre noe.

section-meetings = Møter
section-meetings-yours = møtene dine
section-meetings-the = møtene
section-talk = Samtaler
section-talk-yours = samtalene dine
section-talk-the = samtalene
section-complaints = Klager
section-complaints-yours = klagene dine
section-complaints-the = klagene
section-verdicts = Tilbakemeldinger
section-verdicts-yours = tilbakemeldingene dine
section-verdicts-the = tilbakemeldingene
deed-attend = svarte på et møte
deed-attend-to = svare på et møte
deed-deputise = valgte vikar for koordinatoren
deed-deputise-to = velge vikar for koordinatoren
deed-reconsider = behandlet en klage
deed-reconsider-to = behandle en klage
event-deadlines = Kommunen endret fristene sine
