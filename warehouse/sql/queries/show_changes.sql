-- What one run changed: the newest one that is published, or the one whose id begins with $run.
select
    changes.change,
    coalesce(entries.display_date, '') as "when",
    coalesce(entries.speaker, '') as who,
    changes.before,
    changes.after,
    changes.why,
    changes.entry_id,
    changes.run_id
from changes
left join chronology as entries using (entry_id)
where
    starts_with(
        changes.run_id,
        coalesce(
            nullif($run, ''),
            (
                select run_id
                from runs
                order by started_at desc, run_id
                limit 1
            )
        )
    )
order by changes.change, entries.position, changes.entry_id, changes.before, changes.after
