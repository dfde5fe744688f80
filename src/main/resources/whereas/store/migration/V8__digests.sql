-- The SHA-256 of a revision's facts, by which damage within them is noticed. The program fills it for what was saved before.
alter table revision add column digest varchar(64);

-- Counts on after each commit that matters: killed while it writes, H2 may lose the commit before, which is then this one.
create table beat (n bigint not null);
insert into beat (n) values (0);
