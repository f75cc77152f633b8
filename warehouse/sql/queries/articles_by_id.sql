-- Some articles, in the order of their ids.
from articles
where article_id in (select unnest($article_ids::varchar[]))
order by article_id
