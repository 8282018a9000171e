interim-to-person = Olmmoš
work-meeting = Čoahkkin
work-travel = Mátki
