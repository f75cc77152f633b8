"""What a poll shows of somebody: "a poll shows Lind leading Berg", "found Lind ahead".

In: a ``Sentence``, a verb such as *show* and its subject. Out: where the words begin, which need
no verb.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.contents import Start
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import DET, NAME, NOUN, POSS
from pipeline.statements.verb_groups import Group

_OPENS = frozenset({DET, NAME, NOUN, POSS})


def poll_start(sentence: Sentence, group: Group, source: Source) -> Start | None:
    """Where "Lind leading Berg" begins behind the verb of a poll."""
    if "share" not in group.cue.frames or source.stands_for is not None:
        return None
    at = skip_adverbials(sentence, group.after)
    is_poll = not words("findings").isdisjoint(sentence.low[slice(*source.places)])
    return Start(Frame.TOPIC, at) if is_poll and sentence.tag(at) in _OPENS else None
