-- The first rows of articles, as a person reads them.
select
    coalesce(replace(strftime(published_on, '%-d %b %Y'), ' ', chr(160)), '') as published,
    published_basis as "read from",
    concat_ws(': ', outlet, coalesce(title, source_uri)) as article
from articles
order by published_on, article_id
limit 12
