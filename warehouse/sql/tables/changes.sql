-- What each run changed in the chronology.
create table if not exists changes (
    run_id varchar not null,
    entry_id varchar not null,
    change varchar not null check (
        change in (
            'added',
            'reworded',
            'redated',
            'merged',
            'split',
            'removed'
        )
    ),
    before varchar,
    after varchar,
    why varchar not null
);

comment on table changes is 'What each run changed in the chronology.';
comment on column changes.run_id is 'The run.';
comment on column changes.entry_id is 'The entry.';
comment on column changes.change is 'What happened to it.';
comment on column changes.before is 'The value before.';
comment on column changes.after is 'The value after.';
comment on column changes.why is 'One plain sentence that explains the change.';
