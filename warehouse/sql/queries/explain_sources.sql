-- The wordings behind one entry, the one it shows first, with their passages.
select
    sources.*,
    articles.source_uri,
    articles.text as article_text,
    articles.blocks,
    statements.said_edtf,
    statements.said_basis,
    statements.said_why,
    statements.speaker_why
from chronology_sources as sources
inner join articles using (article_id)
inner join statements using (statement_id)
where entry_id = $id
order by is_representative desc, sources.published_on, statement_id
