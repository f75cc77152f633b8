-- Article texts in pieces of 1,000 characters, so that a span deep in a long text is found at once.
create or replace temp table text_pieces (
    article_id varchar not null,
    text varchar not null,
    piece integer not null
)
