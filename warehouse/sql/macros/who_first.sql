-- who_first(entry): the outlets behind an entry, the earliest to publish first, ties share a rank.
create or replace macro who_first(entry) as table
select
    rank() over (order by min(published_on) nulls last) as place,
    outlet,
    min(published_on) as published_on,
    min_by(url, published_on) as url,
    min_by(content, published_on) as content,
    count(*) as n_wordings
from chronology_sources
where entry_id = entry
group by outlet
order by
    place,
    outlet;

comment on macro table who_first is 'The outlets behind an entry, the earliest to publish first, ties share a rank.';
