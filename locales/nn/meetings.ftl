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
event-meeting-proposed = Nye møtetider vart føreslegne
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
refused-meeting-in-the-past = Tida har vore.
refused-meeting-in-the-past-do = Vel ei tid som kjem.
refused-correction-waits = Nokon ventar på svar på ei retting.
refused-correction-waits-do = Svar på rettinga først.

## faults
fault-not-a-time = Skriv eit klokkeslett, til dømes 13.00
fault-not-a-link = Skriv ei adresse som byrjar med https://
