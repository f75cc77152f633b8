-- The day of saying is known for at least half of the statements.
select
    statement_id,
    speaker,
    content,
    said_why
from statements
where said_basis = 'unknown' or said_earliest is null and said_latest is null
qualify count(*) over () > 0.5 * (select count(*) from statements)
