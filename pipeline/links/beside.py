"""How two statements of one article stand to each other: near, nested, going on.

What stays out: what they say (``evidence.py``).
"""

from functools import cache

from pipeline.lexicon import table, words
from pipeline.links.stems import normal_form
from pipeline.links.variants import Seen
from pipeline.models import Mode, Statement

SAME_CLAUSE_CHARS = 40
"""Room for ", and called" between two pieces of one report."""

BESIDE_CHARS = 400
"""A lead-in stands so near its quotation: the same paragraph or the next."""

ADJACENT_CHARS = 12
"""Room for a full stop, a new paragraph and a quotation mark: nothing stands between."""

_DIRECTNESS = {Mode.INDIRECT: 0, Mode.MIXED: 1, Mode.DIRECT: 2}


def is_lead_in(one: Seen, other: Seen) -> bool:
    """Whether one reports, near the other, what that quotes.

    Where the quoted words are those of somebody reported in it, both are mere reports.
    """
    both = (one, other)
    first, second = in_order(one.statement, other.statement)
    modes = {first.mode, second.mode}
    quotes = any(seen.statement.mode is not Mode.INDIRECT and not seen.has_layer for seen in both)
    gap = second.start_char - first.end_char
    return gap <= BESIDE_CHARS and len(modes) > 1 and quotes


def leads_straight_in(one: Seen, other: Seen) -> bool:
    """Whether a report is followed at once by the quotation that it announces.

    In political news three of four such pairs say the same; of those further apart, or with the
    report behind the quotation, most say something more (read by hand in 220 pairs of the press).
    """
    first, second = sorted(
        (one, other), key=lambda seen: seen.statement.content_spans[0].start_char
    )
    gap = second.statement.start_char - first.statement.end_char
    is_less_direct = _DIRECTNESS[first.statement.mode] < _DIRECTNESS[second.statement.mode]
    return is_less_direct and not second.has_layer and gap <= ADJACENT_CHARS


def goes_on(one: Statement, other: Statement) -> bool:
    """A report that has no subject of its own and names what it only points to: "called it late".

    "Urged him to resign" behind "called him a crook" is a statement of its own.
    """
    first, second = in_order(one, other)
    begins, _, rest = second.content.partition(" ")
    gap = second.content_spans[0].start_char - first.end_char
    return (
        second.mode is not Mode.DIRECT
        and (second.speaker_start == first.speaker_start or second.speaker_start is None)
        and gap <= (SAME_CLAUSE_CHARS if second.speaker_start is None else BESIDE_CHARS)
        and begins in words("object_pronouns")
        and (rest.startswith("as ") or _is_naming(second.cue))
    )


def _is_naming(cue: str | None) -> bool:
    """Whether the cue gives something a name: "calling"."""
    return cue is not None and normal_form(cue.rpartition(" ")[2]) in _naming_verbs()


@cache
def _naming_verbs() -> frozenset[str]:
    frames = table("cue_verbs", "frames").items()
    return frozenset(normal_form(verb) for verb, found in frames if "naming" in found.split(";"))


def in_order(one: Statement, other: Statement) -> tuple[Statement, Statement]:
    """The two in the order of the text."""
    first, second = sorted((one, other), key=lambda said: said.content_spans[0].start_char)
    return first, second


def is_nested(one: Seen, other: Seen) -> bool:
    """Whether one is reported inside the other."""
    ids = (one.statement.statement_id, other.statement.statement_id)
    return one.statement.nested_in == ids[1] or other.statement.nested_in == ids[0]


def is_quoted_twice(one: Seen, other: Seen) -> bool:
    """Whether both are the speaker's own words in the body of the article."""
    return all(
        seen.statement.mode is Mode.DIRECT and not seen.is_head and not seen.has_layer
        for seen in (one, other)
    )
