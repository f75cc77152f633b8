-- For at least half of the statements the day of saying, or a bound for it, is known.
select
    statement_id,
    speaker,
    content,
    said_why
from statements
where said_basis = 'unknown' or said_earliest is null and said_latest is null
qualify count(*) over () > 0.5 * (select count(*) from statements)
