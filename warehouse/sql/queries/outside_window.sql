-- How many statements cannot have been said inside the window of the newest run.
select count(*) as n_outside
from statements
cross join (
    select
        window_from,
        window_to
    from runs
    order by started_at desc, run_id
    limit 1
) as last_run
where
    coalesce(statements.said_earliest, statements.said_latest) > last_run.window_to
    or statements.said_latest < last_run.window_from
