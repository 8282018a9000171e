# Whom one can log in as in the demo: who, and what to try.

persona-group-people = Dei planen gjeld, og dei næraste
persona-group-municipality = Kommunen
persona-group-hospital = Sjukehuset
persona-group-others = Fastlege, skule og NAV

persona-mona = 38 år, har MS og ein plan som lever. Sjå kva som ventar på deg, og kven som ikkje har svart.
persona-ida = Mor til Jonas på ni år, som treng mykje hjelp. Svar for familien, og sjå kven som har lese planen.
persona-lars = Far til Jonas på ni år. Foreslå eit nytt tiltak, og sjå kva Ida har skrive.
persona-arne = 71 år, alvorleg sjuk og heime. Les planen din for lindring, og avgjer kva Solveig skal sjå.
persona-solveig = Gift med Arne, og får sjå det han vil. Finn telefonnummeret du treng midt på natta.
persona-fatima = 54 år, på sjukehus etter hjerneslag, snakkar arabisk. Svar på tilbodet om plan og koordinator.
persona-emil = 16 år, og avgjer sjølv no. Les planen som er skriven med deg, og sei ja når han stemmer.
persona-kristin = Mor til Emil, som avgjer sjølv etter at han fylte 16. Sjå kvifor du ser mindre enn før.
persona-nora = Blir 16 år om nokre veker. Sjå kva som endrar seg, og kva du bør tenkje på før dagen.
persona-heidi = Mor til Nora, som snart avgjer sjølv. Sjå kva som endrar seg for deg.
persona-vilde = 12 år, har leddgikt og ein eigen plan. Vel kva du vil ha for deg sjølv.
persona-tuva = 11 år og snart 12. Sjå kva du får vere med på å avgjere.
persona-marte = Mor til Vilde og Tuva. Vel kven du vil gjere noko på vegner av.
persona-verge = Verje for Terje på 44 år. Svar der mandatet ditt gjeld, på vegner av han.
persona-silje = Ergoterapeut og koordinator for ni i Fjordvik. Finn det som står stille, og få det i gang.
persona-karim = Sjukepleiar og koordinator i Storelva. Gå til eit tiltak som er avslått, og finn ei ny løysing.
persona-ke-leder = Leier koordinerande eining i Fjordvik. Sjå kven som manglar koordinator, og oppnemn ein.
persona-ke-saksbehandler = Saksbehandlar i koordinerande eining i Fjordvik. Ta imot ei melding, vurder ho og gi tilbod.
persona-fjordvik-admin = Konsulent i koordinerande eining, og forvaltar Fjordvik saman med Turid. Gi nokon naudinnsyn, og sjå at det må to til.
persona-sykepleier = Sjukepleiar på rehabiliteringsavdelinga. Meld behov for ein pasient, og sjå kva kommunen har gjort.
persona-fastlege = Fastlege på Brygga legesenter. Svar på det du blir beden om, på to minutt.
persona-fysioterapeut = Fysioterapeut i Fjordvik. Sei ja eller nei til tiltak, og sjå kva dei andre gjer.
persona-laerer = Kontaktlærar for Jonas. Sjå berre det skulen får sjå, og svar for skulen.
persona-nav = Rettleiar på NAV Fjordvik. Mona har venta i over fire veker på svar frå deg.
persona-signe = 34 år og har strengt fortruleg adresse. Sjå planen din, og at ingen andre ser kvar du er.
persona-avdelingsleder = Leier avdelinga der Maria arbeider. Følg opp eit naudinnsyn, og sjå gjennom eit utval av oppslag.
