# The log and its follow-up, emergency access, protected address, my data.

done-asked = Spørsmålet er sendt. Du får svar her.
done-replied = Svaret er sendt.
done-emergency-reviewed = Nødinnsynet er fulgt opp. Personen kan lese hva du fant.
done-checked = Oppslaget er kontrollert.
done-protected = Beskyttelsen av adressen er lagret.
done-hold-set = Saken er sperret mot sletting.
done-hold-lifted = Sperren mot sletting er opphevet.
nav-emergency = Nødinnsyn
nav-review = Tilsyn

## The log: search, taking out
log-search = Søk i loggen
log-search-text = Navn, yrke eller arbeidssted
log-search-from = Fra og med
log-search-to = Til og med
log-search-unusual = Bare det som skiller seg ut
log-search-do = Søk
log-search-all = Vis hele loggen
log-search-none = Ingen oppslag passer med søket.
log-further = Mer om loggen
log-to-requests = Det du har spurt om, og svarene
log-print = Vis for utskrift
log-file = Last ned som regneark (CSV)
log-to-data = Mine data: last ned alt, be om retting eller sletting
log-printed-lead = Loggen for { $name }, tatt ut { $date }.
log-printed-cut = Loggen er lengre enn dette. Velg en periode for å se eldre oppslag.
log-printed-back = Tilbake til loggen
log-number = Nummer
log-role = Rolle og arbeidssted
log-what = Hva
log-ground = Grunnlag
log-unusual = Skiller seg ut
log-tried = prøvde å { $what }, men fikk ikke tilgang
log-ask = Spør om dette
log-asked = Du har spurt om dette
log-answered = Les svaret du fikk
log-did-record = lastet ned hele saken
log-did-extract = tok ut loggen
log-did-emergency = åpnet nødinnsyn
log-did-seek = ba om nødinnsyn, men fant ingen plan
log-did-check = kontrollerte et oppslag og fant det i orden: «{ $words }»
log-did-doubt = kontrollerte et oppslag og følger det opp: «{ $words }»
log-emergency-to = åpne nødinnsyn med et annet navn

## What stands out, and what it means
unusual-emergency = Nødinnsyn
unusual-emergency-says = Åpnet uten samtykke fordi det hastet. En leder følger det alltid opp.
unusual-refused = Avvist
unusual-refused-says = Programmet sa nei, og ingenting ble vist. Det kan være et feiltrykk.
unusual-no-relation = Deltar ikke nå
unusual-no-relation-says = Har ingen del i saken din i dag. Det kan ha vært riktig da det skjedde.
unusual-off-hours = Kveld, natt eller helg
unusual-off-hours-says = Mange i helsetjenesten arbeider på slike tider.
unusual-first-time = Første gang
unusual-first-time-says = Hadde ikke sett i saken før. Det kan være en ny ansatt eller en vikar.
unusual-many-times = Mange oppslag
unusual-many-times-says = Mange oppslag samme dag. Det kan være arbeid med planen.

## Ask about a line
ask-title = Spør om et oppslag
ask-lead = Lurer du på hvorfor noen så eller endret noe? Spør, så får du svar med begrunnelse. Et oppslag kan være i orden selv om det ser uvanlig ut.
ask-who = Hvem
ask-when = Når
ask-line = Linjen i loggen
ask-words = Hva lurer du på?
ask-words-help = Koordinerende enhet leser det og finner ut av det. Den du spør om, svarer ikke alene.
ask-send = Send spørsmålet

## What has been asked, and answers
requests-title = Spørsmål og svar
requests-lead-you = Her står det du har spurt om, og svarene du har fått.
requests-lead = Her står det personen har spurt om, og svarene. Alle skal ha svar med begrunnelse.
requests-none = Ingen spørsmål ennå.
requests-more = Spør om mer
requests-ask-log = Spør om et oppslag i loggen
requests-wait =
    { $n ->
        [one] Ett spørsmål venter på svar
       *[other] { $n } spørsmål venter på svar
    }
requests-unit-title = Spørsmål som venter på svar
requests-unit-lead = Noen har spurt om et oppslag, eller bedt om retting eller sletting. Svar så snart dere kan, og senest innen en måned.
requests-unit-none = Ingen venter på svar.
unit-questions =
    { $n ->
        [one] I én sak venter noen på svar fra dere
       *[other] I { $n } saker venter noen på svar fra dere
    }
unit-emergencies =
    { $n ->
        [one] Ett nødinnsyn venter på oppfølging
       *[other] { $n } nødinnsyn venter på oppfølging
    }
request-waits = Venter på svar
request-answered = Besvart
request-about = Det gjelder { $who }, { $when }.
request-reply = Svar
reply-log-line-yes = Det var grunn til oppslaget
reply-log-line-no = Det var ikke grunn til oppslaget
reply-granted = Ja
reply-declined = Nei
reply-about = Oppslaget
reply-asked = Spurt av
reply-words-asked = Spørsmålet
reply-log-line-lead = Finn ut hvorfor det ble gjort, og svar personen. Er du selv den det spørres om, må en annen svare.
reply-log-line-question = Var det grunn til oppslaget?
reply-log-line-ja = Ja, det var grunn til det
reply-log-line-nei = Nei, det skulle ikke vært gjort
reply-correction-lead = Sørg for at det blir rettet, eller forklar hvorfor det står. Det som sto før, blir bevart i historikken.
reply-correction-question = Er det rettet slik personen ba om?
reply-correction-ja = Ja, det er rettet
reply-correction-nei = Nei, det blir stående
reply-erasure-lead = Avgjør om saken kan slettes. Bare lederen av enheten kan svare ja.
reply-erasure-means = Sletting kan ikke angres. Alt innhold i saken blir uleselig for alle, også for dere. Det blir bare stående at det har vært en sak som er slettet.
reply-erasure-open = Saken må avsluttes før den kan slettes.
reply-erasure-question = Skal saken slettes?
reply-erasure-ja = Ja, slett saken
reply-erasure-nei = Nei, saken blir bevart
reply-words = Begrunnelse
reply-words-help = Personen leser dette. Skriv klart, og nevn hvilke regler du har brukt.
reply-send = Send svaret

## Emergency access
emergency-title = Nødinnsyn
emergency-lead = Når det er fare for liv eller helse, og pasienten ikke kan svare for seg, kan du se den delen av planen som trengs. Har du tid til å spørre pasienten, gjør du det.
emergency-open-now = Åpent for deg nå
emergency-until = Til { $when }
emergency-happens = Dette skjer når du åpner
emergency-happens-shown = Du ser hvem som kan kontaktes, avtale om innleggelse, kommunikasjon, hva som er viktig for pasienten, og koordinatoren. Resten av planen er lukket.
emergency-happens-logged = Navnet ditt, arbeidsstedet og begrunnelsen blir stående i loggen.
emergency-happens-told = Pasienten får vite hvem du er, og hvorfor du åpnet.
emergency-happens-reviewed = En leder kontrollerer det etterpå. Innsynet lukker seg etter tolv timer.
emergency-number = Fødselsnummer eller D-nummer
emergency-number-fault = skriv de elleve sifrene riktig
emergency-name = Pasientens navn
emergency-name-help = Fornavn og etternavn slik det står i folkeregisteret. Nummer og navn må høre sammen.
emergency-why = Hvorfor kan det ikke vente?
emergency-why-unconscious = Pasienten er bevisstløs eller kan ikke snakke
emergency-why-confused = Pasienten er forvirret eller for dårlig til å svare
emergency-why-acute = Det haster, og pasienten kan ikke spørres i tide
emergency-why-other = Annet
emergency-words = Hva har skjedd?
emergency-words-help = En setning. Pasienten og lederen leser den.
emergency-knows = Jeg vet at dette blir logget, fortalt pasienten og kontrollert
emergency-knows-help = Kryss av for å gå videre.
emergency-open = Åpne nødinnsyn
emergency-nothing = Vi fant ingen plan. Kontroller nummeret og navnet. Det er ikke sikkert at pasienten har en plan her.
emergency-too-often = Du har bedt om nødinnsyn mange ganger den siste timen. Vent litt, eller ring koordinerende enhet i pasientens kommune.
emergency-screen-title = Nødinnsyn
emergency-screen-logged = Det du ser, blir logget.
emergency-born = Født { $date }
emergency-open-until = Åpent til { $when }. { $left }
emergency-hours-left =
    { $n ->
        [0] Mindre enn en time igjen.
        [one] En time igjen.
       *[other] { $n } timer igjen.
    }
emergency-nothing-written = Ikke skrevet.
emergency-back = Til nødinnsyn
emergency-to-screen = Vis det som trengs i en nødsituasjon
emergencies-title = Nødinnsyn
emergencies-lead = Når det er fare for liv eller helse, kan helsepersonell åpne en liten del av planen uten samtykke. Her står alle ganger det har skjedd.
emergencies-none = Ingen har åpnet nødinnsyn.
emergency-opened-by = { $who }, { $when }
emergency-still-open = Åpent til { $when }
emergency-was-open = Lukket { $when }
emergency-waits = Blir kontrollert
emergency-justified = Det var grunn til det
emergency-unjustified = Det var ikke grunn til det
emergency-review-found = Dette fant lederen
emergency-review-waits = En leder ser på om det var grunn til det. Du får vite hva de finner.
emergency-ask = Spør om dette
notice-emergency = Noen åpnet nødinnsyn i planen din
notice-emergency-says = { $who } åpnet { $when }. En leder kontrollerer om det var grunn til det.
notice-emergency-justified = Nødinnsynet er kontrollert
notice-emergency-justified-says = { $who } åpnet { $when }. Lederen fant at det var grunn til det.
notice-emergency-unjustified = Nødinnsynet var ikke i orden
notice-emergency-unjustified-says = { $who } åpnet { $when }. Lederen fant at det ikke var grunn til det. Innsynet er lukket.
notice-emergency-read = Les hvorfor, og hva som ble funnet

## Follow-up by the organisation
review-title = Tilsyn
review-lead = Du følger opp nødinnsyn og ser gjennom et utvalg av det ansatte i enheten din har lest. Det du finner, kan personen lese.
review-no-emergencies = Ingen nødinnsyn venter.
review-of = { $initials }
review-sample = Utvalg av oppslag
review-sample-says = Utvalget er tilfeldig, men det samme hver gang du åpner uken. De som ikke har noen del i saken nå, står først. Du ser bare initialene til personen.
review-sample-none = Ingen ansatte i enheten din har lest i saker denne uken.
review-week = Uken { $from } – { $to }
review-weeks = Andre uker
review-earlier = Forrige uke
review-later = Neste uke
review-waits = Ikke kontrollert
review-fine = I orden
review-doubt = Følges opp
review-do = Følg opp
review-related = Deltar i saken
review-unrelated = Deltar ikke nå
review-whose = Personens initialer
review-part = Del i saken i dag
review-line-title = Kontroller et oppslag
review-line-lead = Spør den ansatte hvis du er i tvil. Det du skriver, blir en linje i personens logg.
review-line-question = Var det grunn til oppslaget?
review-line-ja = Ja, det er i orden
review-line-ja-says = Oppslaget hørte til arbeidet.
review-line-nei = Nei, det må følges opp
review-line-nei-says = Du tar det opp med den ansatte. Personen ser at det følges opp.
review-emergency-title = Følg opp nødinnsyn
review-emergency-lead = Var det fare for liv eller helse, og kunne det ikke vente på samtykke? Det du skriver, får personen lese.
review-emergency-question = Var det grunn til nødinnsynet?
review-emergency-ja = Ja, det var grunn til det
review-emergency-ja-says = Innsynet lukker seg når tiden er ute.
review-emergency-nei = Nei, det var ikke grunn til det
review-emergency-nei-says = Innsynet lukkes med en gang.
review-words = Hva fant du?
review-words-help = En setning som personen kan lese.
review-save = Lagre
review-found = { $name } kontrollerte { $when }: «{ $words }»

## Protected address
address-title = Beskyttet adresse
address-lead = Noen må ikke bli funnet. Da skjuler Dinplan alt som kan røpe hvor personen er.
address-means = Skjult blir kommunen, arbeidsstedet og telefonnummeret til dem som hjelper, kontakter, andre planer og hvilke tjenester som deltar. Det gjelder sider, lister og logg.
address-now = Slik er det nå
address-only-unit-lowers = Du kan gjøre beskyttelsen sterkere. Bare koordinerende enhet kan gjøre den svakere.
address-question = Hvordan er adressen beskyttet?
address-none-about = Alle som deltar, ser hvem som hjelper og hvor.
address-client-about = Stedet selv forteller noe, for eksempel en institusjon eller et krisesenter. Bare de som leder arbeidet, ser det.
address-confidential-about = Kode 7. Skjult for private. De som deltar på jobb, ser det.
address-strict-about = Kode 6. Skjult for alle andre enn personen, den som bor sammen med et barn, koordinatoren og koordinerende enhet. Pårørende og fullmektiger får ikke følge saken.
address-save = Lagre
address-hidden = Adressen er beskyttet. Der det står «–», er stedet skjult for deg.

## My data
data-title = Mine data
data-lead = Saken er din. Her kan du ta den med deg, og be om at noe blir rettet eller slettet.
data-too-often = Du har lastet ned saken mange ganger den siste timen. Prøv igjen om en stund.
data-download = Last ned alt
data-download-says = Du får planen, historikken, samtykkene, notatene dine og loggen. Ta vare på filen slik du tar vare på en journal: den ligger ikke lenger trygt hos oss.
data-download-page = Last ned til å lese
data-download-data = Last ned som data (JSON)
data-ask = Be om retting eller sletting
data-correct = Be om at noe blir rettet
data-erase = Be om at saken blir slettet
data-correction-lead = Står det noe i saken som er feil, eller som mangler? Fortell hva, så får du svar.
data-correction-then = Det du selv har skrevet i planen, kan du rette der. Det som blir rettet, står fortsatt i historikken, slik at ingen kan skjule hva som sto.
data-correction-words = Hva er feil, og hva er riktig?
data-correction-words-help = Si gjerne hvor det står.
data-erasure-lead = Du kan be om at hele saken blir slettet. Lederen av koordinerende enhet svarer deg.
data-erasure-then = Saken må være avsluttet før den kan slettes. Noe må bevares når loven krever det. Sletting kan ikke angres.
data-erasure-words = Hvorfor vil du ha saken slettet?
data-erasure-words-help = Du trenger ikke forklare mye. Noen få ord hjelper den som skal svare.
data-ask-send = Send
preserved-title = Hva som bevares, hvor lenge og hvorfor
kept-what = Hva
kept-long = Hvor lenge
kept-why = Hvorfor
kept-case-what = Planen, samtykkene og saksgangen
kept-case-long = Så lenge du får hjelp, og etterpå så lenge reglene for journal og arkiv krever
kept-case-why = Tjenestene må kunne vise hva de har gjort (pasientjournalloven § 25)
kept-history-what = Historikken
kept-history-long = Like lenge som planen
kept-history-why = Det som er rettet, skal kunne leses slik det sto (helsepersonelloven § 42)
kept-log-what = Loggen over oppslag
kept-log-long = Like lenge som planen. Slettes saken, står det igjen at noen har lest, men ikke hva
kept-log-why = Du skal kunne se hvem som har lest (pasientjournalloven § 22)
kept-drafts-what = Utkast du ikke har sendt
kept-drafts-long = Til du sender eller kaster dem
kept-drafts-why = Det du har skrevet, skal ikke gå tapt
kept-sessions-what = At du er logget inn
kept-sessions-long = Høyst tolv timer
kept-sessions-why = Du skal slippe å logge inn for hver side
kept-backups-what = Sikkerhetskopier
kept-backups-long = Til de eldste kopiene er borte. Først da er en slettet sak helt borte
kept-backups-why = Saken skal ikke gå tapt ved feil
hold-title = Sperre mot sletting
hold-lead = En klage, et tilsyn eller en rettssak kan kreve at saken blir bevart.
hold-means = Så lenge sperren står, kan saken ikke slettes. Personen kan lese hvorfor.
hold-stands = Saken kan ikke slettes nå: { $reason }
hold-reason = Hvorfor må saken bevares?
hold-reason-help = Personen leser dette.
hold-set-by = Satt av
hold-set = Sperr saken mot sletting
hold-lift = Opphev sperren

## The downloaded file
record-title = Saken til { $name }
record-made = Lastet ned fra Dinplan { $date }.
record-born = Født
record-number = Fødselsnummer
record-phone = Telefon
record-municipality = Kommune
record-protection = Adresse
record-people = Hvem som deltar
record-plan = Planen
record-notes = Private notater
record-written = Skrevet av { $by }, { $date }
record-written-ended = Avsluttet. Skrevet av { $by }, { $date }

## Receipts
receipt-title = Kvittering
receipt-lead = Meldingen er mottatt.
receipt-about = Det gjelder { $name }.
receipt-then = Koordinerende enhet leser meldingen og tar kontakt med den det gjelder. Svaret går til personen selv, eller til den som svarer for personen.
receipt-open = Se det du skrev
home-report-about = { $name }, melding { $date }
process-record = Innsyn og arkiv
done-erased = Saken er slettet. Det som er igjen, kan ingen lese.
