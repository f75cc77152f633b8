-- What the articles really hold at each span; shorter than the span where it leaves the text.
create or replace temp view found_text as
select
    spans.field,
    spans.row_id,
    spans.part,
    spans.start_char,
    spans.end_char,
    coalesce(
        substr(
            string_agg(text_pieces.text, '' order by text_pieces.piece),
            spans.start_char % 1000 + 1,
            spans.end_char - spans.start_char
        ),
        ''
    ) as found
from spans
left join text_pieces
    on
        spans.article_id = text_pieces.article_id
        and text_pieces.piece between spans.start_char // 1000 and (spans.end_char - 1) // 1000
group by spans.field, spans.row_id, spans.part, spans.start_char, spans.end_char
