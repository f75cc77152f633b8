"""Content that stands before its cue.

In: a ``Sentence`` and the place where subject and verb begin. Out: places of the clause or
quotation in front of them ("..., he said"), or ``None`` where only an adverbial stands there.
"""

import re

from pipeline.lexicon import words, words_where
from pipeline.models import Act
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.clauses import has_clause, has_unlisted_verb
from pipeline.statements.cues import is_cue
from pipeline.statements.fronted import has_subject_behind
from pipeline.statements.media import is_title
from pipeline.statements.noun_phrases import Places, phrase_ending
from pipeline.statements.questions import question_in
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
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
    OBJ,
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
)
from pipeline.statements.verb_groups import Group

_LEADS = frozenset(
    {
        *("not", "long", "shortly", "soon", "just", "only", "few", "less", "more", "than"),
        *("moment", "minute", "hour", "day", "week", "month", "year"),
        *("moments", "minutes", "hours", "days", "weeks", "months", "years"),
    }
) | words_where("numbers_en", "class", "cardinal")
"""Words before "after" that tell how long."""
_LONGEST_LEAD = 5
_CLOCK = re.compile(r"\d{1,2}(?::\d\d(?:[ap]m)?|\.\d\d[ap]m)")
_CLOCK_OR_FIGURE = re.compile(r"\d{1,2}[:.]\d\d(?:[ap]m)?")
"""A time of day, or "21.40", which may be a figure too where words follow at once."""
_SAYS = frozenset({"say", "says", "tell", "tells"})
LEAST_CLAUSE = 3
"""Words that a clause before its cue has at least."""


def content_before(sentence: Sentence, border: int, group: Group) -> Places | None:
    """The clause or quotation that ends right before ``border``, if there is one."""
    end = border - 1 if sentence.tag(border - 1) in (COMMA, DASH) else border
    if end <= 0 or (end == border and sentence.tags[end - 1] != QUOTED):
        return None
    if end == border and sentence.tags[border] == REL:
        return None  # "asked if it “was kind to the guests” who had come"
    is_led = sentence.tag(end - 2) == COLON and not group.cue.strong
    if end == border and (is_led or _has_own_object(sentence, group)):
        return None  # "asked: “Why?” She shrugged", "“Why?” Lind denied the charge"
    is_whole = group.cue.lemma == "report" and is_cue(sentence.form(end - 3))
    # "Lind said, “It is late,” the Post reported": the Post tells both
    is_apart = _is_told_apart(sentence, end) and not is_whole
    start = end - 1 if is_apart else clause_start(sentence, end)
    start = max(start, _behind_dash(sentence, end))
    is_named = is_title(sentence, end - 1) and not has_clause(sentence, start, end - 1)
    is_open = is_named or (end == border and _is_subordinate(sentence, start, end))
    if _is_unfinished(sentence, start, end) or is_open or _says_by(sentence, start, end):
        return None  # "On Sunday on Berg’s “This Day,” Lind said"
    shows = "clause-short" in group.cue.frames and group.cue.act is not Act.BELIEF
    takes_clause = group.cue.strong or shows or _trails(sentence, group)
    is_quoted = any(
        sentence.tags[at] == QUOTED and at not in sentence.titles for at in range(start, end)
    )
    if is_quoted or (takes_clause and is_main_clause(sentence, start, end)):
        return start, end
    return (start, end) if _is_headed(sentence, start, end, border) else None


def _has_own_object(sentence: Sentence, group: Group) -> bool:
    """Whether what is spoken about follows the verb: "denied the charge", not "asked the mayor"."""
    frames, noun = group.cue.frames, group.after + 1
    is_object = "object" in frames and "addressee" not in frames
    is_plain = sentence.tag(group.after) in (DET, POSS) and sentence.tag(noun) == NOUN
    is_time = sentence.form(noun) in words("time_nouns")
    return is_object and is_plain and not is_time and sentence.tag(noun + 1) in ("", DOT)


def _is_headed(sentence: Sentence, start: int, end: int, border: int) -> bool:
    """Whether it is a headline of few words: "No deal on posts, says Lind"."""
    is_head = sentence.number == 0 and sentence.tags[-1] not in (DOT, QUOTED) and end < border
    is_said = {sentence.form(border), *sentence.low[-2:]} & _SAYS
    asks = sentence.tags[start] == VERB or sentence.tags[start + 1] == OBJ  # "Show us the books"
    opens = sentence.low[start] == "no" or asks
    return is_head and bool(is_said) and opens and end - start >= LEAST_CLAUSE


def _is_subordinate(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a quotation ends a clause that opens: "When Berg called it “a tax,” Lind said"."""
    opens = sentence.tags[start] == SUB or sentence.low[start] in ("after", "before", "since")
    is_one = COMMA not in sentence.tags[start:end]
    return opens and is_one and has_clause(sentence, start, end - 1)


def _trails(sentence: Sentence, group: Group) -> bool:
    """Whether nothing follows the verb of "the town is tired, a poll found"."""
    follows = sentence.tag(skip_adverbials(sentence, group.after))
    return "trails" in group.cue.frames and follows in ("", DOT, COMMA)


def _is_told_apart(sentence: Sentence, end: int) -> bool:
    """Whether a comma or colon parts the quotation from a clause of the narrator before it."""
    if sentence.tags[end - 1] != QUOTED or sentence.tag(end - 2) not in (COMMA, COLON):
        return False
    return has_clause(sentence, 0, end - 2) and sentence.tag(end - 3) != QUOTED


def _behind_dash(sentence: Sentence, end: int) -> int:
    """Where "a “shame”" of "Lind said it was late — a “shame,” he warned" begins; 0 elsewhere."""
    dash = end - 2 - (sentence.tag(end - 2) == DET)
    if sentence.tags[end - 1] != QUOTED or sentence.tag(dash) != DASH:
        return 0
    words_before = zip(sentence.low[:dash], sentence.tags[:dash], strict=True)
    is_said = any(tag in FINITE and is_cue(word) for word, tag in words_before)
    return dash + 1 if is_said else 0


def _is_unfinished(sentence: Sentence, start: int, end: int) -> bool:
    """Whether "that" and an aside alone end there: "said that frankly, she expected rain"."""
    last = next((at for at in range(end - 1, start, -1) if sentence.tags[at] == THAT), None)
    if last is None or last + 1 >= end or COMMA in sentence.tags[last:end]:
        return False
    opener = sentence.tags[last + 1]
    if opener == PREP:
        return not has_subject_behind(sentence, last + 1, end)
    return opener == SUB or (opener == ADV and last + 2 == end)


def _says_by(sentence: Sentence, start: int, end: int) -> bool:
    """Whether "said by leaving," leads to the words that follow: ", the party had shown it"."""
    return any(
        is_cue(sentence.low[at]) and sentence.low[at + 1] == "by" and sentence.tags[at + 2] == ING
        for at in range(start, end - 2)
        if sentence.tags[at] in FINITE
    )


def is_main_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether these words can stand as a sentence: no mere "In the morning"."""
    is_least = sentence.tags[start] in (NAME, PRON) and sentence.tags[end - 1] in FINITE
    if end - start < LEAST_CLAUSE - is_least or _is_asked(sentence, start, end):
        return False  # "It is, he said", "Berg won, he said" have two words
    if sentence.low[start] == "according" and COMMA not in sentence.tags[start:end]:
        return False
    if not _has_verb(sentence, start, end) and not has_unlisted_verb(sentence, start, end):
        return False
    first = _opener_of(sentence, start, end)
    if sentence.tag(first) not in (SUB, PREP):
        return True
    return _main_clause_later(sentence, start, end) or has_subject_behind(sentence, start, end)


def _opener_of(sentence: Sentence, start: int, end: int) -> int:
    """The place of the word that opens the clause: "before" of "Even before they had met"."""
    for at in range(start, min(end, start + _LONGEST_LEAD)):
        if sentence.low[at] in ("after", "before"):
            return at  # "Not long after Lind left"
        if sentence.low[at] not in _LEADS and sentence.tags[at] not in (NUM, DET):
            break
    return start + (sentence.tags[start] == ADV)


def _has_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause stands there, not only an aside: "The letter, signed by Lind, says"."""
    return any(
        has_clause(sentence, at, at + 1)
        and not (sentence.tags[at] == PAST and sentence.tag(at - 1) == COMMA)
        for at in range(start, end)
    )


def _is_asked(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only a question stands there: "Asked if he would go, he said nothing"."""
    question = question_in(sentence)
    return question is not None and question.start <= start + 1 and question.end >= end


def _main_clause_later(sentence: Sentence, start: int, end: int) -> bool:
    """Whether after an opening adverbial and a comma a clause with a verb stands.

    Without a comma a second subject opens it: "After he took it he made changes".
    """
    if _has_second_subject(sentence, start, end):
        return True
    for at in range(start, end):
        if sentence.tags[at] == COMMA:
            first = at + 1
            if sentence.tag(first + (sentence.tag(first) == ADV)) in (SUB, PREP):
                continue  # "On Tuesday, even as rain fell,", "In 2009, under what they called"
            return _has_verb(sentence, first, end) or (
                first < end and has_unlisted_verb(sentence, first, end)
            )
    return False


def _has_second_subject(sentence: Sentence, start: int, end: int) -> bool:
    tags = sentence.tags
    verbs = [at for at in range(start + 1, end) if tags[at] in FINITE]
    return any(
        tags[at - 1] == PRON and tags[at - 2] in (NOUN, NAME, NUM, TIME, ADV, OBJ)
        for at in verbs[1:]
    )


def clause_start(sentence: Sentence, end: int) -> int:
    """Where content before a cue begins: at the sentence's start, its conjunction left out.

    A relative clause begins with what it describes: "a plan which, she said, would fail".
    """
    if end > 1 and sentence.tags[end - 1] == REL:
        described = phrase_ending(sentence, end - 3 if sentence.tags[end - 2] == COMMA else end - 2)
        return described[0] if described else end - 1
    start = _after_clock(sentence)
    for at in range(end - 1, -1, -1):
        is_colon = sentence.tags[at] == COLON and (
            any(map(is_cue, sentence.low[:at])) or set(sentence.tags[:at]) <= {NAME, NUM}
        )
        is_opened = (
            sentence.tags[at : at + 2] == [OPEN, QUOTED] and CLOSE not in sentence.tags[at:end]
        )
        if sentence.tags[at] == SEMI or is_colon or is_opened:
            start = at + 1
            break
    if (
        sentence.low[start] in words("linking_words")
        and sentence.tag(start + 1) == COMMA
        and start + 2 < end
    ):
        return start + 2
    if (sentence.tags[start] == AND or sentence.low[start] == "yet") and start + 1 < end:
        start += 1
    return start


def _after_clock(sentence: Sentence) -> int:
    """After the time of a live blog: "22:05 “We have won,” she said", "9.30pm – It is late"."""
    has_mark = sentence.tag(1) in (DASH, COLON)
    clock = _CLOCK_OR_FIGURE if has_mark or sentence.tag(1) == QUOTED else _CLOCK
    return 1 + has_mark if clock.fullmatch(sentence.form(0)) else 0
