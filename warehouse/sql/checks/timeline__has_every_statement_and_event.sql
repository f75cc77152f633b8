-- Every statement and every event is on the timeline once.
select
    row_id,
    count(timeline_id) as rows_on_the_timeline
from (
    select statement_id as row_id
    from statements
    union all
    select event_id
    from events
)
left join timeline
    on row_id = coalesce(timeline.statement_id, timeline.event_id)
group by row_id
having count(timeline_id) <> 1
