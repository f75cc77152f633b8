-- The chronology, of one speaker and between two days where they are given.
select entries.*
from chronology as entries
left join speakers using (speaker_id)
where
    (
        $speaker is null
        or contains(lower(entries.speaker), lower($speaker))
        or len(list_filter(speakers.aliases, lambda name: lower(name) = lower($speaker))) > 0
    )
    and ($from_on::date is null or coalesce(entries.said_latest, entries.said_earliest) >= $from_on)
    and ($to_on::date is null or coalesce(entries.said_earliest, entries.said_latest) <= $to_on)
order by entries.position
