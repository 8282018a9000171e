# Møte: innkalling, svar, saksliste, møtet og referatet.

## kinds and answers
meeting-group = Ansvarsgruppemøte
meeting-discharge = Utskrivingsmøte
meeting-other = Anna møte
meeting-yes = Kjem
meeting-no = Kjem ikkje
meeting-maybe = Veit ikkje enno

## history
event-meeting-called = Det vart kalla inn til møte
event-meeting-proposed = Nokon foreslo nye møtetider
event-meeting-suited = Nokon svarte på kva møtetider som passar
event-meeting-time-set = Møtetida vart bestemd
event-meeting-moved = Møtet fekk ny tid eller ny stad
event-meeting-called-off = Møtet vart avlyst
event-meeting-invited = Det vart endra kven som er kalla inn til møtet
event-meeting-answered = Nokon svarte på innkallinga
event-meeting-brought-up = Nokon melde inn noko til møtet
event-meeting-agenda = Sakslista vart endra
event-meeting-begun = Møtet byrja
event-meeting-attended = Det vart skrive ned kven som var med
event-meeting-decided = Noko vart bestemt i møtet
event-meeting-closed = Møtet vart avslutta og referatet sendt
event-meeting-corrected = Nokon bad om ei retting i referatet
event-meeting-settled = Ei retting fekk svar
event-meeting-approved = Referatet vart godkjent

## notices
notice-meeting-times = Kva møtetider passar for deg?
notice-meeting-called = Du er kalla inn til eit møte
notice-meeting-set = Tida for eit møte er bestemd
notice-meeting-moved = Eit møte har fått ny tid eller ny stad
notice-meeting-called-off = Eit møte er avlyst
notice-meeting-near = Du har snart eit møte
notice-meeting-minutes = Du har fått eit referat
notice-meeting-declined = Nokon du har kalla inn, kjem ikkje
notice-meeting-corrected = Nokon bed om ei retting i eit referat

## refusals
refused-not-called = Du er ikkje kalla inn til dette møtet.
refused-not-called-do = Legg deg til blant dei som er kalla inn.
refused-meeting-moved-on = Møtet er kome lenger, eller er endra sidan du opna sida.
refused-meeting-moved-on-do = Gå tilbake til møtet og sjå korleis det står.
refused-meeting-in-the-past = Møtetida har alt vore.
refused-meeting-in-the-past-do = Vel ei tid som kjem.
refused-correction-waits = Nokon ventar på svar på ei retting.
refused-correction-waits-do = Svar på rettinga først.

## faults
fault-not-a-time = Skriv eit klokkeslett, til dømes 13.00
fault-not-a-link = Skriv ei adresse som byrjar med https://

## when and where
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = søndag
meeting-time = { $weekday } { $date } kl. { $from }–{ $to }
meeting-at = kl. { $hour }
meeting-time-open = Tida er ikkje bestemd enno
meeting-by-video = På video
meeting-place-and-video = { $place }, og på video
meeting-by = innan { $date }

## how far it has come
meeting-state-proposed = Tid blir vald
meeting-state-set = Avtalt
meeting-state-unwritten = Manglar referat
meeting-state-underway = Går no
meeting-state-held = Referat sendt
meeting-state-approved = Referat godkjent
meeting-state-off = Avlyst

## what waits
meeting-step-times = Sei kva møtetider som passar
meeting-step-answer = Svar på om du kjem
meeting-step-write = Skriv referat frå møtet, eller avlys det
meeting-step-correction = Svar på ei retting i referatet

## list
section-meetings-empty = Ingen møte er avtalte.
meeting-next = Neste møte
meeting-ahead = Fleire møte
meeting-earlier = Tidlegare møte
meeting-call = Kall inn til møte
meeting-call-lead = Den planen gjeld, blir alltid kalla inn.
meeting-call-submit = Send innkallinga

## fields
meeting-field-kind = Kva slags møte?
meeting-field-title = Kva handlar møtet om?
meeting-field-title-help = Alle som blir kalla inn, ser dette.
meeting-field-date = Dato
meeting-field-from = Frå klokka
meeting-field-to = Til klokka
meeting-field-proposal = Forslag { $n }
meeting-field-where = Kvar
meeting-field-place = Stad
meeting-field-video = Lenkje til videomøte
meeting-field-video-help = Byrjar med https://
meeting-field-guests = Kven skal vere med?
meeting-field-guests-help = Foreslår du fleire tider, svarer dei på kva som passar.

## one meeting
meeting-called-by = Kalla inn av
meeting-join = Bli med på video
meeting-calendar = Kalender
meeting-calendar-file = Legg møtet i kalenderen
meeting-people = Kven er kalla inn
meeting-guest-person = planen gjeld
meeting-not-answered = Ikkje svart
meeting-suits-count = { $n ->
    [0] Ingen passar
    [one] 1 tid passar
   *[other] { $n } tider passar
}
meeting-suits-people = { $n ->
    [0] Passar for ingen så langt
    [one] Passar for 1
   *[other] Passar for { $n }
}
meeting-times = Kva tider passar for deg?
meeting-times-submit = Send svar
meeting-answer = Kjem du?
meeting-answer-words = Vil du seie noko om det?
meeting-answer-submit = Send svar
meeting-answer-change = Endre svaret ditt
meeting-choose = Vel tid
meeting-choose-time = Kva tid blir det?
meeting-off-reason = Kvifor?
meeting-change-time = Endre tid eller stad
meeting-change-time-says = Alle som er kalla inn, får beskjed.
meeting-change-time-submit = Lagre tid og stad
meeting-change-proposals = Foreslå andre tider
meeting-change-proposals-says = Svara på dei gamle forslaga blir borte.
meeting-change-proposals-submit = Send forslaga
meeting-change-guests = Endre kven som er med
meeting-change-guests-says = Dei nye får innkalling. Dei du tek bort, ser ikkje møtet lenger.
meeting-change-guests-submit = Lagre kven som er med
meeting-change-off = Avlys møtet
meeting-change-off-says = Alle som er kalla inn, får beskjed.
meeting-change-off-submit = Avlys møtet

## agenda
meeting-agenda = Saksliste
meeting-agenda-empty = Ingenting står på sakslista enno.
meeting-agenda-more = Legg til på sakslista
meeting-agenda-point = Nytt punkt
meeting-agenda-add = Legg til punktet
meeting-gather = Hent mål og tiltak frå planen
meeting-strike = Ta bort
meeting-point-from = Frå { $name }
meeting-point-question = Spørsmål som ventar på svar: { $title }
meeting-input = Kva vil du ta opp?
meeting-input-own = Kva er viktig for deg i dette møtet?
meeting-input-about = Gjeld det eit mål eller eit tiltak?
meeting-input-submit = Meld det inn
meeting-take-back = Ta tilbake

## in the meeting
meeting-begin = Byrj møtet
meeting-begin-says = De går gjennom sakslista punkt for punkt. Det de bestemmer, går rett inn i planen.
meeting-begin-early = Byrj møtet no
meeting-to-room = Gå til møtet
meeting-follow-room = Følg møtet
meeting-to-meeting = Tilbake til innkallinga
meeting-attended = Til stades
meeting-attended-write = Skriv kven som er her
meeting-attended-submit = Lagre kven som er her
meeting-others = Andre som er med
meeting-nobody-written = Ikkje skrive ned
meeting-rest = Anna
meeting-write-here = Skriv her
meeting-decisions = Bestemt i møtet
meeting-decisions-empty = Ingenting vart bestemt.
meeting-decided-what = Kva vart bestemt?
meeting-decided-as = Kva er det?
meeting-decided-who = Kven gjer det?
meeting-decided-by = Innan når?
meeting-becomes-measure = Tiltak
meeting-becomes-goal = Mål
meeting-becomes-note = Notat
meeting-said-yes-tick = Den som skal gjere det, sa ja i møtet
meeting-said-yes-help = Det gjeld først når den som skal gjere det, har stadfesta det sjølv.
meeting-said-yes = Sa ja i møtet. Ventar på stadfesting.
meeting-decide = Lagre avgjerda
meeting-yes-mine = Ja, eg gjer det
meeting-unsay = Ta bort
meeting-close = Avslutt og send referatet
meeting-close-says = Alle som er kalla inn, får referatet og kan be om rettingar.

## minutes
meeting-minutes-of = Referat: { $title }
meeting-minutes-sent = Sendt av { $name } { $when }.
meeting-minutes-approved = Godkjent av { $name } { $when }.
meeting-plan-is-minutes = Tiltak og mål står slik dei er i planen no.
meeting-corrections = Rettingar
meeting-correct = Be om ei retting
meeting-correct-words = Kva skal rettast?
meeting-correct-submit = Send rettinga
meeting-correction-waits = Ventar på svar
meeting-correction-taken = Teken inn
meeting-correction-declined = Ikkje teken inn
meeting-settle = Svar på rettinga
meeting-settle-says = Rettinga og svaret blir ståande i referatet.
meeting-settle-yes = Ja, ho blir teken inn
meeting-settle-no = Nei
meeting-settle-words = Kvifor? Må fyllast ut når svaret er nei
meeting-settle-submit = Send svar
meeting-approve = Godkjenn referatet

## calendar
calendar-meeting = Møte i Dinplan
calendar-plan = Avtale i planen
calendar-revision = Planen skal sjåast på
feed = Få datoane i din eigen kalender
feed-says-plan = Møte, revisjon og fristar i planen kjem i kalenderen din og held seg oppdaterte. Der står ikkje kva det gjeld.
feed-says-meetings = Møte du er kalla inn til, kjem i kalenderen din og held seg oppdaterte. Der står ikkje kva det gjeld.
feed-secret = Du får ei hemmeleg adresse. Den som har ho, ser datoane. Ho verkar i to år, og du kan ta ho bort når du vil.
feed-make = Lag adressa
feed-there = Du har ei adresse. Vi kan ikkje vise ho igjen.
feed-renew = Lag ei ny adresse
feed-renew-says = Den gamle sluttar å verke med ein gong.
feed-end = Ta bort adressa
feed-made = Kalenderadressa di
feed-made-says = Kopier adressa no. Vi viser ho berre denne eine gongen.
feed-address = Adresse
feed-how = Vel «abonner på kalender» eller «legg til frå nettadresse» i kalenderen din, og lim ho inn.
feed-copied = Eg har kopiert ho
look-feed = henta datoar til ein kalender

## done
done-meeting-called = Innkallinga er send.
done-meeting-changed = Møtet er endra, og dei som er kalla inn, får beskjed.
done-meeting-answered = Svaret er sendt.
done-meeting-brought-up = Det er meldt inn til møtet.
done-meeting-taken-back = Det er teke tilbake.
done-meeting-closed = Møtet er avslutta og referatet sendt.
done-meeting-corrected = Rettinga er send.
done-meeting-settled = Rettinga har fått svar.
done-meeting-approved = Referatet er godkjent.
done-feed-ended = Kalenderadressa verkar ikkje lenger.
