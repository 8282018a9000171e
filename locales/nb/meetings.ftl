# Møter: innkalling, svar, saksliste, møtet og referatet.

## kinds and answers
meeting-group = Ansvarsgruppemøte
meeting-discharge = Utskrivningsmøte
meeting-other = Annet møte
meeting-yes = Kommer
meeting-no = Kommer ikke
meeting-maybe = Vet ikke ennå

## history
event-meeting-called = Det ble kalt inn til møte
event-meeting-proposed = Nye møtetider ble foreslått
event-meeting-suited = Noen svarte på hvilke møtetider som passer
event-meeting-time-set = Møtetiden ble bestemt
event-meeting-moved = Møtet fikk ny tid eller nytt sted
event-meeting-called-off = Møtet ble avlyst
event-meeting-invited = Det ble endret hvem som er kalt inn til møtet
event-meeting-answered = Noen svarte på innkallingen
event-meeting-brought-up = Noen meldte inn noe til møtet
event-meeting-agenda = Sakslisten ble endret
event-meeting-begun = Møtet begynte
event-meeting-attended = Det ble skrevet ned hvem som var med
event-meeting-decided = Noe ble bestemt i møtet
event-meeting-closed = Møtet ble avsluttet og referatet sendt
event-meeting-corrected = Noen ba om en rettelse i referatet
event-meeting-settled = En rettelse ble besvart
event-meeting-approved = Referatet ble godkjent

## notices
notice-meeting-times = Hvilke møtetider passer for deg?
notice-meeting-called = Du er kalt inn til et møte
notice-meeting-set = Tiden for et møte er bestemt
notice-meeting-moved = Et møte har fått ny tid eller nytt sted
notice-meeting-called-off = Et møte er avlyst
notice-meeting-near = Du har snart et møte
notice-meeting-minutes = Du har fått et referat
notice-meeting-declined = Noen du har kalt inn, kommer ikke
notice-meeting-corrected = Noen ber om en rettelse i et referat

## refusals
refused-not-called = Du er ikke kalt inn til dette møtet.
refused-not-called-do = Legg deg til blant dem som er kalt inn.
refused-meeting-moved-on = Møtet er kommet lenger, eller er endret siden du åpnet siden.
refused-meeting-moved-on-do = Gå tilbake til møtet og se hvordan det står.
refused-meeting-in-the-past = Møtetiden har allerede vært.
refused-meeting-in-the-past-do = Velg en tid som kommer.
refused-correction-waits = Noen venter på svar på en rettelse.
refused-correction-waits-do = Svar på rettelsen først.

## faults
fault-not-a-time = Skriv et klokkeslett, for eksempel 13.00
fault-not-a-link = Skriv en adresse som begynner med https://

## when and where
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
meeting-time = { $weekday } { $date } kl. { $from }–{ $to }
meeting-at = kl. { $hour }
meeting-time-open = Tiden er ikke bestemt ennå
meeting-by-video = På video
meeting-place-and-video = { $place }, og på video
meeting-by = innen { $date }

## how far it has come
meeting-state-proposed = Tid velges
meeting-state-set = Avtalt
meeting-state-unwritten = Mangler referat
meeting-state-underway = Pågår
meeting-state-held = Referat sendt
meeting-state-approved = Referat godkjent
meeting-state-off = Avlyst

## what waits
meeting-step-times = Si hvilke møtetider som passer
meeting-step-answer = Svar på om du kommer
meeting-step-write = Skriv referat fra møtet, eller avlys det
meeting-step-correction = Svar på en rettelse i referatet

## list
section-meetings-empty = Ingen møter er avtalt.
meeting-next = Neste møte
meeting-ahead = Flere møter
meeting-earlier = Tidligere møter
meeting-call = Kall inn til møte
meeting-call-lead = Den planen gjelder, blir alltid kalt inn.
meeting-call-submit = Send innkallingen

## fields
meeting-field-kind = Hva slags møte?
meeting-field-title = Hva handler møtet om?
meeting-field-title-help = Alle som blir kalt inn, ser dette.
meeting-field-date = Dato
meeting-field-from = Fra klokka
meeting-field-to = Til klokka
meeting-field-proposal = Forslag { $n }
meeting-field-where = Hvor
meeting-field-place = Sted
meeting-field-video = Lenke til videomøte
meeting-field-video-help = Begynner med https://
meeting-field-guests = Hvem skal være med?
meeting-field-guests-help = Foreslår du flere tider, svarer de på hvilke som passer.

## one meeting
meeting-called-by = Kalt inn av
meeting-join = Bli med på video
meeting-calendar = Kalender
meeting-calendar-file = Legg møtet i kalenderen
meeting-people = Hvem er kalt inn
meeting-guest-person = planen gjelder
meeting-not-answered = Ikke svart
meeting-suits-count = { $n ->
    [0] Ingen passer
    [one] 1 tid passer
   *[other] { $n } tider passer
}
meeting-suits-people = { $n ->
    [0] Passer for ingen så langt
    [one] Passer for 1
   *[other] Passer for { $n }
}
meeting-times = Hvilke tider passer for deg?
meeting-times-submit = Send svar
meeting-answer = Kommer du?
meeting-answer-words = Vil du si noe om det?
meeting-answer-submit = Send svar
meeting-answer-change = Endre svaret ditt
meeting-choose = Velg tid
meeting-choose-time = Hvilken tid blir det?
meeting-off-reason = Hvorfor?
meeting-change-time = Endre tid eller sted
meeting-change-time-says = Alle som er kalt inn, får beskjed.
meeting-change-time-submit = Lagre tid og sted
meeting-change-proposals = Foreslå andre tider
meeting-change-proposals-says = Svarene på de gamle forslagene blir borte.
meeting-change-proposals-submit = Send forslagene
meeting-change-guests = Endre hvem som er med
meeting-change-guests-says = De nye får innkalling. De du tar bort, ser ikke møtet lenger.
meeting-change-guests-submit = Lagre hvem som er med
meeting-change-off = Avlys møtet
meeting-change-off-says = Alle som er kalt inn, får beskjed.
meeting-change-off-submit = Avlys møtet

## agenda
meeting-agenda = Saksliste
meeting-agenda-empty = Ingenting står på sakslisten ennå.
meeting-agenda-more = Legg til på sakslisten
meeting-agenda-point = Nytt punkt
meeting-agenda-add = Legg til punktet
meeting-gather = Hent mål og tiltak fra planen
meeting-strike = Ta bort
meeting-point-from = Fra { $name }
meeting-point-question = Spørsmål som venter på svar: { $title }
meeting-input = Hva vil du ta opp?
meeting-input-own = Hva er viktig for deg i dette møtet?
meeting-input-about = Gjelder det et mål eller et tiltak?
meeting-input-submit = Meld det inn
meeting-take-back = Ta tilbake

## in the meeting
meeting-begin = Begynn møtet
meeting-begin-says = Dere går gjennom sakslisten punkt for punkt. Det dere bestemmer, går rett inn i planen.
meeting-begin-early = Begynn møtet nå
meeting-to-room = Gå til møtet
meeting-follow-room = Følg møtet
meeting-to-meeting = Tilbake til innkallingen
meeting-attended = Til stede
meeting-attended-write = Skriv hvem som er her
meeting-attended-submit = Lagre hvem som er her
meeting-others = Andre som er med
meeting-nobody-written = Ikke skrevet ned
meeting-rest = Annet
meeting-write-here = Skriv her
meeting-decisions = Bestemt i møtet
meeting-decisions-empty = Ingenting ble bestemt.
meeting-decided-what = Hva ble bestemt?
meeting-decided-as = Hva er det?
meeting-decided-who = Hvem gjør det?
meeting-decided-by = Innen når?
meeting-becomes-measure = Tiltak
meeting-becomes-goal = Mål
meeting-becomes-note = Notat
meeting-said-yes-tick = Den som skal gjøre det, sa ja i møtet
meeting-said-yes-help = Det gjelder først når den som skal gjøre det, har bekreftet det selv.
meeting-said-yes = Sa ja i møtet. Venter på bekreftelse.
meeting-decide = Lagre beslutningen
meeting-yes-mine = Ja, jeg gjør det
meeting-unsay = Ta bort
meeting-close = Avslutt og send referatet
meeting-close-says = Alle som er kalt inn, får referatet og kan be om rettelser.

## minutes
meeting-minutes-of = Referat: { $title }
meeting-minutes-sent = Sendt av { $name } { $when }.
meeting-minutes-approved = Godkjent av { $name } { $when }.
meeting-plan-is-minutes = Tiltak og mål står slik de er i planen nå.
meeting-corrections = Rettelser
meeting-correct = Be om en rettelse
meeting-correct-words = Hva skal rettes?
meeting-correct-submit = Send rettelsen
meeting-correction-waits = Venter på svar
meeting-correction-taken = Tatt inn
meeting-correction-declined = Ikke tatt inn
meeting-settle = Svar på rettelsen
meeting-settle-says = Rettelsen og svaret blir stående i referatet.
meeting-settle-yes = Ja, den tas inn
meeting-settle-no = Nei
meeting-settle-words = Hvorfor? Må fylles ut når svaret er nei
meeting-settle-submit = Send svar
meeting-approve = Godkjenn referatet

## calendar
calendar-meeting = Møte i Dinplan
calendar-plan = Avtale i planen
calendar-revision = Planen skal ses på
feed = Få datoene i din egen kalender
feed-says-plan = Møter, revisjon og frister i planen kommer i kalenderen din og holder seg oppdatert. Der står ikke hva det gjelder.
feed-says-meetings = Møter du er kalt inn til, kommer i kalenderen din og holder seg oppdatert. Der står ikke hva det gjelder.
feed-secret = Du får en hemmelig adresse. Den som har den, ser datoene. Den virker i to år, og du kan ta den bort når du vil.
feed-make = Lag adressen
feed-there = Du har en adresse. Vi kan ikke vise den igjen.
feed-renew = Lag en ny adresse
feed-renew-says = Den gamle slutter å virke med en gang.
feed-end = Ta bort adressen
feed-made = Kalenderadressen din
feed-made-says = Kopier adressen nå. Vi viser den bare denne ene gangen.
feed-address = Adresse
feed-how = Velg «abonner på kalender» eller «legg til fra nettadresse» i kalenderen din, og lim den inn.
feed-copied = Jeg har kopiert den
look-feed = hentet datoer til en kalender

## done
done-meeting-called = Innkallingen er sendt.
done-meeting-changed = Møtet er endret, og de som er kalt inn, får beskjed.
done-meeting-answered = Svaret er sendt.
done-meeting-brought-up = Det er meldt inn til møtet.
done-meeting-taken-back = Det er tatt tilbake.
done-meeting-closed = Møtet er avsluttet og referatet sendt.
done-meeting-corrected = Rettelsen er sendt.
done-meeting-settled = Rettelsen er besvart.
done-meeting-approved = Referatet er godkjent.
done-feed-ended = Kalenderadressen virker ikke lenger.
