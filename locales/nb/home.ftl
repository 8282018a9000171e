# Landing pages.

home-title = Hjem
home-greeting = Hei, { $name }!
home-to-unit = Åpne innboksen til enheten
home-waits = Venter på deg
home-own = Din sak
home-close = Dine nærmeste
home-coordinates = Du er koordinator for
home-takes-part = Du deltar for
home-ward = Meldt fra din post
home-asked = Spurt { $since }
home-approve = Planen venter på at du godkjenner den
home-approve-says = Les gjennom og si ja når den stemmer
home-silent =
    { $n ->
        [one] 1 har ikke svart
       *[other] { $n } har ikke svart
    }
home-nothing-private = Du har ingen sak her ennå. Meld behov hvis du selv, eller noen du er glad i, trenger hjelp fra flere tjenester.
home-nothing-work = Ingenting venter på deg nå.
next-revision = Planen skal revideres
line-since = Siden { $date }
line-coordinator = Koordinator: { $name }
measure-late = Over fristen
home-reported = Meldt av deg
home-report-of = Melding { $date }
home-report-sent = Mottatt
