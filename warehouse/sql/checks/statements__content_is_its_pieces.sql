-- The content of every statement is its pieces of the article, joined by ' … '.
select
    statement_id,
    content,
    pieces.found
from statements
left join (
    select
        row_id,
        string_agg(found, ' … ' order by part) as found
    from found_text
    where field = 'statements.content'
    group by row_id
) as pieces
    on statement_id = row_id
where content is distinct from pieces.found
