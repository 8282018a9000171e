# Rettar: kven som handlar for andre, alder, innsyn, naudinnsyn og vern.

## capacity
capacity-care-authority = barneverntenesta, som har omsorga
capacity-attorney = fullmektig
capacity-next-of-kin = næraste pårørande
capacity-companion = hjelpar, likemann eller tolk
capacity-emergency = tilsett med naudinnsyn
capacity-reviewer = leiar som følgjer opp naudinnsyn

## kinds
representative-attorney = Har fullmakt
representative-next-of-kin = Næraste pårørande
representative-helper = Hjelpar for ei tid
representative-peer = Likemann for ei tid
representative-interpreter = Tolk for ei tid

## bases of voice
basis-care = Barneverntenesta, når ho har overteke omsorga for eit barn under 16 år
basis-attorney = Fullmektig, innanfor fullmakta
consent-basis-care = barneverntenesta
consent-basis-attorney = fullmektig

## powers
power-see = Lese planen
power-write = Skrive i planen
power-decide = Svare, samtykkje og godkjenne

## questions
question-plan = Om det skal lagast ein plan
question-coordination = Om ein koordinator skal samordne tenestene
question-sharing = Kva som skal delast med kven
question-passing-on = Om opplysningar skal sendast mellom kommune og sjukehus

## the child's view
child-agrees = Er einig
child-disagrees = Er ikkje einig
child-would-not-say = Vil ikkje seie noko, og det er lov
child-not-heard = Er ikkje spurd

## protection
protection-none = Ikkje adressevern
protection-client = Klientadresse: staden i seg sjølv fortel noko
protection-confidential = Fortruleg adresse: skjult for private
protection-strict = Strengt fortruleg adresse: skjult for nesten alle

## requests
request-log-line = Spørsmål om eit oppslag
request-correction = Ønske om retting
request-erasure = Ønske om sletting

## sections
section-notes = Mine private notat
section-notes-yours = dei private notata dine
section-notes-the = private notat
section-requests = Spørsmål til dei som fører saka
section-requests-yours = spørsmåla dine til dei som fører saka
section-requests-the = spørsmåla til dei som fører saka
section-emergencies = Naudinnsyn
section-emergencies-yours = naudinnsyn i planen din
section-emergencies-the = naudinnsyn i planen

## grounds
access-care = fordi barneverntenesta har omsorga
access-attorney = på grunn av fullmakta
access-next-of-kin = som næraste pårørande
access-emergency = som naudinnsyn, for liv og helse
access-review = for å følgje opp eit naudinnsyn
access-calendar = fordi ein dato vart nådd

## withheld
withheld-beyond-mandate = Denne delen er utanfor mandatet eller fullmakta di.
withheld-kept-by-child = Dette har barnet valt å ha for seg sjølv. Det har barn lov til frå dei er 12 år.
withheld-protected = Denne delen er skjult fordi adressa er verna.
withheld-ended = Saka er avslutta, og det som var delt for ho, er lukka.

## deeds
deed-assess-competence = vurderte om du kan samtykkje
deed-assess-competence-the = vurderte samtykkekompetansen
deed-assess-competence-to = vurdere samtykkekompetansen
deed-doubt = tok stilling til eit samtykke som ein annan gav
deed-doubt-to = ta stilling til eit samtykke som ein annan gav
deed-settle = avgjorde ein tvil om eit samtykke
deed-settle-to = avgjere ein tvil om eit samtykke
deed-keep-from-parents = endra kva du har for deg sjølv
deed-keep-from-parents-the = endra kva barnet har for seg sjølv
deed-keep-from-parents-to = endre kva barnet har for seg sjølv
deed-review = følgde opp eit naudinnsyn
deed-review-to = følgje opp eit naudinnsyn
deed-protect = endra adressevernet
deed-protect-to = endre adressevernet
deed-ask = spurde dei som fører saka
deed-ask-to = spørje dei som fører saka
deed-reply = svarte på eit spørsmål frå deg
deed-reply-the = svarte på eit spørsmål om saka
deed-reply-to = svare på eit spørsmål om saka
deed-hold = endra om saka må takast vare på
deed-hold-to = endre om saka må takast vare på
deed-turn = førte opp det som endra seg på ein dato
deed-turn-to = føre opp det som endrar seg på ein dato

## events
event-consent-doubted = Det vart reist tvil om eit samtykke
event-care-taken-over = Barneverntenesta overtok omsorga
event-care-given-back = Omsorga vart gitt tilbake
event-competence = Samtykkekompetansen vart vurdert
event-kept-from-parents = Det vart endra kva barnet har for seg sjølv
event-note = Eit privat notat vart skrive eller delt
event-emergency = Naudinnsyn vart opna
event-emergency-reviewed = Naudinnsynet vart følgt opp
event-protection = Adressevernet vart endra
event-request = Dei som fører saka, vart spurde
event-request-answered = Dei som fører saka, svarte
event-hold = Det vart endra om saka må takast vare på
event-turned = Ein dato endra kva som gjeld

## law
law-child-is-heard = pasient- og brukarrettslova § 4-4 og barnelova § 31
law-child-is-heard-says = Frå barnet er 7 år, skal det få vite kva saka gjeld og få seie kva det meiner, før andre bestemmer.
law-childs-view-weighs = pasient- og brukarrettslova § 4-4 og barnelova § 31
law-childs-view-weighs-says = Frå barnet er 12 år, skal det leggjast stor vekt på kva barnet meiner.
law-kept-from-parents = pasient- og brukarrettslova § 3-4
law-kept-from-parents-says = Frå 12 år kan eit barn be om at foreldra ikkje får vite alt.
law-competence = pasient- og brukarrettslova § 4-3
law-competence-says = Du samtykkjer sjølv, så lenge det ikkje er openbert at du ikkje kan forstå kva dette spørsmålet gjeld.
law-of-age = verjemålslova § 8
law-of-age-says = Du er myndig frå du fyller 18 år.
law-guardians-mandate = verjemålslova § 26
law-guardians-mandate-says = Ein verje kan berre handle innanfor mandatet sitt.
law-access-log = pasientjournallova § 22
law-access-log-says = Alle oppslag skal kunne visast, og du har rett til å sjå dei.
law-emergency = helsepersonellova § 23 nr. 4
law-emergency-says = Teieplikta vik når det er nødvendig for liv og helse.
law-correction = helsepersonellova § 42
law-correction-says = Feil skal rettast. Det som stod der før, blir teke vare på.
law-erasure = helsepersonellova § 43
law-erasure-says = Opplysningar kan slettast når lova opnar for det.
law-protected-address = folkeregisterlova § 10-4
law-protected-address-says = Den som er truga, kan få adressa sperra for andre.

## refusals
refused-competence-not-assessed = Det er ikkje vurdert at personen manglar samtykkekompetanse i dette spørsmålet, eller vurderinga gjeld ikkje lenger.
refused-competence-not-assessed-do = Spør personen sjølv. Er det tvil om personen kan svare, må ein fagperson vurdere det først, under Samtykke.
refused-child-not-heard = Barnet er ikkje høyrt, og det står ikkje kvifor.
refused-child-not-heard-do = Spør barnet, og skriv ned kva barnet meiner. Gjekk det ikkje, skriv du kvifor.
refused-childs-view-needs-reason = Barnet er over 12 år og meiner noko anna, og det står ikkje kvifor det likevel blir slik.
refused-childs-view-needs-reason-do = Skriv kvifor det blir bestemt annleis enn barnet meiner.
refused-not-old-enough = Dette gjeld frå 12 til 15 år.
refused-not-old-enough-do = Er du yngre, kan du snakke med koordinatoren om det. Er du 16, bestemmer du sjølv kva som blir delt.
refused-source-missing = Det manglar kvar dette er kjent frå.
refused-source-missing-do = Skriv kva register, vedtak eller dokument det byggjer på.
refused-needs-last-day = Det trengst ein siste dag, fram i tid og høgst eitt år frå no.
refused-needs-last-day-do = Vel ein dato. Han kan forlengjast seinare.
refused-empty-mandate = Mandatet eller fullmakta gir ikkje rett til noko.
refused-empty-mandate-do = Kryss av for minst éin ting og minst éin del av planen.
refused-address-protected = Adressa er verna, og difor går ikkje dette.
refused-address-protected-do = Snakk med koordinerande eining. Dei kan endre vernet når Folkeregisteret har gjort det.
refused-own-consent = Samtykket er gitt av personen sjølv, eller av deg.
refused-own-consent-do = Eige samtykke kan trekkjast tilbake når som helst.
refused-not-alone = Dette må ein annan enn deg avgjere.
refused-not-alone-do = Be ein kollega eller leiaren sjå på det.
refused-not-authorised = Du er ikkje autorisert for naudinnsyn.
refused-not-authorised-do = Ring koordinatoren, legevakta eller vakttelefonen. Leiaren din kan søkje om autorisasjon.
refused-already-answered = Dette er svart på allereie.
refused-already-answered-do = Opne sida på nytt for å sjå svaret.
refused-still-open = Ei sak som er i gang, kan ikkje slettast.
refused-still-open-do = Avslutt saka først, om det er det personen ønskjer.
refused-held = Saka må takast vare på, og kan ikkje slettast no.
refused-held-do = Sjå kvifor ho må takast vare på. Når grunnen er borte, kan leiaren oppheve det.
refused-nothing-turned = Ingen dato har endra noko.
refused-nothing-turned-do = Du treng ikkje gjere noko.

section-meetings = Møte
section-meetings-yours = møta dine
section-meetings-the = møta
section-talk = Samtalar
section-talk-yours = samtalane dine
section-talk-the = samtalane
section-complaints = Klagar
section-complaints-yours = klagane dine
section-complaints-the = klagane
section-verdicts = Tilbakemeldingar
section-verdicts-yours = tilbakemeldingane dine
section-verdicts-the = tilbakemeldingane
deed-attend = svarte på eit møte
deed-attend-to = svare på eit møte
deed-deputise = valde vikar for koordinatoren
deed-deputise-to = velje vikar for koordinatoren
deed-reconsider = behandla ein klage
deed-reconsider-to = behandle ein klage
event-deadlines = Kommunen endra fristane sine
