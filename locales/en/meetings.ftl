# Meetings: the call, answers, agenda, the meeting and its minutes.

## kinds and answers
meeting-group = Support group meeting
meeting-discharge = Discharge meeting
meeting-other = Other meeting
meeting-yes = Coming
meeting-no = Not coming
meeting-maybe = Not sure yet

## history
event-meeting-called = A meeting was called
event-meeting-proposed = New times were proposed
event-meeting-suited = Someone said which times suit
event-meeting-time-set = The time of the meeting was set
event-meeting-moved = The meeting got a new time or place
event-meeting-called-off = The meeting was called off
event-meeting-invited = Who is called to the meeting was changed
event-meeting-answered = Someone answered the call
event-meeting-brought-up = Someone brought something up for the meeting
event-meeting-agenda = The agenda was changed
event-meeting-begun = The meeting began
event-meeting-attended = Who was there was written down
event-meeting-decided = Something was decided in the meeting
event-meeting-closed = The meeting ended and the minutes were sent
event-meeting-corrected = Someone asked for a correction of the minutes
event-meeting-settled = A correction was answered
event-meeting-approved = The minutes were approved

## notices
notice-meeting-times = Which times suit you?
notice-meeting-called = You are called to a meeting
notice-meeting-set = The time of a meeting is set
notice-meeting-moved = A meeting has a new time or place
notice-meeting-called-off = A meeting is called off
notice-meeting-near = You have a meeting soon
notice-meeting-minutes = You have got minutes
notice-meeting-declined = Someone you called is not coming
notice-meeting-corrected = Someone asks for a correction of minutes

## refusals
refused-not-called = You are not called to this meeting.
refused-not-called-do = Add yourself to those who are called.
refused-meeting-moved-on = The meeting has come further, or was changed since you opened the page.
refused-meeting-moved-on-do = Go back to the meeting and see how it stands.
refused-meeting-in-the-past = That time has passed.
refused-meeting-in-the-past-do = Choose a time that is to come.
refused-correction-waits = Someone waits for an answer to a correction.
refused-correction-waits-do = Answer the correction first.

## faults
fault-not-a-time = Write a time of day, for example 13.00
fault-not-a-link = Write an address that begins with https://

## when and where
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
meeting-time = { $weekday } { $date }, { $from }–{ $to }
meeting-at = at { $hour }
meeting-time-open = The time is not set yet
meeting-by-video = By video
meeting-place-and-video = { $place }, and by video
meeting-by = by { $date }

## how far it has come
meeting-state-proposed = Choosing a time
meeting-state-set = Agreed
meeting-state-unwritten = Minutes missing
meeting-state-underway = Under way
meeting-state-held = Minutes sent
meeting-state-approved = Minutes approved
meeting-state-off = Called off

## what waits
meeting-step-times = Say which times suit
meeting-step-answer = Say whether you are coming
meeting-step-write = Write the minutes, or call the meeting off
meeting-step-correction = Answer a correction of the minutes

## list
section-meetings-empty = No meetings are planned.
meeting-next = Next meeting
meeting-ahead = More meetings
meeting-earlier = Earlier meetings
meeting-call = Call a meeting
meeting-call-lead = The person the plan is for is always called.
meeting-call-submit = Send the call

## fields
meeting-field-kind = What kind of meeting?
meeting-field-title = What is the meeting about?
meeting-field-title-help = Everyone who is called sees this.
meeting-field-date = Date
meeting-field-from = From
meeting-field-to = To
meeting-field-proposal = Proposal { $n }
meeting-field-where = Where
meeting-field-place = Place
meeting-field-video = Link to the video meeting
meeting-field-video-help = Begins with https://
meeting-field-guests = Who should come?
meeting-field-guests-help = If you propose several times, they say which suit.

## one meeting
meeting-called-by = Called by
meeting-join = Join by video
meeting-calendar = Calendar
meeting-calendar-file = Put the meeting in your calendar
meeting-people = Who is called
meeting-guest-person = the plan is theirs
meeting-not-answered = Not answered
meeting-suits-count = { $n ->
    [0] None suits
    [one] 1 time suits
   *[other] { $n } times suit
}
meeting-suits-people = { $n ->
    [0] Suits nobody so far
    [one] Suits 1
   *[other] Suits { $n }
}
meeting-times = Which times suit you?
meeting-times-submit = Send answer
meeting-answer = Are you coming?
meeting-answer-words = Anything you want to say about it?
meeting-answer-submit = Send answer
meeting-answer-change = Change your answer
meeting-choose = Choose a time
meeting-choose-time = Which time will it be?
meeting-off-reason = Why?
meeting-change-time = Change time or place
meeting-change-time-says = Everyone who is called is told.
meeting-change-time-submit = Save time and place
meeting-change-proposals = Propose other times
meeting-change-proposals-says = The answers to the old proposals go away.
meeting-change-proposals-submit = Send the proposals
meeting-change-guests = Change who comes
meeting-change-guests-says = New people are called. Those you remove no longer see the meeting.
meeting-change-guests-submit = Save who comes
meeting-change-off = Call the meeting off
meeting-change-off-says = Everyone who is called is told.
meeting-change-off-submit = Call the meeting off

## agenda
meeting-agenda = Agenda
meeting-agenda-empty = Nothing is on the agenda yet.
meeting-agenda-more = Add to the agenda
meeting-agenda-point = New point
meeting-agenda-add = Add the point
meeting-gather = Fetch goals and promises from the plan
meeting-strike = Strike
meeting-point-from = From { $name }
meeting-point-question = A question that waits for an answer: { $title }
meeting-input = What do you want to bring up?
meeting-input-own = What matters to you in this meeting?
meeting-input-about = Is it about a goal or a measure?
meeting-input-submit = Bring it up
meeting-take-back = Take back

## in the meeting
meeting-begin = Begin the meeting
meeting-begin-says = You go through the agenda point by point. What you decide goes straight into the plan.
meeting-begin-early = Begin the meeting now
meeting-to-room = Go to the meeting
meeting-follow-room = Follow the meeting
meeting-to-meeting = Back to the call
meeting-attended = Present
meeting-attended-write = Write who is here
meeting-attended-submit = Save who is here
meeting-others = Others who are here
meeting-nobody-written = Not written down
meeting-rest = Other
meeting-write-here = Write here
meeting-decisions = Decided in the meeting
meeting-decisions-empty = Nothing was decided.
meeting-decided-what = What was decided?
meeting-decided-as = What is it?
meeting-decided-who = Who does it?
meeting-decided-by = By when?
meeting-becomes-measure = Measure
meeting-becomes-goal = Goal
meeting-becomes-note = Note
meeting-said-yes-tick = Whoever is to do it said yes in the meeting
meeting-said-yes-help = It counts when they have confirmed it themselves.
meeting-said-yes = Said yes in the meeting. Waits for confirmation.
meeting-decide = Save the decision
meeting-yes-mine = Yes, I will do it
meeting-unsay = Remove
meeting-close = End and send the minutes
meeting-close-says = Everyone who is called gets the minutes and can ask for corrections.

## minutes
meeting-minutes-of = Minutes: { $title }
meeting-minutes-sent = Sent by { $name } { $when }.
meeting-minutes-approved = Approved by { $name } { $when }.
meeting-plan-is-minutes = Measures and goals are shown as they stand in the plan now.
meeting-corrections = Corrections
meeting-correct = Ask for a correction
meeting-correct-words = What should be corrected?
meeting-correct-submit = Send the correction
meeting-correction-waits = Waits for an answer
meeting-correction-taken = Taken in
meeting-correction-declined = Not taken in
meeting-settle = Answer the correction
meeting-settle-says = The correction and the answer stay in the minutes.
meeting-settle-yes = Yes, it is taken in
meeting-settle-no = No
meeting-settle-words = Why? Must be filled in when the answer is no
meeting-settle-submit = Send answer
meeting-approve = Approve the minutes

## calendar
calendar-meeting = Meeting in Dinplan
calendar-plan = Appointment in the plan
calendar-revision = The plan is to be looked at
feed = Get the dates in your own calendar
feed-says-plan = Meetings, the revision and dates in the plan appear in your calendar and stay up to date. What they are about is not there.
feed-says-meetings = Meetings you are called to appear in your calendar and stay up to date. What they are about is not there.
feed-secret = You get a secret address. Whoever has it sees the dates. It works for two years, and you can remove it at any time.
feed-make = Make the address
feed-there = You have an address. We cannot show it again.
feed-renew = Make a new address
feed-renew-says = The old one stops working at once.
feed-end = Remove the address
feed-made = Your calendar address
feed-made-says = Copy the address now. We show it only this once.
feed-address = Address
feed-how = Choose “subscribe to calendar” or “add from web address” in your calendar, and paste it there.
feed-copied = I have copied it
look-feed = fetched dates for a calendar

## done
done-meeting-called = The call is sent.
done-meeting-changed = The meeting is changed, and those who are called are told.
done-meeting-answered = Your answer is sent.
done-meeting-brought-up = It is brought up for the meeting.
done-meeting-taken-back = It is taken back.
done-meeting-closed = The meeting is ended and the minutes sent.
done-meeting-corrected = The correction is sent.
done-meeting-settled = The correction is answered.
done-meeting-approved = The minutes are approved.
done-feed-ended = The calendar address no longer works.
