-- Where sources disagree, with every value and its place.
create table if not exists conflicts (
    conflict_id varchar primary key,
    subject varchar not null check (subject in ('entry', 'event', 'article')),
    subject_id varchar not null,
    other_ids varchar[] not null,
    field varchar not null check (
        field in (
            'date',
            'speaker',
            'channel',
            'venue',
            'wording',
            'published_on'
        )
    ),
    "values" struct(value varchar, article_id varchar, start_char integer, end_char integer)[] not null,
    why varchar not null
);

comment on table conflicts is 'Where sources disagree, with every value and its place.';
comment on column conflicts.conflict_id is 'Id made from subject, field and values.';
comment on column conflicts.subject is 'Entry, event or article.';
comment on column conflicts.subject_id is 'Its id.';
comment on column conflicts.other_ids is 'Further entries that the same disagreement is about.';
comment on column conflicts.field is 'The value in question.';
comment on column conflicts."values" is 'All values with their places.';
comment on column conflicts.why is 'One plain sentence that explains the disagreement.';
