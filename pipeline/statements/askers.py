"""Who asks another: "a reporter asked", "the judge asked him why". He does not answer himself.

In: an attribution and its speaker. Out: whether the words after it are those of somebody else.
Somebody with a name who asks nobody in particular may go on speaking.
"""

from pipeline.models import SpeakerKind
from pipeline.speakers import Resolved
from pipeline.statements.attribution import Attribution

_ASKS = frozenset({"ask", "asks", "asked"})


def asks(text: str, one: Attribution, speaker: Resolved) -> bool:
    """Whether the next words answer this question; ``text`` is that of the reading."""
    cue = text[one.cue[0] : one.cue[1]].lower().split() if one.cue else []
    is_asked = bool(cue) and cue[-1] in _ASKS
    is_led = one.source is not None and text.endswith(" when ", 0, one.source[0])
    is_nameless = speaker.speaker_kind is SpeakerKind.ANONYMOUS
    return is_asked and (one.addressee is not None or is_nameless or is_led)
