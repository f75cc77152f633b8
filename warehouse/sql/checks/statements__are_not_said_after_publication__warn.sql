-- No statement is said later than the day after its article was published.
select
    statement_id,
    speaker,
    said_earliest,
    published_on,
    content
from statements
inner join articles using (article_id)
where said_earliest > published_on + 1
