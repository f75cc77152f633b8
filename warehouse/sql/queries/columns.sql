-- The columns of one table: name, type, whether it may be null, comment.
select
    column_name,
    data_type,
    is_nullable,
    coalesce(comment, '') as comment
from duckdb_columns()
where table_name = $table and not internal
order by column_index
