-- The first rows of conflicts, as a person reads them.
select
    concat(subject, ': ', field) as "about",
    array_to_string(list_transform("values", lambda v: v.value), ' / ') as readings,
    why
from conflicts
order by subject, subject_id, field
limit 12
