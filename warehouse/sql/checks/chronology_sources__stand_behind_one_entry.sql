-- No wording stands behind two entries.
select
    statement_id,
    count(*) as entries
from chronology_sources
group by statement_id
having count(*) > 1
