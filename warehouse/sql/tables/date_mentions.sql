-- Every date expression of every article, resolved no finer than the text states.
create table if not exists date_mentions (
    date_mention_id varchar primary key,
    article_id varchar not null,
    start_char integer not null,
    end_char integer not null,
    text varchar not null,
    kind varchar not null check (kind in ('date', 'time', 'duration', 'set', 'event')),
    value varchar not null,
    edtf varchar,
    earliest date,
    latest date,
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
    stated varchar[] not null,
    anchor varchar not null check (anchor in ('published', 'mention', 'event', 'none')),
    anchor_on date,
    rule varchar not null,
    why varchar not null,
    check (0 <= start_char and start_char <= end_char),
    check (earliest <= latest)
);

comment on table date_mentions is 'Every date expression of every article, resolved no finer than the text states.';
comment on column date_mentions.date_mention_id is 'Id made from article and place.';
comment on column date_mentions.article_id is 'The article it stands in.';
comment on column date_mentions.start_char is 'First character of the stretch.';
comment on column date_mentions.end_char is 'The character after its last one.';
comment on column date_mentions.text is 'The words, verbatim.';
comment on column date_mentions.kind is 'What sort of time the words name.';
comment on column date_mentions.value is 'TIMEX3 value; for an event its day or interval.';
comment on column date_mentions.edtf is 'EDTF level 1 or 2, where it can say it.';
comment on column date_mentions.earliest is 'First possible day.';
comment on column date_mentions.latest is 'Last possible day.';
comment on column date_mentions.precision is 'The finest part that the text states.';
comment on column date_mentions.stated is 'The parts that the text states.';
comment on column date_mentions.anchor is 'What the words were read against.';
comment on column date_mentions.anchor_on is 'The day of the anchor.';
comment on column date_mentions.rule is 'Name of the rule that read it.';
comment on column date_mentions.why is 'One plain sentence that explains the value.';
