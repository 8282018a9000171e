# Revision: called in time, prepared, measured.

event-scale = Trinnene for et mål ble skrevet
notice-revision-near = Planen skal snart revideres
notice-revision-overdue = Planen skulle ha vært revidert
notice-revision-silent = En plan er ikke revidert i tide
refused-revision-too-late = Revisjonen er lenger fram enn kommunen tillater.
refused-revision-too-late-do = Velg en tidligere dato for revisjonen.
