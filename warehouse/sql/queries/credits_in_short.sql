-- Statements credited to a surname alone or to a name with a caron, and who else its article quotes.
with short as (
    select *
    from statements
    where
        speaker_kind = 'person'
        and (speaker not like '% %' or regexp_matches(speaker, '[čČšŠžŽ]'))
),

beside as (
    select
        article_id,
        list_distinct(list(speaker_id)) as speaker_ids
    from statements
    where article_id in (select article_id from short)
    group by article_id
)

select
    short.statement_id,
    short.speaker_id,
    short.speaker as name,
    coalesce(short.speaker_text, '') as text,
    coalesce(short.speaker_role, '') as role,
    articles.published_on,
    beside.speaker_ids as beside
from short
inner join articles using (article_id)
inner join beside using (article_id)
order by short.statement_id
