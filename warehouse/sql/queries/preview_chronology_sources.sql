-- The first rows of chronology_sources, as a person reads them.
select
    entry_id,
    outlet,
    published_on,
    mode,
    content,
    link_why
from chronology_sources
order by entry_id, is_representative desc, statement_id
limit 12
