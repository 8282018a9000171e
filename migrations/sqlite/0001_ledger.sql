-- The ledger. Ids are 16 bytes, hashes 32; times are nanoseconds since 1970 in UTC; dates are
-- ISO text. Whatever is not needed by lists, deadlines or figures is inside a sealed column.

-- The installation key, wrapped by the master key that lives outside.
CREATE TABLE installation (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    checked BLOB NOT NULL,             -- hash by which the right master key is known
    wrapped BLOB NOT NULL
) STRICT;

-- Where each chain and tally ends.
CREATE TABLE heads (
    name TEXT PRIMARY KEY,             -- the table
    seq  INTEGER NOT NULL,             -- how many rows
    hash BLOB NOT NULL,
    mac  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What happened. Never changed, never deleted; one chain through all cases.
CREATE TABLE events (
    seq      INTEGER PRIMARY KEY,
    case_id  BLOB NOT NULL REFERENCES cases (id),
    org      BLOB NOT NULL,            -- home municipality when it happened
    revision INTEGER NOT NULL,
    command  BLOB NOT NULL,
    part     INTEGER NOT NULL,         -- place among the events of the command
    at       INTEGER NOT NULL,
    content  BLOB NOT NULL,            -- sealed with the case key
    hash     BLOB NOT NULL,
    UNIQUE (case_id, revision),
    UNIQUE (command, part)             -- a command is done once
) STRICT;

-- Who looked at and changed what. Never changed, never deleted; a chain of its own.
CREATE TABLE access_log (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    case_id BLOB,                      -- no reference: a refused look-up may name what is not there
    org     BLOB,
    actor   BLOB,
    content BLOB NOT NULL,             -- sealed
    hash    BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_case ON access_log (case_id, seq) WHERE case_id IS NOT NULL;

-- The cases as they stand. The document is last: lists never read it.
CREATE TABLE cases (
    id          BLOB PRIMARY KEY,
    org         BLOB NOT NULL,         -- home municipality
    subject     BLOB NOT NULL,         -- whose case
    open        INTEGER NOT NULL CHECK (open IN (0, 1)),
    revision    INTEGER NOT NULL,
    shelf       TEXT NOT NULL,         -- the desk list it stands on
    since       INTEGER NOT NULL,
    due         TEXT,                  -- the next date that matters
    changed     INTEGER NOT NULL,
    members_mac BLOB NOT NULL,
    mac         BLOB NOT NULL,
    key         BLOB NOT NULL,         -- the case key, wrapped by the master key
    card        BLOB NOT NULL,         -- sealed with the case key
    document    BLOB NOT NULL          -- sealed with the case key
) STRICT;
CREATE UNIQUE INDEX cases_one_open ON cases (subject) WHERE open = 1;
CREATE INDEX cases_subject ON cases (subject, changed);
CREATE INDEX cases_shelf ON cases (org, shelf, since, id);
CREATE INDEX cases_due ON cases (id, due, since); -- long lists are sorted without reading the cases

-- In whose lists a case stands; stamped together in cases.members_mac.
CREATE TABLE members (
    case_id BLOB NOT NULL REFERENCES cases (id),
    place   INTEGER NOT NULL,          -- order given by the case
    person  BLOB,
    org     BLOB,
    unit    BLOB,
    role    TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_person ON members (person, case_id, place, role) WHERE person IS NOT NULL;
CREATE INDEX members_unit ON members (org, unit, case_id, place, role) WHERE org IS NOT NULL;

CREATE TABLE organisations (
    id      BLOB PRIMARY KEY,
    at      INTEGER NOT NULL,
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL
) STRICT;

CREATE TABLE persons (
    id      BLOB PRIMARY KEY,
    lookup  BLOB UNIQUE,               -- keyed hash of the national identity number
    org     BLOB,
    at      INTEGER NOT NULL,
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL
) STRICT;
CREATE INDEX persons_org ON persons (org, id) WHERE org IS NOT NULL;

CREATE TABLE sessions (
    hash    BLOB PRIMARY KEY,          -- of the secret in the browser
    person  BLOB NOT NULL,
    expires INTEGER NOT NULL,
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL
) STRICT;
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE drafts (
    person  BLOB NOT NULL,
    key     TEXT NOT NULL,             -- which form
    at      INTEGER NOT NULL,
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL,
    PRIMARY KEY (person, key)
) STRICT;

-- What leaves the program. Kept after delivery.
CREATE TABLE outbox (
    seq      INTEGER PRIMARY KEY,      -- order of writing
    id       BLOB NOT NULL UNIQUE,     -- stable over retries
    org      BLOB,
    at       INTEGER NOT NULL,
    content  BLOB NOT NULL,            -- sealed
    mac      BLOB NOT NULL,
    sent     INTEGER,                  -- when delivered
    sent_mac BLOB,
    CHECK ((sent IS NULL) = (sent_mac IS NULL))
) STRICT;
CREATE INDEX outbox_due ON outbox (seq) WHERE sent IS NULL;
