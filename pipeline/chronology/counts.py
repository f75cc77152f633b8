"""How many stand behind an entry, and how many of them independently."""

from collections.abc import Iterable, Iterator

from pipeline.chronology.members import Member


def n_outlets(members: Iterable[Member]) -> int:
    """Outlets that are known, at least one.

    An article whose outlet is not known may be of any of the others, so that it adds none.
    """
    return max(len({member.publisher for member in members if member.has_outlet}), 1)


def n_independent(members: Iterable[Member]) -> int:
    """Known outlets that do not repeat one another or one agency, at least one.

    Outlets are one where an article of the one reprints an article of the other, or where both
    credit the same agency or medium.
    """
    members = tuple(members)
    group: dict[str, str] = {}
    for member in members:
        for origin in _origins(member):
            one, other = _root(group, member.publisher.lower()), _root(group, origin)
            group[max(one, other)] = min(one, other)
    known = (member.publisher.lower() for member in members if member.has_outlet)
    return max(len({_root(group, publisher) for publisher in known}), 1)


def _origins(member: Member) -> Iterator[str]:
    yield f"article {member.original}"
    yield from (via.lower() for via in member.statement.via)


def _root(group: dict[str, str], key: str) -> str:
    while group.setdefault(key, key) != key:
        key = group[key]
    return key
