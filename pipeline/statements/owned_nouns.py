"""Statements whose cue is a noun with an owner: "Smith's claim that he won", "his message was:".

In: a ``Sentence`` and the place of a noun of ``cue_nouns.csv``. Out: drafts. To add a noun, add
a row with the frames it takes.
"""

from pipeline.lexicon import table
from pipeline.models import Act
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.cues import CueNoun
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word
from pipeline.statements.frames import Frame
from pipeline.statements.inside import begins_verb
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.noun_steps import is_initial, is_possessive
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BE,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    HAVE,
    ING,
    NAME,
    NOUN,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    REL,
    SUB,
    THAT,
    TIME,
    WH,
)
from pipeline.statements.trailing import before_day

_CONDITIONS = frozenset({"if", "unless", "once", "when", "because", "although", "though"})
_OPENS_ASIDE = frozenset({PAST, ING, REL, PREP})
_OBJECTS = frozenset({DET, OBJ, POSS})
_SENT = frozenset({"sent", "wrote", "posted", "published", "delivered", "issued", "gave", "made"})


def point_drafts(sentence: Sentence, at: int) -> list[Draft]:
    """The statement of a noun that only "is that" makes one: "Smith's point is that he won"."""
    act = Act(table("nouns_with_is", "act")[sentence.low[at]])
    return _is_that(sentence, at, act) if sentence.tag(at + 1) in (BE, HAVE) else []


def noun_drafts(sentence: Sentence, at: int, noun: CueNoun) -> list[Draft]:
    """The statement of a noun and its owner: "Smith's claim that he won"."""
    after = _behind_day(sentence, at + 1)
    if "sent" in noun.frames and sentence.tag(after) == PRON:
        return _sent(sentence, at)
    frame = "that" if sentence.tag(after) == THAT else sentence.form(after)
    if sentence.tag(after) in (BE, HAVE):
        return _is_that(sentence, at, noun.act) if "that" in noun.frames else []
    if frame not in noun.frames or after + 2 >= len(sentence):
        return []
    if sentence.tag(after + 1) == PAST and sentence.tag(after + 2) in _OBJECTS:
        return []  # "his statements that fired them up"
    source = possessor(sentence, at)
    if source is None or (frame != "that" and sentence.tag(at - 1) == PREP):
        return []
    rule = "<source>'s <noun> <frame> <content>"
    draft = Draft(sentence, rule, noun.act, (at, at + 1), source, left=at)
    draft.is_matter = frame == "about"
    start = after + 1 if frame == "that" else after
    asks = sentence.tag(after + 1) in (WH, SUB) or sentence.form(after + 1) == "if"
    most = 1 if frame == "that" or asks else 0  # "questions about whether it works"
    end = _end_of_clause(sentence, start, most)
    last = end if frame == "that" else before_day(sentence, end)
    draft.content.append((start, last if last > start else end))
    return [draft]


def _behind_day(sentence: Sentence, at: int) -> int:
    """Where "that" of "Smith's claim on Monday that" stands; the place itself for any other."""
    moved = skip_adverbials(sentence, at)
    is_dated = sentence.tag(moved) == THAT and TIME in sentence.tags[at:moved]
    return moved if is_dated else at


def _is_that(sentence: Sentence, at: int, act: Act) -> list[Draft]:
    """The statement of "Smith's view has always been that he won"."""
    that = at + 1
    while sentence.tag(that) in (ADV, BE, HAVE):
        that += 1
    source = possessor(sentence, at)
    is_clause = sentence.tag(that) == THAT and sentence.form(that + 1) != "of"
    if source is None or not is_clause or sentence.tag(at - 1) == PREP:
        return []
    rule = "<source>'s <noun> <frame> <content>"
    draft = Draft(sentence, rule, act, (at, at + 1), source, left=at)
    draft.frame = Frame.THAT
    draft.content.append((that + 1, last_word(sentence)))
    return [draft]


def _sent(sentence: Sentence, at: int) -> list[Draft]:
    """The statement of "Lind's congratulations she sent to him": when, the verb's clause tells."""
    verb = at + 2
    while sentence.tag(verb) in (ADV, HAVE):
        verb += 1
    source = possessor(sentence, at)
    if source is None or sentence.form(verb) not in _SENT:
        return []
    rule = "<source>'s <noun> <pronoun> sent"
    draft = Draft(sentence, rule, Act.WRITING, (verb, verb + 1), source, left=at)
    draft.content.append((at, at + 1))
    to_whom = phrase_starting(sentence, verb + 2, len(sentence))
    if sentence.form(verb + 1) == "to" and to_whom is not None:
        draft.content.append((verb + 1, to_whom[1]))
    return [draft]


def possessor(sentence: Sentence, at: int) -> Source | None:
    """Who owns the noun at ``at``: "his" of "his claim", "Smith's" of "Smith's last claim"."""
    before = at - 1
    while before > 0 and sentence.tags[before] == NOUN and not is_possessive(sentence.low[before]):
        before -= 1
    if before >= 0 and sentence.tags[before] == POSS:
        return Source((before, before + 1))
    if before >= 0 and is_possessive(sentence.low[before]):
        phrase = phrase_ending(sentence, before)
        return Source((_owner_start(sentence, phrase), phrase[1])) if phrase else None
    return None


def _owner_start(sentence: Sentence, phrase: Places) -> int:
    """Lind in "(came in response to) Lind's claim": a preposition but "of" leads to an owner."""
    first, end = phrase
    if sentence.form(first - 1) == "to" and sentence.tags[first] == NOUN and end > first + 1:
        first += 1  # "refused to entertain guests' questions"
    leads = (
        at
        for at in range(end - 1, first, -1)
        if sentence.tags[at] == PREP and sentence.low[at] != "of"
    )
    lead = next(leads, first - 1)
    return lead + 1 if lead < end - 1 else first


def _aside_in(sentence: Sentence, start: int) -> range:
    """The aside of "that posts on it, made by guests, were wrong", with its commas."""
    for at in range(start, len(sentence)):
        if sentence.tags[at] in FINITE:
            break
        if sentence.tags[at] == COMMA and sentence.tag(at + 1) in _OPENS_ASIDE:
            closes = (p for p in range(at + 1, len(sentence)) if sentence.tags[p] == COMMA)
            close = next(closes, None)
            is_aside = close is not None and sentence.tag(close + 1) in AUXILIARY
            return range(at, (close or 0) + 1) if is_aside else range(0)
    return range(0)


def _end_of_clause(sentence: Sentence, start: int, most: int) -> int:
    """Before the next mark, or before the verb whose subject the noun is.

    ``most`` is how many verbs the words can have themselves: one after *that*, none in "about it".
    """
    verbs, condition = 0, sentence.form(start) in _CONDITIONS
    aside = _aside_in(sentence, start) if most else range(0)
    for at in range(start, len(sentence)):
        if at in aside:
            continue
        if sentence.tags[at] in (COMMA, DASH, DOT) and not is_initial(sentence, at, 0):
            if not (condition and sentence.tags[at] == COMMA):
                return at
            condition, most = False, most + 1  # "that if he wins, it ends"
        most += sentence.tags[at] in (REL, SUB, THAT) and at > start
        is_infinitive = sentence.form(at - 1) == "to"  # "his pledge to cut prices drew scorn"
        if begins_verb(sentence, at) and sentence.tag(at - 1) != AND and not is_infinitive:
            verbs += 1
            if verbs > most:
                return at
        if sentence.low[at] == "by" and sentence.tag(at + 1) == ING:
            return at  # "rebutted her claims of fraud by stating"
        if sentence.low[at] == WHOLE and sentence.tag(at + 1) in (NAME, PRON, DET):
            return at + 1
    return len(sentence)
