-- The first rows of chronology, as a person reads them.
select
    position,
    display_date,
    speaker,
    mode,
    cue,
    content,
    n_articles
from chronology
order by position
limit 12
