"""Outlets of news by name: those of the reference, and what is called after a medium.

In: words of a text. Out: the outlet they name. Platforms and kinds of talk are in ``channels``.
"""

import re

from pipeline.lexicon import table, words_where
from pipeline.models import Reference
from pipeline.statements.venues import tidy

_MEDIA = re.compile(
    r"\b(?:tv|television|channel|radio|times|post|news|magazine|newspaper|agency|journal|podcast"
    r"|network|daily|herald|tribune|guardian|broadcaster|website)\b",
    re.IGNORECASE,
)


_TALKS = words_where("channels", "sense", "talk")
_NAMED = {"paper": 2, "unlisted": 3}
"""Words that such a name has at least: "Ada Star" is somebody."""


def is_medium(text: str, reference: Reference) -> bool:
    """Whether words name an outlet: one of the reference, or one called after its medium."""
    if any(text.lower().endswith(f" {talk}") or text.lower() == talk for talk in _TALKS):
        return False  # "told a news conference"
    return bool(outlet_named(text, reference) or _MEDIA.search(text)) or _is_called(text)


def _is_called(text: str) -> bool:
    """Whether a name ends as those of papers do: "Lund Examiner", "Lund Creek Ledger"."""
    named = tidy(text).split()
    if not named or not all(word[0].isupper() for word in named):
        return False
    kind = table("outlet_words", "alone").get(named[-1].lower(), "")
    return len(named) >= _NAMED.get(kind, len(named) + 1)


def outlet_named(text: str, reference: Reference) -> str | None:
    """The reference's name of an outlet that a text names, or ``None``."""
    plain = tidy(text).lower().removesuffix("’s").removesuffix("'s")
    for outlet in reference.outlets:
        name = outlet.name.lower()
        if plain == name or plain == name.removeprefix("the "):
            return outlet.name
    return None
