# Lovnader, stille og kor ferskt noko er.

promise-open = Ingen har dette no
promise-open-left = Den som hadde ansvaret, deltek ikkje lenger. Nokon må ta over.
promise-open-no-coordinator = Koordinatoren hadde ansvaret, og det er ingen koordinator no.
promise-open-not-shared = Den som skal ha ansvaret, kan ikkje sjå tiltaka og er ikkje spurd enno.
promise-countered = Den ansvarlege foreslår noko anna

obstacle-no-capacity = Tenesta har ikkje kapasitet
obstacle-awaits-decision = Ventar på vedtak
obstacle-not-wanted = Personen ønskjer det ikkje no
obstacle-absent = Sjukdom eller fråvær
obstacle-not-suitable = Det passar ikkje
obstacle-other = Noko anna

field-measures-obstacle = Kvifor blir det ikkje noko av?
field-measures-obstacle-help = Vel når tiltaket ikkje blir noko av. Dei som les planen, ser svaret.
field-measures-obstacle-missing = Vel kvifor tiltaket ikkje blir noko av
field-measures-answer-by = Når må den ansvarlege svare?
field-measures-answer-by-help = Lèt du feltet stå tomt, gjeld fristen til kommunen.

event-confirmed = Ein del av planen vart stadfesta
change-settled = Forslaget frå den ansvarlege vart svart på
history-countered = Den ansvarlege foreslo noko anna
history-counter-taken = Forslaget frå den ansvarlege vart teke inn i planen
history-counter-turned-down = Forslaget frå den ansvarlege vart ikkje teke inn, og den ansvarlege vart spurd på nytt
history-opened = Ingen har ansvaret lenger
coordinator-end-left-job = Koordinatoren har slutta i jobben
refused-same-as-asked = Forslaget er det same som du er spurd om.
refused-same-as-asked-do = Endre kva, kor mykje eller når, eller svar ja eller nei.

notice-promise-asked = Du er spurd om å ta ansvar for eit tiltak
notice-promise-due = I dag er siste dag for å svare på eit tiltak
notice-promise-taken = Forslaget ditt er teke inn i planen
notice-promise-declined = Nokon har sagt nei til eit tiltak
notice-promise-countered = Nokon foreslår noko anna enn det dei vart spurde om
notice-promise-open = Eit tiltak står utan ansvarleg
notice-promise-silent = Nokon har ikkje svart på eit tiltak
notice-service-silent = Ei teneste har ikkje svart på lenge
notice-chair-empty = Ei sak har mist koordinatoren
notice-no-coordinator = Koordinatoren har slutta. Kommunen skal finne ein ny.
notice-stale = Delar av ein plan er ikkje stadfesta på lenge

entry-silent = Ikkje svart
entry-asked-by = { $since }. Svar blir venta innan { $by }.
entry-open = Utan ansvarleg
entry-countered = Foreslår i staden
silent-somebody = Den ansvarlege
silent-service-says = { $who } har ikkje svart. Koordinatoren følgjer opp.
silent-coordinator-says = { $who } har ikkje svart. Koordinerande eining følgjer opp.
step-countered = Svar på forslaget: { $what }
step-silent = Ta kontakt om: { $what }
step-silent-says = { $who } skulle ha svart { $by }
answer-by = Svar innan { $date }
participant-leaves-open = «{ $what }» står utan ansvarleg, og nokon må ta over.

answer-title = Tek du ansvaret for dette?
answer-lead = { $name } har ein individuell plan, og du er spurd om dette tiltaket.
answer-asked-by = Spurd av { $who }
answer-word = Forslaget ditt vart ikkje teke inn i planen. Grunngivinga er:
answer-was-due = Skulle vore svart på { $date }
answer-decline = Nei
answer-propose = Foreslå noko anna
answer-call = Lurer du på noko? Ring { $name }
answer-is-yes = Du har sagt ja. Tiltaket er avtalt.
answer-is-no = Du har sagt nei. Koordinatoren finn nokon andre.
answer-is-proposal = Du har foreslått: { $proposal }. Du får beskjed når forslaget er svart på.
propose-title = Kva kan du ta ansvar for?
propose-lead = Endre det du vil. Koordinatoren eller personen svarer på forslaget.
propose-words = Kvifor foreslår du dette?
propose-submit = Send forslaget
proposal-title = Svar på forslaget
proposal-lead = { $who }, foreslår noko anna enn det som står i planen.
settle-asked = Står i planen
settle-proposed = Forslaget
settle-yes = Ta forslaget inn i planen
settle-else = Eller sei nei til forslaget
settle-word = Kvifor ikkje?
settle-word-says = Den ansvarlege ser svaret og blir spurd på nytt.
settle-no = Sei nei og spør på nytt
proposal-link = Svar på forslaget
done-proposed = Forslaget er sendt.
done-proposal-taken = Forslaget er teke inn i planen.
done-asked-anew = Den ansvarlege er spurd på nytt.

freshness-title = Stemmer dette framleis?
freshness-lead = Dette har ingen stadfesta på lenge. Les og stadfest, eller endre.
freshness-nothing = Alt du kan stadfeste, er stadfesta.
freshness-all = Alt her stemmer framleis
step-stale =
    { $n ->
        [one] Sjå om { $n } punkt i planen stemmer framleis
       *[other] Sjå om { $n } punkt i planen stemmer framleis
    }
step-stale-says = Ingen har stadfesta dette på lenge
silent-title = Tenester som ikkje har svart
silent-lead = Desse er spurde om å ta ansvar i ein plan og har ikkje svart. Kva dei er spurde om, står i planen og er ikkje delt med eininga.
silent-nothing = Alle tenester som er spurde, har svart eller har tid att.
silent-measures =
    { $n ->
        [one] Har ikkje svart på { $n } tiltak
       *[other] Har ikkje svart på { $n } tiltak
    }
silent-asked = Spurd { $asked }. { $days } over fristen.
days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagar
    }
unit-silent =
    { $n ->
        [one] { $n } tiltak manglar svar frå ei teneste
       *[other] { $n } tiltak manglar svar frå tenester
    }
overview-still = Dette står stille
stands-declined = Den som vart spurd, har sagt nei. Koordinatoren finn nokon andre.
