-- Which definition of the tables this database follows; never published.
create table if not exists contract (
    sha256 varchar primary key
);

comment on table contract is 'Which definition of the tables this database follows; never published.';
comment on column contract.sha256 is 'SHA-256 of all files that define tables, in hexadecimal.';
