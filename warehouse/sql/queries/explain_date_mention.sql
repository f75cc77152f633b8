-- Everything known about one date mention, with its article.
select
    date_mentions.*,
    outlet,
    source_uri,
    published_on,
    articles.text as article_text,
    blocks
from date_mentions
inner join articles using (article_id)
where date_mention_id = $id
