-- Judged pairs of wordings that are the same, restated or disputed, with the reason.
create table if not exists statement_links (
    left_id varchar not null,
    right_id varchar not null,
    relation varchar not null check (relation in ('same', 'restated', 'disputed')),
    score double not null check (score between 0 and 1),
    level varchar not null,
    why varchar not null,
    primary key (left_id, right_id),
    check (left_id < right_id)
);

comment on table statement_links is 'Judged pairs of wordings that are the same, restated or disputed, with the reason.';
comment on column statement_links.left_id is 'One statement.';
comment on column statement_links.right_id is 'The other statement.';
comment on column statement_links.relation is 'How the two are related.';
comment on column statement_links.score is 'Strength of the relation, 0 to 1.';
comment on column statement_links.level is 'The named level that decided.';
comment on column statement_links.why is 'One plain sentence that explains the judgement.';
