-- Article texts in pieces of 1,000 characters, so that a span deep in a long text is found at once.
create or replace temp view text_pieces as
select
    article_id,
    unnest(pieces) as text,
    generate_subscripts(pieces, 1) - 1 as piece
from (
    select
        article_id,
        regexp_extract_all(text, '(?s).{1,1000}') as pieces
    from articles
)
