-- Every article with the one it reprints.
from article_copies
order by article_id
