-- The cue of every statement stands in the article exactly where it says, or there is none.
select
    statement_id,
    cue,
    found
from statements
left join found_text
    on statement_id = row_id and field = 'statements.cue'
where
    cue is distinct from found
    or (cue is null) <> (cue_start is null)
    or (cue is null) <> (cue_end is null)
