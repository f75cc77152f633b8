-- No id is used twice, in one table or in two.
select
    id,
    count(*) as times
from (
    select article_id as id
    from articles
    union all
    select date_mention_id
    from date_mentions
    union all
    select statement_id
    from statements
    union all
    select event_id
    from events
    union all
    select timeline_id
    from timeline
    union all
    select entry_id
    from chronology
    union all
    select conflict_id
    from conflicts
    union all
    select speaker_id
    from speakers
)
group by id
having count(*) > 1
