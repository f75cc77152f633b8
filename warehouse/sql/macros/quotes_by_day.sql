-- quotes_by_day: direct and mixed wordings known to one day, by speaker and day.
create or replace view quotes_by_day as
select
    said_earliest as said_on,
    speaker_id,
    speaker,
    count(*) as n_quotes,
    count(distinct article_id) as n_articles,
    list(content order by article_id, start_char) as quotes
from statements
where
    mode in ('direct', 'mixed')
    and said_earliest = said_latest
group by all;

comment on view quotes_by_day is 'Direct and mixed wordings known to one day, by speaker and day.';
