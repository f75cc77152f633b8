-- The article, the date mention and the outer statement of every statement exist.
select
    statements.statement_id,
    statements.article_id,
    statements.date_mention_id,
    statements.nested_in
from statements
left join articles using (article_id)
left join date_mentions
    on
        statements.date_mention_id = date_mentions.date_mention_id
        and statements.article_id = date_mentions.article_id
left join statements as outer_statements
    on
        statements.nested_in = outer_statements.statement_id
        and statements.article_id = outer_statements.article_id
where
    articles.article_id is null
    or (statements.date_mention_id is not null and date_mentions.date_mention_id is null)
    or (statements.nested_in is not null and outer_statements.statement_id is null)
