-- The first rows of rejects, as a person reads them.
select
    stage,
    source_uri,
    text,
    reason
from rejects
order by source_uri, stage, start_char
limit 12
