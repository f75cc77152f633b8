-- silence(speaker): the days of the window that articles cover on which no entry can be theirs.
create or replace macro silence(wanted) as table
with last_run as (
    select
        window_from,
        window_to
    from runs
    order by
        started_at desc,
        run_id desc
    limit 1
),

covered as (
    select
        greatest(min(published_on), any_value(window_from)) as first_day,
        least(max(published_on), any_value(window_to)) as last_day
    from articles
    cross join last_run
    where published_on between coalesce(window_from, published_on) and coalesce(window_to, published_on)
),

days as (
    select unnest(generate_series(first_day, last_day, interval 1 day))::date as silent_on
    from covered
),

theirs as (
    select
        said_earliest,
        said_latest
    from chronology
    where
        speaker_id in (
            select speaker_id
            from speakers
            where
                speaker_id = wanted
                or name ilike '%' || wanted || '%'
                or list_contains(list_transform(aliases, lambda alias: lower(alias)), lower(wanted))
        )
        and said_earliest is not null
        and said_latest is not null
)

select days.silent_on
from days
where not exists (
    from theirs
    where days.silent_on between theirs.said_earliest and theirs.said_latest
)
order by days.silent_on;

comment on macro table silence is 'The days of the window that articles cover on which no entry can be theirs.';
