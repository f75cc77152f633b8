"""Names in headlines, whose capitals tell nothing.

What goes in: whether a paragraph is written in headline capitals, and whom its words name. What
stays out: names in prose (``naming.py``).
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from pipeline.models import BlockKind, SpeakerKind
from pipeline.speakers.kinds import LONGEST, is_country, is_plural, kind_of_one, written
from pipeline.speakers.mention import Name
from pipeline.speakers.runs import Word
from pipeline.speakers.vocabulary import GIVEN, GIVEN_GENDER, PERSON_NOUNS, VERBS
from pipeline.text import Stretch

_HEADLINE_SHARE = 0.6
"""Share of capitalised words from which a paragraph is written in headline capitals."""

_LITTLE = frozenset(
    {
        *("a", "an", "the", "and", "or", "but", "nor", "of", "on", "in", "at", "to", "for", "by"),
        *("from", "with", "as", "over", "after", "into", "vs", "via", "per", "about", "against"),
    }
)
"""Words that headlines write without a capital."""
_LONGEST_FULL = 3
"""Words of a full name in a headline at most."""
_SHORT_HEADLINE = 3
"""Words of a first paragraph up to which it may be a mere name."""


def is_headline(text: str, paragraph: Stretch) -> bool:
    """Whether nearly every word is capitalised, so that capitals tell nothing."""
    words = [word for word in text[paragraph.start : paragraph.end].split() if word[0].isalpha()]
    if paragraph.start == 0 and len(words) > _SHORT_HEADLINE and _is_title_case(words):
        return True
    if paragraph.kind is BlockKind.PARAGRAPH and text[paragraph.end - 1] in '.!?”"':
        return False
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > LONGEST and capitals >= _HEADLINE_SHARE * len(words)


def _is_title_case(words: Sequence[str]) -> bool:
    """Whether all words but the little ones have capitals, and more than a name has them."""
    small = [word for word in words if word[0].islower()]
    capitals = len(words) - len(small)
    are_little = all(word.strip(",:;") in _LITTLE for word in small)
    return are_little and capitals > _SHORT_HEADLINE and capitals > len(small)


def headline_names(
    text: str, piece: list[Word], full: Mapping[str, tuple[str, ...]], known: AbstractSet[str]
) -> Iterator[Name]:
    """Names in headline capitals: full names that the text below has too, else single words.

    ``full`` are the full names below, in plain letters, with their words as written there;
    ``known`` all names below. A given name goes with a surname that stands below alone ("Marine Le
    Pen", "Le Pen"), or that a colon follows ("Ada Lund: It Is Late").
    """
    at = 0
    while at < len(piece):
        if piece[at].low in VERBS:
            at += 1
            continue
        length = _length_of_full(text, piece, at, full, known)
        core = piece[at : at + length]
        kind = SpeakerKind.PERSON if length > 1 else kind_of_one(core[0], has_title=False)
        if is_country(core):
            kind = SpeakerKind.ORGANIZATION
        if not is_plural(core[-1]) and core[0].low not in PERSON_NOUNS:
            words = full.get(_plain(core), written(core))
            yield Name(
                start=core[0].start,
                end=core[-1].end,
                words=words,
                text=" ".join(words),
                kind=kind,
                gender=GIVEN_GENDER.get(core[0].low, "") if length > 1 else "",
                is_sure=length > 1,
                is_owner=core[-1].is_owner,
            )
        at += length


def _length_of_full(
    text: str,
    piece: list[Word],
    at: int,
    full: Mapping[str, tuple[str, ...]],
    known: AbstractSet[str],
) -> int:
    """How many words of a headline from ``at`` are one name; 1 where only one is."""
    words = piece[at : at + _LONGEST_FULL]
    if _plain(words[:2]) in full:
        return 2
    if piece[at].low not in GIVEN or piece[at].is_owner:
        return 1
    if len(piece) == at + 2 and text.startswith(":", piece[-1].end):
        return 2
    return next((n for n in range(len(words), 1, -1) if _plain(words[1:n]) in known), 1)


def _plain(words: Sequence[Word]) -> str:
    return " ".join(word.low for word in words)
