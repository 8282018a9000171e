# Who sees what, through another's eyes, private notes, doubt, and pages that stay true.

## Open pages
live-changed = Noko er endra sidan du opna sida.
live-refresh = Oppdater

## The two circles
circle-helpers = Hjelparane
circle-helpers-empty = Ingen tenester ser noko no.
circle-own-people = Mine folk
circle-own-people-the = Dei næraste til personen
circle-own-people-empty = Ingen av dei næraste ser noko no.
circle-because-shared = Samtykke
circle-because-coordinator = Samtykke til koordinering
circle-because-parent = Foreldreansvar
circle-because-care = Har overteke omsorga
circle-because-guardian = Verje
circle-because-attorney = Fullmakt
circle-because-next-of-kin = Næraste pårørande
circle-because-unit = Plikta til koordinerande eining
circle-because-ward = Sengeposten melde behovet
circle-because-emergency = Naudinnsyn
circle-because-review = Følgjer opp eit naudinnsyn
circle-because-takes-part = Er med i arbeidet
seer-self = { $name } (deg)
seer-whole-plan = Heile planen
seer-except = Unnateke { $names }
seer-opens-nothing = Samtykket er gitt, men opnar ingenting enno.
seer-reviewer = Berre naudinnsyn frå eiga eining.
plan-shared-with = Blir delt med { $n }
plan-shared-only-you = Berre du ser dette
plan-shared-none = Ingen andre ser dette

## Through another's eyes
look-see-as = såg planen slik ein annan ser han
see-as-link = Sjå planen slik dei ser han
see-as-banner = Du ser planen slik { $name } ser han
see-as-says = Ingenting kan endrast herfrå.
see-as-back = Tilbake til kven som ser kva
see-as-beyond = { $name } ser denne delen, men du gjer det ikkje sjølv.

## A consent to share
consent-q-limit = Kva om du deler mindre?
consent-share-limit = Då ser dei berre det du har valt. Dei kan mangle noko dei treng for å hjelpe deg godt, og må kanskje spørje deg. Retten til hjelp er den same.
consent-used = Korleis skal dei bruke det?
consent-used-help = Endre teksten om han ikkje passar.
consent-used-usual = Dei les det før vi møtest, og følgjer opp det som er avtalt
consent-used-as = Slik blir det brukt
consent-words-used = Slik blir det brukt: { $used }
consent-except = Er det nokon der som ikkje skal sjå det?
consent-except-help = Skriv heile namnet. Eitt namn på kvar linje.
consent-except-label = Skal ikkje sjå det
consent-words-except = Desse som arbeider der, skal ikkje sjå det: { $names }.
except-only-services = Namn kan berre haldast utanfor når du deler med ei teneste.
except-too-many = Skriv høgst ti namn. Er det fleire, kan du heller dele med éin person.
except-unknown = Vi finn ikkje { $names } hos { $with }. Skriv heile namnet slik det blir stava, eller ta det bort.

## How a consent came to be what it is
consent-story = Forløp
consent-stopped = Stansa
consent-in-doubt = Stansa fordi nokon tviler på om det er rett. Koordinerande eining avgjer.
consent-fell = Gjeld ikkje etter tvil, avgjort { $date }: { $why }
story-given = Gitt
story-withdrawn = Trekt tilbake
story-replaced = Erstatta av eit eige samtykke
story-narrowed = Gjort mindre: dette blir ikkje delt lenger
story-agreed = Den andre forelderen er samd
story-doubted = Stansa av tvil
story-settled-stands = Tvilen er avklart: samtykket gjeld
story-settled-falls = Tvilen er avklart: samtykket gjeld ikkje
step-consent-ends = { $title } går snart ut
step-consent-over = { $title } har gått ut
step-consent-over-says = Dei ser ikkje lenger noko. Gi eit nytt samtykke om dei framleis skal sjå det.
step-in-doubt = { $title } er stansa
step-settle = Avklar tvilen: { $title }
step-settle-says = Samtykket er stansa til tvilen er avklart.

## The other parent
agree-title = Den andre forelderen har samtykt
agree-question = Den andre forelderen har gitt dette samtykket. Er du samd?
agree-do = Eg er samd
object-do = Eg er usamd
object-follows = Er du usamd, stansar samtykket med ein gong, til koordinerande eining har sett på det.
object-unsaid = Den andre forelderen er usamd. Det er ikkje sagt kvifor.

## Doubt
doubt-link = Eg tviler på at dette samtykket er rett
doubt-title = Sei frå om tvil
doubt-lead = Eit samtykke som andre gir, skal vere til det beste for personen. Sei frå om du tviler på det.
doubt-consent = Samtykket
doubt-at-once = Samtykket stansar med ein gong, overalt. Koordinerande eining avgjer om det skal gjelde. Personen ser kven som sa frå, og kvifor.
doubt-why = Kvifor tviler du?
doubt-why-help = Skriv det du har sett eller høyrt som gjer deg i tvil.
doubt-why-label = Kvifor
doubt-raised-label = Sagt frå av
doubt-raised = { $name }, { $when }
doubt-do = Stans samtykket
settle-link = Avklar tvilen
settle-title = Avklar tvilen
settle-lead = Snakk med personen og med den som gav samtykket, før du avgjer.
settle-outcome = Skal samtykket gjelde?
settle-stands = Ja, det er til det beste for personen
settle-falls = Nei, det skal ikkje gjelde
settle-why = Grunngiving
settle-why-help = Personen og den som gav samtykket, les dette.
settle-do = Lagre avgjerda

## What one's own access rests on
grounds-link = Kvifor ser eg dette?
grounds-title = Kvifor du ser dette
grounds-role = Du er { $role } i denne saka.
grounds-none = Ingenting av planen er delt med deg.

## Private notes
notes-title = Mine private notat
notes-edit = Endre notatet
notes-lead = Berre du ser det du skriv her. Ingen pårørande og ingen tilsette kan lese det før du deler det sjølv.
notes-text = Notat
notes-save = Lagre notatet
notes-written = Skrive { $when }
notes-share = Del i planen
notes-share-title = Del notatet i planen
notes-share-says = Notatet blir ein del av «Kva er viktig for meg». Det kan ikkje gjerast privat igjen, men du kan avslutte det i planen.
notes-share-who = Desse ser det då
notes-share-nobody = Ingen andre enn du enno
notes-share-question = Kva spørsmål svarer det på?
notes-share-do = Del notatet
notes-end = Legg bort
notes-end-title = Legg bort notatet
notes-end-says = Notatet blir borte frå lista. Du kan framleis lese det nedst på sida.
notes-shared =
    { $n ->
        [one] { $n } notat er delt i planen
       *[other] { $n } notat er delte i planen
    }
notes-ended =
    { $n ->
        [one] { $n } notat er lagt bort
       *[other] { $n } notat er lagde bort
    }
notes-in-plan = Sjå det i planen

## On paper
form-link = Skriv ut eit skjema til å skrive under for hand
paper-says = Skriv ut sida med nettlesaren. Når skjemaet er skrive under, fører koordinatoren eller koordinerande eining det opp.
paper-about = Gjeld
paper-born = fødd { $date }
paper-place-and-date = Stad og dato
paper-signature = Underskrift
paper-name-and-basis = Namn med blokkbokstavar, og kva du er for personen
paper-received = Motteke og ført opp av (namn, arbeidsstad, dato)

## Done
done-note-written = Notatet er lagra. Berre du ser det.
done-note-ended = Notatet er lagt bort.
done-note-shared = Notatet er delt i planen.
done-doubted = Samtykket er stansa. Koordinerande eining avgjer om det skal gjelde.
done-objected = Samtykket er stansa til koordinerande eining har sett på det.
done-settled = Avgjerda er lagra.
done-agreed = Du har sagt at du er samd.
