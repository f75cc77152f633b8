-- The first rows of changes, as a person reads them.
select
    change,
    entry_id,
    before,
    after,
    why
from changes
order by run_id, entry_id, change
limit 12
