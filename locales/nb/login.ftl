# Logg inn, sesjoner, passnøkler og invitasjoner.

# Måter å logge inn på
login-with = Logg inn med { $provider }
login-citizens = For deg som har en plan, og for deg som er pårørende.
login-professionals = For ansatte i helse- og omsorgstjenesten, på jobb.
login-with-passkey = Logg inn med passnøkkel
login-passkey-says = For deg som er invitert og har laget en passnøkkel på telefonen eller PC-en.
login-have-code = Jeg har fått et brev med en kode
login-to-front = Til forsiden

# Når innloggingen ikke gikk
login-failed-level = Innloggingen var ikke sikker nok
login-failed-level-says = Planer inneholder helseopplysninger. Derfor må du logge inn på det høyeste sikkerhetsnivået.
login-failed-level-do = Velg BankID, Buypass eller Commfides når du prøver igjen. MinID holder ikke.
login-failed-broken-off = Du ble ikke logget inn
login-failed-broken-off-says = Innloggingen ble avbrutt. Ingenting er endret.
login-failed-state = Vi kunne ikke fullføre innloggingen
login-failed-state-says = Det gikk for lang tid, eller så ble innloggingen startet i et annet vindu. Det er ikke din feil.
login-failed-away = Vi får ikke kontakt med innloggingstjenesten
login-failed-away-says = Feilen er ikke hos deg. Prøv igjen om noen minutter. Haster det, så ring koordinatoren eller koordinerende enhet.
login-failed-other = Vi kunne ikke logge deg inn
login-failed-other-says = Vi fikk et svar fra innloggingstjenesten som vi ikke kan stole på, og stoppet for sikkerhets skyld. Prøv igjen. Skjer det flere ganger, så si fra til kommunen.
login-failed-number = Dinplan kan ikke brukes med denne identiteten
login-failed-number-says = Fødselsnummeret du logget inn med, hører ikke til her. I et prøvesystem virker bare oppdiktede personer.
login-failed-workplace = Vi finner ingen arbeidsplass for deg
login-failed-workplace-says = Du er logget inn som ansatt, men ingen arbeidsplass har registrert deg i Dinplan.
login-failed-workplace-do = Be lederen din eller koordinerende enhet om å registrere deg. Skal du se din egen plan, logger du inn som privatperson.

# Første gang
welcome-title = Velkommen til Dinplan
welcome-lead = Du er her for første gang. Vi vet bare fødselsnummeret ditt. Skriv hva du heter, og når du er født.
welcome-name = Fullt navn
welcome-born = Fødselsdato
welcome-submit = Fortsett

# Arbeidssted
workplace-title = Hvor jobber du i dag?
workplace-lead = Du ser bare det du trenger på arbeidsstedet du velger. Du kan bytte senere.
workplace-change = Bytt arbeidssted
workplace-unit = { $unit }, { $org }

# Før økten tar slutt
time-out-soon = Du blir logget ut om mindre enn fem minutter.
time-out-for-good = Du blir logget ut om mindre enn fem minutter, for du har vært logget inn så lenge som det er lov. Lagre det du holder på med, og logg inn igjen.
time-out-hold = Hold meg pålogget
time-out-note = Du blir logget ut { $at } hvis du ikke gjør noe. Lagre skjemaer som kladd før det.
done-held = Du er fortsatt pålogget.
logging-out = Logger ut
logging-out-says = Du er logget ut av Dinplan. Nå logges du ut av { $provider } også.
logging-out-continue = Logg ut av { $provider }

# Hvor du er logget inn
sessions-nav = Innloggingen din
sessions-title = Hvor du er logget inn
sessions-lead = Kjenner du ikke igjen en av innloggingene, så avslutt den.
sessions-here = Denne
sessions-role = Som
sessions-began = Logget inn
sessions-last = Sist brukt
sessions-unknown = Ukjent nettleser
sessions-undecided = ikke valgt arbeidssted
sessions-demo = i demoen
sessions-provider = med { $provider }
sessions-passkey = med passnøkkel
sessions-end = Logg ut der
sessions-end-all = Logg ut alle andre steder
sessions-only-here = Du er bare logget inn her.
done-session-ended = Du er logget ut der.
done-sessions-ended = Du er logget ut alle andre steder.

# Passnøkler
passkeys-title = Passnøklene dine
passkeys-says = Lag gjerne en til, så kommer du inn også hvis du mister en.
passkeys-made = Laget
passkeys-used = Sist brukt
passkeys-kept = Lagret
passkeys-synced = Sikkerhetskopiert, kan brukes på flere enheter
passkeys-remove = Fjern
passkeys-add = Lag en passnøkkel til
passkey-unnamed = Passnøkkel
passkey-name = Hva vil du kalle den?
passkey-name-help = For eksempel «Jobbtelefonen».
passkey-use-lead = Telefonen, PC-en eller nøkkelen din spør om fingeravtrykk, ansikt eller PIN.
passkey-use-submit = Bruk passnøkkelen
passkey-lost = Har du mistet passnøkkelen, må du få en ny invitasjon fra koordinerende enhet.
passkey-refused = Passnøkkelen virket ikke her. Prøv igjen, eller velg en annen passnøkkel.
passkey-make-title = Lag en passnøkkel
passkey-make-lead = Hei, { $name }. Nå lager du nøkkelen du skal logge inn med.
passkey-make-says = En passnøkkel ligger på telefonen eller PC-en din og åpnes med fingeravtrykk, ansikt eller PIN. Det er ikke noe passord å huske, og ingen kan lure den fra deg.
passkey-make-submit = Lag passnøkkel
passkey-not-made = Passnøkkelen ble ikke lagret. Det kan ha gått for lang tid. Skriv inn koden fra brevet og prøv igjen.
passkey-needs-script = Passnøkler virker bare når JavaScript er slått på i nettleseren. Slå det på, eller bruk en annen nettleser.
passkey-missing = Denne nettleseren kan ikke bruke passnøkler. Prøv en nyere nettleser, eller telefonen din.
passkey-stopped = Det ble avbrutt, eller enheten fant ingen passnøkkel. Prøv igjen når du er klar.
done-passkey-made = Passnøkkelen er laget, og du er logget inn.
done-passkey-removed = Passnøkkelen er fjernet.

# Invitasjonen, for den som har fått brevet
invitation-title = Kom i gang med brevet
invitation-lead = Skriv koden fra brevet og fødselsdatoen din.
invitation-code = Kode fra brevet
invitation-code-help = Tolv bokstaver og tall. Store eller små bokstaver spiller ingen rolle.
invitation-born = Fødselsdato
invitation-submit = Fortsett
invitation-refused = Vi kan ikke bruke koden og fødselsdatoen. Se om du har skrevet riktig. Koden virker én gang og i seks uker. Trenger du en ny, så spør den som sendte brevet.

# Invitasjoner, for koordinerende enhet
invitations-title = Invitasjoner til å logge inn
invitations-lead = Ansatte som ikke kan logge inn på annen måte, kan få et brev med en kode. Den lar dem lage en passnøkkel.
invitations-nobody = Ingen andre ansatte er registrert.
invitations-caption = Ansatte
invitations-name = Navn
invitations-job = Stilling
invitations-stands = Innlogging
invitations-act = Invitasjon
invitations-none = Har ingen passnøkkel
invitations-in-use = Bruker passnøkkel
invitations-waits = Invitert, gjelder til { $date }
invitations-invite = Inviter
invitations-new = Lag ny
invitations-revoke = Trekk tilbake
done-invitation-revoked = Invitasjonen er trukket tilbake. Koden virker ikke lenger.
invite-title = Inviter { $name }
invite-lead = Du får et brev med en kode som du skriver ut og gir til den ansatte selv. En tidligere invitasjon slutter å virke.
invite-born = Den ansattes fødselsdato
invite-born-help = Den må skrives sammen med koden, så brevet alene er ikke nok.
invite-has-passkey = Den ansatte har en passnøkkel fra før. Når den nye invitasjonen er brukt, virker de gamle passnøklene ikke lenger.
invite-submit = Lag brevet
letter-once = Koden vises bare nå. Skriv ut brevet før du går videre.
letter-title = Slik logger du inn i Dinplan
letter-to = Til { $name }
letter-go = Gå til
letter-code = Skriv denne koden:
letter-born = Skriv fødselsdatoen din.
letter-passkey = Lag en passnøkkel på telefonen eller PC-en din. Siden viser deg hvordan.
letter-until = Koden virker én gang, til og med { $date }.
letter-careful = Ikke gi koden til andre. Mister du brevet, så si fra, så trekker vi koden tilbake.
letter-from = Hilsen { $name }, { $place }
letter-print = Skriv ut
letter-done = Ferdig

# For mange forsøk
failure-wait = Vent litt
failure-wait-says =
    { $n ->
        [one] Det kom mange forsøk på kort tid. Prøv igjen om et minutt.
       *[other] Det kom mange forsøk på kort tid. Prøv igjen om { $n } minutter.
    }
