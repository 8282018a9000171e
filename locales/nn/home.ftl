# Landing pages.

home-title = Heim
home-greeting = Hei, { $name }!
home-to-unit = Opne innboksen til eininga
home-waits = Ventar på deg
home-own = Saka di
home-close = Dine næraste
home-coordinates = Du er koordinator for
home-takes-part = Du deltek for
home-ward = Meldt frå posten din
home-asked = Spurd { $since }
home-approve = Planen ventar på at du godkjenner han
home-approve-says = Les gjennom og sei ja når han stemmer
home-silent =
    { $n ->
        [one] 1 har ikkje svart
       *[other] { $n } har ikkje svart
    }
home-nothing-private = Du har inga sak her enno. Meld behov om du sjølv, eller nokon du er glad i, treng hjelp frå fleire tenester.
home-nothing-work = Ingenting ventar på deg no.
next-revision = Planen skal reviderast
line-since = Sidan { $date }
line-coordinator = Koordinator: { $name }
measure-late = Over fristen
home-reported = Meldt av deg
home-report-of = Melding { $date }
home-report-sent = Motteken
