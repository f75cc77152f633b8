-- The positions are 1, 2, 3 ... without a gap.
select
    entry_id,
    position
from chronology
qualify position <> row_number() over (order by position)
