-- Every wording behind an entry of the chronology.
create table if not exists chronology_sources (
    entry_id varchar not null,
    statement_id varchar not null,
    article_id varchar not null,
    outlet varchar,
    url varchar,
    published_on date,
    mode varchar not null check (mode in ('direct', 'indirect', 'mixed')),
    content varchar not null,
    start_char integer not null,
    end_char integer not null,
    is_representative boolean not null,
    link_why varchar not null,
    primary key (entry_id, statement_id),
    check (0 <= start_char and start_char <= end_char)
);

comment on table chronology_sources is 'Every wording behind an entry of the chronology.';
comment on column chronology_sources.entry_id is 'The entry.';
comment on column chronology_sources.statement_id is 'The wording.';
comment on column chronology_sources.article_id is 'The article it stands in.';
comment on column chronology_sources.outlet is 'Who published the article.';
comment on column chronology_sources.url is 'Where the article was published.';
comment on column chronology_sources.published_on is 'Day of the article.';
comment on column chronology_sources.mode is 'Direct, indirect or mixed speech.';
comment on column chronology_sources.content is 'The words, as in ``statements.content``.';
comment on column chronology_sources.start_char is 'First character of the stretch.';
comment on column chronology_sources.end_char is 'The character after its last one.';
comment on column chronology_sources.is_representative is 'Whether the entry shows this wording.';
comment on column chronology_sources.link_why is 'Why this wording belongs to the entry.';
