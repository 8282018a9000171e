## Interim reply: the clock of a report

interim-to-person = The person
interim-to-reporter = Whoever reported
event-interim-reply = The coordinating unit sent an interim reply
notice-reply-near = A report must be answered within five days
notice-reply-overdue = A report has waited more than a month without a reply
notice-reply-late = A report is a week past its deadline. The leader must look at it
notice-reply-leader = A report in the unit you lead has waited more than a month without a reply
notice-interim-reply = You have an interim reply from the municipality
refused-reply-in-the-past = An interim reply must say when the answer comes.
refused-reply-in-the-past-do = Choose a day ahead.

## Time spent on coordination

work-conversation = Talking with the person or those close
work-meeting = Meeting, with preparation
work-contact = Contact with services
work-writing = Work on the plan
work-travel = Travel
event-time-spent = The coordinator wrote down time
deed-count-time = wrote down time spent on coordination
deed-count-time-to = write down time spent on coordination
refused-impossible-time = The time cannot be right.
refused-impossible-time-do = Choose a day after the case began, and at most 12 hours.

## Interim reply: the page and the letter

unit-back = Coordinating unit
interim-title = Interim reply
interim-lead = The report must be settled by { $date }. If you cannot, whoever waits must be told why, and when the answer comes.
interim-to = Who gets the reply?
interim-reason = Why does it take longer?
interim-reason-help = Write to whoever gets the letter. Write no more about health than the receiver knows.
interim-expected = When can the answer be expected?
interim-expected-past = Choose a day ahead
interim-do = Make the letter
interim-open = Write an interim reply
interim-told = Interim reply to
interim-letter = Interim reply to a report
interim-letter-to = To { $name }
interim-letter-got = We received the report about { $name } on { $date }. It has not been settled yet.
interim-letter-expected = You can expect an answer by { $date }.
interim-letter-law = When a matter cannot be settled within a month, you must be told why and when to expect an answer. The Public Administration Act, section 11 a, says so.
interim-letter-call = If you have questions, call us on { $phone }.
interim-letter-back = Back to the case
interim-letter-read = Read the letter
done-interim = The reply is saved. Print and send it if the receiver does not read it here.
unit-reply-by = Reply by { $when }
unit-reply-late = The deadline passed { $when }
unit-replied-by = Interim reply given. A new answer is expected { $when }
unit-lost = { $name }: { $why }
unit-tools = The unit's work

## Time spent on coordination: the page

time-title = Write down time
time-lead = Written down this year: { $hours } hours and { $minutes } minutes.
time-day = Day
time-minutes = Minutes
time-minutes-odd = Write whole minutes, from 1 to 720
time-work = What was the time spent on?
time-do = Save the time
time-open = Write down time spent on the case
done-time = The time is written down.

## Training and load

training-title = Coordinators: load and training
training-lead = How many cases each has now, and when they last took a course. After two years training should be refreshed.
training-col-who = Who
training-col-cases = Cases
training-col-training = Training
training-none = No training
training-old = Last { $date }, should be refreshed
training-fresh = Last { $date }
training-courses = Courses
training-no-courses = No courses are written down.
training-new = Write down a course
training-name = Name of the course
training-day = Day
training-hours = Hours
training-who = Who took part?
training-when = { $date }, { $hours } hours
training-do = Save the course
done-course = The course is written down.
load-cases = { $n ->
    [0] no cases
    [one] { $n } case
   *[other] { $n } cases
  }
load-children = { $n ->
    [one] { $n } as child coordinator
   *[other] { $n } as child coordinator
  }

## News of law and routine

news-title = News of law and routine
news-none = There is nothing new.
news-from = Holds from { $date }
news-by = { $name }, { $date }
news-please-read = Reminder: read this
news-have-read = I have read this
news-read-at = You read this { $when }
news-unit-title = News to the coordinators
news-unit-lead = Write what is new, and see who has read it.
news-read-by = Read by { $read } of { $all }
news-waits = Not read by:
news-remind = Remind
news-reminded = Reminded { $when }
news-who-read = Who has read
news-new = Write something new
news-heading = Heading
news-text = What is new?
news-from-day = Holds from
news-to = Who is to read it?
news-to-coordinators = The coordinators
news-to-everyone = All employees
news-do = Send out
news-waiting = { $n ->
    [one] You have { $n } piece of news to read
   *[other] You have { $n } pieces of news to read
  }
done-news = The news is sent out.
done-news-read = Thank you. The unit sees that you have read it.
done-news-reminded = Those who have not read it are reminded.

## The map of services

places-title = Services in the municipality
places-search = Search for a service, for whom, or a word
places-search-do = Search
places-none = No services are there.
places-not-found = No service fits. Try fewer words.
places-new = Add a service
places-change = Change
places-name = Name of the service
places-gives = What does it give?
places-to-whom = For whom
places-contact = Contact
places-phone = Phone
places-hours = Open
places-hours-help = For instance weekdays 9–15
places-unit = Belongs to
places-do = Save
places-drop = Take the service away
