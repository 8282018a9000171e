# Landing pages.

home-title = Home
home-greeting = Hello, { $name }!
home-to-unit = Open the unit's inbox
home-waits = Waiting for you
home-own = Your case
home-close = Those close to you
home-coordinates = You are coordinator for
home-takes-part = You take part for
home-ward = Reported from your ward
home-asked = Asked { $since }
home-approve = The plan is waiting for you to approve it
home-approve-says = Read it through and say yes when it is right
home-silent =
    { $n ->
        [one] 1 has not answered
       *[other] { $n } have not answered
    }
home-nothing-private = You have no case here yet. Report a need if you, or someone you care about, need help from several services.
home-nothing-work = Nothing is waiting for you now.
next-revision = Revision of the plan
line-since = Since { $date }
line-coordinator = Coordinator: { $name }
measure-late = Past the deadline
home-reported = Reported by you
home-report-of = Report of { $date }
home-report-sent = Received
