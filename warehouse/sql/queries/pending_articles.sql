-- The articles whose rows were not made by this extractor, or not made yet.
select article_id
from ledger
where extractor_version is distinct from $extractor_version
order by article_id
