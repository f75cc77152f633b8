-- Keeps whom the articles credit, for statements that the corpus knows better.
insert into credits_as_read
select
    statement_id,
    article_id,
    speaker_id,
    speaker,
    speaker_why
from statements
where statement_id in (select unnest($statement_ids::varchar[]))
