-- Every entry has sources, exactly one of which is the wording it shows.
select
    entry_id,
    chronology.speaker,
    chronology.content,
    count(statement_id) as n_sources,
    count(*) filter (is_representative) as n_shown
from chronology
left join chronology_sources using (entry_id)
group by all
having
    count(statement_id) = 0
    or count(*) filter (is_representative) <> 1
