-- Which statements are one and the same, as the links make them; never published.
create table if not exists statement_clusters (
    statement_id varchar primary key,
    cluster_id varchar not null
);

comment on table statement_clusters is 'Which statements are one and the same, as the links make them; never published.';
comment on column statement_clusters.statement_id is 'The statement.';
comment on column statement_clusters.cluster_id is 'The first statement_id of its cluster.';
