"""Outlets of news by name: those of the reference, and what is called after a medium.

In: words of a text. Out: the outlet they name. Platforms and kinds of talk are in ``channels``.
"""

import re

from pipeline.models import Reference
from pipeline.statements.venues import tidy

_MEDIA = re.compile(
    r"\b(?:tv|television|channel|radio|times|post|news|magazine|newspaper|agency|journal|podcast"
    r"|network|daily|herald|tribune|guardian|broadcaster|website)\b",
    re.IGNORECASE,
)


def is_medium(text: str, reference: Reference) -> bool:
    """Whether words name an outlet: one of the reference, or one called after its medium."""
    return bool(outlet_named(text, reference) or _MEDIA.search(text))


def outlet_named(text: str, reference: Reference) -> str | None:
    """The reference's name of an outlet that a text names, or ``None``."""
    plain = tidy(text).lower().removesuffix("’s").removesuffix("'s")
    for outlet in reference.outlets:
        name = outlet.name.lower()
        if plain == name or plain == name.removeprefix("the "):
            return outlet.name
    return None
