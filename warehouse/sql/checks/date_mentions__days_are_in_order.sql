-- No date begins after it ends.
select
    date_mention_id,
    text,
    earliest,
    latest
from date_mentions
where earliest > latest
