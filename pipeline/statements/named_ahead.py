"""What something is called, before who calls it so: "“A trick” was how Lind described it".

In: a ``Sentence``, a verb of saying and its subject. Out: a draft whose content is the quotation
ahead of them: "“A trick,” Lind called it" as well.
"""

from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import BE, BORDER, COMMA, OBJ, PRON, QUOTED
from pipeline.statements.verb_groups import Group

_ENDS = BORDER | {""}


def named_ahead(sentence: Sentence, group: Group, source: Source) -> Draft | None:
    """The statement of a quotation that names what the verb is about."""
    at = _described(sentence, group, source.places[0] - 1)
    at = _called(sentence, group, source.places[0] - 1) if at is None else at
    if at is None:
        return None
    draft = make_draft(sentence, group, "<content>, <source> <verb>", source, None)
    draft.content.append((at, at + 1))
    return draft


def _described(sentence: Sentence, group: Group, asks: int) -> int | None:
    """The quotation before "was how Lind described it", "is what Lind called it"."""
    is_named = sentence.form(asks) in ("how", "what") and sentence.tag(asks - 1) == BE
    is_quoted = sentence.tag(asks - 2) == QUOTED and group.cue.act is not Act.BELIEF
    return asks - 2 if is_named and is_quoted else None


def _called(sentence: Sentence, group: Group, before: int) -> int | None:
    """The quotation before "Lind called it"."""
    at = before - 1 if sentence.tag(before) == COMMA else before
    is_it = sentence.tag(group.after) in (PRON, OBJ) and sentence.tag(group.after + 1) in _ENDS
    return at if "naming" in group.cue.frames and is_it and sentence.tag(at) == QUOTED else None
