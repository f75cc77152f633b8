-- The newest runs, as a person reads them.
select
    strftime(started_at, '%d %b %H:%M') as started,
    n_articles as articles,
    n_extracted as anew,
    n_statements as statements,
    n_entries as entries
from runs
order by started_at desc
limit 12
