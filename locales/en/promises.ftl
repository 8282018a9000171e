# Promises, silence, and how fresh something is.

promise-open = Nobody has this now
promise-open-left = Whoever was responsible takes part no more. Someone must take over.
promise-open-no-coordinator = The coordinator was responsible, and there is no coordinator now.
promise-open-not-shared = Whoever is to be responsible cannot see the measures and has not been asked yet.
promise-countered = The one responsible proposes something else

obstacle-no-capacity = The service has no capacity
obstacle-awaits-decision = Waiting for a decision
obstacle-not-wanted = The person does not want it now
obstacle-absent = Illness or absence
obstacle-not-suitable = It does not suit
obstacle-other = Something else

field-measures-obstacle = Why is it not happening?
field-measures-obstacle-help = Choose when the measure does not happen. Those who read the plan see the answer.
field-measures-obstacle-missing = Choose why the measure does not happen
field-measures-answer-by = When must the one responsible answer?
field-measures-answer-by-help = If you leave it empty, the municipality's deadline applies.

event-confirmed = A part of the plan was confirmed
change-settled = The proposal of the one responsible was answered
history-countered = The one responsible proposed something else
history-counter-taken = The proposal of the one responsible was taken
history-counter-turned-down = The proposal of the one responsible was not taken, and they were asked again
history-opened = Nobody is responsible any more
coordinator-end-left-job = The coordinator has left the job
refused-same-as-asked = The proposal is the same as you were asked for.
refused-same-as-asked-do = Change what, how much or when, or answer yes or no.

notice-promise-asked = You are asked to be responsible for a measure
notice-promise-due = Today is the last day to answer about a measure
notice-promise-taken = Your proposal is now in the plan
notice-promise-declined = Someone has said no to a measure
notice-promise-countered = Someone proposes something else than they were asked for
notice-promise-open = A measure has nobody responsible
notice-promise-silent = Someone has not answered about a measure
notice-service-silent = A service has not answered for a long time
notice-chair-empty = A case has lost its coordinator
notice-no-coordinator = The coordinator has left. The municipality will find a new one.
notice-stale = Parts of a plan have not been confirmed for a long time

entry-silent = Not answered
entry-asked-by = { $since }. An answer is expected by { $by }.
entry-open = Nobody responsible
entry-countered = Proposes instead
silent-somebody = The one responsible
silent-service-says = { $who } has not answered. The coordinator follows up.
silent-coordinator-says = { $who } has not answered. The coordinating unit follows up.
step-countered = Answer the proposal: { $what }
step-silent = Get in touch about: { $what }
step-silent-says = { $who } should have answered { $by }
answer-by = Answer by { $date }
participant-leaves-open = Nobody will be responsible for “{ $what }”, and someone must take over.

answer-title = Will you be responsible for this?
answer-lead = { $name } has an individual plan, and you are asked for this measure.
answer-asked-by = Asked by { $who }
answer-word = Your proposal was not taken. The reason is:
answer-was-due = Should have been answered { $date }
answer-decline = No
answer-propose = Propose something else
answer-call = Questions? Call { $name }
answer-is-yes = You have said yes. The measure is agreed.
answer-is-no = You have said no. The coordinator finds someone else.
answer-is-proposal = You have proposed: { $proposal }. You will hear when it is answered.
propose-title = What can you be responsible for?
propose-lead = Change what you like. The coordinator or the person answers the proposal.
propose-words = Why do you propose this?
propose-submit = Send the proposal
proposal-title = Answer the proposal
proposal-lead = { $who }, proposes something else than the plan says.
settle-asked = The plan says
settle-proposed = The proposal
settle-yes = Take the proposal into the plan
settle-else = Or say no to the proposal
settle-word = Why not?
settle-word-says = The one responsible sees the answer and is asked again.
settle-no = Say no and ask again
proposal-link = Answer the proposal
done-proposed = The proposal is sent.
done-proposal-taken = The proposal is now in the plan.
done-asked-anew = The one responsible has been asked again.

freshness-title = Is this still right?
freshness-lead = Nobody has confirmed this for a long time. Read and confirm, or change it.
freshness-nothing = Everything you can confirm is confirmed.
freshness-all = Everything here is still right
step-stale =
    { $n ->
        [one] See whether { $n } point of the plan is still right
       *[other] See whether { $n } points of the plan are still right
    }
step-stale-says = Nobody has confirmed this for a long time
silent-title = Silent services
silent-lead = These have been asked to be responsible in a plan and have not answered. What they are asked is in the plan, and not shared with the unit.
silent-nothing = Every service that has been asked has answered or has time left.
silent-measures =
    { $n ->
        [one] Has not answered about { $n } measure
       *[other] Has not answered about { $n } measures
    }
silent-asked = Asked { $asked }. { $days } past the deadline.
days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
unit-silent =
    { $n ->
        [one] { $n } measure waits for a silent service
       *[other] { $n } measures wait for silent services
    }
overview-still = This stands still
stands-declined = Whoever was asked has said no. The coordinator finds someone else.
