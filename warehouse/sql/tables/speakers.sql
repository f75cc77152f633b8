-- Everyone who is credited with a statement.
create table if not exists speakers (
    speaker_id varchar primary key,
    name varchar not null,
    kind varchar not null check (
        kind in (
            'person',
            'organization',
            'group',
            'anonymous',
            'unknown'
        )
    ),
    roles struct(role varchar, from_on date, to_on date)[] not null,
    country varchar,
    aliases varchar[] not null
);

comment on table speakers is 'Everyone who is credited with a statement.';
comment on column speakers.speaker_id is 'Id from the reference, else made from the name.';
comment on column speakers.name is 'Canonical full name, or a normalized description.';
comment on column speakers.kind is 'What sort of source this is.';
comment on column speakers.roles is 'Offices held, with their days.';
comment on column speakers.country is 'ISO 3166 code, where known.';
comment on column speakers.aliases is 'Other forms of the name, seen or of the reference.';
