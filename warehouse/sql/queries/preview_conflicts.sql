-- The first rows of conflicts, as a person reads them.
select
    subject,
    field,
    list_transform("values", lambda v: v.value) as "values",
    why
from conflicts
order by subject, subject_id, field
limit 12
