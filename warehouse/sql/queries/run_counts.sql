-- What a run did, in numbers.
select
    (select count(*) from articles) as n_articles,
    (select count(*) from ledger where run_id = $run_id) as n_extracted,
    (select count(*) from statements) as n_statements,
    (select count(*) from chronology) as n_entries,
    (select count(*) from rejects) as n_rejects
