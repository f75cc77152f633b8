-- What editors decided about a statement, or about the wordings behind an entry.
with wordings as (
    select statement_id
    from chronology_sources
    where entry_id = $id
    union all
    select $id
)

from decisions
where
    statement_id in (from wordings)
    or other in (from wordings)
order by all
