"""Asides between a date, the source and the cue: "On Monday, after talks in Rome, Lind said".

In: a frame and what stands between two of these. Out: whether that is only set apart, so that the
date is still one of the saying. Which date counts is told by ``dating``.
"""

import re

from pipeline.statements.attribution import Range
from pipeline.statements.narration import Frame

_IS_ASIDE = re.compile(
    r"(?:\s(?:in|at|from)\s[A-Z][^,;:—–]{1,40})?"
    r",\s(?:even\s|just\s)?(?:(?:who|whose|which|where|when|while|as|after|before|following|amid|ahead|despite"
    r"|although|though|because|since|until|with|at|in|during|an?|the|his|her|their|\w+ing"
    r"|(?:\w+\s)?(?:minutes|hours|days|weeks|months|years))\b)[^;:—–]{1,200},\s"
    r"(?:(?:the|an?|his|her|their|its|has|had|also|then|later|\w+ly)\s)*"
)
"""An aside between two commas, with the article of a source or the start of its verb behind it.

A place at most stands before it.
"""

_TELLING = re.compile(r",\s(?:[\w.’'-]+\s){1,4}\w+,\s(?:(?:the|an?)\s)?")
"""Who says all this, told in its midst: "In May, (Lind writes), Berg said"."""
_SOME_ASIDES = re.compile(
    r"(?:\s(?:aboard|at|in|on|outside)\s[^,;:—–\x00]{1,80}(?:,\s[A-Z][\w.]+(?=,))?)?"
    r"(?:,\s(?:after|ahead|amid|before|despite|during|flanked|following|standing|surrounded|when"
    r"|where|while)\b[^,;:—–\x00]{1,160}){1,2}"
    r",\s(?:(?:[A-Z][\w.-]*|the|an?|former|then|candidate|chair|hopeful|leader|minister|nominee"
    r"|president|presidential|vice)\s){0,6}"
)
"""Where it was and what it came with: " in Lund, Ohio, after he lost, (Dahl said)"."""
_DASHED = re.compile(r"\s?[—–]\s?[^—–\x00]{1,160}[—–]\s?")
"""An aside between dashes behind a source."""
_ASIDES = (_IS_ASIDE, _SOME_ASIDES, _DASHED)


def is_set_apart(frame: Frame, part: Range) -> bool:
    """Whether a part is an aside, or only tells who says all this."""
    words = frame.between(*part)
    if any(aside.fullmatch(words) for aside in _ASIDES):
        return True
    return _TELLING.fullmatch(words) is not None and frame.has_rival_in(*part)
