-- The first entries of many wordings, as a person reads them.
select
    coalesce(outlet, '') as outlet,
    content as wording,
    link_why as "why here"
from chronology_sources
qualify count(*) over (partition by entry_id) > 1 or count(*) over () < 12
order by entry_id, is_representative desc, statement_id
limit 12
