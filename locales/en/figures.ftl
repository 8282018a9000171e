## Where cases stand

standing-unknown = Reported, wish not known
standing-not-asked = Reported, the person has not been asked
standing-reported = Reported with a known wish, no offer yet
standing-asked = Offered, not answered
standing-not-met = The conditions are not met
standing-declined = Said no thanks
standing-coordinator-only = Coordinator only
standing-under-work = Plan under work
standing-in-force = Plan in force
standing-paused = Plan at rest
standing-ended = Ended
milestone-assessed = The right is assessed
milestone-offered = Offered
milestone-answered = Answered
milestone-coordinator = Coordinator appointed
milestone-begun = Plan begun
milestone-in-force = Plan in force
age-child = Under 18
age-adult = 18–66
age-old = 67 and older
load-few = 1–4 cases
load-some = 5–9 cases
load-many = 10–19 cases
load-most = 20 cases or more

## The page of figures

figures-title = Figures for { $year }
figures-lead = Counted { $date }.
figures-years = Choose year
figures-link = Figures for the year
figures-hidden = Hidden
figures-hidden-why = Counts below five are hidden. Some larger ones are hidden too, so that nobody can work out the small ones.
figures-table = Show as a table
figures-file = Download for a spreadsheet (CSV)
figures-what = What
figures-count = Count
figures-sum = In all
figures-where = Where the case stands
figures-step = Step
figures-median = Half came here within, days
figures-ninth = Nine of ten came here within, days
figures-hours = Hours
figures-too-few = Too few
figures-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
figures-reported = Reported in the year
figures-to-coordinator = From report to coordinator, half within
figures-vacant = Without a coordinator
figures-replies = Reports past the deadline
figures-revisions = Plans past their revision date
figures-measures = Measures past their date
figures-status = Where cases stand
figures-status-says = All cases on { $date }, except ended ones. Unknown, not asked and no are three different things.
figures-kostra = Extract for the year
figures-kostra-says = Plans in force on { $date }, by whether the person is also reported with a municipal care service. The definition follows KOSTRA: “Users with an individual plan”. Short stays, coercion and emergency help are not set apart.
figures-with-service = Plan in force, and at least one care service
figures-without-service = Plan in force, no care service known
figures-veien = From report to plan in force
figures-veien-says = Those reported in the year, and how far they had come by { $date }. Days are counted from the report.
figures-over-tiden = Overdue today
figures-over-tiden-says = Counted now, and the same tomorrow if nobody does anything. The deadline for reports is a month by forvaltningsloven § 11 a.
figures-avtaler = Answers to measures
figures-avtaler-says = Open measures today. A measure is agreed only once its owner has said yes.
figures-promise-accepted = Agreed
figures-promise-asked = Asked, not answered
figures-promise-declined = Said no
figures-promise-unasked = Nobody has been asked
figures-stille = Services that have not answered in time
figures-stille-says = Measures for which the service was asked and the deadline has passed.
figures-belastning = Cases per coordinator
figures-belastning-says = How many coordinators have how many cases today.
figures-mal = How people rate their own goals
figures-mal-says = All ratings in evaluations during the year. One goal may have been rated more than once.
figures-tid = Time spent on coordination
figures-tid-says = Hours that coordinators have written down this year. Time that is not written down is not counted.
figures-complaints = Complaints in the year
