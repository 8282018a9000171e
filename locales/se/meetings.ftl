# Čoahkkimat: oanehis sánit.

meeting-next = Čuovvovaš čoahkkin
meeting-agenda = Áššelistu
