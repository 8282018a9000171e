# The person's verdict on the cooperation.

event-verdict = Personen sa hvordan samarbeidet er
event-verdict-not-now = Personen ville ikke svare om samarbeidet nå
notice-verdict-said = Det er kommet svar om samarbeidet
notice-verdict-asked = Hvordan går samarbeidet? Tre korte spørsmål

done-said = Takk. Koordinatoren kan se svaret.
done-not-now = Det er greit. Vi spør igjen om en stund.
verdict-title = Hvordan går samarbeidet?
verdict-lead-you = Tre korte spørsmål. Svar på dem du vil. Koordinatoren ser svarene dine. Koordinerende enhet ser bare tall for mange samlet.
verdict-lead = Det personen og de som bestemmer for personen, har svart.
verdict-heard = Blir du hørt?
verdict-agreed = Er det avtalt hvem som gjør hva?
verdict-happened = Skjedde det som ble avtalt?
verdict-heard-short = Hørt
verdict-agreed-short = Avtalt
verdict-happened-short = Skjedde
face-yes = 😀 Ja
face-partly = 😐 Delvis
face-no = 😞 Nei
verdict-words = Vil du si noe mer?
verdict-send = Send svaret
verdict-not-now = Ikke nå
verdict-so-far = Svar så langt
verdict-said = Sagt
verdict-none = Ingen har svart ennå.
verdict-unit-title = Hva folk sier om samarbeidet
verdict-unit-lead = Summer for hvert halvår. Færre enn fem svar vises ikke.
verdict-question = Spørsmål
verdict-first-half = Første halvår { $year }
verdict-second-half = Andre halvår { $year }
verdict-few = For få til å vises
