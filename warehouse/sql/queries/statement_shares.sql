-- How many of the statements are undated, and of how many the speaker is not known.
select
    count(*) filter (said_earliest is null and said_latest is null) as undated,
    count(*) filter (speaker_kind = 'unknown') as unknown_speakers
from statements
