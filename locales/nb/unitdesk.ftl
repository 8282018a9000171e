## Foreløpig svar: klokka på meldinger

interim-to-person = Personen
interim-to-reporter = Den som meldte
event-interim-reply = Koordinerende enhet sendte et foreløpig svar
notice-reply-near = En melding må få svar innen fem dager
notice-reply-overdue = En melding har ventet lenger enn en måned uten svar
notice-reply-late = En melding er en uke over fristen. Lederen må se på den
notice-reply-leader = En melding i enheten du leder, har ventet mer enn en måned uten svar
notice-interim-reply = Du har fått et foreløpig svar fra kommunen
refused-reply-in-the-past = Et foreløpig svar må si når svaret kommer.
refused-reply-in-the-past-do = Velg en dag fram i tid.

## Tid brukt på koordinering

work-conversation = Samtale med personen eller de nærmeste
work-meeting = Møte, med forberedelse
work-contact = Kontakt med tjenester
work-writing = Arbeid med planen
work-travel = Reise
event-time-spent = Koordinatoren førte tid
deed-count-time = førte tid brukt på koordinering
deed-count-time-to = føre tid brukt på koordinering
refused-impossible-time = Tiden kan ikke stemme.
refused-impossible-time-do = Velg en dag etter at saken begynte, og høyst 12 timer.

## Foreløpig svar: siden og brevet

unit-back = Koordinerende enhet
interim-title = Foreløpig svar
interim-lead = Meldingen skal avgjøres innen { $date }. Rekker dere det ikke, skal den som venter få vite hvorfor, og når svaret kommer.
interim-to = Hvem får svaret?
interim-reason = Hvorfor tar det lengre tid?
interim-reason-help = Skriv til den som får brevet. Skriv ikke mer om helse enn mottakeren kjenner til.
interim-expected = Når kommer svaret?
interim-expected-past = Velg en dag fram i tid
interim-do = Lag brevet
interim-open = Skriv et foreløpig svar
interim-told = Foreløpig svar til
interim-letter = Foreløpig svar på melding
interim-letter-to = Til { $name }
interim-letter-got = Vi fikk meldingen om { $name } { $date }. Den er ikke avgjort ennå.
interim-letter-expected = Du kan vente svar innen { $date }.
interim-letter-law = Når en sak ikke kan avgjøres innen en måned, skal du få vite hvorfor og når svaret kan ventes. Det står i forvaltningsloven § 11 a.
interim-letter-call = Har du spørsmål, kan du ringe oss på { $phone }.
interim-letter-back = Tilbake til saken
interim-letter-read = Les brevet
done-interim = Svaret er lagret. Skriv det ut og send det, hvis mottakeren ikke leser det her.
unit-reply-by = Svarfrist { $when }
unit-reply-late = Svarfristen gikk ut { $when }
unit-replied-by = Foreløpig svar er gitt. Nytt svar ventes { $when }
unit-lost = { $name }: { $why }
unit-tools = Arbeidet i enheten

## Tid brukt på koordinering: siden

time-title = Før tid
time-lead = Ført i år: { $hours } t og { $minutes } min.
time-day = Dag
time-minutes = Minutter
time-minutes-odd = Skriv hele minutter, fra 1 til 720
time-work = Hva gikk tiden til?
time-do = Lagre tiden
time-open = Før tid brukt på saken
done-time = Tiden er ført.

## Opplæring og belastning

training-title = Koordinatorer: belastning og opplæring
training-lead = Hvor mange saker hver har nå, og når de sist var på kurs. Etter to år bør opplæringen friskes opp.
training-col-who = Hvem
training-col-cases = Saker
training-col-training = Opplæring
training-none = Ingen opplæring
training-old = Sist { $date }, bør friskes opp
training-fresh = Sist { $date }
training-courses = Kurs
training-no-courses = Ingen kurs er skrevet opp.
training-new = Skriv opp et kurs
training-name = Navn på kurset
training-day = Dag
training-hours = Timer
training-who = Hvem deltok?
training-when = { $date }. Timer: { $hours }
training-do = Lagre kurset
done-course = Kurset er skrevet opp.
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
news-none = Det er ikke noe nytt.
news-from = Gjelder fra { $date }
news-by = { $name }, { $date }
news-please-read = Påminnelse: les dette
news-have-read = Jeg har lest dette
news-read-at = Du leste dette { $when }
news-unit-title = Nytt til koordinatorene
news-unit-lead = Skriv hva som er nytt, og se hvem som har lest det.
news-read-by = Lest av { $read } av { $all }
news-waits = Ikke lest av:
news-remind = Minn på
news-reminded = Minnet på { $when }
news-who-read = Hvem har lest
news-new = Skriv noe nytt
news-heading = Overskrift
news-text = Hva er nytt?
news-from-day = Gjelder fra
news-to = Hvem skal lese det?
news-to-coordinators = Koordinatorene
news-to-everyone = Alle ansatte
news-do = Send ut
news-waiting = { $n ->
    [one] Du har { $n } nyhet å lese
   *[other] Du har { $n } nyheter å lese
  }
done-news = Nyheten er sendt ut.
done-news-read = Takk. Enheten ser at du har lest det.
done-news-reminded = De som ikke har lest, er minnet på det.

## Tjenestekartet

places-title = Tjenester i kommunen
places-search = Søk etter tjeneste, målgruppe eller ord
places-search-do = Søk
places-none = Ingen tjenester er lagt inn.
places-not-found = Ingen tjenester passer. Prøv færre ord.
places-new = Legg til en tjeneste
places-change = Endre
places-name = Navn på tjenesten
places-gives = Hva tilbyr den?
places-to-whom = For hvem
places-contact = Kontakt
places-phone = Telefon
places-hours = Åpent
places-hours-help = For eksempel hverdager 9–15
places-unit = Hører til
places-do = Lagre
places-drop = Ta tjenesten bort
