-- How well statements are covered: undated ones, unknown speakers, shares of what was found.
select
    count(*) filter (said_earliest is null and said_latest is null) as undated,
    count(*) filter (speaker_kind = 'unknown') as unknown_speakers,
    round(count(*) filter (said_earliest = said_latest) / greatest(count(*), 1), 3) as share_dated_on_a_day,
    round(
        count(*) filter (said_earliest is not null or said_latest is not null) / greatest(count(*), 1), 3
    ) as share_dated_at_all,
    round(
        count(*) filter (mode <> 'indirect') / greatest(
            count(*) filter (mode <> 'indirect') + (
                select count(*)
                from rejects
                where stage = 'statements' and regexp_matches(text, '^["“”„«‘’'']')
            ), 1
        ), 3
    ) as share_of_quotes_kept
from statements
