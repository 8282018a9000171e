-- What is used once and soon: logins under way, questions to passkeys, invitations on paper, the
-- sessions of login providers. Found by a keyed hash of a secret that is not stored.
CREATE TABLE tickets (
    hash    BLOB PRIMARY KEY,
    expires INTEGER NOT NULL,
    content BLOB NOT NULL,             -- sealed
    mac     BLOB NOT NULL
) STRICT;
CREATE INDEX tickets_expires ON tickets (expires);
