"""Where content ends by its own form, whatever other cues its sentence has.

In: a draft and a piece of its content that follows its cue. Out: the place where the narrator
speaks again. A border is drawn where annotators of political news draw one more often than not:
after a clause at ", adding", ", a move", ", while", ", but"; after a topic at almost any comma.
"""

from pipeline.lexicon import is_listed
from pipeline.statements.clauses import finite_soon, has_clause, has_unlisted_verb
from pipeline.statements.coordination import TURNS, is_reported_on, withholds
from pipeline.statements.cues import Form, cue_nouns, cue_verbs, is_cue
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.inside import end_inside
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.shares import lists_shares
from pipeline.statements.tagging import (
    ADV,
    AND,
    BE,
    CLOSE,
    COMMA,
    DASH,
    DET,
    DO,
    DOT,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NUM,
    OPEN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SEMI,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
)
from pipeline.statements.trailing import before_bare_day, before_channel, before_day

_LEAST = 2
"""A piece of fewer words is not cut."""
_SOON = 6
"""Words within which the verb of "as the storm ended" stands."""
_ARTICLES = frozenset({"a", "an"})
_GOES_ON = frozenset({"including", "barring", "considering", "depending", "excluding"})
_BESIDE = frozenset(
    {"shortly", "soon", "immediately", "just", "right", "hours", "days", "minutes", "by"}
)
"""Before a border they belong to what follows: "praised her shortly (after she had won)"."""
_SCENE = frozenset({"as", "when", "while", "after", "before", "because", "though", "although"})
_CONDITIONS = frozenset({"if", "unless"})
_SUBJECT = frozenset({PRON, NAME, NOUN, DET, POSS})
_OPENERS = frozenset({SUB, WH, REL, THAT, QUOTED})


def own_end(draft: Draft, start: int, end: int) -> int:
    """The end of the piece ``[start, end)``, never after ``end``."""
    if draft.cue is None or start < draft.cue[1]:
        return end
    sentence = draft.sentence
    limit = end_inside(draft, start, end)
    is_topic = draft.frame == Frame.TOPIC or _is_nominal(draft, start, limit)
    if _ends_quoted(sentence, start, limit):
        return start + 1
    border = _first_border(draft, start, limit, is_topic)
    if is_topic:
        last = before_bare_day(draft, start, limit if border is None else border)
        if _CONDITIONS.isdisjoint(sentence.low[start:last]):
            last = before_day(sentence, last)
        return last - (border is not None and sentence.low[last - 1] in _BESIDE)
    return before_channel(sentence, start, limit) if border is None else border


def _first_border(draft: Draft, start: int, limit: int, is_topic: bool) -> int | None:
    """Where the narrator first speaks again, or ``None``."""
    sentence = draft.sentence
    named = _named_as(draft, start, limit)
    apart = _set_apart(sentence, start, limit)
    for at in range(start, limit):
        if at in apart:
            continue
        if sentence.low[at] == WHOLE and sentence.tag(at + 1) == ING and at + 1 < limit:
            return at + 1  # "said the road “was far too long,” adding"
        is_mark = sentence.tags[at] in (COMMA, AND, DASH, SEMI) or sentence.low[at] in _SCENE
        is_mark = is_mark and is_topic and at > start
        is_soon = (at < start + _LEAST and not is_mark) or at == named
        if sentence.tags[at] == QUOTED or is_soon:
            continue
        if draft.frame == Frame.TO and (
            _scene_follows(sentence, at) or _main_clause_follows(sentence, start, at)
        ):
            return at
        if is_topic and _is_asked_for(draft, at):
            continue
        if _ends_topic(sentence, at) if is_topic else _ends_clause(sentence, at, start, limit):
            return at
    return None


def _set_apart(sentence: Sentence, start: int, limit: int) -> frozenset[int]:
    """Places between two dashes behind which the verb follows: "Lind – though ill – would go"."""
    apart: set[int] = set()
    for at in range(start, limit):
        if sentence.tags[at] == DASH and at not in apart and _is_aside(sentence, at, limit):
            close = next(n for n in range(at + 1, limit) if sentence.tags[n] == DASH)
            apart.update(range(at, close + 1))
    return frozenset(apart)


def _ends_quoted(sentence: Sentence, at: int, end: int) -> bool:
    """Whether words said end with their marks: "chanted “Out” and waved", "“Why?” She left".

    Or a subject with its verb follows: "under what she called “the old way,” the club had".
    """
    does_more = sentence.form(at + 1) == "and" and sentence.tag(at + 2) == PAST
    if sentence.tag(at) == QUOTED and does_more:
        return True
    if sentence.form(at) != WHOLE:
        return False
    is_place = sentence.tag(at + 1) == PREP and QUOTED not in sentence.tags[at + 1 : end]
    # "chanted “Out, all of you!” outside the court"
    is_outside = is_place and not has_clause(sentence, at + 1, end)
    if is_outside or sentence.tag(at + 1) == PRON or sentence.form(at + 1) == "which":
        return True
    return _subject_follows(sentence, at)


def _named_as(draft: Draft, start: int, end: int) -> int | None:
    """The place of the "as" that the verb asks for: "described the plan as wise and left"."""
    cue = cue_verbs().get(draft.sentence.low[draft.cue[1] - 1]) if draft.cue else None
    if cue is None or "as" not in cue.frames:
        return None
    return next((at for at in range(start, end) if draft.sentence.low[at] == "as"), None)


def _is_asked_for(draft: Draft, at: int) -> bool:
    """Whether a verb asks for what a border leads to: "accused her, Ada, of", "described as"."""
    sentence = draft.sentence
    inner = cue_verbs().get(sentence.form(at - 1))
    if sentence.low[at] == "as" and inner is not None and "as" in inner.frames:
        return True  # "criticised what she described as a trick"
    cue = cue_verbs().get(sentence.low[draft.cue[1] - 1]) if draft.cue else None
    is_of = sentence.tags[at] == COMMA and sentence.form(at + 1) == "of"
    return is_of and cue is not None and "of" in cue.frames


def _scene_follows(sentence: Sentence, at: int) -> bool:
    """Whether ", as the crowd cheered" begins: behind "vowed to go" the narrator tells it."""
    is_as = sentence.tags[at] == COMMA and sentence.form(at + 1) == "as"
    return is_as and sentence.tag(at + 2) in _SUBJECT and _clause_follows(sentence, at + 1)


def _main_clause_follows(sentence: Sentence, start: int, at: int) -> bool:
    """Whether the clause begins that this one led to: "after he asked them to stay, Lind left"."""
    if sentence.tags[at] != COMMA or sentence.tag(at + 1) not in _SUBJECT - {NOUN}:
        return False
    if not _OPENERS.isdisjoint(sentence.tags[start:at]):
        return False  # "asked them to see that if he lost, they would vote"
    return _subject_follows(sentence, at)


def _subject_follows(sentence: Sentence, at: int) -> bool:
    """Whether a noun phrase and a finite verb stand right behind a place."""
    phrase = phrase_starting(sentence, at + 1, min(len(sentence), at + _SOON))
    return phrase is not None and sentence.tag(phrase[1]) in FINITE


def _is_nominal(draft: Draft, start: int, end: int) -> bool:
    """Whether a scene begins before any verb: "claimed a win over Berg as results came in"."""
    sentence = draft.sentence
    if draft.frame != Frame.CLAUSE or sentence.tag(start) != DET:
        return False
    if has_unlisted_verb(sentence, start, end):
        return False
    for at in range(start, end):
        if sentence.tags[at] in FINITE | {PRON, WH} or sentence.low[at] == "if":
            return False
        if at > start and sentence.low[at] in _SCENE and sentence.tag(at + 1) in _SUBJECT:
            return _clause_follows(sentence, at)
    return False


def _ends_clause(sentence: Sentence, at: int, start: int, limit: int) -> bool:
    """Borders of a clause: ", adding", ", a move that", ", while", " - a", "but would not say"."""
    if _turns_away(sentence, at):
        return True
    if sentence.tags[at] not in (COMMA, DASH):
        return False
    tag, word = sentence.tag(at + 1), sentence.form(at + 1)
    if sentence.tags[at] == DASH:
        return word in _ARTICLES and not _is_aside(sentence, at, limit)
    if word in TURNS:
        return not is_reported_on(sentence, at + 1, start, limit)
    if word in _ARTICLES or word == "something":
        return has_clause(sentence, start, at) and not _is_in_that(sentence, start, at)
    is_latest = word == "most" and sentence.form(at + 2) == "recently"
    return is_latest or (tag == ING and word not in _GOES_ON and _is_whole(sentence, start, at))


def _is_in_that(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a comma closes what stands behind "that": "that, for once, a man can"."""
    opened = next((p for p in range(at - 1, start, -1) if sentence.tags[p] == COMMA), None)
    return opened is not None and sentence.low[opened - 1] == "that"


def _is_whole(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a clause is whole before a comma: "that Lind, facing a threat, is" is not."""
    is_subject = set(sentence.tags[start:at]) <= {NAME, DOT, DET, NOUN, POSS}
    return not is_subject or FINITE.isdisjoint(sentence.tags[at:])


def _turns_away(sentence: Sentence, at: int) -> bool:
    """Whether the narrator tells what came of it: "but would not say", ", to which she replied"."""
    if sentence.tags[at] == COMMA:
        return sentence.low[at + 1 : at + 3] == ["to", "which"]
    return sentence.low[at] == "but" and withholds(sentence, at + 1)


def _is_aside(sentence: Sentence, dash: int, end: int) -> bool:
    """Whether a second dash closes what the first opens: "Lind – a farmer – would go"."""
    close = next((at for at in range(dash + 1, end) if sentence.tags[at] == DASH), None)
    return close is not None and sentence.tag(close + 1) in FINITE


def _ends_topic(sentence: Sentence, at: int) -> bool:
    """Borders of a topic: a comma before anything but a list, "as he spoke", "and left"."""
    tag, follows = sentence.tags[at], sentence.tag(at + 1)
    if tag in (DASH, SEMI, OPEN):
        return tag != OPEN or not _explains_name(sentence, at)
    if tag == COMMA:
        return _ends_at_comma(sentence, at)
    if tag == ING:  # "slammed her rivals saying that they lied", "rebutted it by saying so"
        return is_cue(sentence.low[at]) and (follows == THAT or sentence.form(at - 1) == "by")
    if tag == AND:
        turns = sentence.low[at] == "but" and follows == PRON
        return turns or follows in (PAST, HAVE, BE, DO, MODAL, VERB) or _says(sentence, at + 1)
    if sentence.low[at] == "as" and sentence.form(at + 1) == "well":
        return True
    return sentence.low[at] in _SCENE and follows in _SUBJECT and _clause_follows(sentence, at)


def _explains_name(sentence: Sentence, at: int) -> bool:
    """Whether a word in brackets goes with a name: "Berg (D) of fraud", "Lai's (賴) win"."""
    is_short = sentence.tags[at - 1] == NAME and sentence.tag(at + 2) == CLOSE
    return is_short or is_possessive(sentence.form(at - 1))


def _ends_at_comma(sentence: Sentence, at: int) -> bool:
    follows = sentence.tag(at + 1)
    if sentence.form(at + 1) in _GOES_ON or lists_shares(sentence, at):
        return False
    if sentence.form(at + 1) == "something":
        return True  # "claimed victory, something that happens often"
    if before_day(sentence, at) < at and follows not in (TIME, NUM):
        return True  # "conceded defeat on Thursday, hours after"
    return follows in (ING, REL, SUB, PAST, PRON, DET, PREP, ADV, THAT, AND)


def _says(sentence: Sentence, at: int) -> bool:
    """Whether a verb of the present stands there: "and says that"."""
    verb = cue_verbs().get(sentence.form(at))
    return verb is not None and Form.THIRD in verb.forms and sentence.low[at] not in cue_nouns()


def _clause_follows(sentence: Sentence, at: int) -> bool:
    opener = sentence.low[at]
    if opener not in ("as", "after", "before"):
        return True
    if opener == "as" and is_listed(sentence.form(at + 1), "titles", "person_nouns"):
        return False  # "argued the naming of Berg as leader was wrong"
    if sentence.tag(at + 1) == PRON or sentence.tag(at + 2) in FINITE:
        return True
    if opener != "as":
        return False
    if sentence.form(at + 1) in _ARTICLES:
        return _acts(sentence, at + 1) and not _is_open(sentence, at)
    return finite_soon(sentence, at + 1, min(len(sentence), at + _SOON))


def _is_open(sentence: Sentence, at: int) -> bool:
    """Whether a verb is still to come: "talked about how her life (as a nurse shaped her)"."""
    asks = next((p for p in range(at - 1, max(at - _SOON, 0), -1) if sentence.tags[p] == WH), at)
    return asks < at and FINITE.isdisjoint(sentence.tags[asks:at])


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether "a nation" of "as a nation awaited the count" does it, not "as a man led by it"."""
    phrase = phrase_starting(sentence, at, min(len(sentence), at + _SOON))
    return phrase is not None and (
        sentence.tag(phrase[1]) in FINITE - {PAST}
        or (sentence.tag(phrase[1]) == PAST and sentence.tag(phrase[1] + 1) in _SUBJECT)
    )
