-- The first rows of decisions, as a person reads them.
select
    decision,
    who,
    why
from decisions
order by all
limit 12
