-- Which article each article reprints, its own id where it is no copy; never published.
create table if not exists article_copies (
    article_id varchar primary key,
    original_id varchar not null
);

comment on table article_copies is 'Which article each article reprints, its own id where it is no copy; never published.';
comment on column article_copies.article_id is 'The article.';
comment on column article_copies.original_id is 'The article whose text it repeats.';
