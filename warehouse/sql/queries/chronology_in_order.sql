-- The chronology in the order of its positions.
from chronology
order by position
