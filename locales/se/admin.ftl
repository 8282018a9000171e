# Hálddašeapmi: draft; what is missing is read in bokmål.

nav-admin = Hálddašeapmi
admin-title = Hálddašeapmi
admin-staff = Bargit
admin-rules = Njuolggadusat
admin-proposals = Evttohusat
admin-units = Ovttadagat
admin-yes = Juo
admin-no = Ii
admin-name = Namma
admin-unit = Ovttadat
admin-unit-new = Ođđa ovttadat
admin-search = Oza
admin-hire = Ođđa bargi
admin-approve = Dohkket
admin-reject = Hilggo
