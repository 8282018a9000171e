# The person's verdict on the cooperation.

event-verdict = The person said how the cooperation is
event-verdict-not-now = The person did not want to say how the cooperation is now
notice-verdict-said = There is an answer about the cooperation
notice-verdict-asked = How is the cooperation? Three short questions

done-said = Thank you. The coordinator can see the answer.
done-not-now = That is all right. We ask again in a while.
verdict-title = How is the cooperation?
verdict-lead-you = Three short questions. Answer those you like. The coordinator sees the answers, the unit sees only sums.
verdict-lead = What the person and those who decide for the person have said.
verdict-heard = Are you heard?
verdict-agreed = Is it agreed who does what?
verdict-happened = Did what was agreed happen?
verdict-heard-short = Heard
verdict-agreed-short = Agreed
verdict-happened-short = Happened
face-yes = 😀 Yes
face-partly = 😐 Partly
face-no = 😞 No
verdict-words = Would you like to say more?
verdict-send = Send the answer
verdict-not-now = Not now
verdict-so-far = Answers so far
verdict-said = Said
verdict-none = Nobody has answered yet.
verdict-unit-title = What people say of the cooperation
verdict-unit-lead = Sums for each half year. Fewer than five answers are not shown.
verdict-question = Question
verdict-first-half = First half of { $year }
verdict-second-half = Second half of { $year }
verdict-few = Too few to show
