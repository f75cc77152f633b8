-- around_election(days): every entry known to a day or stretch of days at most so many days from the election.
create or replace macro around_election(days) as table
with last_run as (
    select election
    from runs
    order by
        started_at desc,
        run_id desc
    limit 1
)
select chronology.*
from chronology
cross join last_run
where
    said_earliest <= election + days::integer
    and said_latest >= election - days::integer
order by position;

comment on macro table around_election is 'Every entry known to a day or stretch of days at most so many days from the election.';
