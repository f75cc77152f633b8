-- The day of each article that has one.
select published_on
from articles
where published_on is not null
order by published_on
