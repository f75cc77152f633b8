"""Whether a run of capitalised words names a person, a body or a country.

In: the words of a name, titles and offices left out. Out: its kind, as far as the words tell.
"""

from pipeline.models import SpeakerKind
from pipeline.speakers.runs import Word
from pipeline.speakers.vocabulary import (
    BODY_PARTICLES,
    BODY_SENSE,
    COUNTRIES,
    COUNTRY_SENSE,
    GIVEN,
    ORGANIZATION_WORDS,
    OUTLET_WORDS,
    PLACE_WORDS,
    PLACES,
    PLURALS,
)

FULL = 2
"""Words of a given name and a surname."""
_ACRONYM = range(2, 7)
LONGEST = 5
"""Words of a personal name at most; longer runs of capitals are headings or products."""
_APOSTROPHES = ("'", "’")


def kind_of(core: list[Word], has_title: bool) -> SpeakerKind:
    """What the words of a name tell by themselves that it is."""
    lows = [word.low for word in core]
    if is_country(core):
        return SpeakerKind.ORGANIZATION
    if len(core) == 1:
        return kind_of_one(core[0], has_title)
    if any(_ties_body(word.before) for word in core[1:]):
        return SpeakerKind.ORGANIZATION
    has_body = any(low in ORGANIZATION_WORDS for low in lows)
    has_initial = any(len(low) == 1 for low in lows)
    is_given_and_family = lows[0] in GIVEN and (has_initial or len(core) == FULL)
    is_paper = is_country(core[:1]) and lows[-1] in OUTLET_WORDS  # "USA Today"
    if is_paper or (has_body and not is_given_and_family):
        return SpeakerKind.ORGANIZATION
    is_place = lows[-1] in PLACE_WORDS or " ".join(lows[:2]) in PLACES
    if is_place or len(core) > LONGEST or any(low in COUNTRIES for low in lows[:-1]):
        return SpeakerKind.UNKNOWN
    return SpeakerKind.PERSON


def _ties_body(between: str) -> bool:
    """Whether what stands between two words makes a body: "of", "&", "ng" of "Samahan ng Lund"."""
    is_tied = between.startswith(("of", "for", "on", "&", "/", *_APOSTROPHES))
    return is_tied or not BODY_PARTICLES.isdisjoint(between.split())


def kind_of_one(word: Word, has_title: bool) -> SpeakerKind:
    """The same for a single word: an acronym, a body, or nobody knows."""
    if has_title and word.low not in ORGANIZATION_WORDS:
        return SpeakerKind.PERSON
    letters = word.text.replace(".", "")
    is_acronym = letters.isupper() and len(letters) in _ACRONYM
    if is_acronym or word.low in ORGANIZATION_WORDS:
        return SpeakerKind.ORGANIZATION
    return SpeakerKind.UNKNOWN


def is_country(core: list[Word]) -> bool:
    """Whether the words are the name of a country or its capital."""
    name = " ".join(written(core)).lower()
    return COUNTRY_SENSE.get(name, COUNTRY_SENSE.get(name.rstrip("."), "")) in (
        "country",
        "capital",
    )


def written(core: list[Word]) -> tuple[str, ...]:
    """The words of a name with the particles between them."""
    parts = [core[0].text]
    for word in core[1:]:
        if word.before[:1] in _APOSTROPHES:
            parts[-1] += word.before
        elif word.before == "/":
            parts[-1] += f"/{word.text}"
            continue
        else:
            parts.extend(word.before.split())
        parts.append(word.text)
    return tuple(parts)


def is_plural(word: Word) -> bool:
    """Whether a capitalised word is a plural for people or papers ("Koreans", "Polls")."""
    low = word.low
    is_group = low in PLURALS or BODY_SENSE.get(low) == "group"
    are_papers = low.endswith("s") and BODY_SENSE.get(low) in ("document", "evidence")
    return (
        is_group
        or (are_papers and low not in ORGANIZATION_WORDS)
        or (low.endswith("s") and COUNTRY_SENSE.get(low[:-1]) == "demonym")
    )
