-- Every source is a statement in its own words and place, behind an entry that exists.
select
    entry_id,
    statement_id,
    sources.content,
    statements.content as statement_content
from chronology_sources as sources
left join statements using (statement_id)
left join chronology using (entry_id)
where
    statements.statement_id is null
    or chronology.entry_id is null
    or sources.content <> statements.content
    or sources.article_id <> statements.article_id
    or sources.start_char <> statements.start_char
    or sources.end_char <> statements.end_char
