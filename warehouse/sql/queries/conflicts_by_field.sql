-- On what the sources disagree, and how often.
select
    count(*) as "how often",
    concat(subject, ': ', field) as "about",
    min(why) as example
from conflicts
group by all
order by "how often" desc, "about"
