# Løfter, stillhet og hvor ferskt noe er.

promise-open = Ingen har dette nå
promise-open-left = Den som hadde ansvaret, deltar ikke lenger. Noen må ta over.
promise-open-no-coordinator = Koordinatoren hadde ansvaret, og det er ingen koordinator nå.
promise-open-not-shared = Den som skal ha ansvaret, kan ikke se tiltakene og er ikke spurt ennå.
promise-countered = Den ansvarlige foreslår noe annet

obstacle-no-capacity = Tjenesten har ikke kapasitet
obstacle-awaits-decision = Venter på vedtak
obstacle-not-wanted = Personen ønsker det ikke nå
obstacle-absent = Sykdom eller fravær
obstacle-not-suitable = Det passer ikke
obstacle-other = Noe annet

field-measures-obstacle = Hvorfor blir det ikke noe av?
field-measures-obstacle-help = Velg når tiltaket ikke blir noe av. De som leser planen, ser svaret.
field-measures-obstacle-missing = Velg hvorfor tiltaket ikke blir noe av
field-measures-answer-by = Når må den ansvarlige svare?
field-measures-answer-by-help = Lar du feltet stå tomt, gjelder kommunens frist.

event-confirmed = En del av planen ble bekreftet
change-settled = Forslaget fra den ansvarlige ble besvart
history-countered = Den ansvarlige foreslo noe annet
history-counter-taken = Forslaget fra den ansvarlige ble tatt inn i planen
history-counter-turned-down = Forslaget fra den ansvarlige ble ikke tatt inn, og den ansvarlige ble spurt på nytt
history-opened = Ingen har ansvaret lenger
coordinator-end-left-job = Koordinatoren har sluttet i jobben
refused-same-as-asked = Forslaget er det samme som du er spurt om.
refused-same-as-asked-do = Endre hva, hvor mye eller når, eller svar ja eller nei.

notice-promise-asked = Du er spurt om å ta ansvar for et tiltak
notice-promise-due = I dag er siste dag for å svare på et tiltak
notice-promise-taken = Forslaget ditt er tatt inn i planen
notice-promise-declined = Noen har sagt nei til et tiltak
notice-promise-countered = Noen foreslår noe annet enn det de ble spurt om
notice-promise-open = Et tiltak står uten ansvarlig
notice-promise-silent = Noen har ikke svart på et tiltak
notice-service-silent = En tjeneste har ikke svart på lenge
notice-chair-empty = En sak har mistet koordinatoren
notice-no-coordinator = Koordinatoren har sluttet. Kommunen skal finne en ny.
notice-stale = Deler av en plan er ikke bekreftet på lenge

entry-silent = Ikke svart
entry-asked-by = { $since }. Svar ventes innen { $by }.
entry-open = Uten ansvarlig
entry-countered = Foreslår i stedet
silent-somebody = Den ansvarlige
silent-service-says = { $who } har ikke svart. Koordinatoren følger opp.
silent-coordinator-says = { $who } har ikke svart. Koordinerende enhet følger opp.
step-countered = Svar på forslaget: { $what }
step-silent = Ta kontakt om: { $what }
step-silent-says = { $who } skulle ha svart { $by }
answer-by = Svar innen { $date }
participant-leaves-open = «{ $what }» står uten ansvarlig, og noen må ta over.

answer-title = Tar du ansvaret for dette?
answer-lead = { $name } har en individuell plan, og du er spurt om dette tiltaket.
answer-asked-by = Spurt av { $who }
answer-word = Forslaget ditt ble ikke tatt inn i planen. Begrunnelsen er:
answer-was-due = Skulle vært besvart { $date }
answer-decline = Nei
answer-propose = Foreslå noe annet
answer-call = Lurer du på noe? Ring { $name }
answer-is-yes = Du har sagt ja. Tiltaket er avtalt.
answer-is-no = Du har sagt nei. Koordinatoren finner noen andre.
answer-is-proposal = Du har foreslått: { $proposal }. Du får beskjed når forslaget er besvart.
propose-title = Hva kan du ta ansvar for?
propose-lead = Endre det du vil. Koordinatoren eller personen svarer på forslaget.
propose-words = Hvorfor foreslår du dette?
propose-submit = Send forslaget
proposal-title = Svar på forslaget
proposal-lead = { $who }, foreslår noe annet enn det som står i planen.
settle-asked = Står i planen
settle-proposed = Forslaget
settle-yes = Ta forslaget inn i planen
settle-else = Eller si nei til forslaget
settle-word = Hvorfor ikke?
settle-word-says = Den ansvarlige ser svaret og blir spurt på nytt.
settle-no = Si nei og spør på nytt
proposal-link = Svar på forslaget
done-proposed = Forslaget er sendt.
done-proposal-taken = Forslaget er tatt inn i planen.
done-asked-anew = Den ansvarlige er spurt på nytt.

freshness-title = Stemmer dette fortsatt?
freshness-lead = Dette har ingen bekreftet på lenge. Les og bekreft, eller endre.
freshness-nothing = Alt du kan bekrefte, er bekreftet.
freshness-all = Alt her stemmer fortsatt
step-stale =
    { $n ->
        [one] Se om { $n } punkt i planen stemmer fortsatt
       *[other] Se om { $n } punkter i planen stemmer fortsatt
    }
step-stale-says = Ingen har bekreftet dette på lenge
silent-title = Tjenester som ikke har svart
silent-lead = Disse er spurt om å ta ansvar i en plan og har ikke svart. Hva de er spurt om, står i planen og er ikke delt med enheten.
silent-nothing = Alle tjenester som er spurt, har svart eller har tid igjen.
silent-measures =
    { $n ->
        [one] Har ikke svart på { $n } tiltak
       *[other] Har ikke svart på { $n } tiltak
    }
silent-asked = Spurt { $asked }. { $days } over fristen.
days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
unit-silent =
    { $n ->
        [one] { $n } tiltak mangler svar fra en tjeneste
       *[other] { $n } tiltak mangler svar fra tjenester
    }
overview-still = Dette står stille
stands-declined = Den som ble spurt, har sagt nei. Koordinatoren finner noen andre.
