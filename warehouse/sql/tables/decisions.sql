-- Editors' decisions from the reference data, as they were given.
create table if not exists decisions (
    decision varchar not null check (decision in ('same', 'different', 'date', 'speaker', 'hide')),
    statement_id varchar not null,
    other varchar not null,
    who varchar not null,
    why varchar not null
);

comment on table decisions is 'Editors'' decisions from the reference data, as they were given.';
comment on column decisions.decision is 'What was decided.';
comment on column decisions.statement_id is 'The statement it is about.';
comment on column decisions.other is 'The other statement, the day (EDTF) or the speaker_id.';
comment on column decisions.who is 'Who decided.';
comment on column decisions.why is 'Why.';
