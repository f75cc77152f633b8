-- No extractor failed on an article.
select
    source_uri,
    stage,
    reason
from rejects
where starts_with(reason, 'the extractor failed')
