# Logg inn, økter, passnøklar og invitasjonar.

# Måtar å logge inn på
login-with = Logg inn med { $provider }
login-citizens = For deg som har ein plan, og for deg som er pårørande.
login-professionals = For tilsette i helse- og omsorgstenesta, på jobb.
login-with-passkey = Logg inn med passnøkkel
login-passkey-says = For deg som er invitert og har laga ein passnøkkel på telefonen eller PC-en.
login-have-code = Eg har fått eit brev med ein kode
login-to-front = Til framsida

# Når innlogginga ikkje gjekk
login-failed-level = Innlogginga var ikkje sikker nok
login-failed-level-says = Planar inneheld helseopplysningar. Difor må du logge inn på det høgaste tryggingsnivået.
login-failed-level-do = Vel BankID, Buypass eller Commfides når du prøver igjen. MinID held ikkje.
login-failed-broken-off = Du vart ikkje logga inn
login-failed-broken-off-says = Innlogginga vart avbroten. Ingenting er endra.
login-failed-state = Vi kunne ikkje fullføre innlogginga
login-failed-state-says = Det gjekk for lang tid, eller så vart innlogginga starta i eit anna vindauge. Det er ikkje din feil.
login-failed-away = Vi får ikkje kontakt med innloggingstenesta
login-failed-away-says = Feilen er ikkje hos deg. Prøv igjen om nokre minutt. Hastar det, så ring koordinatoren eller koordinerande eining.
login-failed-other = Vi kunne ikkje logge deg inn
login-failed-other-says = Vi fekk eit svar frå innloggingstenesta som vi ikkje kan stole på, og stoppa for å vere sikre. Prøv igjen. Skjer det fleire gonger, så sei frå til kommunen.
login-failed-number = Dinplan kan ikkje brukast med denne identiteten
login-failed-number-says = Fødselsnummeret du logga inn med, høyrer ikkje til her. I eit prøvesystem verkar berre oppdikta personar.
login-failed-workplace = Vi finn ingen arbeidsplass for deg
login-failed-workplace-says = Du er logga inn som tilsett, men ingen arbeidsplass har registrert deg i Dinplan.
login-failed-workplace-do = Be leiaren din eller koordinerande eining om å registrere deg. Skal du sjå din eigen plan, loggar du inn som privatperson.

# Første gong
welcome-title = Velkomen til Dinplan
welcome-lead = Du er her for første gong. Vi veit berre fødselsnummeret ditt. Skriv kva du heiter, og når du er fødd.
welcome-name = Fullt namn
welcome-born = Fødselsdato
welcome-submit = Hald fram

# Arbeidsstad
workplace-title = Kvar jobbar du i dag?
workplace-lead = Du ser berre det du treng på arbeidsstaden du vel. Du kan byte seinare.
workplace-change = Byt arbeidsstad
workplace-unit = { $unit }, { $org }

# Før økta tek slutt
time-out-soon = Du blir logga ut om mindre enn fem minutt.
time-out-for-good = Du blir logga ut om mindre enn fem minutt, for du har vore logga inn så lenge som det er lov. Lagre det du held på med, og logg inn igjen.
time-out-hold = Hald meg pålogga
time-out-note = Du blir logga ut { $at } dersom du ikkje gjer noko. Lagre skjema som kladd før det.
done-held = Du er framleis pålogga.
logging-out = Loggar ut
logging-out-says = Du er logga ut av Dinplan. No blir du logga ut av { $provider } òg.
logging-out-continue = Logg ut av { $provider }

# Kvar du er logga inn
sessions-nav = Innlogginga di
sessions-title = Kvar du er logga inn
sessions-lead = Kjenner du ikkje igjen ei av innloggingane, så avslutt ho.
sessions-here = Denne
sessions-role = Som
sessions-began = Logga inn
sessions-last = Sist brukt
sessions-unknown = Ukjend nettlesar
sessions-undecided = ikkje valt arbeidsstad
sessions-demo = i demoen
sessions-provider = med { $provider }
sessions-passkey = med passnøkkel
sessions-end = Logg ut der
sessions-end-all = Logg ut alle andre stader
sessions-only-here = Du er berre logga inn her.
done-session-ended = Du er logga ut der.
done-sessions-ended = Du er logga ut alle andre stader.

# Passnøklar
passkeys-title = Passnøklane dine
passkeys-says = Lag gjerne ein til, så kjem du inn også om du mistar ein.
passkeys-made = Laga
passkeys-used = Sist brukt
passkeys-kept = Lagra
passkeys-synced = Tryggingskopiert, kan brukast på fleire einingar
passkeys-remove = Fjern
passkeys-add = Lag ein passnøkkel til
passkey-unnamed = Passnøkkel
passkey-name = Kva vil du kalle han?
passkey-name-help = Til dømes «Jobbtelefonen».
passkey-use-lead = Telefonen, PC-en eller nøkkelen din spør om fingeravtrykk, ansikt eller PIN.
passkey-use-submit = Bruk passnøkkelen
passkey-lost = Har du mista passnøkkelen, må du få ein ny invitasjon frå koordinerande eining.
passkey-refused = Passnøkkelen verka ikkje her. Prøv igjen, eller vel ein annan passnøkkel.
passkey-make-title = Lag ein passnøkkel
passkey-make-lead = Hei, { $name }. No lagar du nøkkelen du skal logge inn med.
passkey-make-says = Ein passnøkkel ligg på telefonen eller PC-en din og blir opna med fingeravtrykk, ansikt eller PIN. Det er ikkje noko passord å hugse, og ingen kan lure han frå deg.
passkey-make-submit = Lag passnøkkel
passkey-not-made = Passnøkkelen vart ikkje lagra. Det kan ha gått for lang tid. Skriv inn koden frå brevet og prøv igjen.
passkey-needs-script = Passnøklar verkar berre når JavaScript er slått på i nettlesaren. Slå det på, eller bruk ein annan nettlesar.
passkey-missing = Denne nettlesaren kan ikkje bruke passnøklar. Prøv ein nyare nettlesar, eller telefonen din.
passkey-stopped = Det vart avbrote, eller eininga fann ingen passnøkkel. Prøv igjen når du er klar.
done-passkey-made = Passnøkkelen er laga, og du er logga inn.
done-passkey-removed = Passnøkkelen er fjerna.

# Invitasjonen, for den som har fått brevet
invitation-title = Kom i gang med brevet
invitation-lead = Skriv koden frå brevet og fødselsdatoen din.
invitation-code = Kode frå brevet
invitation-code-help = Tolv bokstavar og tal. Store eller små bokstavar har ikkje noko å seie.
invitation-born = Fødselsdato
invitation-submit = Hald fram
invitation-refused = Vi kan ikkje bruke koden og fødselsdatoen. Sjå om du har skrive rett. Koden verkar éin gong og i seks veker. Treng du ein ny, så spør den som sende brevet.

# Invitasjonar, for koordinerande eining
invitations-title = Invitasjonar til å logge inn
invitations-lead = Tilsette som ikkje kan logge inn på annan måte, kan få eit brev med ein kode. Han lèt dei lage ein passnøkkel.
invitations-nobody = Ingen andre tilsette er registrerte.
invitations-caption = Tilsette
invitations-name = Namn
invitations-job = Stilling
invitations-stands = Innlogging
invitations-act = Invitasjon
invitations-none = Har ingen passnøkkel
invitations-in-use = Brukar passnøkkel
invitations-waits = Invitert, gjeld til { $date }
invitations-invite = Inviter
invitations-new = Lag ny
invitations-revoke = Trekk tilbake
done-invitation-revoked = Invitasjonen er trekt tilbake. Koden verkar ikkje lenger.
invite-title = Inviter { $name }
invite-lead = Du får eit brev med ein kode som du skriv ut og gir til den tilsette sjølv. Ein tidlegare invitasjon sluttar å verke.
invite-born = Fødselsdatoen til den tilsette
invite-born-help = Han må skrivast saman med koden, så brevet åleine er ikkje nok.
invite-has-passkey = Den tilsette har ein passnøkkel frå før. Når den nye invitasjonen er brukt, verkar dei gamle passnøklane ikkje lenger.
invite-submit = Lag brevet
letter-once = Koden blir vist berre no. Skriv ut brevet før du går vidare.
letter-title = Slik loggar du inn i Dinplan
letter-to = Til { $name }
letter-go = Gå til
letter-code = Skriv denne koden:
letter-born = Skriv fødselsdatoen din.
letter-passkey = Lag ein passnøkkel på telefonen eller PC-en din. Sida viser deg korleis.
letter-until = Koden verkar éin gong, til og med { $date }.
letter-careful = Ikkje gi koden til andre. Mistar du brevet, så sei frå, så trekkjer vi koden tilbake.
letter-from = Helsing { $name }, { $place }
letter-print = Skriv ut
letter-done = Ferdig

# For mange forsøk
failure-wait = Vent litt
failure-wait-says =
    { $n ->
        [one] Det kom mange forsøk på kort tid. Prøv igjen om eit minutt.
       *[other] Det kom mange forsøk på kort tid. Prøv igjen om { $n } minutt.
    }
