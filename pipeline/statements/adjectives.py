"""Statements whose cue is an adjective: "was adamant that he would stay", "is sure he won".

In: a ``Sentence``. Out: drafts. To add an adjective, add a row to ``cue_adjectives.csv``.
"""

from collections.abc import Iterator

from pipeline.lexicon import table
from pipeline.models import Act
from pipeline.statements.contents import Start, content_start
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, subject_before
from pipeline.statements.tagging import ADV, BE, HAVE, NAME, PRON, REL

_TAKES = frozenset({"that", "quote"})
_IMPERSONAL = frozenset({"it", "there", "this", "that", "which", "what"})
_FRAMES = frozenset({Frame.THAT, Frame.CLAUSE, Frame.QUOTE})


def adjective_drafts(sentence: Sentence) -> Iterator[Draft]:
    """What adjectives of saying and believing govern in a sentence."""
    acts = table("cue_adjectives", "act")
    if acts.keys().isdisjoint(sentence.low):
        return
    for at, word in enumerate(sentence.low):
        act = acts.get(word)
        first = _copula(sentence, at) if act else at
        if act is None or first == at:
            continue
        start = content_start(sentence, _frames(act), at + 1, act == Act.BELIEF)
        source = subject_before(sentence, first)
        if start and start.frame in _FRAMES and source and _is_somebody(sentence, source):
            yield _draft(sentence, (first, at + 1), source, start, Act(act))


def _frames(act: str) -> frozenset[str]:
    return _TAKES | {"clause"} if act == Act.BELIEF else _TAKES


def _copula(sentence: Sentence, at: int) -> int:
    """Where "has been very" begins before the adjective at ``at``; ``at`` where nothing does."""
    first = at
    while sentence.tag(first - 1) in (ADV, BE, HAVE):
        first -= 1
    while first < at and sentence.tags[first] == ADV:
        first += 1
    is_denied = any(word.endswith(("n't", "n’t")) for word in sentence.low[first:at])
    return first if BE in sentence.tags[first:at] and not is_denied else at


def _is_somebody(sentence: Sentence, source: Source) -> bool:
    """Whether the subject can be sure of something: "it is clear that" has none."""
    first, end = source.stands_for or source.places
    if sentence.low[first] in _IMPERSONAL:
        return False
    tags = sentence.tags[first:end]
    return PRON in tags or NAME in tags or REL in tags or can_speak(sentence.low[end - 1])


def _draft(sentence: Sentence, cue: Places, source: Source, start: Start, act: Act) -> Draft:
    draft = Draft(sentence, f"<source> is <adjective> <{start.frame}>", act, cue, source)
    draft.left, draft.frame = cue[0], start.frame
    draft.content.append((start.at, last_word(sentence)))
    return draft
