-- The first rows of timeline, as a person reads them.
select
    edtf as "when",
    actor as who,
    headline as what
from timeline
order by earliest, latest, article_id, start_char
limit 12
