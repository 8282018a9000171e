# Sisačáliheapmi (álgoárvalus).
welcome-name = Olles namma
welcome-born = Riegádanbeaivi
invitation-born = Riegádanbeaivi
invitations-name = Namma
failure-wait = Vuordde veaháš
