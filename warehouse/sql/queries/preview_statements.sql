-- The first rows of statements, as a person reads them.
select
    said_edtf,
    said_basis,
    speaker,
    mode,
    cue,
    content
from statements
order by article_id, start_char
limit 12
