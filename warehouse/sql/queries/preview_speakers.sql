-- Those who said most, as a person reads them.
select
    speakers.name,
    speakers.kind,
    count(statements.statement_id) as statements
from speakers
left join statements using (speaker_id)
group by all
order by statements desc, speakers.name
limit 12
