-- The first rows of articles, as a person reads them.
select
    article_id,
    outlet,
    published_on,
    published_basis,
    title
from articles
order by published_on, article_id
limit 12
