-- Everything known about one event, with its article and the words that date it.
select
    events.*,
    date_mentions.text as date_text,
    date_mentions.why,
    outlet,
    source_uri,
    published_on,
    articles.text as article_text,
    blocks
from events
inner join articles using (article_id)
left join date_mentions
    on events.date_mention_id = date_mentions.date_mention_id
where event_id = $id
