"""What a poll shows of somebody: "a poll shows Lind leading Berg", "found Lind ahead".

In: a ``Sentence``, a verb such as *show* and its subject. Out: where the words begin, which need
no verb.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.contents import Start
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.shares import is_share
from pipeline.statements.sources import Source
from pipeline.statements.tagging import DET, ING, NAME, NOMINAL, NOUN, POSS
from pipeline.statements.verb_groups import Group

_OPENS = frozenset({DET, NAME, NOUN, POSS})
_STANDINGS = (
    ("ahead",),
    ("behind",),
    ("level",),
    ("in", "first", "place"),
    ("in", "front"),
    ("in", "second", "place"),
    ("in", "the", "lead"),
    ("on", "course"),
    ("on", "track"),
)
"""How somebody stands in a count: "Lind ahead of Berg"."""


def poll_start(sentence: Sentence, group: Group, source: Source) -> Start | None:
    """Where "Lind leading Berg" begins behind the verb of a poll."""
    if "share" not in group.cue.frames or source.stands_for is not None:
        return None
    at = skip_adverbials(sentence, group.after)
    is_poll = not words("findings").isdisjoint(sentence.low[slice(*source.places)])
    if not is_poll or sentence.tag(at) not in _OPENS:
        return None
    return Start(Frame.CLAUSE if _tells_how_it_stands(sentence, at) else Frame.TOPIC, at)


def _tells_how_it_stands(sentence: Sentence, at: int) -> bool:
    """Whether a phrase goes on as a clause does: "Lind in the lead", "Lind with 24 percent"."""
    while sentence.tag(at) in NOMINAL:
        at += 1
    if sentence.form(at) == "with":
        return is_share(sentence, at + 1)
    is_placed = any(sentence.low[at : at + len(place)] == list(place) for place in _STANDINGS)
    return is_placed or sentence.tag(at) == ING
