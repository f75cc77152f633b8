-- The first rows of speakers, as a person reads them.
select
    name,
    kind,
    country,
    aliases
from speakers
order by kind, name
limit 12
