# From report to answer: the form of reporting, the unit's inbox, the way of a case, and who speaks.

## Who speaks: shared by answer, consent and approval.
voice-who = Hvem svarer?
voice-name = Navn på den som svarer
voice-name-help = Bare når den som svarer, ikke står med navn i lista over.
voice-judgement = Vurderingen bak
voice-judgement-help = Bare når andre svarer fordi personen ikke kan samtykke selv. Skriv hvorfor, og hva personen trolig ville ønsket.
voice-parent = En forelder med foreldreansvar
voice-guardian = Vergen, når vergemålet gjelder personlige forhold
voice-next-of-kin = Nærmeste pårørende, når personen ikke kan samtykke selv
voice-presumed = Helsepersonell, etter hva personen trolig ville ønsket

## Report a need. -myself: for oneself; -close: for someone close; -work: at work; -unit: in the coordinating unit; -other: all but oneself.
report-title = Meld behov for koordinator og plan
report-lead = Trengs det hjelp fra flere tjenester over tid? Koordinerende enhet i kommunen tar imot meldingen og vurderer retten til koordinator og individuell plan.
report-lead-myself = Fortell kort hva du trenger hjelp til. Koordinerende enhet i kommunen leser meldingen og tar kontakt.
report-lead-close = Fortell kort hva som trengs. Koordinerende enhet i kommunen leser meldingen og tar kontakt med personen.
report-lead-work = Meldingen går til koordinerende enhet i kommunen der personen bor. Skriv bare det enheten trenger for å vurdere behovet.
report-lead-unit = Registrer en melding som har kommet på telefon, i brev eller i et møte. Fristene regnes fra dagen dere fikk den.
report-about = Hvem gjelder det?
report-about-me = Meg selv
report-about-me-says = Du trenger hjelp fra flere tjenester.
report-about-other = En annen
report-about-other-says = Barnet ditt, ektefellen, en nabo eller en annen du kjenner.
report-how = Meldingen
report-channel = Hvordan kom meldingen?
report-received = Når fikk dere den?
report-received-help = Dagen telefonen, brevet eller møtet kom, ikke dagen den registreres.
report-kind = Hvem meldte?
report-reporter = Navn på den som meldte
report-reporter-help = Ikke nødvendig når personen meldte for seg selv.
report-reporter-phone = Telefonnummer til den som meldte
report-whom = Hvem gjelder det?
report-name = Fullt navn
report-born = Fødselsdato
report-number = Fødselsnummer
report-number-help = 11 sifre. Skriv det hvis du har det, så blandes ikke personen sammen med en annen.
report-phone = Telefonnummer til personen
report-home-myself = Hvilken kommune bor du i?
report-home-other = Hvilken kommune bor personen i?
report-the-need = Behovet
report-need-myself = Beskriv hva du trenger hjelp til
report-need-myself-help = Fortell gjerne om en vanlig dag: hva som er vanskelig, og hvem som hjelper deg nå. Noen få setninger er nok.
report-need-other = Beskriv hva personen trenger hjelp til
report-need-other-help = Hva er vanskelig i hverdagen, og hvem hjelper til nå? Noen få setninger er nok.
report-services-myself = Hvilke tjenester bruker eller trenger du?
report-services-other = Hvilke tjenester bruker eller trenger personen?
report-wish-myself = Hva ønsker du?
report-wish-other = Hva ønsker personen?
wish-both-i = Både plan og koordinator
wish-coordinator-i = Bare koordinator
wish-unknown-i = Jeg vet ikke ennå
report-agrees = Personen vet om meldingen og er enig
report-agrees-help-close = Snakk gjerne med personen først. Er du ikke sikker, lar du feltet stå tomt. Du kan melde likevel.
report-agrees-help-work = Spør personen først når det er mulig. Helsepersonell skal melde behovet så snart som mulig (helsepersonelloven § 38 a). Er personen ikke spurt eller ikke enig, lar du feltet stå tomt. Da ser enheten det.
report-agrees-help-unit = La feltet stå tomt når personen ikke er spurt, eller ikke er enig.
report-own-phone = Telefonnummeret ditt
report-own-phone-help = Så kan koordinerende enhet ringe hvis de lurer på noe.
report-send = Send meldingen
report-thanks = Takk for meldingen
report-thanks-unit = Koordinerende enhet i { $home } har fått den.
report-now = Hva skjer nå?
report-now-assess = Enheten vurderer retten til koordinator og individuell plan.
report-now-reply-you = Du får svar innen en måned. Tar det lengre tid, får du et foreløpig svar som sier hvorfor, og når svaret kommer.
report-now-reply = Personen får svar innen en måned. Tar det lengre tid, kommer det et foreløpig svar som sier hvorfor, og når svaret kommer.
report-now-choose-you = Har du rett til koordinator og plan, får du et tilbud. Du velger selv hva du vil ha.
report-now-choose = Er retten der, får personen et tilbud, og velger selv.
report-now-follow-you = Du kan følge det som skjer, på forsiden din.
report-now-follow = Du finner meldingen igjen på forsiden din. Svaret går til personen selv, eller til den som svarer for personen.
report-now-call = Haster det, eller lurer du på noe, kan du ringe enheten på { $phone }.
report-home-button = Gå til forsiden

## The coordinating unit's inbox. unit-SHELF: what the unit does with such cases.
unit-title = Koordinerende enhet
unit-lead = Det som venter i { $place }. De som har ventet lengst, står først.
unit-register = Registrer en melding
unit-vacant = Personen har rett til koordinator og har ingen nå. Oppnevn en ny med en gang.
unit-reported = Vurder retten til plan og koordinator. Svaret skal gis innen en måned.
unit-to-offer = Retten er der. Gi informasjon, og gi tilbudet.
unit-offered = Personen har fått tilbudet og svarer når det passer.
unit-to-consent = Personen har sagt ja. Samtykket må på plass før en koordinator kan oppnevnes.
unit-to-appoint = Alt er klart. Oppnevn koordinator.
unit-vacant-since = Uten koordinator siden { $since }
unit-received = Mottatt { $since }
unit-received-late = Mottatt { $since }, over en måned: skriv foreløpig svar
unit-reported-by = Meldt av { $name }
unit-more =
    { $n ->
        [one] Vis 1 til
       *[other] Vis { $n } til
    }
unit-nothing = Ingenting venter på enheten nå.
unit-others = Alle andre saker
unit-cases = Saker
unit-shelf-empty = Ingen saker står her nå.
unit-breadcrumbs = Du er her
unit-range = Viser { $first } til { $last } av { $all }
unit-pages = Sider
unit-earlier = Forrige
unit-later = Neste
