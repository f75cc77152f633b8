-- Opens the database that will be published, in the storage version that DuckDB 1.4 clients read.
attach $path as public_database (storage_version 'v1.4.0')
