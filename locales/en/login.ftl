# Log in, sessions, passkeys and invitations.

# Ways to log in
login-with = Log in with { $provider }
login-citizens = For you who have a plan, and for next of kin.
login-professionals = For health and care staff, at work.
login-with-passkey = Log in with a passkey
login-passkey-says = For you who were invited and have made a passkey on your phone or computer.
login-have-code = I have a letter with a code
login-to-front = To the front page

# When it did not work
login-failed-level = That login was not secure enough
login-failed-level-says = Plans hold health information. You must log in at the highest security level.
login-failed-level-do = Choose BankID, Buypass or Commfides when you try again. MinID is not enough.
login-failed-broken-off = You were not logged in
login-failed-broken-off-says = The login was cancelled. Nothing has changed.
login-failed-state = We could not complete the login
login-failed-state-says = It took too long, or the login began in another window. It is not your fault.
login-failed-away = We cannot reach the login service
login-failed-away-says = The fault is not yours. Try again in a few minutes. If it is urgent, call the coordinator or the coordinating unit.
login-failed-other = We could not log you in
login-failed-other-says = We got an answer from the login service that we cannot trust, and stopped to be safe. Try again. If it happens again, tell the municipality.
login-failed-number = Dinplan cannot be used with this identity
login-failed-number-says = The identity number you logged in with does not belong here. A test system takes invented persons only.
login-failed-workplace = We find no workplace for you
login-failed-workplace-says = You are logged in as an employee, but no workplace has registered you in Dinplan.
login-failed-workplace-do = Ask your manager or the coordinating unit to register you. To see your own plan, log in as a private person.

# The first time
welcome-title = Welcome to Dinplan
welcome-lead = This is your first time here. We only know your identity number. Write your name and when you were born.
welcome-name = Full name
welcome-born = Date of birth
welcome-submit = Continue

# Workplace
workplace-title = Where do you work today?
workplace-lead = You only see what you need at the workplace you choose. You can change it later.
workplace-change = Change workplace
workplace-unit = { $unit }, { $org }

# Before the session ends
time-out-soon = You will be logged out in less than five minutes.
time-out-for-good = You will be logged out in less than five minutes, because you have been logged in as long as is allowed. Save what you are doing, and log in again.
time-out-hold = Keep me logged in
time-out-note = You will be logged out { $at } if you do nothing. Save forms as drafts before that.
done-held = You are still logged in.
logging-out = Logging out
logging-out-says = You are logged out of Dinplan. Now you are being logged out of { $provider } too.
logging-out-continue = Log out of { $provider }

# Where you are logged in
sessions-nav = Your login
sessions-title = Where you are logged in
sessions-lead = If you do not recognise one of these, end it.
sessions-here = This one
sessions-role = As
sessions-began = Logged in
sessions-last = Last used
sessions-unknown = Unknown browser
sessions-undecided = no workplace chosen
sessions-demo = in the demo
sessions-provider = with { $provider }
sessions-passkey = with a passkey
sessions-end = Log out there
sessions-end-all = Log out everywhere else
sessions-only-here = You are logged in here only.
done-session-ended = You are logged out there.
done-sessions-ended = You are logged out everywhere else.

# Passkeys
passkeys-title = Your passkeys
passkeys-says = Make another one, so that you get in even if you lose one.
passkeys-made = Made
passkeys-used = Last used
passkeys-kept = Kept
passkeys-synced = Backed up, works on several devices
passkeys-remove = Remove
passkeys-add = Make another passkey
passkey-unnamed = Passkey
passkey-name = What do you want to call it?
passkey-name-help = For example "My work phone".
passkey-use-lead = Your phone, computer or security key asks for fingerprint, face or PIN.
passkey-use-submit = Use the passkey
passkey-lost = If you have lost your passkey, you need a new invitation from the coordinating unit.
passkey-refused = That passkey did not work here. Try again, or choose another passkey.
passkey-make-title = Make a passkey
passkey-make-lead = Hello, { $name }. Now you make the key you will log in with.
passkey-make-says = A passkey lies on your phone or computer and opens with fingerprint, face or PIN. There is no password to remember, and nobody can trick it from you.
passkey-make-submit = Make a passkey
passkey-not-made = The passkey was not saved. It may have taken too long. Enter the code from the letter and try again.
passkey-needs-script = Passkeys only work when JavaScript is on in the browser. Turn it on, or use another browser.
passkey-missing = This browser cannot use passkeys. Try a newer browser, or your phone.
passkey-stopped = It was cancelled, or the device found no passkey. Try again when you are ready.
done-passkey-made = The passkey is made, and you are logged in.
done-passkey-removed = The passkey is removed.

# The invitation, for whoever has the letter
invitation-title = Get started with your letter
invitation-lead = Enter the code from the letter and your date of birth.
invitation-code = Code from the letter
invitation-code-help = Twelve letters and digits. Capital or small letters do not matter.
invitation-born = Date of birth
invitation-submit = Continue
invitation-refused = We cannot use that code and date of birth. See if you wrote them correctly. The code works once and for six weeks. If you need a new one, ask whoever sent the letter.

# Invitations, for the coordinating unit
invitations-title = Invitations to log in
invitations-lead = Staff who cannot log in another way can get a letter with a code. It lets them make a passkey.
invitations-nobody = No other staff are registered.
invitations-caption = Staff
invitations-name = Name
invitations-job = Position
invitations-stands = Login
invitations-act = Invitation
invitations-none = Has no passkey
invitations-in-use = Uses a passkey
invitations-waits = Invited, valid until { $date }
invitations-invite = Invite
invitations-new = Make a new one
invitations-revoke = Take back
done-invitation-revoked = The invitation is taken back. The code no longer works.
invite-title = Invite { $name }
invite-lead = You get a letter with a code to print and hand to the employee in person. An earlier invitation stops working.
invite-born = The employee's date of birth
invite-born-help = It must be entered with the code, so the letter alone is not enough.
invite-has-passkey = The employee already has a passkey. Once the new invitation is used, the old passkeys no longer work.
invite-submit = Make the letter
letter-once = The code is shown only now. Print the letter before you go on.
letter-title = How to log in to Dinplan
letter-to = To { $name }
letter-go = Go to
letter-code = Enter this code:
letter-born = Enter your date of birth.
letter-passkey = Make a passkey on your phone or computer. The page shows you how.
letter-until = The code works once, until { $date } inclusive.
letter-careful = Do not give the code to others. If you lose the letter, tell us, and we take the code back.
letter-from = From { $name }, { $place }
letter-print = Print
letter-done = Done

# Too many tries
failure-wait = Wait a little
failure-wait-says =
    { $n ->
        [one] There were many tries in a short time. Try again in a minute.
       *[other] There were many tries in a short time. Try again in { $n } minutes.
    }
