-- The place of every conflicting value lies inside its article.
select
    row_id as conflict_id,
    part as value_number,
    start_char,
    end_char
from found_text
where field = 'conflicts.values' and length(found) <> end_char - start_char
