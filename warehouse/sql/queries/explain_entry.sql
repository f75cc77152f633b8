-- One entry of the chronology.
from chronology
where entry_id = $id
