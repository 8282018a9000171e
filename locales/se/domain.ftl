# DRAFT: not read by a translator
# Words of the domain, in northern Sami. Bokmål is the source; keys that are missing here fall back to it.

## Who someone is in a case. Lower-case nouns for log lines and the header.
capacity-person = olmmoš ieš
capacity-parent = váhnen geas lea váhnenovddasvástádus
capacity-guardian = áššefuolaheaddji
capacity-relative = oapmahaš
capacity-coordinator = koordináhtor
capacity-provider = bálvalusaddi
capacity-coordinating-unit = koordinerejeaddji ovttadaga bargi
capacity-unit-leader = koordinerejeaddji ovttadaga jođiheaddji
capacity-ward = seaŋgapoastta bargi
capacity-reporter = dat guhte dieđihii dárbbu
capacity-system-job = Dinplan (automáhtalaš)

## Where a case stands, in lists.
shelf-reported = Vuordá árvvoštallama
shelf-to-offer = Vuordá dieđuid ja fálaldaga
shelf-offered = Vuordá olbmo vástádusa
shelf-to-consent = Vuordá mieđiheami
shelf-to-appoint = Vuordá koordináhtora
shelf-vacant = Váilu koordináhtor
shelf-to-begin = Plána sáhttá álgit
shelf-in-work = Plána lea ráhkaduvvomin
shelf-living = Plána lea fámus
shelf-coordinator-only = Lea koordináhtor, muhto ii plána
shelf-paused = Boddui bisánan
shelf-declined = Lea biehttalan
shelf-not-met = Eavttut eai leat devdojuvvon
shelf-ended = Loahpahuvvon

## The report of need.
channel-online = Čállojuvvon Dinplanii
channel-phone = Telefovnnas
channel-letter = Reivves
channel-meeting = Čoahkkimis
reporter-person = Olmmoš ieš
reporter-person-i = Mun dieđihan alccesan
reporter-relative = Oapmahaš
reporter-relative-i = Mun lean oapmahaš
reporter-professional = Fágaolmmoš
reporter-professional-i = Mun dieđihan fágaolmmožin
wish-both = Háliida plána ja koordináhtora
wish-coordinator = Háliida dušše koordináhtora
wish-nothing = Lea biehttalan
wish-not-asked = Ii leat jerrojuvvon
wish-unknown = Ii dieđe leago jerrojuvvon
service-gp = Fástadoavttir
service-home-care = Ruovttudikšu ja geavatlaš veahkki
service-physiotherapy = Fysioterapiija
service-occupational = Ergoterapiija ja veahkkeneavvut
service-rehabilitation = Habiliteren dahje rehabiliteren
service-mental-health = Psyhkalaš dearvvašvuohta ja gárrendilli
service-hospital = Buohcceviessu
service-palliative = Linjejeaddji dikšu
service-respite = Veajuiduhttin
service-housing = Ássan
service-kindergarten = Mánáidgárdi
service-school = Skuvla ja PPT
service-nav = NAV
service-child-welfare = Mánáidsuodjalus
service-other = Juoga eará

## Information, offer and answer.
means-conversation = Ságastallamis
means-phone = Telefovnnas
means-letter = Čálalaččat
means-interpreter = Dulkkain
means-online = Lohkkojuvvon Dinplanis
answer-both = Juo plánii ja koordináhtorii
answer-coordinator = Juo koordináhtorii, ii plánii
answer-no = Ii giitu
basis-own = Olmmoš ieš
basis-parent = Váhnen, máná ovddas guhte lea vuollel 16 jagi
basis-guardian = Áššefuolaheaddji
basis-next-of-kin = Lagamus oapmahaš
basis-presumed = Dearvvašvuođabargit

## Consents.
consent-form-electronic = Dinplanis
consent-form-paper = Vuolláičállojuvvon báhpirii
consent-form-spoken = Njálmmálaččat
scope-make-plan = Ahte plána ráhkaduvvo
scope-coordinate = Ahte koordináhtor nammaduvvo
scope-share = Ahte plána oasit juhkkojuvvojit
scope-pass-on = Ahte dieđut sáddejuvvojit viidáseappot

## The coordinator.
coordinator-municipal = Koordináhtor suohkanis
coordinator-child = Mánáidkoordináhtor
coordinator-hospital = Koordináhtor buohcceviesus
coordinator-temporary-hospital = Gaskaboddosaš koordináhtor buohcceviesus
coordinator-end-replaced = Nubbi válddii badjelasas
coordinator-end-relieved = Koordinerejeaddji ovttadat luvvii koordináhtora
coordinator-end-resigned = Koordináhtor heittii
coordinator-end-person-wished = Olmmoš háliidii nuppi
coordinator-end-consent-withdrawn = Mieđiheapmi gessojuvvui ruovttoluotta
coordinator-end-case-ended = Ášši loahpahuvvui

## Those who take part, and those close to the person.
ground-own-duty = Lea geatnegas ráhkadit plána
ground-take-part = Lea geatnegas searvat
ground-voluntary = Searvá eaktodáhtolaččat
representative-parent = Lea váhnenovddasvástádus
representative-guardian = Áššefuolaheaddji
representative-relative = Oapmahaš dahje eará lagaš olmmoš

## The plan as a whole.
plan-form-ordinary = Individuála plána
plan-form-palliative = Plána linjejeaddji divššu ja buoremus eallinkvalitehta várás
plan-state-draft = Álgohápmi
plan-state-in-force = Fámus
plan-state-renewing = Fámus, ođđa áigodat vuordá dohkkeheami
plan-state-paused = Boddui bisánan
end-wish = Olmmoš háliidii dan
end-need-over = Dárbu lea nohkan
end-consent-withdrawn = Mieđiheapmi lea gessojuvvon ruovttoluotta
end-moved = Fárren eará suohkanii
end-died = Olmmoš lea jápmán

## Choices in the plan.
matters-to-me = Mii lea deaŧalaš munnje ja mu lagamuččaide?
matters-now = Mii lea deaŧalaš dál?
matters-when-home = Mii lea deaŧalaš go boađán ruoktot?
situation-everyday = Árgabeaivi dál
situation-resources = Maid mun birgen, ja veahkki mii mus lea
situation-needs = Masa dárbbašan veahki
priority-first = Deaŧaleamos dál
priority-second = Deaŧalaš
priority-later = Sáhttá vuordit
goal-not-begun = Ii leat álgán
goal-underway = Jođus
goal-reached = Juksan
goal-set-aside = Bidjon nuppebeallái
goal-answer-can-be-met = Mihttomeari sáhttá ollašuhttit
goal-answer-must-be-adjusted = Mihttomeari ferte heivehit
measure-planned = Plánejuvvon
measure-underway = Jođus
measure-done = Dahkkon
measure-not-happening = Ii šatta
decision-none = Ii leat ohccojuvvon
decision-applied = Ohccojuvvon
decision-granted = Mieđihuvvon
decision-refused = Biehttaluvvon
decision-appealed = Váiddojuvvon
promise-asked = Vuordá vástádusa
promise-accepted = Šihttojuvvon
promise-declined = Biehttaluvvon
cooperation-needed = Dárbbašlaš
cooperation-wished = Sávvojuvvon
other-plan-school = Individuála oahpahusplána (skuvla)
other-plan-treatment = Divodanplána
other-plan-crisis = Heahteplána
other-plan-nav = NAV plána
other-plan-training = Hárjehallan- dahje rehabiliterenplána
other-plan-other = Eará plána

## Evaluation.
progress-worse = Guhkkelis go ovdal
progress-same = Seamma go ovdal
progress-some = Muhtun muddui
progress-as-hoped = Nugo sávven
progress-more = Buorebut go sávven
happened-as-agreed = Juo, nugo šihttojuvvon
happened-partly = Muhtun muddui
happened-not = Ii
happened-too-early = Menddo árrat dadjat

## Sections. Heading; -lead one sentence; -yours (to the person, in the log) and -the (to others) as they stand inside a sentence;
## -empty a calm empty state; -add the button; -new and -edit form titles. The plan speaks as the person: jeg.
section-matters = Mii lea deaŧalaš munnje
section-matters-add = Čále mii lea deaŧalaš
section-matters-new = Čále mii lea deaŧalaš
section-matters-edit = Rievdat mii lea deaŧalaš

section-situation = Mu árgabeaivi
section-situation-add = Muital árgabeaivvi birra
section-situation-new = Muital árgabeaivvi birra
section-situation-edit = Rievdat

section-background = Giella ja kultuvra
section-background-add = Muital giela ja kultuvrra birra
section-background-new = Muital giela ja kultuvrra birra
section-background-edit = Rievdat

section-goals = Mihttomearit
section-goals-add = Lasit mihttomeari
section-goals-new = Ođđa mihttomearri
section-goals-edit = Rievdat mihttomeari

section-measures = Doaibmabijut
section-measures-add = Lasit doaibmabiju
section-measures-new = Ođđa doaibmabidju
section-measures-edit = Rievdat doaibmabiju

section-participants = Geat searvet
section-participants-add = Lasit oasseváldi
section-participants-new = Ođđa oasseváldi
section-participants-edit = Rievdat oasseváldi

section-coordinator = Koordináhtor

section-contributions = Maid guhtege buktá
section-contributions-add = Lasit veahki
section-contributions-new = Ođđa veahkki
section-contributions-edit = Rievdat

section-cooperation = Ovttasbargu earáiguin
section-cooperation-add = Lasit ovttasbarggu
section-cooperation-new = Ođđa ovttasbargu
section-cooperation-edit = Rievdat ovttasbarggu

section-family = Bearraša dárbbut
section-family-add = Lasit dárbbu
section-family-new = Ođđa dárbu bearrašis
section-family-edit = Rievdat dárbbu

section-other-plans = Eará plánat
section-other-plans-add = Lasit plána
section-other-plans-new = Lasit eará plána
section-other-plans-edit = Rievdat dieđuid plána birra

section-contacts = Oktavuođat ja deaŧalaš telefonnummirat
section-contacts-add = Lasit oktavuođa
section-contacts-new = Ođđa oktavuohta
section-contacts-edit = Rievdat oktavuođa

section-admission = Soahpamuš buohccevissui váldima birra
section-admission-add = Lasit soahpamuša
section-admission-new = Ođđa soahpamuš
section-admission-edit = Rievdat soahpamuša

section-illness = Mu jurdagat buozalvuođa birra
section-illness-add = Čále jurdagiid
section-illness-new = Jurdagat buozalvuođa birra
section-illness-edit = Rievdat jurdagiid

section-period = Plánaáigodat ja ođasmahttin

section-evaluation = Árvvoštallan

section-consents = Mieđiheamit

section-process = Geaidnu plánii ja koordináhtorii

section-representatives = Oapmahaččat ja áššefuolaheaddji
section-representatives-add = Lasit oapmahačča dahje áššefuolaheaddji
section-representatives-new = Ođđa oapmahaš dahje áššefuolaheaddji
section-representatives-edit = Rievdat dieđuid

section-log = Gii lea oaidnán ja rievdadan

section-all-yours = olles du plána
section-all-the = olles plána

## Fields of the forms. -help stands visibly under the label; -missing is the error when the field must be filled in (else fault-missing).
## The nine points of the regulation: short name, and what is missing, said kindly.
letter-a = Mihttomearit, resurssat ja dárbbut
letter-b = Geat searvet
letter-c = Gii lea koordináhtor
letter-d = Maid guhtege buktá
letter-e = Doaibmabijut, viidodat ja ovddasvástádus
letter-f = Mo doaibmabijut čađahuvvojit
letter-g = Plánaáigodat ja ođasmahttin
letter-h = Mieđiheapmi
letter-i = Ovttasbargu earáiguin

## Provisions: short name, and -says one plain sentence.
## Refusals: what stands in the way, and -do: what to do now. $deed is an infinitive phrase (deed-*-to).
## Field errors.
fault-missing = Ferte devdojuvvot
fault-too-long = Čále oaneheappot: eanemusat { $max } mearkka, dál { $got }
fault-not-a-date = Čále beaivvi, mánu ja jagi, ovdamearkka dihte 17.5.2027
fault-not-a-choice = Vállje ovtta

## The log. One sentence a look-up: who, as what, what, when, why.
## Deeds: past tense for the log to the person; -to the infinitive after å / to. $sections and $section: section-*-yours or section-*-the.
## The history of a case, and of one entry.
event-opened = Dárbu dieđihuvvui
event-report-joined = Ođđa dieđáhus bođii
event-assessed = Vuoigatvuohta árvvoštallojuvvui
event-informed = Dieđut addojuvvojedje
event-offered = Plána ja koordináhtor fállojuvvui
event-answered = Vástádus fálaldahkii registrerejuvvui
event-consent-given = Mieđiheapmi addojuvvui dahje gáržžiduvvui
event-consent-withdrawn = Mieđiheapmi gessojuvvui ruovttoluotta
event-consent-renewed = Plána oaččui ođđa mieđiheami
event-representative = Oapmahaččat dahje áššefuolaheaddji rievdaduvvui
event-coordinator-wished = Koordináhtorsávaldat čállojuvvui
event-coordinator-appointed = Koordináhtor nammaduvvui
event-coordinator-ended = Koordináhtor heittii
event-participant = Oasseváldi rievdaduvvui
event-plan-begun = Plána álggahuvvui
event-plan-form = Plána hápmi rievdaduvvui
event-plan-language = Plána giella rievdaduvvui
event-ordered = Ortnet rievdaduvvui
event-marked = Čuokkis rievdaduvvui
event-term = Plánaáigodat mearriduvvui
event-approved = Plána dohkkehuvvui
event-evaluated = Plána árvvoštallojuvvui
event-paused = Plána bisehuvvui boddui
event-resumed = Plána joatkkihuvvui
event-ended = Ášši loahpahuvvui
event-reopened = Ášši rahppojuvvui fas
change-written = Čállojuvvon dahje rievdaduvvon
change-restored = Vižžojuvvon ruovttoluotta
change-ended = Loahpahuvvon
change-reopened = Rahppojuvvon fas
change-confirmed = Nannejuvvon
change-promised = Ovddasvástideaddji vástidii
change-replied = Suohkan vástidii

## Languages by their own names (the same in every file), and as each language calls them.
lang-nb = bokmål
lang-nn = nynorsk
lang-se = davvisámegiella
lang-en = English
lang-name-nb = girjedárogiella
lang-name-nn = ođđadárogiella
lang-name-se = davvisámegiella
lang-name-en = eaŋgalasgiella

## Joining: a list is list-comma again and again, and list-and for the last.
list-comma = { $first }, { $next }
list-and = { $first } ja { $last }

## Dates. $day and $month are numbers (month 1 to 12), $year a number, $weekday 1 (Monday) to 7; $hour and $minute are
## text of two digits. A message may use another: the same arguments reach it.
month =
    { $month ->
        [1] ođđajagimánnu
        [2] guovvamánnu
        [3] njukčamánnu
        [4] cuoŋománnu
        [5] miessemánnu
        [6] geassemánnu
        [7] suoidnemánnu
        [8] borgemánnu
        [9] čakčamánnu
        [10] golggotmánnu
        [11] skábmamánnu
       *[12] juovlamánnu
    }
month-short =
    { $month ->
        [1] ođđajagimánu
        [2] guovvamánu
        [3] njukčamánu
        [4] cuoŋománu
        [5] miessemánu
        [6] geassemánu
        [7] suoidnemánu
        [8] borgemánu
        [9] čakčamánu
        [10] golggotmánu
        [11] skábmamánu
       *[12] juovlamánu
    }
date-long = { month-short } { $day }. b. { $year }
date-short = { month-short } { $day }. b.
date-today = odne
date-yesterday = ikte
date-tomorrow = ihttin
date-in-days =
    { $n ->
        [one] { $n } beaivvi geahčen
        [two] { $n } beaivvi geahčen
       *[other] { $n } beaivvi geahčen
    }
days-ago =
    { $n ->
        [one] { $n } beaivi dassá
        [two] { $n } beaivvi dassá
       *[other] { $n } beaivvi dassá
    }
time-at = dii. { $hour }.{ $minute }
date-period = { $from } – { $to }
age =
    { $n ->
        [one] { $n } jahki
        [two] { $n } jagi
       *[other] { $n } jagi
    }
