# The person's verdict on the cooperation.

event-verdict = Personen sa hvordan samarbeidet er
event-verdict-not-now = Personen ville ikke svare om samarbeidet nå
notice-verdict-said = Det er kommet svar om samarbeidet
notice-verdict-asked = Hvordan går samarbeidet? Tre korte spørsmål
