-- The access log as a Merkle tree (RFC 9162): its lines are the leaves.

-- From now on `access_log.hash` is the leaf, and the head of the log holds the tree's root.
ALTER TABLE heads ADD COLUMN peaks BLOB; -- of the log: hashes of its complete subtrees, largest first

-- Every eighth level of the tree, so that a proof reads a few hundred hashes of however many.
CREATE TABLE log_tree (
    level INTEGER NOT NULL,            -- 8, 16, ...: the node is over 2^level lines
    place INTEGER NOT NULL,            -- from the left, from 0
    hash  BLOB NOT NULL,
    PRIMARY KEY (level, place)
) STRICT, WITHOUT ROWID;

-- Signed heads, to be kept by others too.
CREATE TABLE log_heads (
    size      INTEGER PRIMARY KEY,     -- how many lines
    root      BLOB NOT NULL,
    at        INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
