-- The conflicts about one row, or the conflict with this id.
from conflicts
where subject_id = $id or conflict_id = $id or list_contains(other_ids, $id)
order by field, conflict_id
