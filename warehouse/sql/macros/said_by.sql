-- said_by(name): every entry of a speaker, by id, name, alias or part of a name, case ignored.
create or replace macro said_by(wanted) as table
with wanted_speakers as (
    select speaker_id
    from speakers
    where
        speaker_id = wanted
        or name ilike '%' || wanted || '%'
        or list_contains(list_transform(aliases, lambda alias: lower(alias)), lower(wanted))
)
select chronology.*
from chronology
where
    speaker_id in (select speaker_id from wanted_speakers)
    or speaker ilike '%' || wanted || '%'
order by position;

comment on macro table said_by is 'Every entry of a speaker, by id, name, alias or part of a name, case ignored.';
