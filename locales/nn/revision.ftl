# Revisjon: varsla i tide, førebudd, målt.

event-scale = Trinna for eit mål vart skrivne
notice-revision-near = Planen skal snart reviderast
notice-revision-overdue = Planen skulle ha vore revidert
notice-revision-silent = Ein plan er ikkje revidert i tide
refused-revision-too-late = Revisjonen er lenger fram enn kommunen tillèt.
refused-revision-too-late-do = Vel ein tidlegare dato for revisjonen.
