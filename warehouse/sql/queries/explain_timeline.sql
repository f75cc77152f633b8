-- What stands behind one row of the timeline.
select coalesce(statement_id, event_id) as id
from timeline
where timeline_id = $id
