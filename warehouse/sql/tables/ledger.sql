-- What was extracted, from which form of an article and by which extractor; never published.
create table if not exists ledger (
    article_id varchar primary key,
    source_uri varchar not null,
    article_sha256 varchar not null,
    extractor_version varchar,
    run_id varchar
);

comment on table ledger is 'What was extracted, from which form of an article and by which extractor; never published.';
comment on column ledger.article_id is 'The article.';
comment on column ledger.source_uri is 'Where it was read.';
comment on column ledger.article_sha256 is 'SHA-256 of the whole article row, in hexadecimal.';
comment on column ledger.extractor_version is 'The extractor whose rows are stored; null until there are any.';
comment on column ledger.run_id is 'The run that extracted it.';
