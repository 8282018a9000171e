# The log and its follow-up, emergency access, protected address, my data.

done-asked = Your question has been sent. The answer comes here.
done-replied = The answer has been sent.
done-emergency-reviewed = The emergency access has been followed up. The person can read what you found.
done-checked = The look-up has been checked.
done-protected = The protection of the address has been saved.
done-hold-set = The case is held and cannot be erased.
done-hold-lifted = The hold has been lifted.
nav-emergency = Emergency access
nav-review = Follow-up

## The log: search, taking out
log-search = Search the log
log-search-text = Name, profession or workplace
log-search-from = From
log-search-to = To
log-search-unusual = Only what stands out
log-search-do = Search
log-search-all = Show the whole log
log-search-none = Nothing in the log fits the search.
log-further = More about the log
log-to-requests = What you have asked, and the answers
log-print = Show for printing
log-file = Download as a spreadsheet (CSV)
log-to-data = My data: download all, ask for correction or erasure
log-printed-lead = The log of { $name }, taken out { $date }.
log-printed-cut = The log is longer than this. Choose a period to see older lines.
log-printed-back = Back to the log
log-number = Number
log-role = Role and workplace
log-what = What
log-ground = Ground
log-unusual = Stands out
log-tried = tried to { $what }, but got no access
log-ask = Ask about this
log-asked = You have asked about this
log-answered = Read the answer you got
log-did-record = downloaded the whole case
log-did-extract = took out the log
log-did-emergency = opened emergency access
log-did-seek = asked for emergency access, but found no plan
log-did-check = checked a look-up and found it in order: “{ $words }”
log-did-doubt = checked a look-up and follows it up: “{ $words }”
log-emergency-to = open emergency access with another name

## What stands out, and what it means
unusual-emergency = Emergency access
unusual-emergency-says = Opened without consent because it was urgent. A leader always follows it up.
unusual-refused = Refused
unusual-refused-says = The program said no, and nothing was shown. It may have been a slip.
unusual-no-relation = Does not take part now
unusual-no-relation-says = Has no part in your case today. It may have been right when it happened.
unusual-off-hours = Evening, night or weekend
unusual-off-hours-says = Many in the health services work at such hours.
unusual-first-time = First time
unusual-first-time-says = Had not looked at the case before. It may be someone new or standing in.
unusual-many-times = Many look-ups
unusual-many-times-says = Many look-ups in one day. It may be work on the plan.

## Ask about a line
ask-title = Ask about a look-up
ask-lead = Do you wonder why someone looked or changed something? Ask, and you get an answer with reasons. A look-up may be in order even if it looks unusual.
ask-who = Who
ask-when = When
ask-line = The line in the log
ask-words = What do you wonder about?
ask-words-help = The coordinating unit reads it and finds out. The one you ask about does not answer alone.
ask-send = Send the question

## What has been asked, and answers
requests-title = Questions and answers
requests-lead-you = Here is what you have asked, and the answers you have got.
requests-lead = Here is what the person has asked, and the answers. Everyone gets an answer with reasons.
requests-none = No questions yet.
requests-more = Ask for more
requests-ask-log = Ask about a line in the log
requests-wait =
    { $n ->
        [one] One question waits for an answer
       *[other] { $n } questions wait for an answer
    }
requests-unit-title = Questions that wait for an answer
requests-unit-lead = Someone has asked about a look-up, or for correction or erasure. Answer as soon as you can, and within a month.
requests-unit-none = Nobody waits for an answer.
unit-questions =
    { $n ->
        [one] In one case someone waits for your answer
       *[other] In { $n } cases someone waits for your answer
    }
unit-emergencies =
    { $n ->
        [one] One emergency access waits to be followed up
       *[other] { $n } emergency accesses wait to be followed up
    }
request-waits = Waits for an answer
request-answered = Answered
request-about = It is about { $who }, { $when }.
request-reply = Answer
reply-log-line-yes = There was reason for the look-up
reply-log-line-no = There was no reason for the look-up
reply-granted = Yes
reply-declined = No
reply-about = The look-up
reply-asked = Asked by
reply-words-asked = The question
reply-log-line-lead = Find out why it was done, and answer the person. If it is about yourself, another must answer.
reply-log-line-question = Was there reason for the look-up?
reply-log-line-ja = Yes, there was
reply-log-line-nei = No, it should not have been done
reply-correction-lead = See to it that it is corrected, or explain why it stays. What stood before is kept in the history.
reply-correction-question = Has it been corrected as the person asked?
reply-correction-ja = Yes, it has been corrected
reply-correction-nei = No, it stays
reply-erasure-lead = Decide whether the case can be erased. Only the unit’s leader can say yes.
reply-erasure-means = Erasure cannot be undone. All content of the case becomes unreadable for everyone, you too. What remains is that there was a case that has been erased.
reply-erasure-open = The case must be ended before it can be erased.
reply-erasure-question = Shall the case be erased?
reply-erasure-ja = Yes, erase the case
reply-erasure-nei = No, the case is kept
reply-words = Reasons
reply-words-help = The person reads this. Write plainly, and name the rules you have used.
reply-send = Send the answer

## Emergency access
emergency-title = Emergency access
emergency-lead = When life or health is in danger and the patient cannot answer, you can see the part of the plan that is needed. If you have time to ask the patient, do so.
emergency-open-now = Open for you now
emergency-until = Until { $when }
emergency-happens = What happens when you open
emergency-happens-shown = You see who can be contacted, agreements on admission, communication, what matters to the patient, and the coordinator. The rest of the plan is closed.
emergency-happens-logged = Your name, workplace and reason stay in the log.
emergency-happens-told = The patient is told who you are and why you opened it.
emergency-happens-reviewed = A leader checks it afterwards. The access closes after twelve hours.
emergency-number = National identity number or D number
emergency-number-fault = write the eleven digits correctly
emergency-name = The patient’s name
emergency-name-help = First name and surname as in the population register. Number and name must belong together.
emergency-why = Why can it not wait?
emergency-why-unconscious = The patient is unconscious or cannot speak
emergency-why-confused = The patient is confused or too ill to answer
emergency-why-acute = It is urgent, and the patient cannot be asked in time
emergency-why-other = Other
emergency-words = What has happened?
emergency-words-help = One sentence. The patient and the leader read it.
emergency-knows = I know that this is logged, told to the patient and checked
emergency-knows-help = Tick to go on.
emergency-open = Open emergency access
emergency-nothing = We found no plan. Check the number and the name. The patient may not have a plan here.
emergency-too-often = You have asked for emergency access many times in the last hour. Wait a little, or call the coordinating unit of the patient’s municipality.
emergency-screen-title = Emergency access
emergency-screen-logged = What you see is logged.
emergency-born = Born { $date }
emergency-open-until = Open until { $when }. { $left }
emergency-hours-left =
    { $n ->
        [0] Less than an hour left.
        [one] One hour left.
       *[other] { $n } hours left.
    }
emergency-nothing-written = Nothing written.
emergency-back = To emergency access
emergency-to-screen = Show what an emergency needs
emergencies-title = Emergency access
emergencies-lead = When life or health is in danger, health personnel can open a small part of the plan without consent. Here is every time it has happened.
emergencies-none = Nobody has opened emergency access.
emergency-opened-by = { $who }, { $when }
emergency-still-open = Open until { $when }
emergency-was-open = Closed { $when }
emergency-waits = Being checked
emergency-justified = There was reason for it
emergency-unjustified = There was no reason for it
emergency-review-found = What the leader found
emergency-review-waits = A leader looks at whether there was reason for it. You will be told what they find.
emergency-ask = Ask about this
notice-emergency = Someone opened emergency access to your plan
notice-emergency-says = { $who } opened it { $when }. A leader checks whether there was reason for it.
notice-emergency-justified = The emergency access has been checked
notice-emergency-justified-says = { $who } opened it { $when }. The leader found that there was reason for it.
notice-emergency-unjustified = The emergency access was not in order
notice-emergency-unjustified-says = { $who } opened it { $when }. The leader found that there was no reason for it. The access has been closed.
notice-emergency-read = Read why, and what was found

## Follow-up by the organisation
review-title = Follow-up
review-lead = You follow up emergency access and look through a sample of what employees of your unit have read. The person can read what you find.
review-no-emergencies = No emergency access waits.
review-of = { $initials }
review-sample = Sample of look-ups
review-sample-says = The sample is random, but the same each time you open the week. Those without a part in the case now come first. You see only the person’s initials.
review-sample-none = Nobody in your unit has read in cases this week.
review-week = The week { $from } – { $to }
review-weeks = Other weeks
review-earlier = Previous week
review-later = Next week
review-waits = Not checked
review-fine = In order
review-doubt = Being followed up
review-do = Follow up
review-related = Takes part in the case
review-unrelated = Does not take part now
review-whose = The person’s initials
review-part = Part in the case today
review-line-title = Check a look-up
review-line-lead = Ask the employee if you are in doubt. What you write becomes a line in the person’s log.
review-line-question = Was there reason for the look-up?
review-line-ja = Yes, it is in order
review-line-ja-says = The look-up belonged to the work.
review-line-nei = No, it must be followed up
review-line-nei-says = You take it up with the employee. The person sees that it is being followed up.
review-emergency-title = Follow up emergency access
review-emergency-lead = Was life or health in danger, and could it not wait for consent? The person reads what you write.
review-emergency-question = Was there reason for the emergency access?
review-emergency-ja = Yes, there was
review-emergency-ja-says = The access closes when its time is over.
review-emergency-nei = No, there was not
review-emergency-nei-says = The access is closed at once.
review-words = What did you find?
review-words-help = One sentence that the person can read.
review-save = Save
review-found = { $name } checked it { $when }: “{ $words }”

## Protected address
address-title = Protected address
address-lead = Some people must not be found. Dinplan then hides all that could tell where the person is.
address-means = Hidden are the municipality, workplace and phone of those who help, contacts, other plans, and which services take part: on pages, in lists and in the log.
address-now = How it is now
address-only-unit-lowers = You can make the protection stronger. Only the coordinating unit can make it weaker.
address-question = How is the address protected?
address-none-about = Everyone who takes part sees who helps and where.
address-client-about = The place itself tells something, such as an institution or a crisis centre. Only those who lead the work see it.
address-confidential-about = Code 7. Hidden from private persons. Those who take part at work see it.
address-strict-about = Code 6. Hidden from all but the person, whoever lives with a child, the coordinator and the coordinating unit. Relatives and attorneys cannot follow the case.
address-save = Save
address-hidden = The address is protected. Where it says “–”, the place is hidden from you.

## My data
data-title = My data
data-lead = The case is yours. Here you can take it with you, and ask for something to be corrected or erased.
data-too-often = You have downloaded the case many times in the last hour. Try again in a while.
data-download = Download everything
data-download-says = You get the plan, the history, the consents, your notes and the log. Keep the file as you would a medical record: it is no longer safe with us.
data-download-page = Download to read
data-download-data = Download as data (JSON)
data-ask = Ask for correction or erasure
data-correct = Ask for something to be corrected
data-erase = Ask for the case to be erased
data-correction-lead = Is something in the case wrong or missing? Say what, and you get an answer.
data-correction-then = What you have written in the plan yourself, you can correct there. What is corrected stays in the history, so that nobody can hide what it said.
data-correction-words = What is wrong, and what is right?
data-correction-words-help = Say where it stands if you can.
data-erasure-lead = You can ask for the whole case to be erased. The leader of the coordinating unit answers you.
data-erasure-then = The case must be ended before it can be erased. Some things must be kept when the law says so. Erasure cannot be undone.
data-erasure-words = Why do you want the case erased?
data-erasure-words-help = You need not explain much. A few words help the one who answers.
data-ask-send = Send
preserved-title = What is kept, how long and why
kept-what = What
kept-long = How long
kept-why = Why
kept-case-what = The plan, the consents and the way to them
kept-case-long = As long as you get help, and then as long as the rules for records and archives say
kept-case-why = The services must be able to show what they have done (Patient Records Act § 25)
kept-history-what = The history
kept-history-long = As long as the plan
kept-history-why = What was corrected must be readable as it stood (Health Personnel Act § 42)
kept-log-what = The log of look-ups
kept-log-long = As long as the plan. If the case is erased, it remains that somebody read, but not what
kept-log-why = You must be able to see who has read (Patient Records Act § 22)
kept-drafts-what = Drafts you have not sent
kept-drafts-long = Until you send or drop them
kept-drafts-why = What you have written must not be lost
kept-sessions-what = That you are logged in
kept-sessions-long = Twelve hours at most
kept-sessions-why = So that you need not log in for every page
kept-backups-what = Backups
kept-backups-long = Until the oldest copies are gone. Only then is an erased case wholly gone
kept-backups-why = The case must not be lost by a fault
hold-title = Hold against erasure
hold-lead = A complaint, a supervision or a lawsuit may need the case to be kept.
hold-means = While the hold stands, the case cannot be erased. The person can read why.
hold-stands = The case cannot be erased now: { $reason }
hold-reason = Why must the case be kept?
hold-reason-help = The person reads this.
hold-set-by = Set by
hold-set = Hold the case
hold-lift = Lift the hold

## The downloaded file
record-title = The case of { $name }
record-made = Downloaded from Dinplan { $date }.
record-born = Born
record-number = National identity number
record-phone = Phone
record-municipality = Municipality
record-protection = Address
record-people = Who takes part
record-plan = The plan
record-notes = Private notes
record-written = Written by { $by }, { $date }
record-written-ended = Ended. Written by { $by }, { $date }

## Receipts
receipt-title = Receipt
receipt-lead = The report has been received.
receipt-about = It is about { $name }.
receipt-then = The coordinating unit reads the report and contacts the person. The answer goes to the person, or to whoever answers for the person.
receipt-open = See what you wrote
home-report-about = { $name }, report { $date }
process-record = Insight and record
done-erased = The case is erased. What is left, nobody can read.
