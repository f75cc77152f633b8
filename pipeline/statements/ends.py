"""Where content ends by its own form, whatever other cues its sentence has.

In: a draft and a piece of its content that follows its cue. Out: the place where the narrator
speaks again. A border is drawn where annotators of political news draw one more often than not:
after a clause at ", adding", ", a move", ", while", ", but"; after a topic at almost any comma.
"""

from pipeline.lexicon import table, words
from pipeline.statements.asked_for import is_asked_for, named_as
from pipeline.statements.clauses import has_clause, has_unlisted_verb
from pipeline.statements.coordination import TURNS, is_reported_on, withholds, withholds_more
from pipeline.statements.cues import is_cue
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.inside import end_inside
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.scene_clauses import SCENE, SUBJECT, scene_clause_follows
from pipeline.statements.semicolons import narrator_follows
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    COLON,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
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
    SEMI,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
)
from pipeline.statements.topic_ends import GOES_ON, ends_topic
from pipeline.statements.trailing import (
    before_bare_day,
    before_channel,
    before_day,
    before_listener,
    before_occasion,
    before_talk,
    opens_channel,
)

_OPENS_NOUN = frozenset({DET, POSS, NAME, NOUN})
_LEAST = 2
"""A piece of fewer words is not cut."""
_SOON = 6
"""Words within which the verb of a subject stands."""
_ARTICLES = frozenset({"a", "an"})
_BESIDE = frozenset(
    {"even", "shortly", "soon", "immediately", "just", "right", "hours", "days", "minutes", "by"}
)
"""Before a border they belong to what follows: "praised her shortly (after she had won)"."""
_MORE = frozenset({"while", "though", "although"})
_SHOWN = frozenset({THAT, COLON, QUOTED})
"""What shows that words follow."""
_OF_DAY = frozenset({ADV, NUM, PREP, TIME})
_CONDITIONS = frozenset({"if", "unless"})
_TELLS_WHICH = frozenset({"after", "before", "when"})
_THEN = (["and", "then"], ["but", "then"])
_ACTS_ON = frozenset({"to", "for"})
"""Behind "plans" or "calls" in a headline these show a verb: "hails Berg, calls for talks"."""
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
    if is_topic and _is_dated(draft):
        return before_talk(draft, start, limit if border is None else border)
    if is_topic:
        last = before_bare_day(draft, start, limit if border is None else border)
        if _CONDITIONS.isdisjoint(sentence.low[start:last]):
            last = before_occasion(draft, start, before_day(sentence, last))
            last = before_listener(draft, start, before_talk(draft, start, last))
        return last - (border is not None and sentence.low[last - 1] in _BESIDE)
    if border is None:
        parted = (at for at in range(start, limit) if opens_channel(sentence, start, at, limit))
        border = next(parted, None)
    return before_channel(sentence, start, limit) if border is None else border


def _is_dated(draft: Draft) -> bool:
    """Whether a day stands before the verb: "Lind on Monday praised the win on Sunday"."""
    if draft.cue is None or draft.source is None:
        return False
    between = draft.sentence.tags[draft.source.places[1] : draft.cue[0]]
    commas = [at for at, tag in enumerate(between) if tag == COMMA]
    day = between[commas[-1] + 1 if commas else 0 :]
    return TIME in day and _OF_DAY.issuperset(day)


def _first_border(draft: Draft, start: int, limit: int, is_topic: bool) -> int | None:
    """Where the narrator first speaks again, or ``None``."""
    sentence = draft.sentence
    named = named_as(draft, start, limit)
    apart = _set_apart(sentence, start, limit)
    for at in range(start, limit):
        if at in apart:
            continue
        if sentence.low[at] == WHOLE and sentence.tag(at + 1) == ING and at + 1 < limit:
            return at + 1  # "said the road “was far too long,” adding"
        is_mark = sentence.tags[at] in (COMMA, AND, DASH, SEMI) or sentence.low[at] in SCENE
        is_mark = is_mark and is_topic and at > start
        is_soon = (at < start + _LEAST and not is_mark) or at == named
        if sentence.tags[at] == QUOTED or is_soon:
            continue
        if draft.frame == Frame.TO and (
            _scene_follows(sentence, at) or _main_clause_follows(sentence, start, at)
        ):
            return at
        if _goes_on_acting(draft, at) or _ends_headline_part(sentence, at):
            return at
        if is_topic and is_asked_for(draft, at):
            continue
        if ends_topic(sentence, at) if is_topic else _ends_clause(sentence, at, start, limit):
            return at
    return None


def _goes_on_acting(draft: Draft, at: int) -> bool:
    """Whether the next deed of a headline follows: "Lind insists it was rigged, renews attack"."""
    sentence = draft.sentence
    is_now = draft.cue is not None and sentence.tags[draft.cue[1] - 1] == VERB
    verb = sentence.form(at + 1)
    if sentence.tags[at] != COMMA or not is_now or sentence.tags[-1] == DOT:
        return False
    is_noun = verb in table("finite_verbs", "noun") and sentence.form(at + 2) not in _ACTS_ON
    is_third = verb.endswith("s") and table("finite_verbs", "tense").get(verb) == "present"
    return is_third and not is_noun


def _ends_headline_part(sentence: Sentence, at: int) -> bool:
    """Whether the next news of a headline follows: "Lind vows to stay; Berg silent"."""
    return sentence.tags[at] == SEMI and sentence.tags[-1] not in (DOT, QUOTED)


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


def _scene_follows(sentence: Sentence, at: int) -> bool:
    """Whether ", as the crowd cheered" begins: behind "vowed to go" the narrator tells it."""
    is_as = sentence.tags[at] == COMMA and sentence.form(at + 1) == "as"
    return is_as and sentence.tag(at + 2) in SUBJECT and scene_clause_follows(sentence, at + 1)


def _main_clause_follows(sentence: Sentence, start: int, at: int) -> bool:
    """Whether the clause begins that this one led to: "after he asked them to stay, Lind left".

    Or that of what came of it: "asked them to stay and many did".
    """
    if sentence.tags[at] not in (COMMA, AND) or sentence.tag(at + 1) not in SUBJECT - {NOUN}:
        return False
    if sentence.tags[at] == AND and sentence.tags[at - 1] == sentence.tag(at + 1) == NAME:
        return False  # "asked guests who hoped to leave Oslo and Bergen"
    is_paused = sentence.tags[at] == AND and at - 1 in sentence.paused
    if not _OPENERS.isdisjoint(sentence.tags[start : at - is_paused]):
        return False  # "asked them to see that if he lost, they would vote"
    return _subject_follows(sentence, at)


def _subject_follows(sentence: Sentence, at: int) -> bool:
    """Whether a noun phrase and a finite verb stand right behind a place."""
    phrase = phrase_starting(sentence, at + 1, min(len(sentence), at + _SOON))
    return phrase is not None and sentence.tag(phrase[1]) in FINITE


def _is_nominal(draft: Draft, start: int, end: int) -> bool:
    """Whether a scene begins before any verb: "claimed a win over Berg as results came in"."""
    sentence = draft.sentence
    if draft.frame != Frame.CLAUSE or sentence.tag(start) not in _OPENS_NOUN:
        return False
    if has_unlisted_verb(sentence, start, end):
        return False
    for at in range(start, end):
        if sentence.tags[at] in FINITE | {PRON, WH} or sentence.low[at] == "if":
            return False
        is_time = sentence.form(at - 1) in words("time_nouns") or sentence.tag(at - 1) == TIME
        if sentence.low[at] in _TELLS_WHICH and is_time and at > start:
            return False  # "said the days when the town was rich are over"
        if at > start and sentence.low[at] in SCENE and sentence.tag(at + 1) in SUBJECT:
            is_dated = sentence.tag(start) == DET or TIME in sentence.tags[start:at]
            return is_dated and scene_clause_follows(sentence, at)
    return False


def _ends_clause(sentence: Sentence, at: int, start: int, limit: int) -> bool:
    """Borders of a clause: ", adding", ", a move that", ", while", " - a", "but would not say"."""
    if _turns_away(sentence, at) or narrator_follows(sentence, at):
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
    return is_latest or (tag == ING and word not in GOES_ON and _is_whole(sentence, start, at))


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
    if sentence.low[at + (sentence.tags[at] == COMMA) :][:2] == ["before", "adding"]:
        return True
    if sentence.tags[at] == DASH and sentence.low[at + 1 : at + 3] in _THEN:
        return sentence.tag(at + 3) in FINITE
    if sentence.tags[at] == COMMA:
        is_more = sentence.low[at + 1 : at + 3] == ["to", "which"]
        return is_more or withholds_more(sentence, at + 1) or _says_more(sentence, at + 1)
    return sentence.low[at] == "but" and withholds(sentence, at + 1)


def _says_more(sentence: Sentence, at: int) -> bool:
    """Whether the narrator goes on with "while acknowledging that"."""
    is_beside = sentence.form(at) in _MORE and sentence.tag(at + 1) == ING
    return is_beside and is_cue(sentence.form(at + 1)) and sentence.tag(at + 2) in _SHOWN


def _is_aside(sentence: Sentence, dash: int, end: int) -> bool:
    """Whether a second dash closes what the first opens: "Lind – a farmer – would go"."""
    close = next((at for at in range(dash + 1, end) if sentence.tags[at] == DASH), None)
    return close is not None and sentence.tag(close + 1) in FINITE
