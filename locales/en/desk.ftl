# Deputy, handover and the coordinator's desk.

deputy-until = until { $date }
event-deputy = A deputy for the coordinator was named
event-deputy-ended = A deputy for the coordinator stopped
event-deputy-refused = A deputy for the coordinator was turned down
event-handover-words = Something was written for whoever takes over as coordinator
refused-deputy-needs-time = A deputy stands in from one day to another, for a year at most.
refused-deputy-needs-time-do = Choose a first and a last day.
refused-deputy-refused = The person has said no to this deputy.
refused-deputy-refused-do = Choose another deputy.
notice-deputy = The coordinator has a deputy.
notice-deputy-you = You are named as deputy for a coordinator.
notice-deputy-begins = You are deputy for a coordinator from today.
notice-deputy-ended = The coordinator's deputy has stopped.
notice-deputy-over = A deputy's time for a coordinator is over.
notice-deputy-refused = The person has said no to the deputy.

deputy-is = Deputy: { $name }
overview-deputy = Deputy for the coordinator now
deputy-name = Name a deputy
deputy-title = Deputy for { $name }
deputy-lead = The deputy has the same access as the coordinator for that time. The person is told at once and can say no.
deputy-who = Who is to be deputy?
deputy-first = First day
deputy-last = Last day
deputy-do = Name
deputy-end = End
deputy-refuse = I do not want this deputy
deputy-refuse-title = Say no to { $name } as deputy
deputy-refuse-says = The deputy loses access at once. The coordinator is told that you said no.
deputy-refuse-why = Why?
deputy-refuse-do = Say no
deputy-all = Deputy in my cases
deputy-all-help = The deputy has access in all the cases you coordinate while you are away. Write a handover in those that are urgent.
away-title = When you are away
away-link = Going to be away? Say so here
away-change = Change
away-lead = Those who write to you or wait for you see that you are away and when you are back.
away-words = Message to those who wait
away-words-help = Whom can they call meanwhile? Write nothing about health, and nothing about those you help.
away-do = Save
away-said = You are shown as away { $period }.
away-back = I am back
away-says = { $name } is away until { $date }.
done-away = Those who wait for you now see that you are away.
done-back = You are no longer shown as away.
deputy-not-named = These cases did not get the deputy. The person may have said no, or there is no consent.
done-deputised = The deputy is named.
done-deputy-ended = The deputy has stopped.
done-deputy-refused = You have said no to the deputy.
handover-open-page = Handover
handover-title = Handover: { $name }
handover-age = Age
handover-contact = Last contact
handover-no-contact = none yet
handover-words = What I would do first
handover-words-by = { $name }, { $when }
handover-no-words = Nothing is written yet.
handover-write = Write to whoever takes over
handover-write-lead = Whoever takes over, and the person, can read this.
handover-careful = Take care
handover-protected = Do not mention place, school or service to others.
handover-kept = The child keeps something to itself. Ask the child before you take it up with the parents.
handover-apart = The parents live apart. Talk to both.
handover-excluded = Something is kept out of what is shared. Look at the consents before you share.
handover-matters = What matters most
handover-waiting = Waiting for an answer
handover-open = Measures not done
handover-nothing-open = No measures are open.
handover-ask = Ask about this at the next contact
handover-ask-silent = { $what }: waiting for an answer from the one responsible
handover-ask-stale = { $what }: is it still right?
handover-people = Whom you can call
services-title = All services
services-lead = Who does what, and when.
services-nothing = Not responsible for any measure now.
services-none = Nobody takes part yet.
round-title = Consent round
round-lead = Consents that are missing or run out in your cases.
round-none = No consents are missing or running out now.
round-missing = Consent is missing
round-ends = Runs out { $when }
round-over = Ran out { $when }
desk-filter = Which cases
still-revision = The plan should have been revised { $when }
still-find-other = Find someone else
still-ask = Ask again
still-see-talk = See the question
still-revise = Evaluate and revise
still-see-measures = See the measures
still-prepare = Prepare a conversation
home-handed-says = Answer whether you take it over
deputy-named = { $n ->
    [one] The deputy is named in 1 case.
   *[other] The deputy is named in { $n } cases.
}
handover-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
desk-all = { $n ->
    [one] 1 case
   *[other] All { $n } cases
}
desk-still = { $n ->
    [one] 1 stands still
   *[other] { $n } stand still
}
still-declined = { $n ->
    [one] 1 owner said no, and nobody has taken over
   *[other] { $n } owners said no, and nobody has taken over
}
still-silent = { $n ->
    [one] 1 owner has not answered
   *[other] { $n } owners have not answered
}
still-unanswered = { $n ->
    [one] 1 question is unanswered
   *[other] { $n } questions are unanswered
}
still-passed = { $n ->
    [one] 1 measure is past its date
   *[other] { $n } measures are past their date
}
still-no-contact = { $n ->
    [one] No contact for 1 week
   *[other] No contact for { $n } weeks
}
home-handed = { $n ->
    [one] Someone asks you to take something over
   *[other] You are asked to take over { $n } things
}
still-stale = { $n ->
    [one] 1 part has not been confirmed for long
   *[other] { $n } parts have not been confirmed for long
}
still-confirm = Confirm
