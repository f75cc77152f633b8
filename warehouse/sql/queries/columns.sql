-- The columns of all tables: table, name, type, whether it may be null, comment.
select
    table_name,
    column_name,
    data_type,
    is_nullable,
    coalesce(comment, '') as comment
from duckdb_columns()
where not internal
order by table_name, column_index
