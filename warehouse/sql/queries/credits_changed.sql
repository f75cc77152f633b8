-- Gives some statements the speaker that the corpus knows, and adds why.
update statements
set
    speaker_id = meant.speaker_id,
    speaker = meant.speaker,
    speaker_why = statements.speaker_why || '; ' || meant.why
from (
    select
        unnest($statement_ids::varchar[]) as statement_id,
        unnest($speaker_ids::varchar[]) as speaker_id,
        unnest($speakers::varchar[]) as speaker,
        unnest($whys::varchar[]) as why
) as meant
where statements.statement_id = meant.statement_id
