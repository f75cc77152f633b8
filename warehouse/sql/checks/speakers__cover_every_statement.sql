-- Every statement's speaker is listed, and nobody is listed without a statement.
select
    speaker_id,
    statements.speaker,
    speakers.name
from (
    select distinct
        speaker_id,
        speaker
    from statements
) as statements
full join speakers using (speaker_id)
where statements.speaker is null or speakers.name is null
