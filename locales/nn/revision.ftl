# Revisjon: varsla i tide, førebudd, målt.

event-scale = Trinna for eit mål vart skrivne
notice-revision-near = Planen skal snart reviderast
notice-revision-overdue = Planen skulle ha vore revidert
notice-revision-silent = Ein plan er ikkje revidert i tide
refused-revision-too-late = Revisjonen er lenger fram enn kommunen tillèt.
refused-revision-too-late-do = Vel ein tidlegare dato for revisjonen.

done-scale = Trinna er lagra.
revision-title = Revisjon av planen
revision-lead = Sjå på måla eitt for eitt. Vurder dei så, og føreslå ein ny periode.
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
revision-period = Føreslå ny periode
revision-goal = Mål
revision-steps-title = Trinna mot målet
revision-steps-lead = Korleis ser det ut på kvart trinn? Skriv det du vil. Då er det lettare å sjå kor langt du er komen.
revision-steps-save = Lagre trinna
overview-more = Meir om saka
