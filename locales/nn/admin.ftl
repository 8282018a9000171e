# Forvalting: an organisation's units, people, rules and log, for those who look after them.

nav-admin = Forvalting
admin-title = Forvalting
admin-lead = Her held du einingar, tilsette og reglar i { $place } ved like.
admin-alone = Berre éin person forvaltar no. Det som krev to, kan ikkje godkjennast før ein til har fått rett til å forvalte. Snakk med dei som driftar Dinplan.
admin-waiting = Ventar på eit anna par auge
admin-waiting-none = Ingenting ventar.
admin-people =
    { $n ->
        [0] Ingen tilsette
        [one] { $n } tilsett
       *[other] { $n } tilsette
    }
admin-staff = Tilsette
admin-rules = Reglar
admin-rules-card = Fristar og vilkår de bestemmer sjølve.
admin-proposals = Forslag
admin-log = Forvaltingslogg
admin-log-card = Kven som har endra kva.
admin-units = Einingar
admin-units-none = Det er ingen einingar.
admin-units-closed = Nedlagde einingar
admin-no-phone = Ikkje oppgitt
admin-none = ikkje oppgitt
admin-yes = Ja
admin-no = Nei
admin-now = No står det: { $now }

## Name and phone, units.
admin-contact = Namn og telefon
admin-contact-lead = Det nye namnet viser overalt frå no av. Det som alt er skrive i planar, blir ikkje endra.
admin-name = Namn
admin-phone-help = Nummeret folk ringer når dei vil ha tak i dykk.
admin-unit = Eining
admin-unit-any = Alle einingar
admin-unit-new = Ny eining
admin-unit-add = Opprett eininga
admin-unit-lead = Det nye namnet viser overalt frå no av. Det som alt er skrive i planar, blir ikkje endra.
admin-unit-kind = Kva slags eining?
admin-unit-kind-help = Ein sengepost ser sakene han har meldt. Koordinerande eining ser alle sakene i kommunen. Begge må godkjennast av ein til.
admin-kind-coordinating = Koordinerande eining
admin-kind-ward = Sengepost
admin-kind-service = Vanleg teneste
admin-unit-close = Legg ned eininga
admin-unit-takes-two = Ser saker ingen har delt med henne. Må godkjennast av ein til.
admin-close-title = Legg ned { $name }
admin-close-empty = Ingen kan arbeide der lenger. Flytt dei først.
admin-close-kept = Namnet blir ståande der det alt er skrive. Ingenting nytt kan delast med eininga.
admin-close-shared = Det som er delt med eininga før, kan ingen lese der lenger.

## Two pairs of eyes.
admin-takes-two = Dette må ein annan som forvaltar, godkjenne før det gjeld.
admin-propose = Send til godkjenning
admin-propose-change = Foreslå endring
admin-proposed-by = Foreslått av { $name } { $when }
admin-lapses = Fell bort { $date } dersom ingen svarer.
admin-what-changes = Endringa
admin-before = Før:
admin-after = Etter:
admin-own-waits = Du foreslo dette, så ein annan må svare. Du kan trekkje det.
admin-withdraw = Trekk forslaget
admin-answer = Kva svarer du?
admin-answer-do = Send svaret
admin-approve = Godkjenn
admin-approve-about = Endringa gjeld med ein gong.
admin-reject = Avvis
admin-reject-about = Ingenting blir endra.
admin-word = Eit ord til den som foreslo
admin-word-help = Til dømes kvifor du seier nei. Det blir ståande, så skriv ikkje noko om pasientar.
admin-waits-you = Ventar på deg
admin-waits-another = Ventar på ein annan
admin-lapsed = Falle bort
admin-was-approved = Godkjent
admin-was-rejected = Avvist
admin-was-withdrawn = Trekt
admin-approved-by = Godkjent av { $name } { $when }.
admin-rejected-by = Avvist av { $name } { $when }.
admin-withdrawn-by = Trekt av { $name } { $when }.
admin-proposals-lead = Det som kan gi nokon meir innsyn, eller tek bort ein kontroll, blir gjort av to: éin foreslår og ein annan godkjenner. Eit forslag fell bort etter 14 dagar.
admin-ended = Ferdig handsama
admin-stop-changed = Nokon andre endra dette medan du skreiv. Det du skreiv, står her framleis. Sjå over, og lagre ein gong til.
admin-stop-own-proposal = Du kan ikkje svare på ditt eige forslag. Ein annan som forvaltar, må gjere det.
admin-stop-not-your-proposal = Berre den som foreslo det, kan trekkje forslaget.
admin-stop-ended = Forslaget er alt svart på, trekt eller falle bort. Lag eit nytt dersom det framleis trengst.
admin-stop-base-changed = Det forslaget byggjer på, er endra sidan det vart skrive. Avvis det, og lag eit nytt.
admin-stop-proposer-gone = Den som foreslo dette, forvaltar ikkje lenger. Avvis det, og lag eit nytt dersom det trengst.
admin-stop-waits = Eit forslag om det same ventar alt på svar.
admin-stop-unit-in-use = Nokon arbeider i eininga. Flytt dei først.
admin-stop-one-coordinating-unit = Ein kommune skal ha éi koordinerande eining. Ho kan ikkje leggjast ned, og det kan ikkje vere to.
admin-stop-last-admin = Nokon må vere igjen til å forvalte. Gi først ein annan retten til det.
admin-stop-works-there = Personen arbeider der alt.
admin-stop-mismatch = Namnet og fødselsnummeret passar ikkje saman.

## Employees.
admin-search = Søk
admin-staff-none = Ingen tilsette passar med søket.
admin-staff-more =
    { $n ->
        [one] Berre den første viser. Skriv meir av namnet.
       *[other] Berre dei { $n } første viser. Skriv meir av namnet.
    }
admin-hire = Ny tilsett
admin-hire-lead = Den du fører opp, kan bli deltakar og koordinator. Planar ser dei først når nokon deler.
admin-hire-do = Før opp
admin-number-help = 11 siffer. Fyll ut dersom den tilsette skal logge inn med ID-porten. Har personen brukar frå før, må namnet stemme.
admin-hpr = HPR-nummer
admin-hpr-help = 7 til 9 siffer. Fyll ut for helsepersonell som loggar inn med HelseID.
admin-job = Jobben
admin-job-title = Tittel
admin-job-title-help = Til dømes sjukepleiar, eller ergoterapeut og koordinator.
admin-job-phone = Telefon på jobb
admin-coordinates = Er koordinator i
admin-cases =
    { $n ->
        [one] { $n } open sak
       *[other] { $n } opne saker
    }
admin-edit-title = Endre tittel og telefon for { $name }
admin-move = Flytt til ei anna eining
admin-move-title = Flytt { $name }
admin-move-now = Arbeider no i { $place }. Den som blir flytta, ser det som er delt med den nye eininga, og ikkje lenger det som er delt med den gamle.
admin-move-follows = Den det gjeld, ser det som er delt med eininga, frå endringa er godkjend.
admin-move-to = Til kva eining?
admin-move-do = Flytt
admin-end = Avslutt jobben
admin-end-title = { $name } skal ikkje arbeide her lenger
admin-end-at-once = Den som er logga inn i denne jobben, blir logga ut og ser ikkje fleire saker.
admin-end-kept = Det som er gjort og skrive, blir ståande med namnet.
admin-end-coordinates =
    { $n ->
        [one] Personen er koordinator i { $n } open sak. Be koordinerande eining oppnemne ein ny først.
       *[other] Personen er koordinator i { $n } opne saker. Be koordinerande eining oppnemne nye først.
    }
admin-end-do = Avslutt jobben
admin-trust = Rettar
admin-trust-none = Ingen rettar utover jobben
admin-trust-title = Rettane til { $name }
admin-trust-lead = Nye rettar må godkjennast av ein til. Tek du bort ein rett, gjeld det med ein gong.
admin-trust-which = Kva er personen tiltrudd?
admin-trust-do = Lagre rettane
admin-leads = Leier eininga
admin-leads-about = Leiaren kan lese forvaltingsloggen.
admin-admin = Forvaltar
admin-admin-about = Ein forvaltar kan endre einingar, tilsette og reglar, og godkjenne det andre foreslår.
admin-emergency = Naudinnsyn
admin-emergency-about = Naudinnsyn lèt helsepersonell opne ein plan når liv og helse står på spel. Dei må oppgi grunn, og personen får vite det.

## The organisation's own rules.
admin-rules-lead = Desse reglane bestemmer de sjølve. Det lova seier, gjeld uansett og kan ikkje endrast her.
admin-rules-daily = Fristar og varsel
admin-rules-daily-lead = Endringane gjeld med ein gong.
admin-rules-weighty = Innsyn, koordinator og lagring
admin-rule-revisions = Lengste tid mellom to revisjonar
admin-rule-revisions-says = Så lenge kan ein plan gjelde før han skal reviderast.
admin-rule-birthday = Varsel før ein fødselsdag som endrar kven som bestemmer
admin-rule-birthday-says = Barn, foreldre og koordinator får beskjed så mange dagar før.
admin-rule-consent-expiry = Varsel før eit samtykke går ut
admin-rule-consent-expiry-says = Dei det gjeld, får beskjed så mange dagar før siste dag.
admin-rule-invitation = Kor lenge ein invitasjon på papir varer
admin-rule-invitation-says = Etter dette må koordinerande eining lage ein ny.
admin-rules-deadlines = Svarfristar og påminningar
admin-rule-promise = Frist for å svare på eit tiltak
admin-rule-promise-says = Gjeld når den som spør, ikkje vel ein dag sjølv.
admin-rule-promise-coordinator = Koordinatoren får vite om manglande svar
admin-rule-promise-coordinator-says = Så mange dagar etter fristen. Familien får aldri påminninga.
admin-rule-promise-unit = Koordinerande eining får vite om manglande svar
admin-rule-promise-unit-says = Så mange dagar etter fristen.
admin-rule-question = Frist for å svare på spørsmål og forslag
admin-rule-question-says = Gjeld også det koordinatoren blir beden om å ta over.
admin-rule-confirm = Når det som står i planen, må stadfestast på nytt
admin-rule-confirm-says = Etter dette blir det vist som gammalt, og den som kan stadfeste det, blir spurd.
admin-rule-contact = Når nokon bør ta kontakt
admin-rule-contact-says = Saka kjem øvst hos koordinatoren når ingen har vore i kontakt med personen så lenge.
admin-rule-meeting = Påminning før eit møte
admin-rule-meeting-says = Dei som er kalla inn, får beskjed så mange dagar før.
admin-rule-revision-call = Varsel før ein revisjon
admin-rule-revision-call-says = Så mange dagar før får personen og koordinatoren beskjed.
admin-rule-revision-unit = Koordinerande eining får vite om ein revisjon som ikkje er gjord
admin-rule-revision-unit-says = Så mange dagar etter at han skulle vore gjord.
admin-rule-verdict = Kor ofte de spør om samarbeidet
admin-rule-verdict-says = Personen får tre spørsmål: Blir du høyrd? Er det avtalt kven som gjer kva? Skjedde det som vart avtalt?
admin-rule-reconsider = Frist for å vurdere ein klage på nytt
admin-rule-reconsider-says = Lova krev at det skjer utan ugrunna opphald.
admin-rule-reconsider-near = Påminning før fristen for å vurdere ein klage
admin-rule-reconsider-near-says = Så mange dagar før får koordinerande eining beskjed.
admin-rule-reconsider-leader = Leiaren får vite om ein klage som ikkje er vurdert
admin-rule-reconsider-leader-says = Så mange dagar etter fristen.
admin-rule-ward-staff = Tilsette på sengepost kan ikkje vere koordinator
admin-rule-ward-staff-says = Gjeld koordinator for individuell plan, ikkje kontaktsjukepleiar og liknande.
admin-rule-temporary-coordinator = Sjukehuset kan ha mellombels koordinator
admin-rule-temporary-coordinator-says = Til kommunen har oppnemnt ein koordinator.
admin-rule-emergency-hours = Kor lenge eit naudinnsyn varer
admin-rule-emergency-hours-says = Når tida er ute, må ein oppgi grunnen på nytt.
admin-rule-emergency-review = Frist for å gå gjennom eit naudinnsyn
admin-rule-emergency-review-says = Ein leiar ser etter at det var grunn til det.
admin-rule-retention = Lagringstid for avslutta saker
admin-rule-retention-says = Etter dette kan saka slettast, dersom ikkje lova krev at ho blir teken vare på lenger.
admin-rule-range = Frå { $least } til { $most }.
admin-rule-fault = Skriv eit tal frå { $least } til { $most }
admin-rule-choose = Vel ja eller nei
admin-hours =
    { $n ->
        [one] { $n } time
       *[other] { $n } timar
    }
admin-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagar
    }
admin-weeks =
    { $n ->
        [one] { $n } veke
       *[other] { $n } veker
    }
admin-months =
    { $n ->
        [one] { $n } månad
       *[other] { $n } månader
    }
admin-years =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }

## Changes in words.
admin-change-organisation = Namn og telefon
admin-change-add-unit = Ny eining: { $name }
admin-change-unit = Namn og telefon for { $name }
admin-change-close-unit = Leggje ned { $name }
admin-change-hire = Ny tilsett: { $name }
admin-change-job = Tittel og telefon for { $name }
admin-change-move = Flytte { $name }
admin-change-trust = Rettane til { $name }
admin-change-end = Avslutte jobben til { $name }
admin-change-rules = Endring i reglane

## The log.
admin-log-lead = Kvar endring, kvart svar og kvart forsøk står her. Ingen kan ta bort ei linje.
admin-log-changes = Endringar
admin-log-looks = Også oppslag
admin-log-none = Ingenting er endra enno.
admin-log-done = endra «{ $what }».
admin-log-proposed = foreslo «{ $what }».
admin-log-approved = godkjende «{ $what }».
admin-log-rejected = avviste «{ $what }».
admin-log-withdrawn = trekte «{ $what }».
admin-log-hindered = prøvde å { $what }, men vart stoppa. { $why }
admin-tried-organisation = endre namn og telefon
admin-tried-add-unit = opprette ei eining
admin-tried-unit = endre ei eining
admin-tried-close-unit = leggje ned ei eining
admin-tried-hire = føre opp ein tilsett
admin-tried-job = endre tittel og telefon for ein tilsett
admin-tried-move = flytte ein tilsett
admin-tried-trust = endre rettar
admin-tried-end = avslutte ein jobb
admin-tried-rules = endre reglane
admin-tried-answer = svare på eit forslag
admin-tried-withdraw = trekkje eit forslag
admin-proposals-all = Sjå alle forslag
admin-unit-log = Sjå kva som er endra i forvaltinga
admin-log-outside = prøvde å opne noko i forvaltinga som ikkje er der, eller ikkje er for dei.
admin-log-looked-at = såg på { $name }.
admin-log-looked-front = opna framsida.
admin-log-looked-contact = såg på ei eining eller på namn og telefon.
admin-log-looked-staff = såg på lista over tilsette.
admin-log-looked-rules = såg på reglane.
admin-log-looked-proposals = såg på forslag.
admin-log-looked-log = las denne loggen.

done-admin-proposed = Sendt til godkjenning. Ingenting er endra før ein annan har sagt ja.
done-admin-approved = Godkjent. Endringa gjeld no.
done-admin-rejected = Avvist. Ingenting er endra.
done-admin-withdrawn = Forslaget er trekt.
done-admin-hired = Den tilsette er ført opp.
done-admin-ended = Jobben er avslutta.
