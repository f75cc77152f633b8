-- in_context: every wording behind an entry with the text around it, its first piece in brackets.
create or replace view in_context as
select
    chronology_sources.entry_id,
    chronology_sources.statement_id,
    chronology_sources.outlet,
    chronology_sources.published_on,
    substr(articles.text, greatest(piece.start_char - 200, 0) + 1, least(piece.start_char, 200))
    || '[' || substr(articles.text, piece.start_char + 1, piece.end_char - piece.start_char) || ']'
    || substr(articles.text, piece.end_char + 1, 200) as context
from chronology_sources
inner join statements using (statement_id)
inner join articles on chronology_sources.article_id = articles.article_id
cross join lateral (select statements.content_spans[1] as piece);

comment on view in_context is 'Every wording behind an entry with the text around it, its first piece in brackets.';
