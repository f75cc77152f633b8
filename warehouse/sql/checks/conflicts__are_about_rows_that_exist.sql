-- The entry or article of every conflict exists, and the articles of its values do.
select distinct
    conflict_id,
    subject,
    subject_id
from (
    select
        *,
        unnest("values").article_id as article_id
    from conflicts
)
where
    (subject = 'entry' and subject_id not in (select entry_id from chronology))
    or exists (
        from unnest(other_ids) as also (entry_id)
        where also.entry_id not in (select entry_id from chronology)
    )
    or (subject = 'article' and subject_id not in (select article_id from articles))
    or article_id not in (select article_id from articles)
