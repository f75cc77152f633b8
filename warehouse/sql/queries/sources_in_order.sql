-- The wordings behind the entries: by position, the one an entry shows first.
select sources.*
from chronology_sources as sources
inner join chronology as entries using (entry_id)
order by entries.position, sources.is_representative desc, sources.published_on, sources.statement_id
