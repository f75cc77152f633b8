-- Twenty questions to warehouse/timeline.duckdb. Open it read-only; a run never gets in the way:
--
--     duckdb -readonly warehouse/timeline.duckdb
--
-- Days are inclusive; a null bound means that the sources give none. Offsets count characters of
-- articles.text from 0. `comment on` explains every table and column: see the last query.

-- 1. The chronology as it is read; a cue stands where the words are a report and no quotation.
select position, display_date, speaker, if(mode = 'direct', null, cue) as cue, content
from chronology
order by position;

-- 2. Everything one speaker said, by name, alias or part of a name.
select display_date, speaker, content, n_independent
from said_by('official');

-- 3. What was said in a week, or in a stretch of days that reaches into it.
from between_days('2024-11-04', '2024-11-10');

-- 4. What was said within three days of the election, as far as the sources give the day.
select days_from_election, speaker, content
from around_election(3);

-- 5. Which outlet had an entry first.
select chronology.speaker, chronology.content, firsts.outlet, firsts.published_on
from chronology
cross join lateral (from who_first(chronology.entry_id) where place = 1) as firsts
order by chronology.position;

-- 6. Days in the window on which a speaker said nothing.
from silence('official');

-- 7. Statements in two articles or more, and how many known outlets have them on their own.
select display_date, speaker, content, n_articles, n_independent
from chronology
where n_articles > 1
order by n_independent desc, n_articles desc, position;

-- 8. Where the sources disagree, with every value and who gives it.
select conflicts.subject, conflicts.field, given.value, articles.outlet, conflicts.why
from conflicts
cross join lateral (select unnest(conflicts."values") as given)
left join articles on articles.article_id = given.article_id
order by conflicts.conflict_id, given.value;

-- 9. All wordings of each entry side by side.
select chronology.speaker, chronology_sources.outlet, chronology_sources.content
from chronology
inner join chronology_sources using (entry_id)
where chronology.n_mentions > 1
order by chronology.position, chronology_sources.is_representative desc;

-- 10. The words in the text around them.
select outlet, published_on, context
from in_context
order by entry_id, statement_id;

-- 11. Who speaks before the election and who after it.
from speakers_by_phase
order by n_before + n_election_day + n_after desc, speaker;

-- 12. Quotations per speaker and day.
select said_on, speaker, n_quotes, n_articles
from quotes_by_day
order by said_on, n_quotes desc, speaker;

-- 13. How long it took from saying to the first report.
select speaker, display_date, first_published_on - said_latest as days_until_reported
from chronology
where said_earliest = said_latest and first_published_on is not null
order by days_until_reported desc, position;

-- 14. Statements whose day is only a bound, and why.
select speaker, content, said_earliest, said_latest, said_why
from statements
where said_basis in ('bounded', 'unknown')
order by article_id, start_char;

-- 15. Anonymous and collective sources, by outlet.
select outlet, speaker_kind, count(*) as n_statements
from statements_in_articles
where speaker_kind in ('anonymous', 'group')
group by all
order by n_statements desc, outlet, speaker_kind;

-- 16. Who reports whom: statements passed on by another source.
select passed_on_by, speaker, count(*) as n_statements
from (select unnest(via) as passed_on_by, speaker from statements)
group by all
order by n_statements desc, passed_on_by, speaker;

-- 17. Dated happenings around the statements, plans and denials among them.
select earliest, latest, status, headline, actors
from events
order by earliest nulls last, latest, headline;

-- 18. Every date expression and how it was read.
select text, value, edtf, precision, rule, why
from date_mentions
order by article_id, start_char;

-- 19. What was refused, by reason.
select stage, reason, count(*) as n_refused, any_value(text) as example
from rejects
group by all
order by n_refused desc, stage, reason;

-- 20. What every table and column means.
select table_name, column_name, data_type, comment
from duckdb_columns()
where schema_name = 'main' and not internal
order by table_name, column_index;
