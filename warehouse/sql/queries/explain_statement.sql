-- Everything known about one statement, with its article and the entry it stands behind.
select
    statements.*,
    outlet,
    source_uri,
    published_on,
    articles.text as article_text,
    blocks,
    entry_id,
    link_why
from statements
inner join articles using (article_id)
left join (
    select
        entry_id,
        statement_id,
        link_why
    from chronology_sources
) as sources
    using (statement_id)
where statement_id = $id
