-- Every event is a stretch of its article that is not empty.
select
    event_id,
    events.start_char,
    events.end_char,
    length(found) as characters_found
from events
left join found_text
    on event_id = row_id and field = 'events'
where
    length(found) is distinct from events.end_char - events.start_char
    or events.start_char = events.end_char
