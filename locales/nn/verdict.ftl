# Kva personen meiner om samarbeidet.

event-verdict = Personen sa korleis samarbeidet er
event-verdict-not-now = Personen ville ikkje svare om samarbeidet no
notice-verdict-said = Det er kome svar om samarbeidet
notice-verdict-asked = Korleis går samarbeidet? Tre korte spørsmål
