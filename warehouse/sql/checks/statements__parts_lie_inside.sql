-- Cue and content of every statement lie inside its span, and that inside the article.
select
    statement_id,
    statements.start_char,
    statements.end_char,
    length(found) as characters_found
from statements
left join found_text
    on statement_id = row_id and field = 'statements'
where
    length(found) is distinct from statements.end_char - statements.start_char
    or cue_start < statements.start_char
    or cue_end > statements.end_char
    or len(list_filter(
        content_spans,
        lambda span: span.start_char < statements.start_char
            or span.end_char > statements.end_char
            or span.start_char >= span.end_char
    )) > 0
