-- Whom an article itself credits, for the statements whose speaker the corpus knows better; never published.
create table if not exists credits_as_read (
    statement_id varchar primary key,
    article_id varchar not null,
    speaker_id varchar not null,
    speaker varchar not null,
    speaker_why varchar not null
);

comment on table credits_as_read is 'Whom an article itself credits, for the statements whose speaker the corpus knows better; never published.';
comment on column credits_as_read.statement_id is 'The statement.';
comment on column credits_as_read.article_id is 'The article it stands in.';
comment on column credits_as_read.speaker_id is 'The speaker as the article alone has it.';
comment on column credits_as_read.speaker is 'The name that the article alone gives.';
comment on column credits_as_read.speaker_why is 'How the article alone resolves the mention.';
