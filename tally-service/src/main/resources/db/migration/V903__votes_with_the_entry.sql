-- The votes of an entry once more, in its own row: who reads a million protocols reads a million rows and not seven. An entry
-- from before has none here, and is read from protocol_entry_vote.
alter table protocol_entry add column votes_by_option jsonb;
