# Whom one can log in as in the demo: who, and what to try.

persona-group-people = De planen gjelder, og de nærmeste
persona-group-municipality = Kommunen
persona-group-hospital = Sykehuset
persona-group-others = Fastlege, skole og NAV

persona-mona = 38 år, har MS og en plan som lever. Se hva som venter på deg, og hvem som ikke har svart.
persona-ida = Mor til Jonas på ni år, som trenger mye hjelp. Svar for familien, og se hvem som har lest planen.
persona-lars = Far til Jonas på ni år. Foreslå et nytt tiltak, og se hva Ida har skrevet.
persona-arne = 71 år, alvorlig syk og hjemme. Les planen din for lindring, og bestem hva Solveig skal se.
persona-solveig = Gift med Arne, og får se det han vil. Finn telefonnummeret du trenger midt på natta.
persona-fatima = 54 år, på sykehus etter hjerneslag, snakker arabisk. Svar på tilbudet om plan og koordinator.
persona-emil = 16 år, og bestemmer selv nå. Les planen som er skrevet med deg, og si ja når den stemmer.
persona-kristin = Mor til Emil, som bestemmer selv etter at han fylte 16. Se hvorfor du ser mindre enn før.
persona-nora = Blir 16 år om noen uker. Se hva som endrer seg, og hva du bør tenke på før dagen.
persona-heidi = Mor til Nora, som snart bestemmer selv. Se hva som endrer seg for deg.
persona-vilde = 12 år, har leddgikt og en egen plan. Velg hva du vil ha for deg selv.
persona-tuva = 11 år og snart 12. Se hva du får være med på å bestemme.
persona-marte = Mor til Vilde og Tuva. Velg hvem du vil gjøre noe på vegne av.
persona-verge = Verge for Terje på 44 år. Svar der mandatet ditt gjelder, på vegne av ham.
persona-silje = Ergoterapeut og koordinator for ni i Fjordvik. Finn det som står stille, og få det i gang.
persona-karim = Sykepleier og koordinator i Storelva. Gå til et tiltak som er avslått, og finn en ny løsning.
persona-ke-leder = Leder koordinerende enhet i Fjordvik. Se hvem som mangler koordinator, og oppnevn en.
persona-ke-saksbehandler = Saksbehandler i koordinerende enhet i Fjordvik. Ta imot en melding, vurder den og gi tilbud.
persona-fjordvik-admin = Konsulent i koordinerende enhet, og forvalter Fjordvik sammen med Turid. Gi noen nødinnsyn, og se at det må to til.
persona-sykepleier = Sykepleier på rehabiliteringsavdelingen. Meld behov for en pasient, og se hva kommunen har gjort.
persona-fastlege = Fastlege på Brygga legesenter. Svar på det du blir bedt om, på to minutter.
persona-fysioterapeut = Fysioterapeut i Fjordvik. Si ja eller nei til tiltak, og se hva de andre gjør.
persona-laerer = Kontaktlærer for Jonas. Se bare det skolen får se, og svar for skolen.
persona-nav = Veileder på NAV Fjordvik. Mona har ventet i over fire uker på svar fra deg.
persona-signe = 34 år og har strengt fortrolig adresse. Se planen din, og at ingen andre ser hvor du er.
persona-avdelingsleder = Leder avdelingen der Maria arbeider. Følg opp et nødinnsyn, og se gjennom et utvalg av oppslag.
