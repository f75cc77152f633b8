-- No day lies before the year 1000 or after the year 2999.
select
    date_mention_id,
    text,
    earliest,
    latest
from date_mentions
where
    earliest not between date '1000-01-01' and date '2999-12-31'
    or latest not between date '1000-01-01' and date '2999-12-31'
