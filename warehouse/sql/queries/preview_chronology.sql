-- The first rows of chronology, as a person reads them.
select
    display_date as "when",
    speaker as who,
    if(mode = 'direct', '“' || content || '”', concat_ws(': ', cue, content)) as what
from chronology
order by position
limit 12
