-- Dated happenings that are not statements.
create table if not exists events (
    event_id varchar primary key,
    article_id varchar not null,
    start_char integer not null,
    end_char integer not null,
    headline varchar not null,
    actors varchar[] not null,
    status varchar not null check (
        status in (
            'happened',
            'planned',
            'hypothetical',
            'denied',
            'recurring'
        )
    ),
    earliest date,
    latest date,
    edtf varchar,
    precision varchar not null check (
        precision in (
            'minute',
            'hour',
            'part_of_day',
            'day',
            'week',
            'month',
            'season',
            'quarter',
            'year',
            'decade',
            'century',
            'unknown'
        )
    ),
    date_mention_id varchar not null,
    in_statement_id varchar,
    check (0 <= start_char and start_char <= end_char),
    check (earliest <= latest)
);

comment on table events is 'Dated happenings that are not statements.';
comment on column events.event_id is 'Id made from article and place.';
comment on column events.article_id is 'The article it stands in.';
comment on column events.start_char is 'First character of the stretch.';
comment on column events.end_char is 'The character after its last one.';
comment on column events.headline is 'The clause, trimmed to what happened.';
comment on column events.actors is 'Who acted, where the text says so.';
comment on column events.status is 'Whether the text says that it took place.';
comment on column events.earliest is 'First possible day.';
comment on column events.latest is 'Last possible day.';
comment on column events.edtf is 'The days as EDTF.';
comment on column events.precision is 'How finely the text dates it.';
comment on column events.date_mention_id is 'The date expression that anchors it.';
comment on column events.in_statement_id is 'The statement that asserts it, or null for the narrator.';
