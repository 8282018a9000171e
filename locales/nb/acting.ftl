# Acting for others, ages and competence, helpers. Bokmål is the source.

## For whom: right after login, and in the header of every page of a case.
acting-title = Hvem vil du gjøre noe på vegne av?
acting-lead = Velg den det gjelder nå. Du kan bytte når du vil, øverst på siden.
acting-only = Du kan bare gjøre noe for den som står her. Skal du handle for flere, må koordinatoren eller koordinerende enhet føre deg opp hos dem.
acting-oneself = { $name } (deg selv)
acting-no-case = Du har ingen egen sak. Her kan du melde behov for deg selv
acting-born = { $name }, født { $date }
acting-all-waits = Se alt som venter, for alle
acting-switch = Bytt
acting-for = På vegne av { $name }
acting-about = Saken til { $name }
acting-for-oneself = For deg selv
acting-as-person = Din egen sak
acting-as-parent = Du har foreldreansvar
acting-as-parent-grown = Du er forelder
acting-as-care = Barneverntjenesten har omsorgen
acting-as-guardian = Du er verge
acting-as-attorney = Du har fullmakt
acting-as-next-of-kin = Du er nærmeste pårørende
acting-as-relative = Du er pårørende
acting-as-helper = Du er hjelper
acting-as-peer = Du er likemann
acting-as-interpreter = Du er tolk
acting-as-brought = Du er med i arbeidet

## Who can act for the person.
can-act-title-yours = Hvem kan gjøre noe på vegne av deg
can-act-title = Hvem kan gjøre noe på vegne av { $name }
can-act-lead-yours = Her ser du alle som kan handle for deg eller følge med, hvorfor, og hva de har gjort i det siste.
can-act-lead = Her står alle som kan handle for personen eller følge med, hvorfor, og hva de har gjort i det siste.
can-act-add = Legg til
can-act-acts = Kan handle for personen
can-act-nobody = Ingen.
can-act-follows = Kan følge med
can-act-nobody-follows = Ingen.
can-act-ground = Grunnlag
can-act-reach = Hva det gjelder
can-act-period = Når
can-act-from = Fra { $from }, til det avsluttes
can-act-from-to = Fra { $from } til og med { $to }
can-act-source = Kjent fra
can-act-written-by = Ført opp av
can-act-lately = Gjort i det siste
can-act-nothing = Ingenting
can-act-log = Se alle som har lest eller endret noe
can-act-parent = Ser saken og bestemmer for barnet til det er 16 år.
can-act-apart = Bor ikke sammen med barnet.
can-act-parent-in-care = Bestemmer ikke nå, fordi barneverntjenesten har omsorgen. Ser bare det som deles.
can-act-next-of-kin = Kan lese og skrive, men ikke svare eller samtykke. Det gjelder så lenge en vurdering sier at personen ikke kan bestemme selv.
can-act-shared = Ser bare det som deles: { $parts }.
can-act-not-shared = Ser bare det som deles. Ingenting er delt nå.
can-act-what-is-shared = Ser bare det som deles.
can-act-kept = Barnet har dette for seg selv, så foreldrene ser det ikke: { $parts }.
can-act-stays-child = Til du er 16 år, bestemmer foreldrene hvem som er med. Snakk med dem eller koordinatoren om det ikke er bra.
can-act-stays-parent = Foreldreansvaret følger av loven til barnet er 16 år. Er det noe feil, kan koordinerende enhet rette det.
can-act-stays-guardian = Vergen er oppnevnt av statsforvalteren. Bare statsforvalteren kan endre eller avslutte vergemålet.
can-act-stays-mandate = Det er ikke ditt å avslutte.

## How far a mandate reaches.
reach-see = lese
reach-write = skrive
reach-decide = svare, samtykke og godkjenne
reach-powers = Kan { $powers }.
reach-everything = Gjelder alle deler av planen.
reach-parts = Gjelder bare: { $parts }.
reach-which = Hva kan gjøres?
reach-see-about = Lese det fullmakten eller mandatet gjelder.
reach-write-about = Legge til og endre det samme.
reach-decide-about = Svare på tilbud, samtykke, trekke samtykker tilbake og godkjenne planen.
reach-of = Hva gjelder det?
reach-of-everything = Alle deler av planen
reach-of-some = Bare noen deler
reach-of-which = Hvilke deler?
reach-of-which-help = Bare når du har valgt noen deler.

## Someone close, or who acts for the person.
bring-title = Hvem vil du legge til?
bring-other = Velg noe annet
bring-parent = Bestemmer for barnet til det er 16 år. Etter det ser en forelder det som deles.
bring-guardian = Handler innenfor mandatet fra statsforvalteren. En fremtidsfullmektig føres også opp her.
bring-attorney-name = Noen som skal ha fullmakt
bring-attorney = Kan gjøre det du skriver i fullmakten, på vegne av den som gir den. Den kan endres eller trekkes tilbake når som helst.
bring-next-of-kin = Den personen selv ville valgt. Får følge med hvis en vurdering sier at personen ikke kan bestemme selv i noe.
bring-relative = En ektefelle, et søsken, en venn eller en annen nær person. Ser ikke planen før noe deles.
bring-helper = Hjelper til i arbeidet med planen for en tid. Ser bare det som deles.
bring-peer = Har selv erfart noe av det samme, og er med for en tid. Ser bare det som deles.
bring-interpreter = Tolker i arbeidet med planen for en tid. Ser bare det som deles.
bring-parent-new = Ny forelder
bring-guardian-new = Ny verge
bring-attorney-new = Ny fullmakt
bring-next-of-kin-new = Ny nærmeste pårørende
bring-relative-new = Ny pårørende
bring-helper-new = Ny hjelper
bring-peer-new = Ny likemann
bring-interpreter-new = Ny tolk
bring-edit-title = Endre det som står om { $name }
bring-relation-help = For eksempel tolk i arabisk, eller likemann fra MS-forbundet.
bring-apart = Bor ikke sammen med barnet
bring-apart-help = Da får foreldrene ikke se telefonnummeret til hverandre her.
bring-from = Første dag
bring-from-help = La feltet stå tomt hvis det gjelder fra nå.
bring-until-help = Høyst ett år fram. Etter den dagen slutter det av seg selv.
bring-source = Hvor er det kjent fra?
bring-source-help = For eksempel Folkeregisteret, vergefullmakt fra statsforvalteren med dato, eller underskrevet fullmakt i arkivet.
close-attorney-ends = Fullmakten gjelder ikke lenger, og den som hadde den, ser ikke planen.
close-next-of-kin-ends = Den du avslutter, står ikke lenger som nærmeste pårørende, og ser ikke det som er delt.
close-helper-ends = Hjelperen er ikke med lenger, og ser ikke det som er delt.
close-peer-ends = Likemannen er ikke med lenger, og ser ikke det som er delt.
close-interpreter-ends = Tolken er ikke med lenger, og ser ikke det som er delt.

## A power of attorney, read in words before it is given; and on paper.
attorney-summary-lead = Les gjennom før du gir fullmakten. Den gjelder med en gang du gir den.
attorney-words = Jeg gir { $name } fullmakt til å handle på vegne av meg i saken min i Dinplan.
attorney-from = Fullmakten gjelder fra { $date }.
attorney-open-ended = Fullmakten gjelder til jeg trekker den tilbake.
attorney-no-approval = Planen kan ikke godkjennes med fullmakten, fordi den ikke gjelder alle delene.
attorney-never = Den som har fullmakten, kan ikke gi den videre, ikke lese private notater og ikke se mer enn jeg selv kan se.
attorney-withdraw = Jeg kan endre fullmakten eller trekke den tilbake når som helst. Jeg ser i innsynsloggen hva som blir gjort.
attorney-give = Gi fullmakt
paper-title = Fullmakt på papir
paper-link = Skriv ut en fullmakt på papir
paper-lead = Skriv ut siden, fyll den ut og skriv under. Gi den til koordinatoren eller koordinerende enhet. De fører den opp, og tar vare på papiret.
paper-i = Jeg, { $name }, født { $born }, gir denne personen fullmakt til å handle på vegne av meg i arbeidet med individuell plan og koordinator:
paper-their-name = Fullt navn
paper-their-number = Fødselsnummer
paper-until = Siste dag, hvis den skal ha en
paper-withdraw = Jeg kan trekke fullmakten tilbake når som helst, skriftlig eller muntlig.
paper-place = Sted og dato
paper-signed = Underskrift
paper-to = Leveres til koordinatoren eller koordinerende enhet, { $unit }.

## Child welfare that has the care of a child.
care-link = Før opp at barneverntjenesten har omsorgen
care-title = Barneverntjenesten har omsorgen
care-lead = Før opp vedtaket når barneverntjenesten har overtatt omsorgen for et barn under 16 år.
care-about = Barneverntjeneste
care-ground = Har overtatt omsorgen
care-reach = De som arbeider der, bestemmer for barnet i stedet for foreldrene.
care-parents = Foreldrene ser bare det som deles med dem. Det gjelder med en gang.
care-service = Hvilken tjeneste?
care-source = Hva bygger det på?
care-source-help = For eksempel vedtak i Barneverns- og helsenemnda, med dato.
care-since = Fra hvilken dag?
care-save = Før opp
care-give-back = Omsorgen er gitt tilbake
care-ends = Foreldrene bestemmer igjen for barnet, og barneverntjenesten ser ikke saken lenger.
care-stays = Omsorgen følger av et vedtak. Koordinerende enhet fører opp når den er gitt tilbake.

## A birthday that changes who decides: to the person, and to parents and those who lead the work.
birthday-title-own = Du fyller { $age } år { $date }
birthday-title-other = { $name } fyller { $age } år { $date }
birthday-7-own-changes = Fra da av skal de voksne alltid spørre deg hva du mener, før de bestemmer noe om planen.
birthday-7-own-before = Tenk gjerne på hva du vil si. Du trenger ikke si noe hvis du ikke vil.
birthday-7-other-changes = Fra da av skal barnet få vite hva det gjelder og bli hørt før andre bestemmer. Det barnet mener, skrives ned hver gang.
birthday-7-other-before = Snakk med barnet om planen nå, med ord det forstår, så det vet hva det blir spurt om.
birthday-12-own-changes = Fra da av skal de voksne legge stor vekt på hva du mener. Du kan også ha noe i planen for deg selv, så foreldrene dine ikke ser det.
birthday-12-own-before = Tenk på om det er noe du vil ha for deg selv. Koordinatoren kan fortelle hvordan det virker.
birthday-12-other-changes = Fra da av skal det legges stor vekt på hva barnet mener, og barnet kan ha deler av planen for seg selv. Da ser ikke foreldrene dem.
birthday-12-other-before = Snakk sammen om hva barnet vil dele, og hva det kanskje vil ha i fred. La barnet logge inn selv og se planen sin.
birthday-16-own-changes = Fra da av bestemmer du selv: om du vil ha plan, hvem som er koordinator, og hvem som ser hva. Foreldrene dine ser bare det du deler med dem.
birthday-16-own-before = Snakk med foreldrene dine om hva de fortsatt skal få se. Når dagen kommer, spør vi deg om hvert samtykke de har gitt for deg. Til du har svart, gjelder de som før.
birthday-16-other-changes = Fra da av bestemmer { $name } selv over plan, koordinator og deling. Foreldrene svarer ikke lenger, og ser bare det som deles med dem.
birthday-16-other-before = Snakk sammen om hva foreldrene fortsatt skal få se, og se til at { $name } kan logge inn selv. På dagen blir { $name } spurt på nytt om hvert samtykke. Til da gjelder de som før.
birthday-18-own-changes = Fra da av er du myndig. Retten til barnekoordinator går ut, og hjelpen kommer fra tjenestene for voksne.
birthday-18-own-before = Avtal med koordinatoren hvem som tar over, og når. Vil du at noen skal handle for deg, kan du gi fullmakt.
birthday-18-other-changes = Fra da av er { $name } myndig. Retten til barnekoordinator går ut, og hjelpen kommer fra tjenestene for voksne.
birthday-18-other-before = Avtal hvem som blir koordinator, og hvilke tjenester som tar over, så det ikke blir et opphold. Trengs det verge, må det søkes om i god tid.

## Sixteen: one's own decision on what the parents consented to.
step-decide-anew = Bestem selv det foreldrene dine har sagt ja til
step-decide-anew-says = Du er 16 år, og det er ditt valg nå.
anew-title = Nå bestemmer du
anew-lead = Du er 16 år. Dette har de som hadde ansvar for deg, sagt ja til. Det gjelder til du bestemmer noe annet. Vil du det samme?
anew-yes = Ja, det vil jeg
anew-no = Nei, trekk det tilbake
anew-none = Du har bestemt over alt. Ingenting gjelder lenger bare fordi foreldrene dine sa ja.
anew-see-all = Se alle samtykkene
grown-title = { $name } bestemmer selv
grown-why = { $name } har fylt 16 år. Da bestemmer unge selv over plan, koordinator og hvem som ser hva. Derfor ser du mindre enn før. Det betyr ikke at noen har stengt deg ute.
grown-what = Du ser hvem som er koordinator, og det { $name } deler med deg. Spør gjerne { $name } hva du kan få se. Du kan fortsatt ringe koordinatoren og fortelle det du vet.
limited-title = Hva du kan gjøre for { $name }
limited-rest = Resten ser du ikke, og kan ikke endre.

## What a child from 12 keeps from the parents; read by a 12-year-old.
kept-title = Hva vil du ha for deg selv?
kept-lead = Du er over 12 år. Da kan du ha noe i planen for deg selv, så foreldrene dine ikke ser det.
kept-parents = Det gjelder for { $names }.
kept-parts = Dette vil jeg ha for meg selv
kept-matters = Det du skriver om hva som er viktig for deg.
kept-situation = Hvordan du har det hjemme, på skolen og på fritiden.
kept-goals = Det du vil få til.
kept-illness = Det du tenker om å være syk.
kept-family = Hva de andre i familien trenger.
kept-contributions = Hva du og de andre skal gjøre.
kept-save = Lagre
kept-none = Foreldrene dine ser hele planen nå. Du kan ha noe for deg selv.
kept-now = Du har dette for deg selv: { $parts }.
kept-open = Velg hva du vil ha for deg selv
kept-they-see = Dette ser de i stedet
kept-others = Koordinatoren ser alt, og de du deler planen med, ser det som er delt med dem.
kept-danger = Er noe farlig for deg, kan de voksne som hjelper deg, måtte si det til foreldrene dine. Da skal de si fra til deg først.
kept-until-16 = Du kan ombestemme deg når du vil. Når du blir 16 år, bestemmer du alt selv.

## The child is heard. Asked of whoever decides for a child.
voice-child = Hva mener barnet?
voice-child-help = Spør barnet før du svarer, med ord det forstår. Barnet trenger ikke si noe.
voice-child-words = Med barnets egne ord
voice-child-words-help = Skriv det slik barnet sa det.
voice-child-why = Hvorfor blir det slik likevel?
voice-child-why-help = Bare når barnet er over 12 år og ikke er enig, eller når barnet ikke er spurt.

## Competence to consent.
competence-title = Samtykkekompetanse
competence-lead = Fra 16 år bestemmer hver enkelt selv. Det gjelder også den som er syk, har en funksjonsnedsettelse eller tar valg andre ikke forstår.
competence-is-one-question = Det vurderes ett spørsmål om gangen. Den som ikke kan ta stilling til én ting, kan ofte bestemme over en annen.
competence-is-obvious = Kompetansen faller bare bort når det er åpenbart at personen ikke kan forstå hva spørsmålet gjelder. I tvil bestemmer personen selv.
competence-is-helped = Først skal det gjøres lettere å forstå: god tid, enkle ord, bilder, tolk, eller en annen dag.
competence-is-not = Det er ikke nok med en diagnose, høy alder, at personen har verge, eller at svaret virker uklokt.
competence-is-heard = Personen og de nærmeste får vite om vurderingen, og personen skal alltid spørres om hva den selv vil.
competence-now = Vurderinger som gjelder nå
competence-none = Ingen. Personen bestemmer selv i alle spørsmål.
competence-not-shown = Vurderingene vises bare for personen, den som handler for personen, og de som leder arbeidet.
competence-earlier =
    { $n ->
        [one] { $n } tidligere vurdering
       *[other] { $n } tidligere vurderinger
    }
competence-can-yours = Du bestemmer selv
competence-lacking-yours = Andre må hjelpe til å bestemme
competence-can-theirs = Kan bestemme selv
competence-lacking-theirs = Kan ikke bestemme selv nå
competence-can-about = Personen forstår, eller det er tvil.
competence-lacking-about = Det er åpenbart at personen ikke kan forstå hva spørsmålet gjelder, heller ikke med hjelp.
competence-reasons-label = Hvorfor
competence-told-label = Slik ble det fortalt
competence-until = Vurderes på nytt innen { $date }.
competence-was-until = Gjaldt høyst til { $date }.
competence-new = Ny vurdering
competence-form-lead = Du vurderer ett spørsmål, og navnet ditt blir stående ved vurderingen.
competence-question = Hvilket spørsmål gjelder det?
competence-question-help = Vurder hvert spørsmål for seg.
competence-finding = Hva er vurderingen din?
competence-reasons = Hvorfor?
competence-reasons-help = Hva spurte du om, hva forsto personen, og hva ble gjort for å gjøre det lettere å forstå?
competence-told = Hvordan fikk personen og de nærmeste vite det?
competence-told-help = For eksempel muntlig til personen sammen med datteren, med bilder.
competence-review = Når skal det vurderes på nytt?
competence-review-help = Etter den dagen gjelder ikke vurderingen lenger. Velg kort tid hvis tilstanden kan bedre seg.
competence-save = Lagre vurderingen
competence-missing = Det er ikke vurdert at personen mangler samtykkekompetanse. Se Samtykkekompetanse under Samtykker før du velger pårørende eller helsepersonell.
