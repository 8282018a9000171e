# Lohpádusat ja jaskatvuohta.

obstacle-other = Eará
