-- Gives every statement the speaker that its own article credits.
update statements
set
    speaker_id = known.speaker_id,
    speaker = known.speaker,
    speaker_why = known.speaker_why
from credits_as_read as known
where statements.statement_id = known.statement_id
