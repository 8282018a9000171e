# DRAFT: not read by a translator
# The frame of every page, forms, failures, and what was just done.

skip-to-content = Njuike sisdollui
nav-label = Váldofállu
nav-home = Álgosiidu
nav-unit = Koordinerejeaddji ovttadat
nav-report = Dieđit dárbbu
log-in = Logge sisa
log-out = Logge olggos
who-private = priváhta
language-label = Giella
language-is-draft = Dát teaksta lea árvalus. Davvisámegiel jorgaleaddji ii leat vel lohkan dan.
case-nav-label = Dát ášši
case-ended = Loahpahuvvon
tab-overview = Bajilgovva
tab-plan = Plána
tab-coordinator = Koordináhtor
tab-people = Olbmot
tab-consents = Mieđiheamit
tab-process = Áššemeannudeapmi
tab-history = Historihkka
tab-log = Gii lea oaidnán
vacant-yours = Dus ii leat dál koordináhtor
vacant-theirs = Áššis ii leat dál koordináhtor

must-be-filled = Ferte devdojuvvot
may-be-empty = Eaktodáhtolaš
choose-at-least-one = Vállje unnimusat ovtta
choose = Vállje
cancel = Gaskkalduhte
try-again = Geahččal ođđasit
draft-drop = Sihko álgohámi
draft-keep = Vurke álgohápmin
draft-saved = Álgohápmi lea vurkejuvvon.

done-saved = Vurkejuvvon.
done-reopened = Rahppojuvvon fas.
done-moved = Sirdojuvvon.
done-answered = Vástádus lea vurkejuvvon.
done-reported = Dieđáhus lea sáddejuvvon.
done-assessed = Árvvoštallan lea vurkejuvvon.
done-offered = Fálaldat lea addojuvvon.
done-consented = Mieđiheapmi lea addojuvvon.
done-wished = Sávaldat lea vurkejuvvon.
done-appointed = Koordináhtor lea nammaduvvon.
done-named = Vurkejuvvon.
done-removed = Sihkkojuvvon.
done-begun = Plána lea álggahuvvon.
done-period = Plánaáigodat lea mearriduvvon.
done-evaluated = Árvvoštallan lea vurkejuvvon.
done-closed = Ášši lea loahpahuvvon.
done-case-reopened = Ášši lea rahppojuvvon fas.
done-language = Plána giella lea rievdaduvvon.
done-logged-out = Don leat loggen olggos.

front-plan = Okta plána
front-coordinator = Okta koordináhtor
front-yours = Dat lea du
login-title = Logge sisa
