# The log and its follow-up, emergency access, protected address, my data.

done-asked = Spørsmålet er sendt. Du får svar her.
done-replied = Svaret er sendt.
done-emergency-reviewed = Naudinnsynet er følgt opp. Personen kan lese kva du fann.
done-checked = Oppslaget er kontrollert.
done-protected = Vernet av adressa er lagra.
done-hold-set = Saka er sperra mot sletting.
done-hold-lifted = Sperra mot sletting er oppheva.
nav-emergency = Naudinnsyn
nav-review = Tilsyn

## The log: search, taking out
log-search = Søk i loggen
log-search-text = Namn, yrke eller arbeidsstad
log-search-from = Frå og med
log-search-to = Til og med
log-search-unusual = Berre det som skil seg ut
log-search-do = Søk
log-search-all = Vis heile loggen
log-search-none = Ingen oppslag passar med søket.
log-further = Meir om loggen
log-to-requests = Det du har spurt om, og svara
log-print = Vis for utskrift
log-file = Last ned som rekneark (CSV)
log-to-data = Mine data: last ned alt, be om retting eller sletting
log-printed-lead = Loggen for { $name }, teken ut { $date }.
log-printed-cut = Loggen er lengre enn dette. Vel ein periode for å sjå eldre oppslag.
log-printed-back = Tilbake til loggen
log-number = Nummer
log-role = Rolle og arbeidsstad
log-what = Kva
log-ground = Grunnlag
log-unusual = Skil seg ut
log-tried = prøvde å { $what }, men fekk ikkje tilgang
log-ask = Spør om dette
log-asked = Du har spurt om dette
log-answered = Les svaret du fekk
log-did-record = lasta ned heile saka
log-did-extract = tok ut loggen
log-did-emergency = opna naudinnsyn
log-did-seek = bad om naudinnsyn, men fann ingen plan
log-did-check = kontrollerte eit oppslag og fann det i orden: «{ $words }»
log-did-doubt = kontrollerte eit oppslag og følgjer det opp: «{ $words }»
log-emergency-to = opne naudinnsyn med eit anna namn

## What stands out, and what it means
unusual-emergency = Naudinnsyn
unusual-emergency-says = Opna utan samtykke fordi det hasta. Ein leiar følgjer det alltid opp.
unusual-refused = Avvist
unusual-refused-says = Programmet sa nei, og ingenting vart vist. Det kan vere eit feiltrykk.
unusual-no-relation = Deltek ikkje no
unusual-no-relation-says = Har ingen del i saka di i dag. Det kan ha vore rett då det skjedde.
unusual-off-hours = Kveld, natt eller helg
unusual-off-hours-says = Mange i helsetenesta arbeider på slike tider.
unusual-first-time = Første gong
unusual-first-time-says = Hadde ikkje sett i saka før. Det kan vere ein ny tilsett eller ein vikar.
unusual-many-times = Mange oppslag
unusual-many-times-says = Mange oppslag same dag. Det kan vere arbeid med planen.

## Ask about a line
ask-title = Spør om eit oppslag
ask-lead = Lurer du på kvifor nokon såg eller endra noko? Spør, så får du svar med grunngiving. Eit oppslag kan vere i orden sjølv om det ser uvanleg ut.
ask-who = Kven
ask-when = Når
ask-line = Linja i loggen
ask-words = Kva lurer du på?
ask-words-help = Koordinerande eining les det og finn ut av det. Den du spør om, svarer ikkje åleine.
ask-send = Send spørsmålet

## What has been asked, and answers
requests-title = Spørsmål og svar
requests-lead-you = Her står det du har spurt om, og svara du har fått.
requests-lead = Her står det personen har spurt om, og svara. Alle skal ha svar med grunngiving.
requests-none = Ingen spørsmål enno.
requests-more = Spør om meir
requests-ask-log = Spør om eit oppslag i loggen
requests-wait =
    { $n ->
        [one] Eitt spørsmål ventar på svar
       *[other] { $n } spørsmål ventar på svar
    }
requests-unit-title = Spørsmål som ventar på svar
requests-unit-lead = Nokon har spurt om eit oppslag, eller bede om retting eller sletting. Svar så snart de kan, og seinast innan ein månad.
requests-unit-none = Ingen ventar på svar.
unit-questions =
    { $n ->
        [one] I éi sak ventar nokon på svar frå dykk
       *[other] I { $n } saker ventar nokon på svar frå dykk
    }
unit-emergencies =
    { $n ->
        [one] Eitt naudinnsyn ventar på oppfølging
       *[other] { $n } naudinnsyn ventar på oppfølging
    }
request-waits = Ventar på svar
request-answered = Svart på
request-about = Det gjeld { $who }, { $when }.
request-reply = Svar
reply-log-line-yes = Det var grunn til oppslaget
reply-log-line-no = Det var ikkje grunn til oppslaget
reply-granted = Ja
reply-declined = Nei
reply-about = Oppslaget
reply-asked = Spurt av
reply-words-asked = Spørsmålet
reply-log-line-lead = Finn ut kvifor det vart gjort, og svar personen. Er du sjølv den det blir spurt om, må ein annan svare.
reply-log-line-question = Var det grunn til oppslaget?
reply-log-line-ja = Ja, det var grunn til det
reply-log-line-nei = Nei, det skulle ikkje vore gjort
reply-correction-lead = Sørg for at det blir retta, eller forklar kvifor det står. Det som stod før, blir teke vare på i historikken.
reply-correction-question = Er det retta slik personen bad om?
reply-correction-ja = Ja, det er retta
reply-correction-nei = Nei, det blir ståande
reply-erasure-lead = Avgjer om saka kan slettast. Berre leiaren av eininga kan svare ja.
reply-erasure-means = Sletting kan ikkje angrast. Alt innhald i saka blir uleseleg for alle, også for dykk. Det blir berre ståande at det har vore ei sak som er sletta.
reply-erasure-open = Saka må avsluttast før ho kan slettast.
reply-erasure-question = Skal saka slettast?
reply-erasure-ja = Ja, slett saka
reply-erasure-nei = Nei, saka blir teken vare på
reply-words = Grunngiving
reply-words-help = Personen les dette. Skriv klart, og nemn kva reglar du har brukt.
reply-send = Send svaret

## Emergency access
emergency-title = Naudinnsyn
emergency-lead = Når det er fare for liv eller helse, og pasienten ikkje kan svare for seg, kan du sjå den delen av planen som trengst. Har du tid til å spørje pasienten, gjer du det.
emergency-open-now = Ope for deg no
emergency-until = Til { $when }
emergency-happens = Dette skjer når du opnar
emergency-happens-shown = Du ser kven som kan kontaktast, avtale om innlegging, kommunikasjon, kva som er viktig for pasienten, og koordinatoren. Resten av planen er lukka.
emergency-happens-logged = Namnet ditt, arbeidsstaden og grunngivinga blir ståande i loggen.
emergency-happens-told = Pasienten får vite kven du er, og kvifor du opna.
emergency-happens-reviewed = Ein leiar kontrollerer det etterpå. Innsynet lukkar seg etter tolv timar.
emergency-number = Fødselsnummer eller D-nummer
emergency-number-fault = skriv dei elleve sifra rett
emergency-name = Namnet til pasienten
emergency-name-help = Fornamn og etternamn slik det står i folkeregisteret. Nummer og namn må høyre saman.
emergency-why = Kvifor kan det ikkje vente?
emergency-why-unconscious = Pasienten er medvitslaus eller kan ikkje snakke
emergency-why-confused = Pasienten er forvirra eller for dårleg til å svare
emergency-why-acute = Det hastar, og pasienten kan ikkje spørjast i tide
emergency-why-other = Anna
emergency-words = Kva har skjedd?
emergency-words-help = Éi setning. Pasienten og leiaren les ho.
emergency-knows = Eg veit at dette blir logga, fortalt pasienten og kontrollert
emergency-knows-help = Kryss av for å gå vidare.
emergency-open = Opne naudinnsyn
emergency-nothing = Vi fann ingen plan. Kontroller nummeret og namnet. Det er ikkje sikkert at pasienten har ein plan her.
emergency-too-often = Du har bede om naudinnsyn mange gonger den siste timen. Vent litt, eller ring koordinerande eining i kommunen til pasienten.
emergency-screen-title = Naudinnsyn
emergency-screen-logged = Det du ser, blir logga.
emergency-born = Fødd { $date }
emergency-open-until = Ope til { $when }. { $left }
emergency-hours-left =
    { $n ->
        [0] Mindre enn ein time igjen.
        [one] Ein time igjen.
       *[other] { $n } timar igjen.
    }
emergency-nothing-written = Ikkje skrive.
emergency-back = Til naudinnsyn
emergency-to-screen = Vis det som trengst i ein naudsituasjon
emergencies-title = Naudinnsyn
emergencies-lead = Når det er fare for liv eller helse, kan helsepersonell opne ein liten del av planen utan samtykke. Her står alle gongene det har skjedd.
emergencies-none = Ingen har opna naudinnsyn.
emergency-opened-by = { $who }, { $when }
emergency-still-open = Ope til { $when }
emergency-was-open = Lukka { $when }
emergency-waits = Blir kontrollert
emergency-justified = Det var grunn til det
emergency-unjustified = Det var ikkje grunn til det
emergency-review-found = Dette fann leiaren
emergency-review-waits = Ein leiar ser på om det var grunn til det. Du får vite kva dei finn.
emergency-ask = Spør om dette
notice-emergency = Nokon opna naudinnsyn i planen din
notice-emergency-says = { $who } opna { $when }. Ein leiar kontrollerer om det var grunn til det.
notice-emergency-justified = Naudinnsynet er kontrollert
notice-emergency-justified-says = { $who } opna { $when }. Leiaren fann at det var grunn til det.
notice-emergency-unjustified = Naudinnsynet var ikkje i orden
notice-emergency-unjustified-says = { $who } opna { $when }. Leiaren fann at det ikkje var grunn til det. Innsynet er lukka.
notice-emergency-read = Les kvifor, og kva som vart funne

## Follow-up by the organisation
review-title = Tilsyn
review-lead = Du følgjer opp naudinnsyn og ser gjennom eit utval av det tilsette i eininga di har lese. Det du finn, kan personen lese.
review-no-emergencies = Ingen naudinnsyn ventar.
review-of = { $initials }
review-sample = Utval av oppslag
review-sample-says = Utvalet er tilfeldig, men det same kvar gong du opnar veka. Dei som ikkje har nokon del i saka no, står først. Du ser berre initialane til personen.
review-sample-none = Ingen tilsette i eininga di har lese i saker denne veka.
review-week = Veka { $from } – { $to }
review-weeks = Andre veker
review-earlier = Førre veke
review-later = Neste veke
review-waits = Ikkje kontrollert
review-fine = I orden
review-doubt = Blir følgt opp
review-do = Følg opp
review-related = Deltek i saka
review-unrelated = Deltek ikkje no
review-whose = Initialane til personen
review-part = Del i saka i dag
review-line-title = Kontroller eit oppslag
review-line-lead = Spør den tilsette om du er i tvil. Det du skriv, blir ei linje i loggen til personen.
review-line-question = Var det grunn til oppslaget?
review-line-ja = Ja, det er i orden
review-line-ja-says = Oppslaget høyrde til arbeidet.
review-line-nei = Nei, det må følgjast opp
review-line-nei-says = Du tek det opp med den tilsette. Personen ser at det blir følgt opp.
review-emergency-title = Følg opp naudinnsyn
review-emergency-lead = Var det fare for liv eller helse, og kunne det ikkje vente på samtykke? Det du skriv, får personen lese.
review-emergency-question = Var det grunn til naudinnsynet?
review-emergency-ja = Ja, det var grunn til det
review-emergency-ja-says = Innsynet lukkar seg når tida er ute.
review-emergency-nei = Nei, det var ikkje grunn til det
review-emergency-nei-says = Innsynet blir lukka med ein gong.
review-words = Kva fann du?
review-words-help = Éi setning som personen kan lese.
review-save = Lagre
review-found = { $name } kontrollerte { $when }: «{ $words }»

## Protected address
address-title = Verna adresse
address-lead = Nokon må ikkje bli funnen. Då skjuler Dinplan alt som kan røpe kvar personen er.
address-means = Skjult blir kommunen, arbeidsstaden og telefonnummeret til dei som hjelper, kontaktar, andre planar og kva tenester som deltek. Det gjeld sider, lister og logg.
address-now = Slik er det no
address-only-unit-lowers = Du kan gjere vernet sterkare. Berre koordinerande eining kan gjere det svakare.
address-question = Korleis er adressa verna?
address-none-about = Alle som deltek, ser kven som hjelper og kvar.
address-client-about = Staden sjølv fortel noko, til dømes ein institusjon eller eit krisesenter. Berre dei som leier arbeidet, ser det.
address-confidential-about = Kode 7. Skjult for private. Dei som deltek på jobb, ser det.
address-strict-about = Kode 6. Skjult for alle andre enn personen, den som bur saman med eit barn, koordinatoren og koordinerande eining. Pårørande og fullmektigar får ikkje følgje saka.
address-save = Lagre
address-hidden = Adressa er verna. Der det står «–», er staden skjult for deg.

## My data
data-title = Mine data
data-lead = Saka er di. Her kan du ta ho med deg, og be om at noko blir retta eller sletta.
data-too-often = Du har lasta ned saka mange gonger den siste timen. Prøv igjen om ei stund.
data-download = Last ned alt
data-download-says = Du får planen, historikken, samtykka, notata dine og loggen. Ta vare på fila slik du tek vare på ein journal: ho ligg ikkje lenger trygt hos oss.
data-download-page = Last ned til å lese
data-download-data = Last ned som data (JSON)
data-ask = Be om retting eller sletting
data-correct = Be om at noko blir retta
data-erase = Be om at saka blir sletta
data-correction-lead = Står det noko i saka som er feil, eller som manglar? Fortel kva, så får du svar.
data-correction-then = Det du sjølv har skrive i planen, kan du rette der. Det som blir retta, står framleis i historikken, slik at ingen kan skjule kva som stod.
data-correction-words = Kva er feil, og kva er rett?
data-correction-words-help = Sei gjerne kvar det står.
data-erasure-lead = Du kan be om at heile saka blir sletta. Leiaren av koordinerande eining svarer deg.
data-erasure-then = Saka må vere avslutta før ho kan slettast. Noko må takast vare på når lova krev det. Sletting kan ikkje angrast.
data-erasure-words = Kvifor vil du ha saka sletta?
data-erasure-words-help = Du treng ikkje forklare mykje. Nokre få ord hjelper den som skal svare.
data-ask-send = Send
preserved-title = Kva som blir teke vare på, kor lenge og kvifor
kept-what = Kva
kept-long = Kor lenge
kept-why = Kvifor
kept-case-what = Planen, samtykka og saksgangen
kept-case-long = Så lenge du får hjelp, og etterpå så lenge reglane for journal og arkiv krev
kept-case-why = Tenestene må kunne vise kva dei har gjort (pasientjournallova § 25)
kept-history-what = Historikken
kept-history-long = Like lenge som planen
kept-history-why = Det som er retta, skal kunne lesast slik det stod (helsepersonellova § 42)
kept-log-what = Loggen over oppslag
kept-log-long = Like lenge som planen. Blir saka sletta, står det att at nokon har lese, men ikkje kva
kept-log-why = Du skal kunne sjå kven som har lese (pasientjournallova § 22)
kept-drafts-what = Utkast du ikkje har sendt
kept-drafts-long = Til du sender eller kastar dei
kept-drafts-why = Det du har skrive, skal ikkje gå tapt
kept-sessions-what = At du er logga inn
kept-sessions-long = Høgst tolv timar
kept-sessions-why = Du skal sleppe å logge inn for kvar side
kept-backups-what = Tryggingskopiar
kept-backups-long = Til dei eldste kopiane er borte. Først då er ei sletta sak heilt borte
kept-backups-why = Saka skal ikkje gå tapt ved feil
hold-title = Sperre mot sletting
hold-lead = Ei klage, eit tilsyn eller ei rettssak kan krevje at saka blir teken vare på.
hold-means = Så lenge sperra står, kan saka ikkje slettast. Personen kan lese kvifor.
hold-stands = Saka kan ikkje slettast no: { $reason }
hold-reason = Kvifor må saka takast vare på?
hold-reason-help = Personen les dette.
hold-set-by = Sett av
hold-set = Sperr saka mot sletting
hold-lift = Opphev sperra

## The downloaded file
record-title = Saka til { $name }
record-made = Lasta ned frå Dinplan { $date }.
record-born = Fødd
record-number = Fødselsnummer
record-phone = Telefon
record-municipality = Kommune
record-protection = Adresse
record-people = Kven som deltek
record-plan = Planen
record-notes = Private notat
record-written = Skrive av { $by }, { $date }
record-written-ended = Avslutta. Skrive av { $by }, { $date }

## Receipts
receipt-title = Kvittering
receipt-lead = Meldinga er motteken.
receipt-about = Det gjeld { $name }.
receipt-then = Koordinerande eining les meldinga og tek kontakt med den det gjeld. Svaret går til personen sjølv, eller til den som svarer for personen.
receipt-open = Sjå det du skreiv
home-report-about = { $name }, melding { $date }
process-record = Innsyn og arkiv
done-erased = Saka er sletta. Det som er att, kan ingen lese.
