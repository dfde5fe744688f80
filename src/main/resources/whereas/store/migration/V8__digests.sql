-- The SHA-256 of a revision's facts, by which damage within them is noticed. The program fills it for what was saved before.
alter table revision add column digest varchar(64);
