# Complaints: the right, writing one, following it, the unit's work with it, the file.

done-complaint-sent = Klagen er sendt. Du kan følge den her.
done-complaint-registered = Klagen er skrevet inn.
done-complaint-received = Du har bekreftet at klagen er mottatt.
done-complaint-reconsidered = Svaret er sendt til den som klaget.
done-complaint-forwarded = Filen er laget. Last den ned og send den til Statsforvalteren.
done-complaint-decided = Avgjørelsen er skrevet inn.
done-complaint-withdrawn = Klagen er trukket.

law-right-to-complain = pasient- og brukerrettighetsloven § 7-2
law-right-to-complain-says = Du kan klage hvis du mener at rettighetene dine er brutt. Kommunen vurderer saken på nytt, og Statsforvalteren avgjør.
law-complaint-deadline = pasient- og brukerrettighetsloven § 7-5
law-complaint-deadline-says = Fristen er fire uker fra du visste nok til å klage. En klage som kommer senere, kan likevel bli behandlet.
law-other-complaint-deadline = forvaltningsloven § 29
law-other-complaint-deadline-says = For andre vedtak, som avslag på en tjeneste, er fristen tre uker.

refused-complaint-not-so-far = Klagen er ikke kommet så langt.
refused-complaint-not-so-far-do = Ta stegene i rekkefølge: bekreft, vurder på nytt, send videre, skriv inn avgjørelsen.

event-complaint-sent = Det ble klaget
event-complaint-registered = En klage på papir ble skrevet inn
event-complaint-received = Klagen ble mottatt
event-complaint-changed = Klagen førte til endring
event-complaint-partly = Klagen førte til noe endring
event-complaint-upheld = Klagen førte ikke til endring
event-complaint-forwarded = Klagen ble sendt til Statsforvalteren
event-complaint-decided = Statsforvalteren avgjorde klagen
event-complaint-withdrawn = Klagen ble trukket

access-complaint = fordi det er klaget, og loven lar kommunen sende saken til Statsforvalteren
log-did-complaint = laget eller lastet ned klagesaken til Statsforvalteren

notice-complaint-sent = Det er kommet en klage
notice-complaint-received = Klagen din er mottatt
notice-complaint-reconsidered = Du har fått svar på klagen din
notice-complaint-forwarded = Kommunen sender klagen din til Statsforvalteren
notice-complaint-decided = Statsforvalteren har avgjort klagen din
notice-complaint-withdrawn = En klage er trukket
notice-complaint-near = Fristen for å svare på en klage er snart ute
notice-complaint-overdue = Fristen for å svare på en klage er ute
notice-complaint-silent = En klage er ubesvart over fristen: lederen må se på den
notice-complaint-leader = En klage i enheten du leder, er ikke vurdert i tide

## The right, and the list
complaints-title = Klage
complaints-lead-you = Er du uenig, eller hører du ingenting? Du kan klage. Vi minner kommunen på fristen for å svare.
complaints-lead = Klager i denne saken.
complaints-yours = Klagene
complaints-none = Det er ikke klaget i denne saken.
complaints-new = Hva vil du klage på?
complaints-help = Pasient- og brukerombudet kan hjelpe deg gratis med å klage.
complaints-laws = Hva loven sier
complaints-way-plan = Uenig i planen, eller skjer det ingenting? Du kan klage
complaints-way-not-met = Uenig? Du kan klage innen fire uker
complaints-way-silence = Hører du ingenting? Du kan klage
complaints-way = Klage
complaint-about-no-plan = At jeg ikke har fått plan
complaint-about-no-coordinator = At jeg ikke har koordinator
complaint-about-content = Det som står i planen
complaint-about-nothing-happens = At det som er avtalt, ikke skjer
complaint-about-not-taken-part = At jeg ikke har fått være med
complaint-about-service = Avslag på en tjeneste eller et tiltak
complaint-about-other = Noe annet
complaint-came = Kom { $date }.
complaint-due = Svar skal komme { $near }.
complaint-was-due = Svaret skulle ha kommet { $date }.
complaint-tag-sent = Sendt
complaint-tag-received = Vurderes på nytt
complaint-tag-changed = Fikk medhold
complaint-tag-reconsidered = Skal sendes videre
complaint-tag-forwarded = Hos Statsforvalteren
complaint-tag-decided = Avgjort
complaint-tag-withdrawn = Trukket

## Writing
complaint-write-title = Skriv klagen
complaint-write-lead = Klagen går til { $unit }. Vi har begynt for deg. Endre som du vil.
complaint-about = Gjelder
complaint-words = Klagen
complaint-words-help = Skriv hva du mener er feil, og hva du ønsker. Det trenger ikke være langt.
complaint-learned = Når fikk du vite det du klager på?
complaint-learned-help = La stå tomt hvis du ikke har fått noe svar.
complaint-send = Send klagen
complaint-draft-no-plan = Jeg klager på at det ikke er laget individuell plan.
complaint-draft-no-coordinator = Jeg klager på at det ikke er oppnevnt koordinator.
complaint-draft-content = Jeg klager på innholdet i den individuelle planen.
complaint-draft-nothing-happens = Jeg klager på at det som er avtalt i planen, ikke skjer.
complaint-draft-not-taken-part = Jeg klager på at jeg ikke har fått være med på arbeidet med planen.
complaint-draft-service = Jeg klager på avslaget på:
complaint-draft-other = Jeg klager på:
complaint-draft-for = Klagen gjelder { $name }.
complaint-draft-because = Dette mener jeg er feil:
complaint-draft-want = Dette ønsker jeg:
complaint-fact-reported = Behovet ble meldt { $date }.
complaint-fact-not-assessed = Det er ikke vurdert ennå.
complaint-fact-met = Kommunen fant { $date } at vilkårene er oppfylt.
complaint-fact-not-met = Kommunen svarte { $date } at vilkårene ikke er oppfylt.
complaint-fact-vacant = Det har ikke vært koordinator siden { $date }.
complaint-fact-no-coordinator = Jeg svarte ja { $date }, og det er ikke oppnevnt koordinator.
complaint-fact-plan = Planen ble godkjent { $date }.

## From paper
complaint-paper-title = Skriv inn en klage
complaint-paper-lead = For klager som er kommet i brev, i møte eller på telefon. Fristen regnes fra dagen klagen kom.
complaint-from = Den som klager
complaint-received-on = Kom
complaint-about-what = Hva gjelder klagen?
complaint-paper-words = Klagen, ord for ord
complaint-paper-learned = Når fikk de vite det de klager på?
complaint-register = Lagre klagen

## Following it
complaint-title = Klagen
complaint-with-unit = { $unit } har klagen
complaint-with-state = Statsforvalteren har klagen
complaint-over = Klagesaken er avsluttet
complaint-next-reconsider = Klagen vurderes på nytt. Svaret skal komme innen { $date } ({ $near }).
complaint-next-forward = Klagen er vurdert på nytt, og skal sendes til Statsforvalteren innen { $date } ({ $near }).
complaint-next-changed = Kommunen var enig, og har sagt hva som endres.
complaint-next-decision = Statsforvalteren avgjør. Kommunen skriver inn avgjørelsen her.
complaint-next-decided = Statsforvalteren har avgjort.
complaint-next-withdrawn = Klagen er trukket. Det går an å klage på nytt.
complaint-late-you = Svaret skulle ha kommet { $date }. Vi har minnet kommunen på det. Du trenger ikke gjøre noe, men du kan ringe Statsforvalteren.
complaint-late-unit = Fristen var { $date }. Svar nå.
complaint-way = Veien videre
complaint-done = Gjort
complaint-ahead = Kommer
complaint-stop-sent = Klaget
complaint-stop-sent-ahead = Ikke sendt
complaint-stop-received = Mottatt
complaint-stop-received-ahead = Kommunen bekrefter at klagen er kommet.
complaint-stop-reconsidered = Vurdert på nytt
complaint-stop-reconsidered-ahead = Kommunen ser på saken en gang til, og svarer med begrunnelse.
complaint-stop-forwarded = Sendt til Statsforvalteren
complaint-stop-forwarded-ahead = Hvis kommunen ikke endrer alt du ber om, sendes saken videre.
complaint-stop-decided = Avgjort
complaint-stop-decided-ahead = Statsforvalteren avgjør.
complaint-stop-withdrawn = Trukket
complaint-stop-withdrawn-ahead = Ikke trukket
complaint-deadline = Klagefrist
complaint-in-time = I tide: fristen var { $date } ({ $law }).
complaint-is-late = Etter fristen { $date } ({ $law }). Klagen kan likevel bli behandlet.
complaint-outcome = Resultat
complaint-changed = Enig: vi endrer det du ber om
complaint-changed-about = Klagesaken er da avsluttet.
complaint-partly = Delvis enig: vi endrer noe
complaint-partly-about = Resten sendes til Statsforvalteren.
complaint-upheld = Ikke enig: vi endrer ikke
complaint-upheld-about = Klagen sendes til Statsforvalteren.
complaint-what-changes = Dette endres
complaint-reasons = Begrunnelse
complaint-to = Sendt til
complaint-ruling = Avgjørelse
complaint-ruling-day = Avgjort
complaint-ruling-words = Begrunnelsen, kort
ruling-agreed = Medhold: den som klaget, fikk rett
ruling-partly = Delvis medhold
ruling-sent-back = Opphevet: kommunen må behandle saken på nytt
ruling-not-agreed = Ikke medhold
ruling-dismissed = Avvist: klagen ble ikke behandlet

## The unit's steps
complaint-receive = Bekreft at klagen er mottatt
complaint-reconsider = Vurder på nytt
complaint-reconsider-title = Vurder på nytt
complaint-reconsider-lead = Se på saken en gang til. Svaret går rett til den som klaget.
complaint-words-of = Klagen
complaint-outcome-question = Hva kom du fram til?
complaint-what-help = Må fylles ut hvis noe endres.
complaint-reasons-help = Skriv til den som klaget. Svar på det klagen sier.
complaint-reconsider-submit = Send svaret
complaint-forward = Lag filen til Statsforvalteren
complaint-forward-title = Lag filen til Statsforvalteren
complaint-forward-lead = Vi samler klagen, svaret, planen, historikken og loggen i én fil. Du laster den ned og sender den selv. Innsynet ditt i planen blir loggført.
complaint-forward-to = Hvilken statsforvalter?
complaint-forward-to-help = For eksempel Statsforvalteren i Vestland.
complaint-forward-submit = Lag filen
complaint-decide = Skriv inn avgjørelsen
complaint-decide-title = Skriv inn avgjørelsen
complaint-decide-lead = Den som klaget, ser avgjørelsen med en gang.
complaint-decide-submit = Lagre avgjørelsen
complaint-withdraw = Trekk klagen
complaint-withdraw-title = Trekk klagen
complaint-withdraw-lead = Da stopper behandlingen. Det går an å klage på nytt.
complaint-withdraw-submit = Trekk klagen
complaint-written-by = Skrevet av
complaints-unit-title = Klager
complaints-unit-lead = Klager som ikke er avgjort, den med kortest frist først.
complaints-unit-none = Ingen klager venter.
unit-complaints =
    { $n ->
        [one] Én klage er ikke avgjort
       *[other] { $n } klager er ikke avgjort
    }

## The file
complaint-file = Klagesaken i én fil
complaint-file-says = Klagen, svaret, planen med historikk og loggen, slik det ble sendt.
complaint-file-download = Last ned filen
complaint-file-hash = Kontrollsum (SHA-256)
complaint-file-title = Klagesak: { $name }
complaint-file-made = Laget { $date } i Dinplan for { $to }.
complaint-file-person = Personen
complaint-file-decision = Vurderingen det klages på
complaint-file-need = Behovet, slik kommunen har vurdert det
complaint-file-no-decision = Det er ikke gjort noen vurdering.
complaint-file-answer = Svaret på tilbudet
complaint-file-none = Det er ingen plan.
complaint-file-versions = Det som er skrevet, med tidligere ordlyd
complaint-file-evaluations = Evalueringer
complaint-file-contents = Innhold
