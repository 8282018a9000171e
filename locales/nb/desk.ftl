# Vikar, overlevering og koordinatorens arbeidsflate.

deputy-until = til og med { $date }
event-deputy = En vikar for koordinatoren ble oppnevnt
event-deputy-ended = En vikar for koordinatoren sluttet
event-deputy-refused = Personen sa nei til en vikar for koordinatoren
event-handover-words = Det ble skrevet noe til den som tar over som koordinator
refused-deputy-needs-time = Et vikariat trenger en første og en siste dag, og kan vare i høyst ett år.
refused-deputy-needs-time-do = Velg en første og en siste dag.
refused-deputy-refused = Personen har sagt nei til denne vikaren.
refused-deputy-refused-do = Velg en annen vikar.
notice-deputy = Koordinatoren har fått en vikar
notice-deputy-you = Du er oppnevnt som vikar for en koordinator
notice-deputy-begins = Du er vikar for en koordinator fra i dag
notice-deputy-ended = Vikaren for koordinatoren har sluttet
notice-deputy-over = Et vikariat for en koordinator er over
notice-deputy-refused = Personen har sagt nei til vikaren

deputy-is = Vikar: { $name }
overview-deputy = Vikar for koordinatoren nå
deputy-name = Oppnevn vikar
deputy-title = Vikar for { $name }
deputy-lead = Vikaren har samme tilgang som koordinatoren så lenge vikariatet varer. Personen får vite det med en gang og kan si nei.
deputy-who = Hvem skal være vikar?
deputy-first = Første dag
deputy-last = Siste dag
deputy-do = Oppnevn vikaren
deputy-end = Avslutt vikariatet
deputy-refuse = Jeg vil ikke ha denne vikaren
deputy-refuse-title = Si nei til { $name } som vikar
deputy-refuse-says = Vikaren mister tilgangen med en gang. Koordinatoren får vite at du har sagt nei.
deputy-refuse-why = Hvorfor?
deputy-refuse-do = Si nei
deputy-all = Vikar i sakene mine
deputy-all-help = Vikaren får tilgang i alle sakene du er koordinator for, i den tiden du er borte. Skriv gjerne en overlevering i sakene som haster.
away-title = Når du er borte
away-link = Skal du være borte? Si fra her
away-change = Endre
away-lead = De som skriver til deg eller venter på deg, ser at du er borte og når du er tilbake.
away-words = Beskjed til dem som venter
away-words-help = Hvem kan de ringe imens? Skriv ikke om helse, og ikke om dem du hjelper.
away-do = Lagre
away-said = Du står som borte { $period }.
away-back = Jeg er tilbake
away-says = { $name } er borte til og med { $date }.
done-away = De som venter på deg, ser nå at du er borte.
done-back = Du står ikke lenger som borte.
deputy-not-named = Disse sakene fikk ikke vikar. Personen kan ha sagt nei, eller samtykket mangler.
done-deputised = Vikaren er oppnevnt.
done-deputy-ended = Vikariatet er avsluttet.
done-deputy-refused = Du har sagt nei til vikaren.
handover-open-page = Overlevering
handover-title = Overlevering: { $name }
handover-age = Alder
handover-contact = Siste kontakt
handover-no-contact = ingen ennå
handover-words = Dette ville jeg gjort først
handover-words-by = { $name }, { $when }
handover-no-words = Ingenting er skrevet ennå.
handover-write = Skriv til den som tar over
handover-write-lead = Den som tar over, og personen selv, kan lese dette.
handover-careful = Vær oppmerksom på
handover-protected = Ikke nevn sted, skole eller tjeneste for andre.
handover-kept = Barnet har noe for seg selv. Spør barnet før du tar det opp med foreldrene.
handover-apart = Foreldrene bor hver for seg. Snakk med begge.
handover-excluded = Noe er holdt utenfor det som deles. Se samtykkene før du deler.
handover-matters = Viktigst nå
handover-waiting = Venter på svar
handover-open = Tiltak som ikke er ferdige
handover-nothing-open = Ingen tiltak står åpne.
handover-ask = Spør om dette ved neste kontakt
handover-ask-silent = { $what }: venter på svar fra den ansvarlige
handover-ask-stale = { $what }: stemmer det fortsatt?
handover-people = Hvem du kan ringe
services-title = Tjenestene samlet
services-lead = Hvem som gjør hva, og når.
services-nothing = Har ikke ansvar for noe tiltak nå.
services-none = Ingen deltar ennå.
round-title = Samtykkerunde
round-lead = Samtykker som mangler eller går ut i sakene dine.
round-none = Ingen samtykker mangler eller går ut nå.
round-missing = Samtykke mangler
round-ends = Går ut { $when }
round-over = Gikk ut { $when }
desk-filter = Hvilke saker
still-revision = Planen skulle vært revidert { $when }
still-find-other = Finn en annen
still-ask = Spør igjen
still-see-talk = Se spørsmålet
still-revise = Evaluer og revider
still-see-measures = Se tiltakene
still-prepare = Forbered en samtale
home-handed-says = Svar om du tar det over
deputy-named = { $n ->
    [one] Vikaren er oppnevnt i 1 sak.
   *[other] Vikaren er oppnevnt i { $n } saker.
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
    [one] 1 ansvarlig har sagt nei, og ingen har tatt over
   *[other] { $n } ansvarlige har sagt nei, og ingen har tatt over
}
still-silent = { $n ->
    [one] 1 ansvarlig har ikke svart
   *[other] { $n } ansvarlige har ikke svart
}
still-unanswered = { $n ->
    [one] 1 spørsmål er ubesvart
   *[other] { $n } spørsmål er ubesvart
}
still-passed = { $n ->
    [one] 1 tiltak er over fristen
   *[other] { $n } tiltak er over fristen
}
still-no-contact = { $n ->
    [one] Ingen kontakt på 1 uke
   *[other] Ingen kontakt på { $n } uker
}
home-handed = { $n ->
    [one] Noen ber deg ta over noe
   *[other] Noen ber deg ta over { $n } ting
}
still-stale = { $n ->
    [one] 1 del er ikke bekreftet på lenge
   *[other] { $n } deler er ikke bekreftet på lenge
}
still-confirm = Bekreft
