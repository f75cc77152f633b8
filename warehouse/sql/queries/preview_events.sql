-- The first rows of events, as a person reads them.
select
    edtf as "when",
    status,
    headline
from events
order by article_id, start_char
limit 12
