-- The article, the date mention and the asserting statement of every event exist.
select
    events.event_id,
    events.article_id,
    events.date_mention_id,
    events.in_statement_id
from events
left join articles using (article_id)
left join date_mentions
    on
        events.date_mention_id = date_mentions.date_mention_id
        and events.article_id = date_mentions.article_id
left join statements
    on
        events.in_statement_id = statements.statement_id
        and events.article_id = statements.article_id
where
    articles.article_id is null
    or date_mentions.date_mention_id is null
    or (events.in_statement_id is not null and statements.statement_id is null)
