-- The links of one statement, or the one link between two, with both wordings.
select
    links.*,
    other.statement_id as other_id,
    other.speaker as other_speaker,
    other.content as other_content,
    articles.outlet as other_outlet,
    articles.published_on as other_published_on
from statement_links as links
inner join statements as other
    on other.statement_id = if(links.left_id = $id, links.right_id, links.left_id)
inner join articles using (article_id)
where
    $id in (links.left_id, links.right_id)
    and ($other is null or $other in (links.left_id, links.right_id))
order by links.score desc, other.statement_id
