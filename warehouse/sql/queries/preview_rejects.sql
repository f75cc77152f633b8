-- Refused texts of every stage, as a person reads them.
select
    stage,
    text as refused,
    reason as why
from rejects
order by row_number() over (partition by stage order by source_uri, start_char, text), stage
limit 12
