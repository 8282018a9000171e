# DRAFT: not read by a translator
# Landing pages.

home-title = Álgosiidu
home-greeting = Bures, { $name }!
home-waits = Vuordá du
home-own = Du ášši
home-close = Du lagamuččat
home-coordinates = Don leat koordináhtor sidjiide
home-takes-part = Gos don searvvat
home-ward = Dieđihuvvon du seaŋgapoasttas
home-asked = Jerrojuvvon { $since }
line-since = { $date } rájes
line-coordinator = Koordináhtor: { $name }
measure-late = Maŋŋil áigemeari
