-- What the articles really hold at each span; shorter than the span where it leaves the text.
create or replace temp view found_text as
select
    wanted.field,
    wanted.row_id,
    wanted.part,
    wanted.start_char,
    wanted.end_char,
    coalesce(
        substr(
            string_agg(text_pieces.text, '' order by text_pieces.piece),
            wanted.start_char % 1000 + 1,
            wanted.end_char - wanted.start_char
        ),
        ''
    ) as found
from (
    select
        *,
        unnest(range(start_char // 1000, greatest(start_char, end_char - 1) // 1000 + 1)) as piece
    from spans
) as wanted
left join text_pieces
    on wanted.article_id = text_pieces.article_id and wanted.piece = text_pieces.piece
group by wanted.field, wanted.row_id, wanted.part, wanted.start_char, wanted.end_char
