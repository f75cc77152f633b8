-- Every span of every table: the row it belongs to, its field, and its number where there are many.
create or replace temp view spans as
select
    'date_mentions.text' as field,
    date_mention_id as row_id,
    0 as part,
    article_id,
    start_char,
    end_char
from date_mentions
union all
select 'statements', statement_id, 0, article_id, start_char, end_char
from statements
union all
select 'statements.speaker_text', statement_id, 0, article_id, speaker_start, speaker_end
from statements
where speaker_text is not null
union all
select 'statements.cue', statement_id, 0, article_id, cue_start, cue_end
from statements
where cue is not null
union all
select 'statements.content', statement_id, part, article_id, span.start_char, span.end_char
from (
    select
        statement_id,
        article_id,
        unnest(content_spans) as span,
        generate_subscripts(content_spans, 1) as part
    from statements
)
union all
select 'events', event_id, 0, article_id, start_char, end_char
from events
union all
select 'timeline', timeline_id, 0, article_id, start_char, end_char
from timeline
union all
select 'articles.blocks', article_id, part, article_id, block.start_char, block.end_char
from (
    select
        article_id,
        unnest(blocks) as block,
        generate_subscripts(blocks, 1) as part
    from articles
)
union all
select 'conflicts.values', conflict_id, part, given.article_id, given.start_char, given.end_char
from (
    select
        conflict_id,
        unnest("values") as given,
        generate_subscripts("values", 1) as part
    from conflicts
)
