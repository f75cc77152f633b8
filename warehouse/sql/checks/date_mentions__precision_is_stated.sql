-- No date is finer than the text: its finest part is stated, or counted from a day that is known.
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
            when 'day' then ['day', 'weekday', 'holiday', 'event']
            when 'week' then ['week', 'weekday']
            when 'month' then ['month', 'event']
            when 'year' then ['year', 'event']
            else [precision, 'event']
        end
    )
    and not (list_has_any(stated, ['relative', 'unit']) and anchor <> 'none')
