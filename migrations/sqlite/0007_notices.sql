-- What somebody is told, until they have read it. Whose it is: a box, named by human and hat or by service.
CREATE TABLE notices (
    id      BLOB PRIMARY KEY,          -- named by the command it follows from: told once
    box     TEXT NOT NULL,
    case_id BLOB,                      -- so that it goes with an erased case
    at      INTEGER NOT NULL,
    read    INTEGER,                   -- when
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_box ON notices (box, at);
CREATE INDEX notices_unread ON notices (box) WHERE read IS NULL;
CREATE INDEX notices_case ON notices (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX notices_at ON notices (at);

-- A message may wait for its hour, and is claimed by one worker before it leaves: a worker that dies
-- on the way leaves a message in doubt, which is not sent again.
ALTER TABLE outbox ADD COLUMN due INTEGER;       -- when not at once; under the stamp
ALTER TABLE outbox ADD COLUMN claimed INTEGER;   -- when a worker took it
ALTER TABLE outbox ADD COLUMN claimed_mac BLOB;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (coalesce(due, at), seq) WHERE sent IS NULL AND claimed IS NULL;
