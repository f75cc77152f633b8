"""Whether two media named for one statement contradict each other.

"In a video" and "on Facebook" can both be right: a platform carries what has another form. Two
platforms cannot, nor can two forms.
"""

from collections.abc import Iterable
from functools import cache
from itertools import product

from pipeline.lexicon import rows


def media_differ(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether both name media, and none of the one goes with one of the other."""
    pairs = list(product(one, other))
    return bool(pairs) and not any(_go_together(*pair) for pair in pairs)


def _go_together(one: str, other: str) -> bool:
    """Whether a statement can have been made through both."""
    is_form, is_platform = one in _forms(), one in _platforms()
    is_carried = (is_platform and other in _forms()) or (is_form and other in _platforms())
    return one == other or is_carried


@cache
def _platforms() -> frozenset[str]:
    return frozenset(row["channel"] for row in rows("channels") if row["sense"] == "platform")


@cache
def _forms() -> frozenset[str]:
    """What can be put on a platform: a video, a statement."""
    texts = frozenset(row["channel"] for row in rows("channels") if row["sense"] == "text")
    return texts - _platforms()
