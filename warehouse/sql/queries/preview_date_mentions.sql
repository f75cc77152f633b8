-- The first rows of date_mentions, as a person reads them.
select
    text as "in the text",
    value as "read as",
    why
from date_mentions
order by article_id, start_char
limit 12
