## Førebels svar: klokka på meldingar

interim-to-person = Personen
interim-to-reporter = Den som melde
event-interim-reply = Koordinerande eining sende eit førebels svar
notice-reply-near = Ei melding må få svar innan fem dagar
notice-reply-overdue = Ei melding har venta lenger enn ein månad utan svar
notice-reply-late = Ei melding er ei veke over fristen. Leiaren må sjå på ho
notice-reply-leader = Ei melding i eininga du leier, har venta meir enn ein månad utan svar
notice-interim-reply = Du har fått eit førebels svar frå kommunen
refused-reply-in-the-past = Eit førebels svar må seie når svaret kjem.
refused-reply-in-the-past-do = Vel ein dag fram i tid.

## Tid brukt på koordinering

work-conversation = Samtale med personen eller dei næraste
work-meeting = Møte, med førebuing
work-contact = Kontakt med tenester
work-writing = Arbeid med planen
work-travel = Reise
event-time-spent = Koordinatoren førte tid
deed-count-time = førte tid brukt på koordinering
deed-count-time-to = føre tid brukt på koordinering
refused-impossible-time = Tida kan ikkje stemme.
refused-impossible-time-do = Vel ein dag etter at saka tok til, og høgst 12 timar.

## Førebels svar: sida og brevet

unit-back = Koordinerande eining
interim-title = Førebels svar
interim-lead = Meldinga skal avgjerast innan { $date }. Rekk de det ikkje, skal den som ventar få vite kvifor, og når svaret kjem.
interim-to = Kven får svaret?
interim-reason = Kvifor tek det lengre tid?
interim-reason-help = Skriv til den som får brevet. Skriv ikkje meir om helse enn mottakaren kjenner til.
interim-expected = Når kjem svaret?
interim-expected-past = Vel ein dag fram i tid
interim-do = Lag brevet
interim-open = Skriv eit førebels svar
interim-told = Førebels svar til
interim-letter = Førebels svar på melding
interim-letter-to = Til { $name }
interim-letter-got = Vi fekk meldinga om { $name } { $date }. Ho er ikkje avgjord enno.
interim-letter-expected = Du kan vente svar innan { $date }.
interim-letter-law = Når ei sak ikkje kan avgjerast innan ein månad, skal du få vite kvifor og når du kan vente svar. Det står i forvaltningslova § 11 a.
interim-letter-call = Har du spørsmål, kan du ringje oss på { $phone }.
interim-letter-back = Tilbake til saka
interim-letter-read = Les brevet
done-interim = Svaret er lagra. Skriv det ut og send det, om mottakaren ikkje les det her.
unit-reply-by = Svarfrist { $when }
unit-reply-late = Svarfristen gjekk ut { $when }
unit-replied-by = Førebels svar er gitt. Nytt svar er venta { $when }
unit-lost = { $name }: { $why }
unit-tools = Arbeidet i eininga

## Tid brukt på koordinering: sida

time-title = Før tid
time-lead = Ført i år: { $hours } t og { $minutes } min.
time-day = Dag
time-minutes = Minutt
time-minutes-odd = Skriv heile minutt, frå 1 til 720
time-work = Kva gjekk tida til?
time-do = Lagre tida
time-open = Før tid brukt på saka
done-time = Tida er ført.

## Opplæring og belastning

training-title = Koordinatorar: belastning og opplæring
training-lead = Kor mange saker kvar har no, og når dei sist var på kurs. Etter to år bør opplæringa friskast opp.
training-col-who = Kven
training-col-cases = Saker
training-col-training = Opplæring
training-none = Inga opplæring
training-old = Sist { $date }, bør friskast opp
training-fresh = Sist { $date }
training-courses = Kurs
training-no-courses = Ingen kurs er skrivne opp.
training-new = Skriv opp eit kurs
training-name = Namn på kurset
training-day = Dag
training-hours = Timar
training-who = Kven deltok?
training-when = { $date }. Timar: { $hours }
training-do = Lagre kurset
done-course = Kurset er skrive opp.
load-cases = { $n ->
    [0] ingen saker
    [one] { $n } sak
   *[other] { $n } saker
  }
load-children = { $n ->
    [one] { $n } som barnekoordinator
   *[other] { $n } som barnekoordinator
  }

## Nytt om lov og rutine

news-title = Nytt om lov og rutine
news-none = Det er ikkje noko nytt.
news-from = Gjeld frå { $date }
news-by = { $name }, { $date }
news-please-read = Påminning: les dette
news-have-read = Eg har lese dette
news-read-at = Du las dette { $when }
news-unit-title = Nytt til koordinatorane
news-unit-lead = Skriv kva som er nytt, og sjå kven som har lese det.
news-read-by = Lese av { $read } av { $all }
news-waits = Ikkje lese av:
news-remind = Minn på
news-reminded = Minna på { $when }
news-who-read = Kven har lese
news-new = Skriv noko nytt
news-heading = Overskrift
news-text = Kva er nytt?
news-from-day = Gjeld frå
news-to = Kven skal lese det?
news-to-coordinators = Koordinatorane
news-to-everyone = Alle tilsette
news-do = Send ut
news-waiting = { $n ->
    [one] Du har { $n } nyhende å lese
   *[other] Du har { $n } nyhende å lese
  }
done-news = Nyhendet er sendt ut.
done-news-read = Takk. Eininga ser at du har lese det.
done-news-reminded = Dei som ikkje har lese, er minna på det.

## Tenestekartet

places-title = Tenester i kommunen
places-search = Søk etter teneste, målgruppe eller ord
places-search-do = Søk
places-none = Ingen tenester er lagde inn.
places-not-found = Ingen tenester passar. Prøv færre ord.
places-new = Legg til ei teneste
places-change = Endre
places-name = Namn på tenesta
places-gives = Kva tilbyr ho?
places-to-whom = For kven
places-contact = Kontakt
places-phone = Telefon
places-hours = Ope
places-hours-help = Til dømes kvardagar 9–15
places-unit = Høyrer til
places-do = Lagre
places-drop = Ta tenesta bort
