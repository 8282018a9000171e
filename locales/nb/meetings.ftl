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
refused-meeting-in-the-past = Tiden har vært.
refused-meeting-in-the-past-do = Velg en tid som kommer.
refused-correction-waits = Noen venter på svar på en rettelse.
refused-correction-waits-do = Svar på rettelsen først.

## faults
fault-not-a-time = Skriv et klokkeslett, for eksempel 13.00
fault-not-a-link = Skriv en adresse som begynner med https://
