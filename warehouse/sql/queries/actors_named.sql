-- The names of those who act in events and end in one of some surnames.
select distinct actor
from (select unnest(actors) as actor from events) as acting
where
    actor like '% %'
    and list_extract(string_split(actor, ' '), -1) in (select unnest($surnames::varchar[]))
order by actor
