-- On what the sources disagree, and how often.
select
    subject,
    field,
    count(*) as "how often",
    min(why) as example
from conflicts
group by all
order by "how often" desc, subject, field
