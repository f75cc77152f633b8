-- No date is finer than the text: it states a part as fine, or counts from a day that is known.
select
    date_mention_id,
    text,
    value,
    precision,
    stated,
    anchor
from date_mentions
where
    precision <> 'unknown'
    and not list_has_any(
        stated,
        case precision
            when 'minute' then ['minute']
            when 'hour' then ['minute', 'hour', 'count']
            when 'part_of_day' then ['minute', 'hour', 'part_of_day', 'event']
            when 'day' then ['hour', 'part_of_day', 'day', 'weekday', 'holiday', 'event']
            when 'week' then ['day', 'weekday', 'week', 'event']
            when 'month' then ['day', 'month', 'event']
            when 'season' then ['day', 'month', 'season', 'event']
            when 'quarter' then ['day', 'month', 'quarter', 'half', 'event']
            else ['day', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'event']
        end
    )
    and not (list_has_any(stated, ['relative', 'unit']) and anchor <> 'none')
