-- Every date mention belongs to an article that exists.
from date_mentions
anti join articles using (article_id)
