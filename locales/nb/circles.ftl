# Who sees what, through another's eyes, private notes, doubt, and pages that stay true.

## Open pages
live-changed = Noe er endret siden du åpnet siden.
live-refresh = Oppdater

## The two circles
circle-helpers = Hjelperne
circle-helpers-empty = Ingen tjenester ser noe nå.
circle-own-people = Mine folk
circle-own-people-the = Personens egne folk
circle-own-people-empty = Ingen av de nærmeste ser noe nå.
circle-because-shared = Samtykke
circle-because-coordinator = Samtykke til koordinering
circle-because-parent = Foreldreansvar
circle-because-care = Har overtatt omsorgen
circle-because-guardian = Verge
circle-because-attorney = Fullmakt
circle-because-next-of-kin = Nærmeste pårørende
circle-because-unit = Koordinerende enhets plikt
circle-because-ward = Sengeposten meldte behovet
circle-because-emergency = Nødinnsyn
circle-because-review = Følger opp et nødinnsyn
circle-because-takes-part = Er med i arbeidet
seer-self = { $name } (deg)
seer-whole-plan = Hele planen
seer-except = Unntatt { $names }
seer-opens-nothing = Samtykket er gitt, men åpner ingenting ennå.
seer-reviewer = Bare nødinnsyn fra egen enhet.
plan-shared-with = Deles med { $n }
plan-shared-only-you = Bare du ser dette
plan-shared-none = Ingen andre ser dette

## Through another's eyes
look-see-as = så planen slik en annen ser den
see-as-link = Se planen slik de ser den
see-as-banner = Du ser planen slik { $name } ser den
see-as-says = Ingenting kan endres herfra.
see-as-back = Tilbake til hvem som ser hva
see-as-beyond = { $name } ser denne delen, men du gjør det ikke selv.

## A consent to share
consent-q-limit = Hva om du deler mindre?
consent-share-limit = Da ser de bare det du har valgt. De kan mangle noe de trenger for å hjelpe deg godt, og må kanskje spørre deg. Retten til hjelp er den samme.
consent-used = Hvordan skal de bruke det?
consent-used-help = Endre teksten hvis den ikke passer.
consent-used-usual = De leser det før vi møtes, og følger opp det som er avtalt
consent-used-as = Slik brukes det
consent-words-used = Slik brukes det: { $used }
consent-except = Er det noen der som ikke skal se det?
consent-except-help = Skriv hele navnet. Ett navn på hver linje.
consent-except-label = Skal ikke se det
consent-words-except = Disse som arbeider der, skal ikke se det: { $names }.
except-only-services = Navn kan bare holdes utenfor når du deler med en tjeneste.
except-too-many = Skriv høyst ti navn. Er det flere, kan du heller dele med én person.
except-unknown = Vi finner ikke { $names } hos { $with }. Skriv hele navnet slik det staves, eller ta det bort.

## How a consent came to be what it is
consent-story = Forløp
consent-stopped = Stanset
consent-in-doubt = Stanset fordi noen tviler på om det er riktig. Koordinerende enhet avgjør.
consent-fell = Gjelder ikke etter tvil, avgjort { $date }: { $why }
story-given = Gitt
story-withdrawn = Trukket tilbake
story-replaced = Erstattet av et eget samtykke
story-narrowed = Gjort mindre: dette deles ikke lenger
story-agreed = Den andre forelderen er enig
story-doubted = Stanset av tvil
story-settled-stands = Tvilen er avklart: samtykket gjelder
story-settled-falls = Tvilen er avklart: samtykket gjelder ikke
step-consent-ends = { $title } går snart ut
step-consent-over = { $title } har gått ut
step-consent-over-says = De ser ikke lenger noe. Gi et nytt samtykke hvis de fortsatt skal se det.
step-in-doubt = { $title } er stanset
step-settle = Avklar tvilen: { $title }
step-settle-says = Samtykket er stanset til tvilen er avklart.

## The other parent
agree-title = Den andre forelderen har samtykket
agree-question = Den andre forelderen har gitt dette samtykket. Er du enig?
agree-do = Jeg er enig
object-do = Jeg er uenig
object-follows = Er du uenig, stanser samtykket med en gang, til koordinerende enhet har sett på det.
object-unsaid = Den andre forelderen er uenig. Det er ikke sagt hvorfor.

## Doubt
doubt-link = Jeg tviler på at dette samtykket er riktig
doubt-title = Si fra om tvil
doubt-lead = Et samtykke som andre gir, skal være til personens beste. Si fra hvis du tviler på det.
doubt-consent = Samtykket
doubt-at-once = Samtykket stanser med en gang, overalt. Koordinerende enhet avgjør om det skal gjelde. Personen ser hvem som sa fra, og hvorfor.
doubt-why = Hvorfor tviler du?
doubt-why-help = Skriv det du har sett eller hørt som gjør deg i tvil.
doubt-why-label = Hvorfor
doubt-raised-label = Sagt fra av
doubt-raised = { $name }, { $when }
doubt-do = Stans samtykket
settle-link = Avklar tvilen
settle-title = Avklar tvilen
settle-lead = Snakk med personen og med den som ga samtykket, før du avgjør.
settle-outcome = Skal samtykket gjelde?
settle-stands = Ja, det er til personens beste
settle-falls = Nei, det skal ikke gjelde
settle-why = Begrunnelse
settle-why-help = Personen og den som ga samtykket, leser dette.
settle-do = Lagre avgjørelsen

## What one's own access rests on
grounds-link = Hvorfor ser jeg dette?
grounds-title = Hvorfor du ser dette
grounds-role = Du er { $role } i denne saken.
grounds-none = Ingenting av planen er delt med deg.

## Private notes
notes-title = Mine private notater
notes-edit = Endre notatet
notes-lead = Bare du ser det du skriver her. Ingen pårørende og ingen ansatte kan lese det før du deler det selv.
notes-text = Notat
notes-save = Lagre notatet
notes-written = Skrevet { $when }
notes-share = Del i planen
notes-share-title = Del notatet i planen
notes-share-says = Notatet blir en del av «Hva er viktig for meg». Det kan ikke gjøres privat igjen, men du kan avslutte det i planen.
notes-share-who = Disse ser det da
notes-share-nobody = Ingen andre enn du ennå
notes-share-question = Hvilket spørsmål svarer det på?
notes-share-do = Del notatet
notes-end = Legg bort
notes-end-title = Legg bort notatet
notes-end-says = Notatet blir borte fra listen. Du kan fortsatt lese det nederst på siden.
notes-shared =
    { $n ->
        [one] { $n } notat er delt i planen
       *[other] { $n } notater er delt i planen
    }
notes-ended =
    { $n ->
        [one] { $n } notat er lagt bort
       *[other] { $n } notater er lagt bort
    }
notes-in-plan = Se det i planen

## On paper
form-link = Skriv ut et skjema til å skrive under for hånd
paper-says = Skriv ut siden med nettleseren. Når skjemaet er skrevet under, fører koordinatoren eller koordinerende enhet det opp.
paper-about = Gjelder
paper-born = født { $date }
paper-place-and-date = Sted og dato
paper-signature = Underskrift
paper-name-and-basis = Navn med blokkbokstaver, og hva du er for personen
paper-received = Mottatt og ført opp av (navn, arbeidssted, dato)

## Done
done-note-written = Notatet er lagret. Bare du ser det.
done-note-ended = Notatet er lagt bort.
done-note-shared = Notatet er delt i planen.
done-doubted = Samtykket er stanset. Koordinerende enhet avgjør om det skal gjelde.
done-objected = Samtykket er stanset til koordinerende enhet har sett på det.
done-settled = Avgjørelsen er lagret.
done-agreed = Du har sagt at du er enig.
