"""Statements whose cue is no verb: "according to", "in the words of", "reportedly".

In: a ``Sentence``. Out: drafts. The content of such a phrase is the clause it stands in: what
follows it at the start of a sentence, what precedes it elsewhere.
"""

from pipeline.models import Act
from pipeline.statements.cues import CueNoun, cue_nouns
from pipeline.statements.draft import Draft
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    ADV,
    AND,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    HAVE,
    ING,
    NAME,
    NOUN,
    NUM,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    THAT,
)

_MANNERS = (["plan"], ["schedule"], ["custom"], ["law"], ["need"], ["taste"], ["size"])
"""Measures that something goes according to; nobody says anything."""
_SENT = frozenset({"sent", "wrote", "posted", "published", "delivered", "issued", "gave", "made"})
_OPENS_ASIDE = frozenset({DET, NAME, NOUN, NUM, POSS, REL})
_LEAST = 2
"""Words that the content beside a phrase has at least."""


def phrase_drafts(sentence: Sentence) -> list[Draft]:
    """What phrases and nouns of saying govern in a sentence."""
    drafts: list[Draft] = []
    nouns = cue_nouns()
    for at, word in enumerate(sentence.low):
        if word == "according" and sentence.form(at + 1) == "to":
            drafts.extend(_according(sentence, at, at + 2))
        elif word == "per" and sentence.tag(at - 1) in (COMMA, QUOTED) and at > 0:
            drafts.extend(_according(sentence, at, at + 1))
        elif word == "words" and sentence.tag(at - 1) == POSS and sentence.form(at - 2) == "in":
            drafts.extend(_in_words(sentence, at))
        elif word in nouns and sentence.tags[at] != NAME:
            drafts.extend(_noun(sentence, at, nouns[word]))
    return drafts


def _according(sentence: Sentence, first: int, after: int) -> list[Draft]:
    source = phrase_starting(sentence, after, len(sentence))
    if source is None or sentence.low[source[0] : source[1]] in _MANNERS:
        return []
    end = _after_aside(sentence, source[1])
    content = _around(sentence, first, end)
    if not content:
        return []
    draft = Draft(sentence, "according to <source>", Act.SPEECH, (first, after), Source(source))
    draft.content, draft.left, draft.passes_on = content, first, True
    return [draft]


def _in_words(sentence: Sentence, at: int) -> list[Draft]:
    """The statement of "in her words, ..." with a quotation beside it."""
    content = [
        piece
        for piece in _around(sentence, at - 2, at + 1)
        if QUOTED in sentence.tags[piece[0] : piece[1]]
    ]
    if not content:
        return []
    source = Source((at - 1, at))
    return [Draft(sentence, "in <source> words", Act.SPEECH, (at - 2, at + 1), source, content)]


def _after_aside(sentence: Sentence, end: int) -> int:
    """The place after what describes the source: "Smith, the mayor,", "a poll taken in May,"."""
    has_aside = sentence.tag(end) == COMMA and sentence.tag(end + 1) in _OPENS_ASIDE
    if not has_aside and sentence.tag(end) not in (PAST, ING):
        return end
    for at in range(end + 1, min(len(sentence), end + 15)):
        if sentence.tags[at] in FINITE:
            return end
        if sentence.tags[at] == COMMA:
            return at
    return end


def _around(sentence: Sentence, first: int, end: int) -> list[Places]:
    last = len(sentence)
    while last > end and sentence.tags[last - 1] == DOT:
        last -= 1
    while end < last and sentence.tags[end] in (COMMA, DASH):
        end += 1
    stop = first
    while stop > 0 and sentence.tags[stop - 1] in (COMMA, DASH):
        stop -= 1
    start = 1 if stop > 1 and sentence.tags[0] == AND else 0
    if stop - start >= _LEAST:
        pieces = [(start, stop)]
        is_long = last - end > _LEAST + 1 or QUOTED in sentence.tags[end:last]
        if is_long and sentence.tag(end - 1) == COMMA and sentence.tags[end] != AND:
            pieces.append((end, last))
        return pieces
    is_content = last - end >= _LEAST or (last > end and sentence.tags[end] == QUOTED)
    return [(end, last)] if is_content else []


def _noun(sentence: Sentence, at: int, noun: CueNoun) -> list[Draft]:
    """The statement of a noun and its owner: "Smith's claim that he won"."""
    after = at + 1
    if "sent" in noun.frames and sentence.tag(after) == PRON:
        return _sent(sentence, at)
    frame = "that" if sentence.tag(after) == THAT else sentence.form(after)
    if frame not in noun.frames or after + 2 >= len(sentence):
        return []
    source = _possessor(sentence, at)
    if source is None or (frame != "that" and sentence.tag(at - 1) == PREP):
        return []
    rule = "<source>'s <noun> <frame> <content>"
    draft = Draft(sentence, rule, noun.act, (at, at + 1), source, left=at)
    draft.is_matter = frame == "about"
    start = after + 1 if frame == "that" else after
    most = 1 if frame == "that" else 0
    draft.content.append((start, _end_of_clause(sentence, start, most)))
    return [draft]


def _sent(sentence: Sentence, at: int) -> list[Draft]:
    """The statement of "Lind's congratulations she sent to him": when, the verb's clause tells."""
    verb = at + 2
    while sentence.tag(verb) in (ADV, HAVE):
        verb += 1
    source = _possessor(sentence, at)
    if source is None or sentence.form(verb) not in _SENT:
        return []
    rule = "<source>'s <noun> <pronoun> sent"
    draft = Draft(sentence, rule, Act.WRITING, (verb, verb + 1), source, left=at)
    draft.content.append((at, at + 1))
    to_whom = phrase_starting(sentence, verb + 2, len(sentence))
    if sentence.form(verb + 1) == "to" and to_whom is not None:
        draft.content.append((verb + 1, to_whom[1]))
    return [draft]


def _possessor(sentence: Sentence, at: int) -> Source | None:
    before = at - 1
    while before > 0 and sentence.tags[before] == NOUN and not _owns(sentence, before):
        before -= 1
    if before >= 0 and sentence.tags[before] == POSS:
        return Source((before, before + 1))
    if before >= 0 and _owns(sentence, before):
        phrase = phrase_ending(sentence, before)
        return Source(phrase) if phrase else None
    return None


def _owns(sentence: Sentence, at: int) -> bool:
    return sentence.low[at].endswith(("'s", "’s", "s'", "s’"))


def _end_of_clause(sentence: Sentence, start: int, most: int) -> int:
    """Before the next mark, or before the verb whose subject the noun is.

    ``most`` is how many verbs the words can have themselves: one after *that*, none in "about it".
    """
    verbs = 0
    for at in range(start, len(sentence)):
        if sentence.tags[at] in (COMMA, DASH, DOT):
            return at
        most += sentence.tags[at] in (REL, THAT) and at > start
        if sentence.tags[at] in FINITE and sentence.tag(at - 1) not in FINITE | {ADV, AND}:
            verbs += 1
            if verbs > most:
                return at
        if sentence.low[at] == WHOLE and sentence.tag(at + 1) in (NAME, PRON, DET):
            return at + 1
    return len(sentence)
