-- The text of every article.
select
    article_id,
    text
from articles
