-- What judging a block of statements gave, so that it is not judged again; never published.
create table if not exists judged_blocks (
    digest varchar primary key,
    judge varchar not null,
    result varchar not null
);

comment on table judged_blocks is 'What judging a block of statements gave, so that it is not judged again; never published.';
comment on column judged_blocks.digest is 'SHA-256 of everything in the block that is judged.';
comment on column judged_blocks.judge is 'Version of the code that judged it.';
comment on column judged_blocks.result is 'Its links and clusters as JSON.';
