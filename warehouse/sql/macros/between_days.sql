-- between_days(a, b): every entry known to a day or stretch of days that reaches into a to b.
create or replace macro between_days(first_day, last_day) as table
select *
from chronology
where
    said_earliest <= last_day::date
    and said_latest >= first_day::date
order by position;

comment on macro table between_days is 'Every entry known to a day or stretch of days that reaches into a to b.';
