-- How each table of this database was made, with its comments, to be compared with the DDL.
select
    tables.table_name,
    tables.sql || tables.comment || string_agg(columns.comment, '' order by columns.column_index)
        as definition
from duckdb_tables() as tables
inner join duckdb_columns() as columns
    on
        tables.database_name = columns.database_name
        and tables.table_name = columns.table_name
where tables.database_name = current_database() and not tables.temporary
group by tables.table_name, tables.sql, tables.comment
order by tables.table_name
