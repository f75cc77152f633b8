-- The newest rows of changes, as a person reads them.
select
    change,
    concat_ws(' → ', before, after) as entry,
    why
from changes
order by rowid desc
limit 12
