-- Who said what in which article: one row per wording.
create table if not exists statements (
    statement_id varchar primary key,
    article_id varchar not null,
    start_char integer not null,
    end_char integer not null,
    mode varchar not null check (mode in ('direct', 'indirect', 'mixed')),
    act varchar not null check (act in ('speech', 'writing', 'belief')),
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
    speaker_text varchar,
    speaker_start integer,
    speaker_end integer,
    speaker_role varchar,
    cue varchar,
    cue_start integer,
    cue_end integer,
    content varchar not null,
    content_spans struct(start_char integer, end_char integer)[] not null,
    nested_in varchar,
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
    said_basis varchar not null check (said_basis in ('stated', 'inferred', 'bounded', 'unknown')),
    date_mention_id varchar,
    venue varchar,
    channel varchar,
    via varchar[] not null,
    addressee varchar,
    rule varchar not null,
    confidence double not null check (confidence between 0 and 1),
    said_why varchar not null,
    speaker_why varchar not null,
    check (0 <= start_char and start_char <= end_char),
    check (said_earliest <= said_latest)
);

comment on table statements is 'Who said what in which article: one row per wording.';
comment on column statements.statement_id is 'Id made from article and place.';
comment on column statements.article_id is 'The article it stands in.';
comment on column statements.start_char is 'First character of the stretch.';
comment on column statements.end_char is 'The character after its last one.';
comment on column statements.mode is 'Direct, indirect or mixed speech.';
comment on column statements.act is 'Speech, writing or belief.';
comment on column statements.speaker_id is 'Who said it.';
comment on column statements.speaker is 'Canonical name, or a normalized description.';
comment on column statements.speaker_kind is 'What sort of source the speaker is.';
comment on column statements.speaker_text is 'The mention beside the statement.';
comment on column statements.speaker_start is 'Where the mention starts.';
comment on column statements.speaker_end is 'Where the mention ends.';
comment on column statements.speaker_role is 'The role as the article writes it.';
comment on column statements.cue is 'The word or words of saying.';
comment on column statements.cue_start is 'Where the cue starts.';
comment on column statements.cue_end is 'Where the cue ends.';
comment on column statements.content is 'The words said, verbatim, pieces joined by '' … ''.';
comment on column statements.content_spans is 'The pieces, without quotation marks.';
comment on column statements.nested_in is 'The statement that contains this one.';
comment on column statements.said_earliest is 'First day it can have been said.';
comment on column statements.said_latest is 'Last day it can have been said.';
comment on column statements.said_edtf is 'The same as EDTF.';
comment on column statements.said_precision is 'How finely the day of saying is known.';
comment on column statements.said_basis is 'How the day of saying is known.';
comment on column statements.date_mention_id is 'The date expression that gave the day.';
comment on column statements.venue is 'Where it was said.';
comment on column statements.channel is 'The medium it was said through.';
comment on column statements.via is 'Those who passed it on.';
comment on column statements.addressee is 'To whom it was said.';
comment on column statements.rule is 'Name of the rule that found it.';
comment on column statements.confidence is 'How sure the rule is, 0 to 1.';
comment on column statements.said_why is 'One plain sentence that explains the day of saying.';
comment on column statements.speaker_why is 'How the mention was resolved, step by step.';
