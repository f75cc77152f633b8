-- The first rows of statement_links, as a person reads them.
select
    relation,
    level,
    round(score, 2) as score,
    why
from statement_links
order by score desc, left_id, right_id
limit 12
