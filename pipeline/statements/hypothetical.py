"""Words of saying inside what is only supposed or denied: "if Lind says so", "denied saying it".

In: the draft of a verb of saying. Out: the reason why nothing was said, or ``None``.
"""

from pipeline.statements.draft import Draft
from pipeline.statements.tagging import ADV, AND, COMMA, DASH, THAT
from pipeline.statements.verb_groups import Group

_IF = frozenset({"if", "unless"})
_OPENS = frozenset({"", ADV, AND, COMMA, DASH})
"""What stands before the "if" of a condition; behind "asked" it opens a question."""
_DENIES = frozenset({"deny", "denies", "denied", "denying"})


def why_supposed(draft: Draft, group: Group) -> str | None:
    """Why a verb tells no saying: its clause is a condition, or what somebody denies."""
    sentence = draft.sentence
    if sentence.form(group.left - 1) in _DENIES:
        return "what somebody denies to have said was not said"
    if draft.source is None or draft.source.shared:
        return None
    before = draft.source.places[0] - 1
    if sentence.form(before) in _IF and sentence.tag(before - 1) in _OPENS:
        return "what is said only on a condition was not said"
    before -= sentence.tag(before) == THAT
    if sentence.form(before) in _DENIES and group.left > before + 1:
        return "what somebody denies to have been said was not said"
    return None
