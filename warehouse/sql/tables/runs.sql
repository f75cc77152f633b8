-- One row per run of the whole job.
create table if not exists runs (
    run_id varchar primary key,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    code_version varchar not null,
    config_sha256 varchar not null,
    election date,
    window_from date,
    window_to date,
    n_articles integer not null check (n_articles >= 0),
    n_extracted integer not null check (n_extracted >= 0),
    n_statements integer not null check (n_statements >= 0),
    n_entries integer not null check (n_entries >= 0),
    n_rejects integer not null check (n_rejects >= 0)
);

comment on table runs is 'One row per run of the whole job.';
comment on column runs.run_id is 'Dagster''s id of the run.';
comment on column runs.started_at is 'When it started (UTC).';
comment on column runs.ended_at is 'When the chronology was done (UTC).';
comment on column runs.code_version is 'Version of the code that extracts.';
comment on column runs.config_sha256 is 'SHA-256 of the settings and the reference data.';
comment on column runs.election is 'Day of the election.';
comment on column runs.window_from is 'First day of the window.';
comment on column runs.window_to is 'Last day of the window.';
comment on column runs.n_articles is 'Articles read.';
comment on column runs.n_extracted is 'Articles extracted anew in this run.';
comment on column runs.n_statements is 'Statements known.';
comment on column runs.n_entries is 'Entries of the chronology.';
comment on column runs.n_rejects is 'Rejects listed.';
