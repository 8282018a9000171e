-- What is looked for by more than a case: the next day the calendar changes a case, a person's
-- sessions, and the lines of an organisation or an actor.

ALTER TABLE cases ADD COLUMN turns TEXT; -- the day it changes by the calendar alone; under the stamp
CREATE INDEX cases_turns ON cases (turns, id) WHERE turns IS NOT NULL;

CREATE INDEX sessions_person ON sessions (person, hash);

CREATE INDEX access_log_org ON access_log (org, seq, at) WHERE org IS NOT NULL;
CREATE INDEX access_log_actor ON access_log (actor, seq, at) WHERE actor IS NOT NULL;
