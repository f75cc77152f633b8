-- What was refused, where and why: unreadable files and candidates turned down on purpose.
create table if not exists rejects (
    source_uri varchar not null,
    stage varchar not null check (stage in ('ingest', 'dates', 'statements', 'events', 'links')),
    start_char integer,
    end_char integer,
    text varchar,
    reason varchar not null,
    check (0 <= start_char and start_char <= end_char)
);

comment on table rejects is 'What was refused, where and why: unreadable files and candidates turned down on purpose.';
comment on column rejects.source_uri is 'The file, or the article''s source_uri.';
comment on column rejects.stage is 'Where it was refused.';
comment on column rejects.start_char is 'Where the refused text starts.';
comment on column rejects.end_char is 'Where the refused text ends.';
comment on column rejects.text is 'The refused text, verbatim.';
comment on column rejects.reason is 'Why, in words that a person understands.';
