-- How often each reason was given; quoted words and numbers are left out of it.
select
    count(*) as "how often",
    stage,
    regexp_replace(reason, '''[^'']*''|"[^"]*"|“[^”]*”|[0-9]+', '…', 'g') as why
from rejects
group by all
order by "how often" desc, stage, why
limit 25
