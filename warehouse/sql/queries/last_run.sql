-- The newest run.
from runs
order by started_at desc, run_id
limit 1
