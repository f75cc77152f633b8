-- Every statement is dated in the years 1000 to 2999, its first day not after its last.
select
    statement_id,
    speaker,
    said_earliest,
    said_latest,
    published_on
from statements
left join articles using (article_id)
where
    said_earliest not between date '1000-01-01' and date '2999-12-31'
    or said_latest not between date '1000-01-01' and date '2999-12-31'
    or said_earliest > said_latest
