-- Every dated statement and event mention, placed on the calendar and around the election.
create table if not exists timeline (
    timeline_id varchar primary key,
    kind varchar not null check (kind in ('statement', 'event')),
    statement_id varchar,
    event_id varchar,
    article_id varchar not null,
    start_char integer not null,
    end_char integer not null,
    actor varchar,
    headline varchar not null,
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
    basis varchar not null check (basis in ('stated', 'inferred', 'bounded', 'unknown')),
    status varchar not null check (
        status in (
            'happened',
            'planned',
            'hypothetical',
            'denied',
            'recurring'
        )
    ),
    days_from_election integer,
    phase varchar not null check (
        phase in (
            'before',
            'election_day',
            'after',
            'spans',
            'unknown'
        )
    ),
    check (0 <= start_char and start_char <= end_char),
    check (earliest <= latest)
);

comment on table timeline is 'Every dated statement and event mention, placed on the calendar and around the election.';
comment on column timeline.timeline_id is 'Id made from what stands behind the row.';
comment on column timeline.kind is 'Statement or event.';
comment on column timeline.statement_id is 'The statement, if it is one.';
comment on column timeline.event_id is 'The event, if it is one.';
comment on column timeline.article_id is 'The article it stands in.';
comment on column timeline.start_char is 'First character of the stretch.';
comment on column timeline.end_char is 'The character after its last one.';
comment on column timeline.actor is 'Who spoke or acted.';
comment on column timeline.headline is 'What was said or happened, in short.';
comment on column timeline.earliest is 'First possible day.';
comment on column timeline.latest is 'Last possible day.';
comment on column timeline.edtf is 'The days as EDTF.';
comment on column timeline.precision is 'How finely the day is known.';
comment on column timeline.basis is 'How the day is known.';
comment on column timeline.status is 'Whether it took place; statements did.';
comment on column timeline.days_from_election is 'Days from the election to the earliest day; before is negative.';
comment on column timeline.phase is 'Before, on or after the election day.';
