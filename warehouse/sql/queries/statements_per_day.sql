-- Entries for each day as bars: full for those of that day, light for those said by then.
with days as (
    select
        coalesce(said_latest, said_earliest) as day,
        count(*) filter (said_earliest = said_latest) as of_that_day,
        count(*) filter (said_earliest is distinct from said_latest) as by_then
    from chronology
    where coalesce(said_latest, said_earliest) is not null
    group by all
    order by count(*) desc, day
    limit 40
)

select
    replace(strftime(day, '%-d %b %Y'), ' ', chr(160)) as "day",
    of_that_day as "of that day",
    by_then as "by then",
    repeat('█', ceil(20 * of_that_day / max(of_that_day + by_then) over ())::integer)
    || repeat('░', ceil(20 * by_then / max(of_that_day + by_then) over ())::integer) as "statements"
from days
order by days.day
