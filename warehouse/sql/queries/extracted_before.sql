-- Those of some articles from which rows are stored already.
from ledger
where
    article_id in (select unnest($article_ids::varchar[]))
    and extractor_version is not null
order by article_id
