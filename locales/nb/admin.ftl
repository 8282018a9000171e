# Forvaltning: an organisation's units, people, rules and log, for those who look after them.

nav-admin = Forvaltning
admin-title = Forvaltning
admin-lead = Her holder du enheter, ansatte og regler i { $place } ved like.
admin-alone = Bare én person forvalter nå. Det som krever to, kan ikke godkjennes før en til har fått rett til å forvalte. Snakk med dem som drifter Dinplan.
admin-waiting = Venter på et annet par øyne
admin-waiting-none = Ingenting venter.
admin-people =
    { $n ->
        [0] Ingen ansatte
        [one] { $n } ansatt
       *[other] { $n } ansatte
    }
admin-staff = Ansatte
admin-rules = Regler
admin-rules-card = Frister og vilkår dere bestemmer selv.
admin-proposals = Forslag
admin-log = Forvaltningslogg
admin-log-card = Hvem som har endret hva.
admin-units = Enheter
admin-units-none = Det er ingen enheter.
admin-units-closed = Nedlagte enheter
admin-no-phone = Ikke oppgitt
admin-none = ikke oppgitt
admin-yes = Ja
admin-no = Nei
admin-now = Nå står det: { $now }

## Name and phone, units.
admin-contact = Navn og telefon
admin-contact-lead = Det nye navnet vises overalt fra nå av. Det som alt er skrevet i planer, endres ikke.
admin-name = Navn
admin-phone-help = Nummeret folk ringer når de vil ha tak i dere.
admin-unit = Enhet
admin-unit-any = Alle enheter
admin-unit-new = Ny enhet
admin-unit-add = Opprett enheten
admin-unit-lead = Det nye navnet vises overalt fra nå av. Det som alt er skrevet i planer, endres ikke.
admin-unit-kind = Hva slags enhet?
admin-unit-kind-help = En sengepost ser sakene den har meldt. Koordinerende enhet ser alle sakene i kommunen. Begge må godkjennes av en til.
admin-kind-coordinating = Koordinerende enhet
admin-kind-ward = Sengepost
admin-kind-service = Vanlig tjeneste
admin-unit-close = Legg ned enheten
admin-unit-takes-two = Ser saker ingen har delt med den. Må godkjennes av en til.
admin-close-title = Legg ned { $name }
admin-close-empty = Ingen kan arbeide der lenger. Flytt dem først.
admin-close-kept = Navnet blir stående der det alt er skrevet. Ingenting nytt kan deles med enheten.
admin-close-shared = Det som er delt med enheten før, kan ingen lese der lenger.

## Two pairs of eyes.
admin-takes-two = Dette må en annen som forvalter, godkjenne før det gjelder.
admin-propose = Send til godkjenning
admin-propose-change = Foreslå endring
admin-proposed-by = Foreslått av { $name } { $when }
admin-lapses = Faller bort { $date } hvis ingen svarer.
admin-what-changes = Endringen
admin-before = Før:
admin-after = Etter:
admin-own-waits = Du foreslo dette, så en annen må svare. Du kan trekke det.
admin-withdraw = Trekk forslaget
admin-answer = Hva svarer du?
admin-answer-do = Send svaret
admin-approve = Godkjenn
admin-approve-about = Endringen gjelder med en gang.
admin-reject = Avvis
admin-reject-about = Ingenting endres.
admin-word = Et ord til den som foreslo
admin-word-help = For eksempel hvorfor du sier nei. Det blir stående, så skriv ikke noe om pasienter.
admin-waits-you = Venter på deg
admin-waits-another = Venter på en annen
admin-lapsed = Falt bort
admin-was-approved = Godkjent
admin-was-rejected = Avvist
admin-was-withdrawn = Trukket
admin-approved-by = Godkjent av { $name } { $when }.
admin-rejected-by = Avvist av { $name } { $when }.
admin-withdrawn-by = Trukket av { $name } { $when }.
admin-proposals-lead = Det som kan gi noen mer innsyn, eller tar bort en kontroll, gjøres av to: én foreslår og en annen godkjenner. Et forslag faller bort etter 14 dager.
admin-ended = Ferdig behandlet
admin-stop-changed = Noen andre endret dette mens du skrev. Det du skrev, står her fortsatt. Se over, og lagre en gang til.
admin-stop-own-proposal = Du kan ikke svare på ditt eget forslag. En annen som forvalter, må gjøre det.
admin-stop-not-your-proposal = Bare den som foreslo det, kan trekke forslaget.
admin-stop-ended = Forslaget er alt besvart, trukket eller falt bort. Lag et nytt hvis det fortsatt trengs.
admin-stop-base-changed = Det forslaget bygger på, er endret siden det ble skrevet. Avvis det, og lag et nytt.
admin-stop-proposer-gone = Den som foreslo dette, forvalter ikke lenger. Avvis det, og lag et nytt hvis det trengs.
admin-stop-waits = Et forslag om det samme venter alt på svar.
admin-stop-unit-in-use = Noen arbeider i enheten. Flytt dem først.
admin-stop-one-coordinating-unit = En kommune skal ha én koordinerende enhet. Den kan ikke legges ned, og det kan ikke være to.
admin-stop-last-admin = Noen må være igjen til å forvalte. Gi først en annen retten til det.
admin-stop-works-there = Personen arbeider der allerede.
admin-stop-mismatch = Navnet og fødselsnummeret passer ikke sammen.

## Employees.
admin-search = Søk
admin-staff-none = Ingen ansatte passer med søket.
admin-staff-more =
    { $n ->
        [one] Bare den første vises. Skriv mer av navnet.
       *[other] Bare de { $n } første vises. Skriv mer av navnet.
    }
admin-hire = Ny ansatt
admin-hire-lead = Den du fører opp, kan bli deltaker og koordinator. Planer ser de først når noen deler.
admin-hire-do = Før opp
admin-number-help = 11 sifre. Fyll ut hvis den ansatte skal logge inn med ID-porten. Har personen bruker fra før, må navnet stemme.
admin-hpr = HPR-nummer
admin-hpr-help = 7 til 9 sifre. Fyll ut for helsepersonell som logger inn med HelseID.
admin-job = Jobben
admin-job-title = Tittel
admin-job-title-help = For eksempel sykepleier, eller ergoterapeut og koordinator.
admin-job-phone = Telefon på jobb
admin-coordinates = Er koordinator i
admin-cases =
    { $n ->
        [one] { $n } åpen sak
       *[other] { $n } åpne saker
    }
admin-edit-title = Endre tittel og telefon for { $name }
admin-move = Flytt til en annen enhet
admin-move-title = Flytt { $name }
admin-move-now = Arbeider nå i { $place }. Den som flyttes, ser det som er delt med den nye enheten, og ikke lenger det som er delt med den gamle.
admin-move-follows = Den det gjelder, ser det som er delt med enheten, fra endringen er godkjent.
admin-move-to = Til hvilken enhet?
admin-move-do = Flytt
admin-end = Avslutt jobben
admin-end-title = { $name } skal ikke arbeide her lenger
admin-end-at-once = Den som er logget inn i denne jobben, logges ut og ser ikke flere saker.
admin-end-kept = Det som er gjort og skrevet, blir stående med navnet.
admin-end-coordinates =
    { $n ->
        [one] Personen er koordinator i { $n } åpen sak. Be koordinerende enhet oppnevne en ny først.
       *[other] Personen er koordinator i { $n } åpne saker. Be koordinerende enhet oppnevne nye først.
    }
admin-end-do = Avslutt jobben
admin-trust = Rettigheter
admin-trust-none = Ingen rettigheter utover jobben
admin-trust-title = Rettighetene til { $name }
admin-trust-lead = Nye rettigheter må godkjennes av en til. Fjerner du en rettighet, gjelder det med en gang.
admin-trust-which = Hva er personen betrodd?
admin-trust-do = Lagre rettighetene
admin-leads = Leder enheten
admin-leads-about = Lederen kan lese forvaltningsloggen.
admin-admin = Forvalter
admin-admin-about = En forvalter kan endre enheter, ansatte og regler, og godkjenne det andre foreslår.
admin-emergency = Nødinnsyn
admin-emergency-about = Nødinnsyn lar helsepersonell åpne en plan når liv og helse står på spill. De må oppgi grunn, og personen får vite det.

## The organisation's own rules.
admin-rules-lead = Disse reglene bestemmer dere selv. Det loven sier, gjelder uansett og kan ikke endres her.
admin-rules-daily = Frister og varsler
admin-rules-daily-lead = Endringene gjelder med en gang.
admin-rules-weighty = Innsyn, koordinator og lagring
admin-rule-revisions = Lengste tid mellom to revisjoner
admin-rule-revisions-says = Så lenge kan en plan gjelde før den skal revideres.
admin-rule-birthday = Varsel før en fødselsdag som endrer hvem som bestemmer
admin-rule-birthday-says = Barn, foreldre og koordinator får beskjed så mange dager før.
admin-rule-consent-expiry = Varsel før et samtykke går ut
admin-rule-consent-expiry-says = De det gjelder, får beskjed så mange dager før siste dag.
admin-rule-invitation = Hvor lenge en invitasjon på papir varer
admin-rule-invitation-says = Etter dette må koordinerende enhet lage en ny.
admin-rules-deadlines = Svarfrister og påminnelser
admin-rule-promise = Frist for å svare på et tiltak
admin-rule-promise-says = Gjelder når den som spør, ikke velger en dag selv.
admin-rule-promise-coordinator = Koordinatoren får vite om manglende svar
admin-rule-promise-coordinator-says = Så mange dager etter fristen. Familien får aldri påminnelsen.
admin-rule-promise-unit = Koordinerende enhet får vite om manglende svar
admin-rule-promise-unit-says = Så mange dager etter fristen.
admin-rule-question = Frist for å svare på spørsmål og forslag
admin-rule-question-says = Gjelder også det koordinatoren blir bedt om å ta over.
admin-rule-confirm = Når det som står i planen, må bekreftes på nytt
admin-rule-confirm-says = Etter dette vises det som gammelt, og den som kan bekrefte det, blir spurt.
admin-rule-contact = Når noen bør ta kontakt
admin-rule-contact-says = Saken havner øverst hos koordinatoren når ingen har vært i kontakt med personen så lenge.
admin-rule-meeting = Påminnelse før et møte
admin-rule-meeting-says = De som er kalt inn, får beskjed så mange dager før.
admin-rule-revision-call = Varsel før en revisjon
admin-rule-revision-call-says = Så mange dager før får personen og koordinatoren beskjed.
admin-rule-revision-unit = Koordinerende enhet får vite om en revisjon som ikke er gjort
admin-rule-revision-unit-says = Så mange dager etter at den skulle vært gjort.
admin-rule-verdict = Hvor ofte dere spør om samarbeidet
admin-rule-verdict-says = Personen får tre spørsmål: Blir du hørt? Er det avtalt hvem som gjør hva? Skjedde det som ble avtalt?
admin-rule-reconsider = Frist for å vurdere en klage på nytt
admin-rule-reconsider-says = Loven krever at det skjer uten ugrunnet opphold.
admin-rule-reconsider-near = Påminnelse før fristen for å vurdere en klage
admin-rule-reconsider-near-says = Så mange dager før får koordinerende enhet beskjed.
admin-rule-reconsider-leader = Lederen får vite om en klage som ikke er vurdert
admin-rule-reconsider-leader-says = Så mange dager etter fristen.
admin-rule-ward-staff = Ansatte på sengepost kan ikke være koordinator
admin-rule-ward-staff-says = Gjelder koordinator for individuell plan, ikke kontaktsykepleier og lignende.
admin-rule-temporary-coordinator = Sykehuset kan ha midlertidig koordinator
admin-rule-temporary-coordinator-says = Til kommunen har oppnevnt en koordinator.
admin-rule-emergency-hours = Hvor lenge et nødinnsyn varer
admin-rule-emergency-hours-says = Når tiden er ute, må grunnen oppgis på nytt.
admin-rule-emergency-review = Frist for å gå gjennom et nødinnsyn
admin-rule-emergency-review-says = En leder ser etter at det var grunn til det.
admin-rule-retention = Lagringstid for avsluttede saker
admin-rule-retention-says = Etter dette kan saken slettes, hvis ikke loven krever at den tas vare på lenger.
admin-rule-range = Fra { $least } til { $most }.
admin-rule-fault = Skriv et tall fra { $least } til { $most }
admin-rule-choose = Velg ja eller nei
admin-hours =
    { $n ->
        [one] { $n } time
       *[other] { $n } timer
    }
admin-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
admin-weeks =
    { $n ->
        [one] { $n } uke
       *[other] { $n } uker
    }
admin-months =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }
admin-years =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }

## Changes in words.
admin-change-organisation = Navn og telefon
admin-change-add-unit = Ny enhet: { $name }
admin-change-unit = Navn og telefon for { $name }
admin-change-close-unit = Legge ned { $name }
admin-change-hire = Ny ansatt: { $name }
admin-change-job = Tittel og telefon for { $name }
admin-change-move = Flytte { $name }
admin-change-trust = Rettighetene til { $name }
admin-change-end = Avslutte jobben til { $name }
admin-change-rules = Endring i reglene

## The log.
admin-log-lead = Hver endring, hvert svar og hvert forsøk står her. Ingen kan ta bort en linje.
admin-log-changes = Endringer
admin-log-looks = Også oppslag
admin-log-none = Ingenting er endret ennå.
admin-log-done = endret «{ $what }».
admin-log-proposed = foreslo «{ $what }».
admin-log-approved = godkjente «{ $what }».
admin-log-rejected = avviste «{ $what }».
admin-log-withdrawn = trakk «{ $what }».
admin-log-hindered = prøvde å { $what }, men ble stoppet. { $why }
admin-tried-organisation = endre navn og telefon
admin-tried-add-unit = opprette en enhet
admin-tried-unit = endre en enhet
admin-tried-close-unit = legge ned en enhet
admin-tried-hire = føre opp en ansatt
admin-tried-job = endre tittel og telefon for en ansatt
admin-tried-move = flytte en ansatt
admin-tried-trust = endre rettigheter
admin-tried-end = avslutte en jobb
admin-tried-rules = endre reglene
admin-tried-answer = svare på et forslag
admin-tried-withdraw = trekke et forslag
admin-proposals-all = Se alle forslag
admin-unit-log = Se hva som er endret i forvaltningen
admin-log-outside = prøvde å åpne noe i forvaltningen som ikke er der, eller ikke er for dem.
admin-log-looked-at = så på { $name }.
admin-log-looked-front = åpnet forsiden.
admin-log-looked-contact = så på en enhet eller på navn og telefon.
admin-log-looked-staff = så på listen over ansatte.
admin-log-looked-rules = så på reglene.
admin-log-looked-proposals = så på forslag.
admin-log-looked-log = leste denne loggen.

done-admin-proposed = Sendt til godkjenning. Ingenting er endret før en annen har sagt ja.
done-admin-approved = Godkjent. Endringen gjelder nå.
done-admin-rejected = Avvist. Ingenting er endret.
done-admin-withdrawn = Forslaget er trukket.
done-admin-hired = Den ansatte er ført opp.
done-admin-ended = Jobben er avsluttet.
