# Vikar, overlevering og arbeidsflata til koordinatoren.

deputy-until = til og med { $date }
event-deputy = Ein vikar for koordinatoren vart oppnemnd
event-deputy-ended = Ein vikar for koordinatoren slutta
event-deputy-refused = Personen sa nei til ein vikar for koordinatoren
event-handover-words = Det vart skrive noko til den som tek over som koordinator
refused-deputy-needs-time = Eit vikariat treng ein første og ein siste dag, og kan vare i høgst eitt år.
refused-deputy-needs-time-do = Vel ein første og ein siste dag.
refused-deputy-refused = Personen har sagt nei til denne vikaren.
refused-deputy-refused-do = Vel ein annan vikar.
notice-deputy = Koordinatoren har fått ein vikar
notice-deputy-you = Du er oppnemnd som vikar for ein koordinator
notice-deputy-begins = Du er vikar for ein koordinator frå i dag
notice-deputy-ended = Vikaren for koordinatoren har slutta
notice-deputy-over = Eit vikariat for ein koordinator er over
notice-deputy-refused = Personen har sagt nei til vikaren

deputy-is = Vikar: { $name }
overview-deputy = Vikar for koordinatoren no
deputy-name = Oppnemn vikar
deputy-title = Vikar for { $name }
deputy-lead = Vikaren har same tilgang som koordinatoren så lenge vikariatet varer. Personen får vite det med ein gong og kan seie nei.
deputy-who = Kven skal vere vikar?
deputy-first = Første dag
deputy-last = Siste dag
deputy-do = Oppnemn vikaren
deputy-end = Avslutt vikariatet
deputy-refuse = Eg vil ikkje ha denne vikaren
deputy-refuse-title = Sei nei til { $name } som vikar
deputy-refuse-says = Vikaren mistar tilgangen med ein gong. Koordinatoren får vite at du har sagt nei.
deputy-refuse-why = Kvifor?
deputy-refuse-do = Sei nei
deputy-all = Vikar i sakene mine
deputy-all-help = Vikaren får tilgang i alle sakene du er koordinator for, i den tida du er borte. Skriv gjerne ei overlevering i sakene som hastar.
away-title = Når du er borte
away-link = Skal du vere borte? Sei frå her
away-change = Endre
away-lead = Dei som skriv til deg eller ventar på deg, ser at du er borte og når du er tilbake.
away-words = Beskjed til dei som ventar
away-words-help = Kven kan dei ringje imens? Skriv ikkje om helse, og ikkje om dei du hjelper.
away-do = Lagre
away-said = Du står som borte { $period }.
away-back = Eg er tilbake
away-says = { $name } er borte til og med { $date }.
done-away = Dei som ventar på deg, ser no at du er borte.
done-back = Du står ikkje lenger som borte.
deputy-not-named = Desse sakene fekk ikkje vikar. Personen kan ha sagt nei, eller samtykket manglar.
done-deputised = Vikaren er oppnemnd.
done-deputy-ended = Vikariatet er avslutta.
done-deputy-refused = Du har sagt nei til vikaren.
handover-open-page = Overlevering
handover-title = Overlevering: { $name }
handover-age = Alder
handover-contact = Siste kontakt
handover-no-contact = ingen enno
handover-words = Dette ville eg gjort først
handover-words-by = { $name }, { $when }
handover-no-words = Ingenting er skrive enno.
handover-write = Skriv til den som tek over
handover-write-lead = Den som tek over, og personen sjølv, kan lese dette.
handover-careful = Ver merksam på
handover-protected = Ikkje nemn stad, skule eller teneste for andre.
handover-kept = Barnet har noko for seg sjølv. Spør barnet før du tek det opp med foreldra.
handover-apart = Foreldra bur kvar for seg. Snakk med begge.
handover-excluded = Noko er halde utanfor det som blir delt. Sjå samtykka før du deler.
handover-matters = Viktigast no
handover-waiting = Ventar på svar
handover-open = Tiltak som ikkje er ferdige
handover-nothing-open = Ingen tiltak står opne.
handover-ask = Spør om dette ved neste kontakt
handover-ask-silent = { $what }: ventar på svar frå den ansvarlege
handover-ask-stale = { $what }: stemmer det framleis?
handover-people = Kven du kan ringje
services-title = Tenestene samla
services-lead = Kven som gjer kva, og når.
services-nothing = Har ikkje ansvar for noko tiltak no.
services-none = Ingen deltek enno.
round-title = Samtykkerunde
round-lead = Samtykke som manglar eller går ut i sakene dine.
round-none = Ingen samtykke manglar eller går ut no.
round-missing = Samtykke manglar
round-ends = Går ut { $when }
round-over = Gjekk ut { $when }
desk-filter = Kva saker
still-revision = Planen skulle vore revidert { $when }
still-find-other = Finn ein annan
still-ask = Spør igjen
still-see-talk = Sjå spørsmålet
still-revise = Evaluer og revider
still-see-measures = Sjå tiltaka
still-prepare = Førebu ein samtale
home-handed-says = Svar om du tek det over
deputy-named = { $n ->
    [one] Vikaren er oppnemnd i 1 sak.
   *[other] Vikaren er oppnemnd i { $n } saker.
}
handover-years = { $n ->
    [one] 1 år
   *[other] { $n } år
}
desk-all = { $n ->
    [one] 1 sak
   *[other] Alle { $n } saker
}
desk-still = { $n ->
    [one] 1 står stille
   *[other] { $n } står stille
}
still-declined = { $n ->
    [one] 1 ansvarleg har sagt nei, og ingen har teke over
   *[other] { $n } ansvarlege har sagt nei, og ingen har teke over
}
still-silent = { $n ->
    [one] 1 ansvarleg har ikkje svart
   *[other] { $n } ansvarlege har ikkje svart
}
still-unanswered = { $n ->
    [one] 1 spørsmål er ikkje svart på
   *[other] { $n } spørsmål er ikkje svart på
}
still-passed = { $n ->
    [one] 1 tiltak er over fristen
   *[other] { $n } tiltak er over fristen
}
still-no-contact = { $n ->
    [one] Ingen kontakt på 1 veke
   *[other] Ingen kontakt på { $n } veker
}
home-handed = { $n ->
    [one] Nokon ber deg ta over noko
   *[other] Nokon ber deg ta over { $n } ting
}
still-stale = { $n ->
    [one] 1 del er ikkje stadfesta på lenge
   *[other] { $n } delar er ikkje stadfesta på lenge
}
still-confirm = Stadfest
