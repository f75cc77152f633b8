"""Inverted order: the subject after its verb, as in '"We will win," said Smith'."""

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.asides import before_aside
from pipeline.statements.before import clause_start, content_before
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.going_on import after_apposition, go_on
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.plain import takes_clause
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, is_thing
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BORDER,
    COLON,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NOUN,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    TIME,
    WH,
)
from pipeline.statements.verb_groups import Group

_LEAD = 1
"""Words before the comma of "Overall, said Lind,"."""
_OPENS_CLAUSE = frozenset({SUB, WH, REL, QUOTED, THAT})
_AFTER_INVERTED = BORDER | {"", PREP, SUB, TIME, AND}


def inverted_draft(sentence: Sentence, group: Group) -> Draft | None:
    """Content, verb, subject: '"..." said Smith, the speaker'."""
    bare = _without_comma(sentence, group)
    if bare is not None:
        return bare
    before = sentence.tag(group.left - 1)
    phrase = _subject_after(sentence, group.after) if _can_invert(group, before) else None
    if phrase is None or _governs_more(sentence, group, phrase[1]):
        return None
    if before == COMMA and is_thing(sentence, Source(phrase)):
        return None  # "the officer, Ada Lind, said the differences between them"
    if before == COMMA and _has_subject_ahead(sentence, group) and not _is_led(sentence, group):
        return None
    acts = sentence.tag(phrase[1]) == ING and not group.cue.strong  # "showed Berg winning"
    if acts or not _ends_inverted(sentence, phrase, before):
        return None
    draft = make_draft(sentence, group, "<content> <verb> <source>", Source(phrase), None)
    ahead = content_before(sentence, group.left, group)
    around = _around(sentence, group, phrase) if ahead is None else []
    around = around or ([] if ahead is not None else _behind(sentence, group, phrase))
    draft.content = [ahead] if ahead is not None else around
    if not around and (ahead is not None or before == ""):
        go_on(sentence, draft, phrase[1], None, named=True)
    return draft if draft.content or before == "" else None


def _without_comma(sentence: Sentence, group: Group) -> Draft | None:
    """In "Ten people were hurt said Ada Lind, the mayor." the comma before the verb is missing."""
    name = phrase_starting(sentence, group.after, len(sentence)) or (0, 0)
    is_named = name[1] - name[0] > 1 and set(sentence.tags[slice(*name)]) == {NAME}
    ends = is_named and sentence.tag(name[1]) in (DOT, COMMA, "")
    before = sentence.tag(group.left - 1)
    is_bare = before in (NOUN, NAME) and group.cue.lemma == "say" and group.first == group.verb
    ahead = sentence.tags[: group.left]
    is_clause = not FINITE.isdisjoint(ahead[1:]) and _OPENS_CLAUSE.isdisjoint(ahead)
    if not (ends and is_bare and is_clause and FINITE.isdisjoint(sentence.tags[name[1] :])):
        return None
    draft = make_draft(sentence, group, "<content> <verb> <source>", Source(name), None)
    draft.content = [(0, group.left)]
    return draft


def _has_subject_ahead(sentence: Sentence, group: Group) -> bool:
    """Whether a subject and its aside stand before: "The firm, which is new, urged guests"."""
    head = before_aside(sentence, group.left - 1, 0)
    return head is not None and head[0] <= clause_start(sentence, group.left - 1)


def _can_invert(group: Group, before: str) -> bool:
    if group.first != group.verb or not takes_clause(group):
        return False
    if before == COMMA and not group.cue.strong and "quote" not in group.cue.frames:
        return False  # "dropped the case, ruled Lind eligible and left"
    if group.cue.act is Act.BELIEF:
        return before == QUOTED  # "“Yes,” agreed Lind" is said
    return before in (COMMA, QUOTED, DASH, "")


def _around(sentence: Sentence, group: Group, subject: Places) -> list[Places]:
    """The pieces of "That, said Lind, is the point", whose first part is no clause."""
    start, end = clause_start(sentence, group.left - 1), group.left - 1
    is_parted = sentence.tag(end) == sentence.tag(subject[1]) == COMMA and group.cue.strong
    comma = after_apposition(sentence, subject[1])
    if not is_parted or start >= end or sentence.tag(comma + 1) not in FINITE:
        return []
    return [(start, end), (comma + 1, last_word(sentence))]


def _behind(sentence: Sentence, group: Group, subject: Places) -> list[Places]:
    """The words of "Overall, said Lind, head of the board, the vote was fair"."""
    if not (_is_led(sentence, group) and group.cue.strong and sentence.tag(subject[1]) == COMMA):
        return []
    verb = next((p for p in range(subject[1], len(sentence)) if sentence.tags[p] in FINITE), None)
    if verb is None:
        return []
    start = max(p for p in range(subject[1], verb) if sentence.tags[p] == COMMA) + 1
    return [(start, last_word(sentence))] if start < verb else []


def _is_led(sentence: Sentence, group: Group) -> bool:
    """Whether one word such as "Overall" and a comma stand before the verb."""
    is_one = group.left == _LEAD + 1 and sentence.tag(_LEAD) == COMMA
    return is_one and (sentence.tags[0] == ADV or sentence.low[0] in words("linking_words"))


def _subject_after(sentence: Sentence, at: int) -> Places | None:
    """The phrase after the verb, unless it tells when: "said late on Monday", "a day earlier"."""
    phrase = phrase_starting(sentence, at, len(sentence))
    if phrase is not None and sentence.low[phrase[1] : phrase[1] + 2] == ["and", "others"]:
        phrase = phrase[0], phrase[1] + 2
    if phrase is not None:
        phrase = phrase[0], _before_channel(sentence, *phrase)
    is_time = sentence.tag(at) != NAME and skip_adverbials(sentence, at) > at
    return None if phrase is None or is_time or sentence.tags[at] in (QUOTED, TIME) else phrase


def _before_channel(sentence: Sentence, first: int, end: int) -> int:
    """Where a speaker ends before "in a statement" that a phrase has taken in."""
    for at in range(first + 1, end - 1):
        is_led = sentence.low[at] in ("in", "on") and sentence.tags[at + 1] in (DET, POSS, NOUN)
        if is_led and not words("channels").isdisjoint(sentence.low[at + 1 : end]):
            return at
    return end


def _governs_more(sentence: Sentence, group: Group, after: int) -> bool:
    """In "told reporters on Friday that" the phrase after the verb is no subject."""
    if group.cue.lemma == "tell":
        return True
    return sentence.tag(skip_adverbials(sentence, after)) == THAT


def _ends_inverted(sentence: Sentence, phrase: Places, before: str) -> bool:
    """Whether what follows the verb is its subject and not that of a clause it governs."""
    at = phrase[1]
    while sentence.tag(at) == ADV:
        at += 1
    follows = sentence.tag(at)
    if sentence.tags[phrase[0]] == PRON:
        return before == QUOTED and follows in (COMMA, COLON, DOT, "")
    if before == QUOTED:
        return follows not in AUXILIARY
    return follows in _AFTER_INVERTED or sentence.form(at) == "who"
