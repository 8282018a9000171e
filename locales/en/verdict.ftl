# The person's verdict on the cooperation.

event-verdict = The person said how the cooperation is
event-verdict-not-now = The person did not want to say how the cooperation is now
notice-verdict-said = There is an answer about the cooperation
notice-verdict-asked = How is the cooperation? Three short questions
