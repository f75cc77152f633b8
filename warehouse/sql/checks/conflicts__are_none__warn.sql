-- The sources agree.
select
    subject,
    subject_id,
    field,
    why
from conflicts
