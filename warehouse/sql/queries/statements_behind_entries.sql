-- The statements that stand behind an entry of the chronology.
from statements
where statement_id in (select statement_id from chronology_sources)
order by statement_id
