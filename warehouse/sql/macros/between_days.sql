-- between_days(a, b): every entry that can have been said on a day from a to b, both included.
create or replace macro between_days(first_day, last_day) as table
select *
from chronology
where
    coalesce(said_earliest, said_latest) is not null
    and (said_earliest is null or said_earliest <= last_day::date)
    and (said_latest is null or said_latest >= first_day::date)
order by position;

comment on macro table between_days is 'Every entry that can have been said on a day from a to b, both included.';
