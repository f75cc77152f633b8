-- Every row of the timeline is one statement or one event that exists, in its own place.
select
    timeline_id,
    kind,
    timeline.statement_id,
    timeline.event_id
from timeline
left join statements
    on
        timeline.statement_id = statements.statement_id
        and timeline.article_id = statements.article_id
left join events
    on timeline.event_id = events.event_id and timeline.article_id = events.article_id
where
    (kind = 'statement') <> (statements.statement_id is not null)
    or (kind = 'event') <> (events.event_id is not null)
    or timeline.start_char <> coalesce(statements.start_char, events.start_char)
    or timeline.end_char <> coalesce(statements.end_char, events.end_char)
