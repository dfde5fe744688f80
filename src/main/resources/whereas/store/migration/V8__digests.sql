-- The SHA-256 of a revision's facts, by which damage within them is noticed; null for revisions saved before this was kept.
alter table revision add column digest varchar(64);
