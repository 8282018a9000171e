# Revision: called in time, prepared, measured.

event-scale = Trinnene for et mål ble skrevet
notice-revision-near = Planen skal snart revideres
notice-revision-overdue = Planen skulle ha vært revidert
notice-revision-silent = En plan er ikke revidert i tide
refused-revision-too-late = Revisjonen er lenger fram enn kommunen tillater.
refused-revision-too-late-do = Velg en tidligere dato for revisjonen.

done-scale = Trinnene er lagret.
revision-title = Revisjon av planen
revision-lead = Se på målene ett for ett. Vurder dem så, og foreslå en ny periode.
revision-day = Revideres
revision-no-goals = Planen har ingen mål ennå.
revision-last = Sist vurdert: { $rating }.
revision-fresh = Sist bekreftet av { $name } { $when }.
revision-carry-on = Fortsetter
revision-adjust = Endre
revision-end = Avslutt
revision-steps = Beskriv trinnene
revision-others = Tiltak uten mål
revision-next = Videre
revision-rate = Vurder målene
revision-period = Foreslå ny periode
revision-goal = Mål
revision-steps-title = Trinnene mot målet
revision-steps-lead = Hvordan ser det ut på hvert trinn? Skriv det du vil. Da er det lettere å se hvor langt du er kommet.
revision-steps-save = Lagre trinnene
overview-more = Mer om saken
revision-first = Se på dette først
revision-changed = { $n ->
    [one] 1 del er ny eller endret i denne perioden
   *[other] { $n } deler er nye eller endret i denne perioden
}
revision-untaken = { $n ->
    [one] 1 tiltak har ingen sagt ja til
   *[other] { $n } tiltak har ingen sagt ja til
}
revision-asked = { $n ->
    [one] 1 spørsmål venter på svar
   *[other] { $n } spørsmål venter på svar
}
revision-verdict = Sist om samarbeidet, { $date }: { $said }
revision-meeting = Ta revisjonen i et møte
