# Who sees what, through another's eyes, private notes, doubt, and pages that stay true.
live-refresh = Ođasmahte
circle-helpers = Veahkkit
circle-own-people = Mu olbmot
circle-because-shared = Miehtan
agree-do = Mun lean ovttaoaivilis
notes-title = Mu priváhta notáhtat
notes-text = Notáhta
