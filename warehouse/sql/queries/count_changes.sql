-- How many changes of each kind a run made.
select
    change,
    count(*) as entries
from changes
where run_id = $run
group by all
order by change
