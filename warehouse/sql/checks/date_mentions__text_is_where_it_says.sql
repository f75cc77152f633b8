-- The words of every date mention stand in its article exactly where it says.
select
    date_mention_id,
    date_mentions.text,
    found_text.found
from date_mentions
left join found_text
    on date_mention_id = row_id and field = 'date_mentions.text'
where date_mentions.text is distinct from found_text.found
