-- The chronology: one row per distinct statement inside the election window.
create table if not exists chronology (
    entry_id varchar primary key,
    position integer not null check (position >= 1),
    speaker_id varchar not null,
    speaker varchar not null,
    speaker_kind varchar not null check (
        speaker_kind in (
            'person',
            'organization',
            'group',
            'anonymous',
            'unknown'
        )
    ),
    said_earliest date,
    said_latest date,
    said_edtf varchar,
    said_precision varchar not null check (
        said_precision in (
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
    display_date varchar not null,
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
    content varchar not null,
    mode varchar not null check (mode in ('direct', 'indirect', 'mixed')),
    cue varchar,
    venue varchar,
    channel varchar,
    n_mentions integer not null check (n_mentions >= 0),
    n_articles integer not null check (n_articles >= 0),
    n_outlets integer not null check (n_outlets >= 0),
    n_independent integer not null check (n_independent >= 0),
    first_published_on date,
    has_conflict boolean not null,
    check (said_earliest <= said_latest)
);

comment on table chronology is 'The chronology: one row per distinct statement inside the election window.';
comment on column chronology.entry_id is 'Id made from the entry''s first wording.';
comment on column chronology.position is 'Place in the chronology, from 1.';
comment on column chronology.speaker_id is 'Who said it.';
comment on column chronology.speaker is 'Canonical name, or a normalized description.';
comment on column chronology.speaker_kind is 'What sort of source the speaker is.';
comment on column chronology.said_earliest is 'First day it can have been said.';
comment on column chronology.said_latest is 'Last day it can have been said.';
comment on column chronology.said_edtf is 'The same as EDTF.';
comment on column chronology.said_precision is 'How finely the day of saying is known.';
comment on column chronology.display_date is 'The day in words, no finer than known.';
comment on column chronology.days_from_election is 'Days from the election to the earliest day; before is negative.';
comment on column chronology.phase is 'Before, on or after the election day.';
comment on column chronology.content is 'The fullest direct wording, else the clearest report.';
comment on column chronology.mode is 'Mode of that wording.';
comment on column chronology.cue is 'The word or words of saying of that wording, null for none.';
comment on column chronology.venue is 'Where it was said.';
comment on column chronology.channel is 'The medium it was said through.';
comment on column chronology.n_mentions is 'Wordings behind the entry.';
comment on column chronology.n_articles is 'Articles behind the entry.';
comment on column chronology.n_outlets is 'Known outlets behind the entry, at least one.';
comment on column chronology.n_independent is 'Known outlets that do not repeat one another or one agency, at least one.';
comment on column chronology.first_published_on is 'First day it was reported.';
comment on column chronology.has_conflict is 'Whether the sources disagree.';
