# Kva personen meiner om samarbeidet.

event-verdict = Personen sa korleis samarbeidet er
event-verdict-not-now = Personen ville ikkje svare om samarbeidet no
notice-verdict-said = Det er kome svar om samarbeidet
notice-verdict-asked = Korleis går samarbeidet? Tre korte spørsmål

done-said = Takk. Koordinatoren kan sjå svaret.
done-not-now = Det er greitt. Vi spør att om ei stund.
verdict-title = Korleis går samarbeidet?
verdict-lead-you = Tre korte spørsmål. Svar på dei du vil. Koordinatoren ser svara dine. Koordinerande eining ser berre tal for mange samla.
verdict-lead = Det personen og dei som bestemmer for personen, har svart.
verdict-heard = Blir du høyrd?
verdict-agreed = Er det avtalt kven som gjer kva?
verdict-happened = Skjedde det som vart avtalt?
verdict-heard-short = Høyrd
verdict-agreed-short = Avtalt
verdict-happened-short = Skjedde
face-yes = 😀 Ja
face-partly = 😐 Delvis
face-no = 😞 Nei
verdict-words = Vil du seie noko meir?
verdict-send = Send svaret
verdict-not-now = Ikkje no
verdict-so-far = Svar så langt
verdict-said = Sagt
verdict-none = Ingen har svart enno.
verdict-unit-title = Kva folk seier om samarbeidet
verdict-unit-lead = Summar for kvart halvår. Færre enn fem svar blir ikkje viste.
verdict-question = Spørsmål
verdict-first-half = Første halvår { $year }
verdict-second-half = Andre halvår { $year }
verdict-few = For få til å visast
