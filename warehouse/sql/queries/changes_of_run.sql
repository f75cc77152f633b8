-- What a run changed in the chronology, in the order of the entries, as a person reads it.
select
    changes.change,
    coalesce(
        chronology.speaker || ', ' || chronology.display_date || ': '
        || if(chronology.mode = 'direct', '“' || chronology.content || '”', concat_ws(': ', chronology.cue, chronology.content)),
        changes.before
    ) as entry,
    changes.why
from changes
left join chronology using (entry_id)
where changes.run_id = $run
order by chronology.position, changes.entry_id, changes.change
limit 25
