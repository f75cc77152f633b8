-- What a run changed, of one speaker where given: the newest run, or the one whose id begins so.
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
left join speakers using (speaker_id)
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
    and (
        $speaker is null
        -- Of an entry that is gone only its line is left: day, speaker: words.
        or contains(
            lower(coalesce(entries.speaker, regexp_extract(changes.before, '^[^,]*, (.*?): ', 1))),
            lower($speaker)
        )
        or len(list_filter(speakers.aliases, lambda name: lower(name) = lower($speaker))) > 0
    )
order by changes.change, entries.position, changes.entry_id, changes.before, changes.after
