-- A case that was erased leaves a stub: no subject, no key, nothing to open.
ALTER TABLE cases ADD COLUMN erased INTEGER;  -- when
ALTER TABLE cases ADD COLUMN decision TEXT;   -- by which decision: a reference, no personal data

-- Which case a message is about, so that it is erased with it.
ALTER TABLE outbox ADD COLUMN case_id BLOB;
CREATE INDEX outbox_case ON outbox (case_id) WHERE case_id IS NOT NULL;
