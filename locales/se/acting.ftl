# Acting for others, ages and competence, helpers. Northern Sami, draft.

acting-switch = Molsso
acting-for-oneself = Alccesat
acting-as-parent = Dus lea vánhenovddasvástádus
acting-as-guardian = Don leat áššeovddasteaddji
acting-as-attorney = Dus lea fápmudus
acting-as-interpreter = Don leat dulka
can-act-add = Lasit
reach-see = lohkat
reach-write = čállit
kept-save = Vurke
anew-yes = Juo, dan háliidan
attorney-give = Atte fápmudusa
