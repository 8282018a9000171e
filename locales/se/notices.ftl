## Dieđáhusat (draft)
nav-notices = Dieđáhusat
notices-title = Dieđáhusat
notices-none = Dus eai leat dieđáhusat.
notices-new = Ođas
notice-meeting = Čoahkkimat
notice-complaint = Váidagat
mail-address = E-poastačujuhus
mail-save = Vurke
mail-hello = Bures!
