-- Takes out the rejects of some stages; of all sources where $uris is null.
delete from rejects
where
    stage in (select unnest($stages::varchar[]))
    and ($uris::varchar[] is null or source_uri in (select unnest($uris::varchar[])))
