-- Everyone who is credited by full name: the form used most, the roles given, first and last day.
with named as (
    select
        speaker_id,
        speaker,
        count(*) as n,
        list_distinct(list(speaker_role)) as roles,
        min(articles.published_on) as first_on,
        max(articles.published_on) as last_on
    from statements
    inner join articles using (article_id)
    where speaker_kind = 'person' and speaker like '% %'
    group by all
)

select
    speaker_id,
    list(speaker order by n desc, speaker)[1] as name,
    flatten(list(roles)) as roles,
    min(first_on) as first_on,
    max(last_on) as last_on
from named
group by speaker_id
order by speaker_id
