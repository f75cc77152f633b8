-- The first rows of timeline, as a person reads them.
select
    edtf,
    kind,
    actor,
    headline,
    phase
from timeline
order by earliest, latest, article_id, start_char
limit 12
