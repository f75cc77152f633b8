-- statements_in_articles: every wording with the article it stands in.
create or replace view statements_in_articles as
select
    statements.statement_id,
    statements.speaker,
    statements.speaker_kind,
    statements.speaker_role,
    statements.mode,
    statements.act,
    statements.content,
    statements.said_earliest,
    statements.said_latest,
    statements.said_precision,
    statements.said_basis,
    statements.said_why,
    statements.venue,
    statements.channel,
    statements.via,
    statements.confidence,
    articles.article_id,
    articles.outlet,
    articles.title,
    articles.url,
    articles.published_on,
    articles.language
from statements
inner join articles using (article_id);

comment on view statements_in_articles is 'Every wording with the article it stands in.';
