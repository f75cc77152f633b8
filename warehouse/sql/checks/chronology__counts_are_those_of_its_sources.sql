-- The numbers of wordings and of articles of every entry are those of its sources.
select
    entry_id,
    n_mentions,
    count(statement_id) as wordings_found,
    n_articles,
    count(distinct article_id) as articles_found
from chronology
left join chronology_sources using (entry_id)
group by all
having
    n_mentions <> count(statement_id)
    or n_articles <> count(distinct article_id)
    or n_outlets > n_articles
    or n_independent > n_articles
