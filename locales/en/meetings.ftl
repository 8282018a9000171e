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
