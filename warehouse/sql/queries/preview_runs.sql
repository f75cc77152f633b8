-- The first rows of runs, as a person reads them.
select
    started_at,
    n_articles,
    n_extracted,
    n_statements,
    n_entries,
    n_rejects
from runs
order by started_at desc
limit 12
