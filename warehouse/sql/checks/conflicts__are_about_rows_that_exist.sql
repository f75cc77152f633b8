-- The entry, event or article of every conflict exists, and so do the articles of its values.
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
    or (subject = 'event' and subject_id not in (select event_id from events))
    or (subject = 'article' and subject_id not in (select article_id from articles))
    or article_id not in (select article_id from articles)
