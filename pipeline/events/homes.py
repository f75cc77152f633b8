"""Where somebody lives, told between them and "who": "a teacher from Lund, Va., who".

In: the words before "who". Out: the same without the town or its state, which is no subject.
"""

import re

from pipeline.lexicon import is_listed

_LIVES = re.compile(
    r" (?P<lead>of|in|at|from|near|outside) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
    r"(?P<region>, (?P<name>[A-Z][a-z]+\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?))$"
)
"""A town with its state: "a teacher from Lund, Va., (who)"."""


def without_state(tail: str) -> str:
    """Words without where somebody lives, who is meant: "a teacher (from Lund, Va.)"."""
    lives = _LIVES.search(tail)
    if lives is None:
        return tail
    if not (lives["name"].endswith(".") or is_listed(lives["name"].lower(), "places", "countries")):
        return tail
    return tail[: lives.start("region") if lives["lead"] == "of" else lives.start()]
