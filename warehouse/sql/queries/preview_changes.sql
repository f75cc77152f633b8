-- The newest rows of changes, as a person reads them.
select
    change,
    entry_id,
    before,
    after,
    why
from changes
order by rowid desc
limit 12
