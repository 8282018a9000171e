# Revisjon: varsla i tide, førebudd, målt.

event-scale = Trinna for eit mål vart skrivne
notice-revision-near = Planen skal snart reviderast
notice-revision-overdue = Planen skulle ha vore revidert
notice-revision-silent = Ein plan er ikkje revidert i tide
refused-revision-too-late = Revisjonen er lenger fram enn kommunen tillèt.
refused-revision-too-late-do = Vel ein tidlegare dato for revisjonen.

done-scale = Trinna er lagra.
revision-title = Revisjon av planen
revision-lead = Sjå på måla eitt for eitt. Vurder dei så, og foreslå ein ny periode.
revision-day = Blir revidert
revision-no-goals = Planen har ingen mål enno.
revision-last = Sist vurdert: { $rating }.
revision-fresh = Sist stadfesta av { $name } { $when }.
revision-carry-on = Held fram
revision-adjust = Endre
revision-end = Avslutt
revision-steps = Beskriv trinna
revision-others = Tiltak utan mål
revision-next = Vidare
revision-rate = Vurder måla
revision-period = Foreslå ny periode
revision-goal = Mål
revision-steps-title = Trinna mot målet
revision-steps-lead = Korleis ser det ut på kvart trinn? Skriv det du vil. Då er det lettare å sjå kor langt du er komen.
revision-steps-save = Lagre trinna
overview-more = Meir om saka
revision-first = Sjå på dette først
revision-changed = { $n ->
    [one] 1 del er ny eller endra i denne perioden
   *[other] { $n } delar er nye eller endra i denne perioden
}
revision-untaken = { $n ->
    [one] 1 tiltak har ingen sagt ja til
   *[other] { $n } tiltak har ingen sagt ja til
}
revision-asked = { $n ->
    [one] 1 spørsmål ventar på svar
   *[other] { $n } spørsmål ventar på svar
}
revision-verdict = Sist om samarbeidet, { $date }: { $said }
revision-meeting = Ta revisjonen i eit møte
