-- The first rows of statement_links, as a person reads them.
select
    relation,
    concat(level, ' (', round(score, 2), ')') as level,
    why
from statement_links
order by score desc, left_id, right_id
limit 12
