-- Which case numbers of the Department of Commerce the latest revision of each matter names.
create table case_use (
    matter_id bigint not null references matter (id),
    number varchar(9) not null
);
create index case_use_number on case_use (number);
create index case_use_matter on case_use (matter_id);
