"""A participle with its preposition in front of a subject: "Armed with a list, Lund left".

In: the words before or around a subject. Out: whether they open so. What such a phrase tells of a
date of its own ("Elected in 2019, Ruiz ...") is told in ``fronted``.
"""

from collections.abc import Collection, Sequence

from pipeline.lexicon import irregular_participles, words

_LEADS_ON = frozenset(
    {
        *("as", "with", "in", "on", "at", "to", "from", "for", "against", "into", "after", "by"),
        *("among", "between", "under", "over", "about"),
    }
)
_PARTICIPLE_AND_PREPOSITION = 2


def is_led_participle(forms: Sequence[str]) -> bool:
    """Whether words, in lower case, open as "known as" or "backed by" do."""
    if len(forms) < _PARTICIPLE_AND_PREPOSITION or forms[0] in words("given_names"):
        return False
    is_participle = forms[0].endswith("ed") or forms[0] in irregular_participles()
    return is_participle and forms[1] in _LEADS_ON


def opens_phrase(found: Sequence[str], gaps: Sequence[str], verbs: Collection[int]) -> bool:
    """Whether a sentence opens so: its next verb stands behind a comma.

    ``gaps`` holds what stands before each word, ``verbs`` the places of words that may be verbs.
    """
    if not is_led_participle([word.lower() for word in found[:_PARTICIPLE_AND_PREPOSITION]]):
        return False
    comma = next((at for at, gap in enumerate(gaps) if at and "," in gap), None)
    return comma is not None and min((at for at in verbs if at), default=0) > comma
