-- The blocks of every article lie inside its text, in order and without overlap.
select
    row_id as article_id,
    part as block,
    start_char,
    end_char
from (
    select
        *,
        lag(end_char) over (partition by row_id order by part) as end_before
    from found_text
    where field = 'articles.blocks'
)
where length(found) <> end_char - start_char or start_char < end_before
