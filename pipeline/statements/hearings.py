"""What a court or an inquiry heard: somebody told it, and the text does not tell who.

In: a ``Sentence`` and the verb *hear*. Out: a draft without a source, addressed to the court:
"The court heard that it was late", "It was late, the court heard".
"""

from pipeline.statements.before import clause_start
from pipeline.statements.clauses import has_clause
from pipeline.statements.contents import content_start
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import subject_before
from pipeline.statements.tagging import COMMA, DOT
from pipeline.statements.verb_groups import Group

_HEARINGS = frozenset(
    {"court", "hearing", "inquest", "inquiry", "jury", "panel", "trial", "tribunal"}
)
_FRAMES = frozenset({"that", "clause-short"})


def hearing_draft(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of "the court heard that": nobody's that we know."""
    subject = subject_before(sentence, group.left)
    if subject is None or sentence.low[subject.places[1] - 1] not in _HEARINGS:
        return None
    start = content_start(sentence, _FRAMES, group.after, False)
    draft = make_draft(sentence, group, "<hearing> heard <that-clause>", None, start)
    draft.addressee = subject.places
    before = _before(sentence, group, subject.places[0]) if start is None else None
    if before is not None:
        draft.content.append(before)
    return draft if draft.content else None


def _before(sentence: Sentence, group: Group, border: int) -> Places | None:
    """The clause of "It was late, the court heard"."""
    if sentence.tag(border - 1) != COMMA or sentence.tag(group.after) not in ("", DOT, COMMA):
        return None
    start = clause_start(sentence, border - 1)
    return (start, border - 1) if has_clause(sentence, start, border - 1) else None
