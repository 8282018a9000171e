
section-meetings = Čoahkkimat
section-talk = Ságastallamat
section-complaints = Váidagat
