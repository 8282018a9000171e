# Acting for others, ages and competence, helpers. Nynorsk.

## For whom: right after login, and in the header of every page of a case.
acting-title = Kven vil du gjere noko på vegner av?
acting-lead = Vel den det gjeld no. Du kan byte når du vil, øvst på sida.
acting-only = Du kan berre gjere noko for den som står her. Skal du handle for fleire, må koordinatoren eller koordinerande eining føre deg opp hos dei.
acting-oneself = { $name } (deg sjølv)
acting-no-case = Du har inga eiga sak. Her kan du melde behov for deg sjølv
acting-born = { $name }, fødd { $date }
acting-all-waits = Sjå alt som ventar, for alle
acting-switch = Byt
acting-for = På vegner av { $name }
acting-about = Saka til { $name }
acting-for-oneself = For deg sjølv
acting-as-person = Di eiga sak
acting-as-parent = Du har foreldreansvar
acting-as-parent-grown = Du er forelder
acting-as-care = Barneverntenesta har omsorga
acting-as-guardian = Du er verje
acting-as-attorney = Du har fullmakt
acting-as-next-of-kin = Du er næraste pårørande
acting-as-relative = Du er pårørande
acting-as-helper = Du er hjelpar
acting-as-peer = Du er likemann
acting-as-interpreter = Du er tolk
acting-as-brought = Du er med i arbeidet

## Who can act for the person.
can-act-title-yours = Kven kan gjere noko på vegner av deg
can-act-title = Kven kan gjere noko på vegner av { $name }
can-act-lead-yours = Her ser du alle som kan handle for deg eller følgje med, kvifor, og kva dei har gjort i det siste.
can-act-lead = Her står alle som kan handle for personen eller følgje med, kvifor, og kva dei har gjort i det siste.
can-act-add = Legg til
can-act-acts = Kan handle for personen
can-act-nobody = Ingen.
can-act-follows = Kan følgje med
can-act-nobody-follows = Ingen.
can-act-ground = Grunnlag
can-act-reach = Kva det gjeld
can-act-period = Når
can-act-from = Frå { $from }, til det blir avslutta
can-act-from-to = Frå { $from } til og med { $to }
can-act-source = Kjent frå
can-act-written-by = Ført opp av
can-act-lately = Gjort i det siste
can-act-nothing = Ingenting
can-act-log = Sjå alle som har lese eller endra noko
can-act-parent = Ser saka og avgjer for barnet til det er 16 år.
can-act-apart = Bur ikkje saman med barnet.
can-act-parent-in-care = Avgjer ikkje no, fordi barneverntenesta har omsorga. Ser berre det som blir delt.
can-act-next-of-kin = Kan lese og skrive, men ikkje svare eller samtykkje. Det gjeld så lenge ei vurdering seier at personen ikkje kan avgjere sjølv.
can-act-shared = Ser berre det som blir delt: { $parts }.
can-act-not-shared = Ser berre det som blir delt. Ingenting er delt no.
can-act-what-is-shared = Ser berre det som blir delt.
can-act-kept = Barnet har dette for seg sjølv, så foreldra ser det ikkje: { $parts }.
can-act-stays-child = Til du er 16 år, avgjer foreldra kven som er med. Snakk med dei eller koordinatoren om det ikkje er bra.
can-act-stays-parent = Foreldreansvaret følgjer av lova til barnet er 16 år. Er det noko feil, kan koordinerande eining rette det.
can-act-stays-guardian = Verja er oppnemnd av statsforvaltaren. Berre statsforvaltaren kan endre eller avslutte verjemålet.
can-act-stays-mandate = Det er ikkje ditt å avslutte.

## How far a mandate reaches.
reach-see = lese
reach-write = skrive
reach-decide = svare, samtykkje og godkjenne
reach-powers = Kan { $powers }.
reach-everything = Gjeld alle delar av planen.
reach-parts = Gjeld berre: { $parts }.
reach-which = Kva kan gjerast?
reach-see-about = Lese det fullmakta eller mandatet gjeld.
reach-write-about = Leggje til og endre det same.
reach-decide-about = Svare på tilbod, samtykkje, trekkje samtykke tilbake og godkjenne planen.
reach-of = Kva gjeld det?
reach-of-everything = Alle delar av planen
reach-of-some = Berre nokre delar
reach-of-which = Kva delar?
reach-of-which-help = Berre når du har valt nokre delar.

## Someone close, or who acts for the person.
bring-title = Kven vil du leggje til?
bring-other = Vel noko anna
bring-parent = Avgjer for barnet til det er 16 år. Etter det ser ein forelder det som blir delt.
bring-guardian = Handlar innanfor mandatet frå statsforvaltaren. Ein framtidsfullmektig blir også ført opp her.
bring-attorney-name = Nokon som skal ha fullmakt
bring-attorney = Kan gjere det du skriv i fullmakta, på vegner av den som gir ho. Ho kan endrast eller trekkjast tilbake når som helst.
bring-next-of-kin = Den personen sjølv ville valt. Får følgje med dersom ei vurdering seier at personen ikkje kan avgjere sjølv i noko.
bring-relative = Ein ektefelle, eit sysken, ein ven eller ein annan nær person. Ser ikkje planen før noko blir delt.
bring-helper = Hjelper til i arbeidet med planen for ei tid. Ser berre det som blir delt.
bring-peer = Har sjølv erfart noko av det same, og er med for ei tid. Ser berre det som blir delt.
bring-interpreter = Tolkar i arbeidet med planen for ei tid. Ser berre det som blir delt.
bring-parent-new = Ny forelder
bring-guardian-new = Ny verje
bring-attorney-new = Ny fullmakt
bring-next-of-kin-new = Ny næraste pårørande
bring-relative-new = Ny pårørande
bring-helper-new = Ny hjelpar
bring-peer-new = Ny likemann
bring-interpreter-new = Ny tolk
bring-edit-title = Endre det som står om { $name }
bring-relation-help = Til dømes tolk i arabisk, eller likemann frå MS-forbundet.
bring-apart = Bur ikkje saman med barnet
bring-apart-help = Då får foreldra ikkje sjå telefonnummeret til kvarandre her.
bring-from = Første dag
bring-from-help = Lat feltet stå tomt dersom det gjeld frå no.
bring-until-help = Høgst eitt år fram. Etter den dagen sluttar det av seg sjølv.
bring-source = Kvar er det kjent frå?
bring-source-help = Til dømes Folkeregisteret, verjefullmakt frå statsforvaltaren med dato, eller underskriven fullmakt i arkivet.
close-attorney-ends = Fullmakta gjeld ikkje lenger, og den som hadde ho, ser ikkje planen.
close-next-of-kin-ends = Den du avsluttar, står ikkje lenger som næraste pårørande, og ser ikkje det som er delt.
close-helper-ends = Hjelparen er ikkje med lenger, og ser ikkje det som er delt.
close-peer-ends = Likemannen er ikkje med lenger, og ser ikkje det som er delt.
close-interpreter-ends = Tolken er ikkje med lenger, og ser ikkje det som er delt.

## A power of attorney, read in words before it is given; and on paper.
attorney-summary-lead = Les gjennom før du gir fullmakta. Ho gjeld med ein gong du gir ho.
attorney-words = Eg gir { $name } fullmakt til å handle på vegner av meg i saka mi i Dinplan.
attorney-from = Fullmakta gjeld frå { $date }.
attorney-open-ended = Fullmakta gjeld til eg trekkjer ho tilbake.
attorney-no-approval = Planen kan ikkje godkjennast med fullmakta, fordi ho ikkje gjeld alle delane.
attorney-never = Den som har fullmakta, kan ikkje gi ho vidare, ikkje lese private notat og ikkje sjå meir enn eg sjølv kan sjå.
attorney-withdraw = Eg kan endre fullmakta eller trekkje ho tilbake når som helst. Eg ser i innsynsloggen kva som blir gjort.
attorney-give = Gi fullmakt
paper-title = Fullmakt på papir
paper-link = Skriv ut ei fullmakt på papir
paper-lead = Skriv ut sida, fyll ho ut og skriv under. Gi ho til koordinatoren eller koordinerande eining. Dei fører ho opp, og tek vare på papiret.
paper-i = Eg, { $name }, fødd { $born }, gir denne personen fullmakt til å handle på vegner av meg i arbeidet med individuell plan og koordinator:
paper-their-name = Fullt namn
paper-their-number = Fødselsnummer
paper-until = Siste dag, om ho skal ha ein
paper-withdraw = Eg kan trekkje fullmakta tilbake når som helst, skriftleg eller munnleg.
paper-place = Stad og dato
paper-signed = Underskrift
paper-to = Blir levert til koordinatoren eller koordinerande eining, { $unit }.

## Child welfare that has the care of a child.
care-link = Før opp at barneverntenesta har omsorga
care-title = Barneverntenesta har omsorga
care-lead = Før opp vedtaket når barneverntenesta har teke over omsorga for eit barn under 16 år.
care-about = Barnevernteneste
care-ground = Har teke over omsorga
care-reach = Dei som arbeider der, avgjer for barnet i staden for foreldra.
care-parents = Foreldra ser berre det som blir delt med dei. Det gjeld med ein gong.
care-service = Kva teneste?
care-source = Kva byggjer det på?
care-source-help = Til dømes vedtak i Barneverns- og helsenemnda, med dato.
care-since = Frå kva dag?
care-save = Før opp
care-give-back = Omsorga er gitt tilbake
care-ends = Foreldra avgjer igjen for barnet, og barneverntenesta ser ikkje saka lenger.
care-stays = Omsorga følgjer av eit vedtak. Koordinerande eining fører opp når ho er gitt tilbake.

## A birthday that changes who decides: to the person, and to parents and those who lead the work.
birthday-title-own = Du fyller { $age } år { $date }
birthday-title-other = { $name } fyller { $age } år { $date }
birthday-7-own-changes = Frå då av skal dei vaksne alltid spørje deg kva du meiner, før dei avgjer noko om planen.
birthday-7-own-before = Tenk gjerne på kva du vil seie. Du treng ikkje seie noko om du ikkje vil.
birthday-7-other-changes = Frå då av skal barnet få vite kva det gjeld og bli høyrt før andre avgjer. Det barnet meiner, blir skrive ned kvar gong.
birthday-7-other-before = Snakk med barnet om planen no, med ord det forstår, så det veit kva det blir spurt om.
birthday-12-own-changes = Frå då av skal dei vaksne leggje stor vekt på kva du meiner. Du kan også ha noko i planen for deg sjølv, så foreldra dine ikkje ser det.
birthday-12-own-before = Tenk på om det er noko du vil ha for deg sjølv. Koordinatoren kan fortelje korleis det verkar.
birthday-12-other-changes = Frå då av skal det leggjast stor vekt på kva barnet meiner, og barnet kan ha delar av planen for seg sjølv. Då ser ikkje foreldra dei.
birthday-12-other-before = Snakk saman om kva barnet vil dele, og kva det kanskje vil ha i fred. Lat barnet logge inn sjølv og sjå planen sin.
birthday-16-own-changes = Frå då av avgjer du sjølv: om du vil ha plan, kven som er koordinator, og kven som ser kva. Foreldra dine ser berre det du deler med dei.
birthday-16-own-before = Snakk med foreldra dine om kva dei framleis skal få sjå. Når dagen kjem, spør vi deg om kvart samtykke dei har gitt for deg. Til du har svart, gjeld dei som før.
birthday-16-other-changes = Frå då av avgjer { $name } sjølv over plan, koordinator og deling. Foreldra svarar ikkje lenger, og ser berre det som blir delt med dei.
birthday-16-other-before = Snakk saman om kva foreldra framleis skal få sjå, og sjå til at { $name } kan logge inn sjølv. På dagen blir { $name } spurd på nytt om kvart samtykke. Til då gjeld dei som før.
birthday-18-own-changes = Frå då av er du myndig. Retten til barnekoordinator går ut, og hjelpa kjem frå tenestene for vaksne.
birthday-18-own-before = Avtal med koordinatoren kven som tek over, og når. Vil du at nokon skal handle for deg, kan du gi fullmakt.
birthday-18-other-changes = Frå då av er { $name } myndig. Retten til barnekoordinator går ut, og hjelpa kjem frå tenestene for vaksne.
birthday-18-other-before = Avtal kven som blir koordinator, og kva tenester som tek over, så det ikkje blir eit opphald. Trengst det verje, må det søkjast om i god tid.

## Sixteen: one's own decision on what the parents consented to.
step-decide-anew = Avgjer sjølv det foreldra dine har sagt ja til
step-decide-anew-says = Du er 16 år, og det er ditt val no.
anew-title = No avgjer du
anew-lead = Du er 16 år. Dette har dei som hadde ansvar for deg, sagt ja til. Det gjeld til du avgjer noko anna. Vil du det same?
anew-yes = Ja, det vil eg
anew-no = Nei, trekk det tilbake
anew-none = Du har avgjort alt. Ingenting gjeld lenger berre fordi foreldra dine sa ja.
anew-see-all = Sjå alle samtykka
grown-title = { $name } avgjer sjølv
grown-why = { $name } har fylt 16 år. Då avgjer unge sjølve over plan, koordinator og kven som ser kva. Difor ser du mindre enn før. Det betyr ikkje at nokon har stengt deg ute.
grown-what = Du ser kven som er koordinator, og det { $name } deler med deg. Spør gjerne { $name } kva du kan få sjå. Du kan framleis ringje koordinatoren og fortelje det du veit.
limited-title = Kva du kan gjere for { $name }
limited-rest = Resten ser du ikkje, og kan ikkje endre.

## What a child from 12 keeps from the parents; read by a 12-year-old.
kept-title = Kva vil du ha for deg sjølv?
kept-lead = Du er over 12 år. Då kan du ha noko i planen for deg sjølv, så foreldra dine ikkje ser det.
kept-parents = Det gjeld for { $names }.
kept-parts = Dette vil eg ha for meg sjølv
kept-matters = Det du skriv om kva som er viktig for deg.
kept-situation = Korleis du har det heime, på skulen og på fritida.
kept-goals = Det du vil få til.
kept-illness = Det du tenkjer om å vere sjuk.
kept-family = Kva dei andre i familien treng.
kept-contributions = Kva du og dei andre skal gjere.
kept-save = Lagre
kept-none = Foreldra dine ser heile planen no. Du kan ha noko for deg sjølv.
kept-now = Du har dette for deg sjølv: { $parts }.
kept-open = Vel kva du vil ha for deg sjølv
kept-they-see = Dette ser dei i staden
kept-others = Koordinatoren ser alt, og dei du deler planen med, ser det som er delt med dei.
kept-danger = Er noko farleg for deg, kan dei vaksne som hjelper deg, måtte seie det til foreldra dine. Då skal dei seie frå til deg først.
kept-until-16 = Du kan ombestemme deg når du vil. Når du blir 16 år, avgjer du alt sjølv.

## The child is heard. Asked of whoever decides for a child.
voice-child = Kva meiner barnet?
voice-child-help = Spør barnet før du svarar, med ord det forstår. Barnet treng ikkje seie noko.
voice-child-words = Med barnet sine eigne ord
voice-child-words-help = Skriv det slik barnet sa det.
voice-child-why = Kvifor blir det slik likevel?
voice-child-why-help = Berre når barnet er over 12 år og ikkje er einig, eller når barnet ikkje er spurt.

## Competence to consent.
competence-title = Samtykkjekompetanse
competence-lead = Frå 16 år avgjer kvar og ein sjølv. Det gjeld også den som er sjuk, har ei funksjonsnedsetjing eller tek val andre ikkje forstår.
competence-is-one-question = Eitt spørsmål blir vurdert om gongen. Den som ikkje kan ta stilling til éin ting, kan ofte avgjere ein annan.
competence-is-obvious = Kompetansen fell berre bort når det er openbert at personen ikkje kan forstå kva spørsmålet gjeld. I tvil avgjer personen sjølv.
competence-is-helped = Først skal det gjerast lettare å forstå: god tid, enkle ord, bilete, tolk, eller ein annan dag.
competence-is-not = Det er ikkje nok med ein diagnose, høg alder, at personen har verje, eller at svaret verkar uklokt.
competence-is-heard = Personen og dei næraste får vite om vurderinga, og personen skal alltid spørjast om kva han eller ho sjølv vil.
competence-now = Vurderingar som gjeld no
competence-none = Ingen. Personen avgjer sjølv i alle spørsmål.
competence-not-shown = Vurderingane blir berre viste for personen, den som handlar for personen, og dei som leier arbeidet.
competence-earlier =
    { $n ->
        [one] { $n } tidlegare vurdering
       *[other] { $n } tidlegare vurderingar
    }
competence-can-yours = Du avgjer sjølv
competence-lacking-yours = Andre må hjelpe til å avgjere
competence-can-theirs = Kan avgjere sjølv
competence-lacking-theirs = Kan ikkje avgjere sjølv no
competence-can-about = Personen forstår, eller det er tvil.
competence-lacking-about = Det er openbert at personen ikkje kan forstå kva spørsmålet gjeld, heller ikkje med hjelp.
competence-reasons-label = Kvifor
competence-told-label = Slik vart det fortalt
competence-until = Blir vurdert på nytt innan { $date }.
competence-was-until = Galdt høgst til { $date }.
competence-new = Ny vurdering
competence-form-lead = Du vurderer eitt spørsmål, og namnet ditt blir ståande ved vurderinga.
competence-question = Kva spørsmål gjeld det?
competence-question-help = Vurder kvart spørsmål for seg.
competence-finding = Kva er vurderinga di?
competence-reasons = Kvifor?
competence-reasons-help = Kva spurde du om, kva forstod personen, og kva vart gjort for å gjere det lettare å forstå?
competence-told = Korleis fekk personen og dei næraste vite det?
competence-told-help = Til dømes munnleg til personen saman med dottera, med bilete.
competence-review = Når skal det vurderast på nytt?
competence-review-help = Etter den dagen gjeld ikkje vurderinga lenger. Vel kort tid dersom tilstanden kan bli betre.
competence-save = Lagre vurderinga
competence-missing = Det er ikkje vurdert at personen manglar samtykkjekompetanse. Sjå Samtykkjekompetanse under Samtykke før du vel pårørande eller helsepersonell.
