-- Both statements of every link exist.
select
    left_id,
    right_id
from statement_links
where
    left_id not in (select statement_id from statements)
    or right_id not in (select statement_id from statements)
