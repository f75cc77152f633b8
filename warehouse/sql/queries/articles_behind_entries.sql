-- The articles that stand behind an entry of the chronology.
from articles
where article_id in (select article_id from chronology_sources)
order by article_id
