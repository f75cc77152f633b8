-- Every date lies in the years 1 to 2999 and does not begin after it ends.
select
    date_mention_id,
    text,
    earliest,
    latest
from date_mentions
where
    earliest not between date '0001-01-01' and date '2999-12-31'
    or latest not between date '0001-01-01' and date '2999-12-31'
    or earliest > latest
