-- Every file and line of the seeds folder could be read.
select
    source_uri,
    reason
from rejects
where stage = 'ingest'
