-- speakers_by_phase: how many entries each speaker has before, on and after the election day.
create or replace view speakers_by_phase as
select
    speaker_id,
    any_value(speaker) as speaker,
    any_value(speaker_kind) as speaker_kind,
    count(*) filter (phase = 'before') as n_before,
    count(*) filter (phase = 'election_day') as n_election_day,
    count(*) filter (phase = 'after') as n_after,
    count(*) filter (phase in ('spans', 'unknown')) as n_unclear,
    count(*) filter (has_conflict) as n_conflicts
from chronology
group by speaker_id;

comment on view speakers_by_phase is 'How many entries each speaker has before, on and after the election day.';
