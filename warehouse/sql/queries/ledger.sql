-- The whole ledger.
from ledger
order by article_id
