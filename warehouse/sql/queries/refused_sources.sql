-- The files and lines that could not be read.
select
    source_uri,
    reason
from rejects
where stage = 'ingest'
order by source_uri, reason
