-- Where names occur in the latest revision of each matter; written anew with every revision.
create table party_use (
    matter_id bigint not null references matter (id),
    role varchar not null,
    name varchar not null,
    folded varchar(200) not null,
    city varchar,
    state varchar
);
create index party_use_folded on party_use (folded);
create index party_use_matter on party_use (matter_id);

create table product_use (
    matter_id bigint not null references matter (id),
    name varchar not null,
    folded varchar(200) not null,
    brand varchar,
    upc varchar
);
create index product_use_folded on product_use (folded);
create index product_use_matter on product_use (matter_id);

create table chemical_use (
    matter_id bigint not null references matter (id),
    name varchar not null,
    folded varchar(200) not null,
    cas varchar
);
create index chemical_use_folded on chemical_use (folded);
create index chemical_use_matter on chemical_use (matter_id);
