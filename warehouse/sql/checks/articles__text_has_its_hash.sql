-- The text of every article has the SHA-256 that is recorded for it.
select
    article_id,
    source_uri
from articles
where sha256(text) <> text_sha256
