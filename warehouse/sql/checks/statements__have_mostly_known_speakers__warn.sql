-- The speaker is known for at least four of five statements.
select
    statement_id,
    speaker,
    speaker_text,
    content
from statements
where speaker_kind = 'unknown'
qualify count(*) over () > 0.2 * (select count(*) from statements)
