"""Every wording behind an entry, and why it belongs there."""

from collections.abc import Iterator, Mapping

from pipeline.chronology.members import Member, Members
from pipeline.models import ChronologySource, Relation, StatementLink

LinksOf = Mapping[str, tuple[StatementLink, ...]]
"""The links of each statement."""


def sources_of(entry_id: str, members: Members, links: LinksOf) -> Iterator[ChronologySource]:
    """The sources of an entry, the representative first, then by day of publication."""
    shown = members.representative
    inside = {member.statement.statement_id for member in members.all}
    for member in sorted(members.all, key=lambda one: (one is not shown, one.first_key)):
        said, card = member.statement, member.card
        yield ChronologySource(
            entry_id=entry_id,
            statement_id=said.statement_id,
            article_id=said.article_id,
            outlet=card.outlet if card else None,
            url=card.url if card else None,
            published_on=member.published_on,
            mode=said.mode,
            content=said.content,
            start_char=said.start_char,
            end_char=said.end_char,
            is_representative=member is shown,
            link_why=_why(member, members, inside, links),
        )


def _why(member: Member, members: Members, inside: set[str], links: LinksOf) -> str:
    if len(members.all) == 1:
        return "The only wording"
    key, shown = member.statement.statement_id, members.representative.statement.statement_id
    if key == shown:
        return f"The fullest {member.statement.mode} wording"
    same = [
        link
        for link in links.get(key, ())
        if link.relation is Relation.SAME and inside >= {link.left_id, link.right_id}
    ]
    if not same:
        return "It was put with the others by the wordings between them"
    best = max(same, key=lambda link: (shown in (link.left_id, link.right_id), link.score))
    other = best.right_id if best.left_id == key else best.left_id
    place = "the wording shown" if other == shown else other
    return f"{best.why} (level '{best.level}', {best.score:.2f}, with {place})"
