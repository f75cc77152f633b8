-- The first rows of decisions, as a person reads them.
from decisions
order by all
limit 12
