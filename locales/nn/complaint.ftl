# Klage: retten, å skrive ein, å følgje han, arbeidet til eininga, fila.

done-complaint-sent = Klagen er send. Du kan følgje han her.
done-complaint-registered = Klagen er skriven inn.
done-complaint-received = Du har stadfesta at klagen er motteken.
done-complaint-reconsidered = Svaret er sendt til den som klaga.
done-complaint-forwarded = Fila er laga. Last ho ned og send ho til Statsforvaltaren.
done-complaint-decided = Avgjerda er skriven inn.
done-complaint-withdrawn = Klagen er trekt.

law-right-to-complain = pasient- og brukarrettslova § 7-2
law-right-to-complain-says = Du kan klage om du meiner at rettane dine er brotne. Kommunen vurderer saka på nytt, og Statsforvaltaren avgjer.
law-complaint-deadline = pasient- og brukarrettslova § 7-5
law-complaint-deadline-says = Fristen er fire veker frå du visste nok til å klage. Ein klage som kjem seinare, kan likevel bli behandla.
law-other-complaint-deadline = forvaltningslova § 29
law-other-complaint-deadline-says = For andre vedtak, som avslag på ei teneste, er fristen tre veker.

refused-complaint-not-so-far = Klagen er ikkje komen så langt.
refused-complaint-not-so-far-do = Ta stega i rekkjefølgje: stadfest, vurder på nytt, send vidare, skriv inn avgjerda.

event-complaint-sent = Det vart klaga
event-complaint-registered = Ein klage på papir vart skriven inn
event-complaint-received = Klagen vart motteken
event-complaint-changed = Klagen førte til endring
event-complaint-partly = Klagen førte til noko endring
event-complaint-upheld = Klagen førte ikkje til endring
event-complaint-forwarded = Klagen vart send til Statsforvaltaren
event-complaint-decided = Statsforvaltaren avgjorde klagen
event-complaint-withdrawn = Klagen vart trekt

access-complaint = fordi det er klaga, og lova lèt kommunen sende saka til Statsforvaltaren
log-did-complaint = laga eller lasta ned klagesaka til Statsforvaltaren

notice-complaint-sent = Det er komen ein klage
notice-complaint-received = Klagen din er motteken
notice-complaint-reconsidered = Du har fått svar på klagen din
notice-complaint-forwarded = Kommunen sender klagen din til Statsforvaltaren
notice-complaint-decided = Statsforvaltaren har avgjort klagen din
notice-complaint-withdrawn = Ein klage er trekt
notice-complaint-near = Fristen for å svare på ein klage er snart ute
notice-complaint-overdue = Fristen for å svare på ein klage er ute
notice-complaint-silent = Ein klage er utan svar over fristen: leiaren må sjå på han
notice-complaint-leader = Ein klage i eininga du leier, er ikkje vurdert i tide

## The right, and the list
complaints-title = Klage
complaints-lead-you = Er du usamd, eller høyrer du ingenting? Du kan klage. Vi minner kommunen på fristen for å svare.
complaints-lead = Klagar i denne saka.
complaints-yours = Klagane
complaints-none = Det er ikkje klaga i denne saka.
complaints-new = Kva vil du klage på?
complaints-help = Pasient- og brukarombodet kan hjelpe deg gratis med å klage.
complaints-laws = Kva lova seier
complaints-way-plan = Usamd i planen, eller skjer det ingenting? Du kan klage
complaints-way-not-met = Usamd? Du kan klage innan fire veker
complaints-way-silence = Høyrer du ingenting? Du kan klage
complaints-way = Klage
complaint-about-no-plan = At eg ikkje har fått plan
complaint-about-no-coordinator = At eg ikkje har koordinator
complaint-about-content = Det som står i planen
complaint-about-nothing-happens = At det som er avtalt, ikkje skjer
complaint-about-not-taken-part = At eg ikkje har fått vere med
complaint-about-service = Avslag på ei teneste eller eit tiltak
complaint-about-other = Noko anna
complaint-came = Kom { $date }.
complaint-due = Svar skal kome { $near }.
complaint-was-due = Svaret skulle ha kome { $date }.
complaint-tag-sent = Sendt
complaint-tag-received = Blir vurdert på nytt
complaint-tag-changed = Fekk medhald
complaint-tag-reconsidered = Skal sendast vidare
complaint-tag-forwarded = Hos Statsforvaltaren
complaint-tag-decided = Avgjort
complaint-tag-withdrawn = Trekt

## Writing
complaint-write-title = Skriv klagen
complaint-write-lead = Klagen går til { $unit }. Vi har byrja for deg. Endre som du vil.
complaint-about = Gjeld
complaint-words = Klagen
complaint-words-help = Skriv kva du meiner er feil, og kva du ønskjer. Det treng ikkje vere langt.
complaint-learned = Når fekk du vite det du klagar på?
complaint-learned-help = Lat stå tomt om du ikkje har fått noko svar.
complaint-send = Send klagen
complaint-draft-no-plan = Eg klagar på at det ikkje er laga individuell plan.
complaint-draft-no-coordinator = Eg klagar på at det ikkje er oppnemnt koordinator.
complaint-draft-content = Eg klagar på innhaldet i den individuelle planen.
complaint-draft-nothing-happens = Eg klagar på at det som er avtalt i planen, ikkje skjer.
complaint-draft-not-taken-part = Eg klagar på at eg ikkje har fått vere med på arbeidet med planen.
complaint-draft-service = Eg klagar på avslaget på:
complaint-draft-other = Eg klagar på:
complaint-draft-for = Klagen gjeld { $name }.
complaint-draft-because = Dette meiner eg er feil:
complaint-draft-want = Dette ønskjer eg:
complaint-fact-reported = Behovet vart meldt { $date }.
complaint-fact-not-assessed = Det er ikkje vurdert enno.
complaint-fact-met = Kommunen fann { $date } at vilkåra er oppfylte.
complaint-fact-not-met = Kommunen svarte { $date } at vilkåra ikkje er oppfylte.
complaint-fact-vacant = Det har ikkje vore koordinator sidan { $date }.
complaint-fact-no-coordinator = Eg svarte ja { $date }, og det er ikkje oppnemnt koordinator.
complaint-fact-plan = Planen vart godkjend { $date }.

## From paper
complaint-paper-title = Skriv inn ein klage
complaint-paper-lead = For klagar som er komne i brev, i møte eller på telefon. Fristen blir rekna frå dagen klagen kom.
complaint-from = Den som klagar
complaint-received-on = Kom
complaint-about-what = Kva gjeld klagen?
complaint-paper-words = Klagen, ord for ord
complaint-paper-learned = Når fekk dei vite det dei klagar på?
complaint-register = Lagre klagen

## Following it
complaint-title = Klagen
complaint-with-unit = { $unit } har klagen
complaint-with-state = Statsforvaltaren har klagen
complaint-over = Klagesaka er avslutta
complaint-next-reconsider = Klagen blir vurdert på nytt. Svaret skal kome innan { $date } ({ $near }).
complaint-next-forward = Klagen er vurdert på nytt, og skal sendast til Statsforvaltaren innan { $date } ({ $near }).
complaint-next-changed = Kommunen var samd, og har sagt kva som blir endra.
complaint-next-decision = Statsforvaltaren avgjer. Kommunen skriv inn avgjerda her.
complaint-next-decided = Statsforvaltaren har avgjort.
complaint-next-withdrawn = Klagen er trekt. Det går an å klage på nytt.
complaint-late-you = Svaret skulle ha kome { $date }. Vi har minna kommunen på det. Du treng ikkje gjere noko, men du kan ringje Statsforvaltaren.
complaint-late-unit = Fristen var { $date }. Svar no.
complaint-way = Vegen vidare
complaint-done = Gjort
complaint-ahead = Kjem
complaint-stop-sent = Klaga
complaint-stop-sent-ahead = Ikkje sendt
complaint-stop-received = Motteken
complaint-stop-received-ahead = Kommunen stadfestar at klagen er komen.
complaint-stop-reconsidered = Vurdert på nytt
complaint-stop-reconsidered-ahead = Kommunen ser på saka ein gong til, og svarer med grunngiving.
complaint-stop-forwarded = Sendt til Statsforvaltaren
complaint-stop-forwarded-ahead = Om kommunen ikkje endrar alt du ber om, blir saka send vidare.
complaint-stop-decided = Avgjort
complaint-stop-decided-ahead = Statsforvaltaren avgjer.
complaint-stop-withdrawn = Trekt
complaint-stop-withdrawn-ahead = Ikkje trekt
complaint-deadline = Klagefrist
complaint-in-time = I tide: fristen var { $date } ({ $law }).
complaint-is-late = Etter fristen { $date } ({ $law }). Klagen kan likevel bli behandla.
complaint-outcome = Resultat
complaint-changed = Samd: vi endrar det du ber om
complaint-changed-about = Klagesaka er då avslutta.
complaint-partly = Delvis samd: vi endrar noko
complaint-partly-about = Resten blir sendt til Statsforvaltaren.
complaint-upheld = Ikkje samd: vi endrar ikkje
complaint-upheld-about = Klagen blir send til Statsforvaltaren.
complaint-what-changes = Dette blir endra
complaint-reasons = Grunngiving
complaint-to = Sendt til
complaint-ruling = Avgjerd
complaint-ruling-day = Avgjort
complaint-ruling-words = Grunngivinga, kort
ruling-agreed = Medhald: den som klaga, fekk rett
ruling-partly = Delvis medhald
ruling-sent-back = Oppheva: kommunen må behandle saka på nytt
ruling-not-agreed = Ikkje medhald
ruling-dismissed = Avvist: klagen vart ikkje behandla

## The unit's steps
complaint-receive = Stadfest at klagen er motteken
complaint-reconsider = Vurder på nytt
complaint-reconsider-title = Vurder på nytt
complaint-reconsider-lead = Sjå på saka ein gong til. Svaret går rett til den som klaga.
complaint-words-of = Klagen
complaint-outcome-question = Kva kom du fram til?
complaint-what-help = Må fyllast ut om noko blir endra.
complaint-reasons-help = Skriv til den som klaga. Svar på det klagen seier.
complaint-reconsider-submit = Send svaret
complaint-forward = Lag fila til Statsforvaltaren
complaint-forward-title = Lag fila til Statsforvaltaren
complaint-forward-lead = Vi samlar klagen, svaret, planen, historikken og loggen i éi fil. Du lastar ho ned og sender ho sjølv. Innsynet ditt i planen blir loggført.
complaint-forward-to = Kva statsforvaltar?
complaint-forward-to-help = Til dømes Statsforvaltaren i Vestland.
complaint-forward-submit = Lag fila
complaint-decide = Skriv inn avgjerda
complaint-decide-title = Skriv inn avgjerda
complaint-decide-lead = Den som klaga, ser avgjerda med ein gong.
complaint-decide-submit = Lagre avgjerda
complaint-withdraw = Trekk klagen
complaint-withdraw-title = Trekk klagen
complaint-withdraw-lead = Då stoppar behandlinga. Det går an å klage på nytt.
complaint-withdraw-submit = Trekk klagen
complaint-written-by = Skriven av
complaints-unit-title = Klagar
complaints-unit-lead = Klagar som ikkje er avgjorde, den med kortast frist først.
complaints-unit-none = Ingen klagar ventar.
unit-complaints =
    { $n ->
        [one] Éin klage er ikkje avgjord
       *[other] { $n } klagar er ikkje avgjorde
    }

## The file
complaint-file = Klagesaka i éi fil
complaint-file-says = Klagen, svaret, planen med historikk og loggen, slik det vart sendt.
complaint-file-download = Last ned fila
complaint-file-hash = Kontrollsum (SHA-256)
complaint-file-title = Klagesak: { $name }
complaint-file-made = Laga { $date } i Dinplan for { $to }.
complaint-file-person = Personen
complaint-file-decision = Vurderinga det blir klaga på
complaint-file-need = Behovet, slik kommunen har vurdert det
complaint-file-no-decision = Det er ikkje gjort noka vurdering.
complaint-file-answer = Svaret på tilbodet
complaint-file-none = Det er ingen plan.
complaint-file-versions = Det som er skrive, med tidlegare ordlyd
complaint-file-evaluations = Evalueringar
complaint-file-contents = Innhald
