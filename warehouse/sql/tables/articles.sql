-- The articles as they were read; text is untouched, blocks say what each part is for.
create table if not exists articles (
    article_id varchar primary key,
    source_uri varchar not null,
    source_key varchar,
    outlet varchar,
    title varchar,
    authors varchar[] not null,
    url varchar,
    language varchar,
    published_on date,
    published_at timestamptz,
    published_basis varchar not null check (
        published_basis in (
            'given',
            'header',
            'byline',
            'url',
            'meta',
            'text',
            'none'
        )
    ),
    text varchar not null,
    blocks struct(kind varchar, start_char integer, end_char integer)[] not null,
    text_sha256 varchar not null
);

comment on table articles is 'The articles as they were read; text is untouched, blocks say what each part is for.';
comment on column articles.article_id is 'Id made from the text and the given metadata.';
comment on column articles.source_uri is 'Path below the seeds folder; for JSONL with #id or #line after it.';
comment on column articles.source_key is 'The id given in JSONL.';
comment on column articles.outlet is 'Who published it.';
comment on column articles.title is 'Headline.';
comment on column articles.authors is 'Who wrote it.';
comment on column articles.url is 'Where it was published.';
comment on column articles.language is 'ISO 639-1 code of the text''s language.';
comment on column articles.published_on is 'Day of publication.';
comment on column articles.published_at is 'Moment of publication, where it is known.';
comment on column articles.published_basis is 'Where the publication day was read.';
comment on column articles.text is 'The exact decoded text of the source.';
comment on column articles.blocks is 'The labelled parts of the text.';
comment on column articles.text_sha256 is 'SHA-256 of the text in UTF-8, in hexadecimal.';
