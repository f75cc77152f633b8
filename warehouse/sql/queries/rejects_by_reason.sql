-- How often each reason was given; quoted words and numbers are left out of it.
select
    stage,
    regexp_replace(reason, '''[^'']*''|"[^"]*"|“[^”]*”|[0-9]+', '…', 'g') as why,
    count(*) as "how often",
    min(text) as example
from rejects
group by all
order by "how often" desc, stage, why
limit 25
