-- What an organisation's people did outside any case: how its directory and rules were looked after.
CREATE INDEX access_log_org ON access_log (org, seq) WHERE case_id IS NULL AND org IS NOT NULL;
