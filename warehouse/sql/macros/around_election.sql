-- around_election(days): every entry that can have been said at most so many days from the election.
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
    coalesce(said_earliest, said_latest) is not null
    and (said_earliest is null or said_earliest <= election + days::integer)
    and (said_latest is null or said_latest >= election - days::integer)
order by position;

comment on macro table around_election is 'Every entry that can have been said at most so many days from the election.';
