-- What a run changed in the chronology, in the order of the entries, as a person reads it.
select
    changes.change,
    chronology.display_date as "when",
    chronology.speaker,
    if(chronology.mode = 'direct', '', coalesce(chronology.cue || ': ', '')) || chronology.content as words,
    changes.why
from changes
left join chronology using (entry_id)
where changes.run_id = $run
order by chronology.position, changes.entry_id, changes.change
limit 25
