-- Which master key is to be the next; none when there is no rotation under way.
ALTER TABLE installation ADD COLUMN next BLOB;
