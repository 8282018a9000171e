# DRAFT: not read by a translator
# The case's front page, the plan, and writing in it.

overview-own = Du bajilgovva
overview-your-coordinator = Du koordináhtor
overview-coordinator = Koordináhtor
overview-no-coordinator = Dál ii leat koordináhtor
overview-call-unit = Riŋge: { $unit }
overview-next = Mii dáhpáhuvvá čuovvovaččat
overview-ahead = Boahtteáiggis
overview-open-own-plan = Raba iežat plána
overview-open-plan = Raba plána
overview-open-log = Geahča gii lea oaidnán

stage-draft = Plána lea ráhkaduvvomin.
stage-in-force = Plána lea fámus.
stage-paused = Plána lea boddui bisánan.
stage-ended = Ášši lea loahpahuvvon.

plan-of = Plána: { $name }
plan-contents = Plána sisdoallu
plan-revision = Ođasmahttojuvvo { $date }
plan-points = Ovcci čuoggá
point-there = Lea sajis
point-missing = Váilu
point-not-applicable = Ii guoskka
plan-approve = Dohkket plána
plan-set-period = Plánaáigodat
plan-evaluate = Árvvoštala
plan-change-form = Plána linjejeaddji divššu várás
plan-change-language = Plána giella
plan-pause = Biset boddui
plan-resume = Joatkke fas
plan-see-people = Geahča buohkaid
entry-when = Goas
entry-asked = Jerrojuvvon
entry-declined = Biehttaluvvon
entry-municipality-says = Suohkana vástádus
entry-edit = Rievdat
entry-still-right = Lea ain riekta
entry-more = Eanet
entry-up = Sirdde bajás
entry-down = Sirdde vulos
entry-end = Loahpat
entry-history = Geahča historihka
entry-answer-goal = Vástit suohkana ovddas
when-from = { $date } rájes
when-by = maŋimustá { $date }
save = Vurke
back-to-plan = Ruovttoluotta plánii

fact-responsible = Ovddasvástideaddji
fact-scope = Viidodat
fact-how = Mo
fact-goal = Mihttomearri
fact-decision = Mearrádus
fact-priority = Vuoruheapmi
