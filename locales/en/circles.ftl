# Who sees what, through another's eyes, private notes, doubt, and pages that stay true.

## Open pages
live-changed = Something has changed since you opened the page.
live-refresh = Refresh

## The two circles
circle-helpers = The helpers
circle-helpers-empty = No service sees anything now.
circle-own-people = My own people
circle-own-people-the = The person's own people
circle-own-people-empty = None of those close see anything now.
circle-because-shared = Consent
circle-because-coordinator = Consent to coordination
circle-because-parent = Parental responsibility
circle-because-care = Has taken over care
circle-because-guardian = Guardian
circle-because-attorney = Power of attorney
circle-because-next-of-kin = Next of kin
circle-because-unit = Duty of the coordinating unit
circle-because-ward = The ward reported the need
circle-because-emergency = Emergency access
circle-because-review = Follows up an emergency access
circle-because-takes-part = Takes part in the work
seer-self = { $name } (you)
seer-whole-plan = The whole plan
seer-except = Except { $names }
seer-opens-nothing = The consent is given, but opens nothing yet.
seer-reviewer = Only emergency access from their own unit.
plan-shared-with = Shared with { $n }
plan-shared-only-you = Only you see this
plan-shared-none = Nobody else sees this

## Through another's eyes
look-see-as = saw the plan as another sees it
see-as-link = See the plan as they see it
see-as-banner = You see the plan as { $name } sees it
see-as-says = Nothing can be changed from here.
see-as-back = Back to who sees what
see-as-beyond = { $name } sees this part, but you do not.

## A consent to share
consent-q-limit = What if you share less?
consent-share-limit = Then they only see what you have chosen. They may lack something they need to help you well, and may have to ask you. Your right to help is the same.
consent-used = How will they use it?
consent-used-help = Change the text if it does not fit.
consent-used-usual = They read it before we meet, and follow up what is agreed
consent-used-as = How it is used
consent-words-used = How it is used: { $used }
consent-except = Is there anyone there who must not see it?
consent-except-help = Write the full name. One name on each line.
consent-except-label = Must not see it
consent-words-except = These people who work there must not see it: { $names }.
except-only-services = Names can only be left out when you share with a service.
except-too-many = Write at most ten names. If there are more, share with one person instead.
except-unknown = We do not find { $names } at { $with }. Write the full name as it is spelt, or take it away.

## How a consent came to be what it is
consent-story = What has happened
consent-stopped = Stopped
consent-in-doubt = Stopped because someone doubts that it is right. The coordinating unit decides.
consent-fell = No longer stands after a doubt, decided { $date }: { $why }
story-given = Given
story-withdrawn = Withdrawn
story-replaced = Replaced by one's own consent
story-narrowed = Made narrower: this is no longer shared
story-agreed = The other parent agrees
story-doubted = Stopped by a doubt
story-settled-stands = The doubt is settled: the consent stands
story-settled-falls = The doubt is settled: the consent does not stand
step-consent-ends = { $title } runs out soon
step-consent-over = { $title } has run out
step-consent-over-says = They no longer see anything. Give a new consent if they are still to see it.
step-in-doubt = { $title } is stopped
step-settle = Settle the doubt: { $title }
step-settle-says = The consent is stopped until the doubt is settled.

## The other parent
agree-title = The other parent has consented
agree-question = The other parent gave this consent. Do you agree?
agree-do = I agree
object-do = I disagree
object-follows = If you disagree, the consent stops at once, until the coordinating unit has looked at it.
object-unsaid = The other parent disagrees. No reason was given.

## Doubt
doubt-link = I doubt that this consent is right
doubt-title = Say that you are in doubt
doubt-lead = A consent given by others must serve the person. Say so if you doubt that it does.
doubt-consent = The consent
doubt-at-once = The consent stops at once, everywhere. The coordinating unit decides whether it stands. The person sees who spoke up, and why.
doubt-why = Why are you in doubt?
doubt-why-help = Write what you have seen or heard that makes you doubt.
doubt-why-label = Why
doubt-raised-label = Raised by
doubt-raised = { $name }, { $when }
doubt-do = Stop the consent
settle-link = Settle the doubt
settle-title = Settle the doubt
settle-lead = Talk with the person and with who gave the consent before you decide.
settle-outcome = Shall the consent stand?
settle-stands = Yes, it serves the person
settle-falls = No, it shall not stand
settle-why = Reason
settle-why-help = The person and who gave the consent read this.
settle-do = Store the decision

## What one's own access rests on
grounds-link = Why do I see this?
grounds-title = Why you see this
grounds-role = In this case you are: { $role }.
grounds-none = Nothing of the plan is shared with you.

## Private notes
notes-title = My private notes
notes-edit = Change the note
notes-lead = Only you see what you write here. No relatives and no staff can read it until you share it yourself.
notes-text = Note
notes-save = Store the note
notes-written = Written { $when }
notes-share = Share in the plan
notes-share-title = Share the note in the plan
notes-share-says = The note becomes a part of “What matters to me”. It cannot be made private again, but you can end it in the plan.
notes-share-who = These will see it
notes-share-nobody = Nobody but you yet
notes-share-question = Which question does it answer?
notes-share-do = Share the note
notes-end = Put away
notes-end-title = Put the note away
notes-end-says = The note goes from the list. You can still read it at the bottom of the page.
notes-shared =
    { $n ->
        [one] { $n } note is shared in the plan
       *[other] { $n } notes are shared in the plan
    }
notes-ended =
    { $n ->
        [one] { $n } note is put away
       *[other] { $n } notes are put away
    }
notes-in-plan = See it in the plan

## On paper
form-link = Print a form to sign by hand
paper-says = Print the page from the browser. When the form is signed, the coordinator or the coordinating unit registers it.
paper-about = Concerns
paper-born = born { $date }
paper-place-and-date = Place and date
paper-signature = Signature
paper-name-and-basis = Name in capital letters, and what you are to the person
paper-received = Received and registered by (name, workplace, date)

## Done
done-note-written = The note is stored. Only you see it.
done-note-ended = The note is put away.
done-note-shared = The note is shared in the plan.
done-doubted = The consent is stopped. The coordinating unit decides whether it stands.
done-objected = The consent is stopped until the coordinating unit has looked at it.
done-settled = The decision is stored.
done-agreed = You have said that you agree.
