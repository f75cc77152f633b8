-- The first rows of statements, as a person reads them.
select
    said_edtf as "when",
    speaker as who,
    if(mode = 'direct', '“' || content || '”', concat_ws(': ', cue, content)) as what
from statements
order by article_id, start_char
limit 12
