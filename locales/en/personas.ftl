# Whom one can log in as in the demo: who, and what to try.

persona-group-people = Those the plan is for, and those close to them
persona-group-municipality = The municipality
persona-group-hospital = The hospital
persona-group-others = GP, school and NAV

persona-mona = 38, has MS and a living plan. See what waits for you, and who has not answered.
persona-ida = Mother of Jonas, nine, who needs a lot of help. Answer for the family, and see who has read the plan.
persona-lars = Father of Jonas, nine. Propose a new measure, and see what Ida has written.
persona-arne = 71, seriously ill and at home. Read your palliative plan, and decide what Solveig may see.
persona-solveig = Married to Arne, and sees what he wants her to see. Find the phone number you need in the middle of the night.
persona-fatima = 54, in hospital after a stroke, speaks Arabic. Answer the offer of a plan and a coordinator.
persona-emil = 16, and decides for himself now. Read the plan written with you, and say yes when it is right.
persona-kristin = Mother of Emil, who decides himself since he turned 16. See why you see less than before.
persona-nora = Turns 16 in some weeks. See what changes, and what to think about before the day.
persona-heidi = Mother of Nora, who will soon decide herself. See what changes for you.
persona-vilde = 12, has arthritis and a plan of her own. Choose what you want to keep to yourself.
persona-tuva = 11 and soon 12. See what you get a say in.
persona-marte = Mother of Vilde and Tuva. Choose on whose behalf you want to do something.
persona-verge = Guardian for Terje, 44. Answer on his behalf where your mandate allows.
persona-silje = Occupational therapist and coordinator for nine in Fjordvik. Find what stands still, and get it going.
persona-karim = Nurse and coordinator in Storelva. Go to a measure that was declined, and find another way.
persona-ke-leder = Leads the coordinating unit in Fjordvik. See who lacks a coordinator, and appoint one.
persona-ke-saksbehandler = Case worker in the coordinating unit in Fjordvik. Take a report, assess it and make an offer.
persona-fjordvik-admin = Consultant in the coordinating unit, and administers Fjordvik with Turid. Give someone emergency access, and see that it takes two.
persona-sykepleier = Nurse on the rehabilitation ward. Report a patient's need, and see what the municipality has done.
persona-fastlege = GP at Brygga legesenter. Answer what you are asked, in two minutes.
persona-fysioterapeut = Physiotherapist in Fjordvik. Say yes or no to measures, and see what the others do.
persona-laerer = Jonas' teacher. See only what the school may see, and answer for the school.
persona-nav = Adviser at NAV Fjordvik. Mona has waited more than four weeks for your answer.
persona-signe = 34, with a strictly confidential address. See your plan, and that nobody else sees where you are.
persona-avdelingsleder = Leads the ward where Maria works. Follow up an emergency access, and look through a sample of look-ups.
