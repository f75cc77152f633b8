-- The mention of every speaker stands in the article exactly where it says, or there is none.
select
    statement_id,
    speaker_text,
    found
from statements
left join found_text
    on statement_id = row_id and field = 'statements.speaker_text'
where
    speaker_text is distinct from found
    or (speaker_text is null) <> (speaker_start is null)
    or (speaker_text is null) <> (speaker_end is null)
