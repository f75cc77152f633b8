"""Infinitives of saying that are more than a plan: "went on to say", "took to the air to warn".

In: a ``Sentence`` and a verb group with "to". Out: a draft whose source is the subject of the
clause around it. What is only planned ("is due to say") counts where its words are quoted. To
add a word that leads to what was really said, add a row to ``led_to_say.csv``.
"""

from pipeline.lexicon import table, words
from pipeline.models import Act
from pipeline.statements.as_told import as_told_draft
from pipeline.statements.before import content_before
from pipeline.statements.contents import Start, content_start
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, shared_subject, subject_before
from pipeline.statements.tagging import (
    ADV,
    BE,
    BORDER,
    DET,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NAME,
    NOT,
    NOUN,
    OBJ,
    POSS,
    QUOTED,
    TO,
)
from pipeline.statements.verb_groups import Group

_STAGES = frozenset(
    {"took", "takes", "taking", "taken", "used", "uses", "using", "turned"}
    | {"appeared", "appears"}
)
"""Verbs of how words find their public: "took to the radio to say", "used a speech to warn"."""
_HELD = frozenset({"held", "holds", "called", "calls", "convened", "convenes"})
"""With what they hold: "held a news conference to announce"."""
_RANG = frozenset(
    {"called", "calls", "phoned", "phones", "telephoned", "rang", "rings", "texted", "emailed"}
    | {"wrote", "writes", "joined", "joins"}
)
"""Verbs of reaching somebody: "phoned Berg to concede", "wrote to the mayor to complain"."""
_RUNG_TO = frozenset(
    {
        *("concede", "congratulate", "thank", "apologise", "apologize", "complain", "say"),
        *("wish", "express", "offer", "inform", "call", "demand", "denounce", "protest", "warn"),
    }
)
"""What they are followed by where the one who calls says it: not "called her to testify"."""
_STAGE_REACH = 9
"""Words between such a verb and "to"."""
_ROW_REACH = 7
"""Words of "first senator from either party" at most."""
_BECAME = frozenset({"became", "become", "is", "was", "were", "are"})
_SAID_AS = frozenset(
    {"reported", "said", "alleged", "believed", "understood", "rumoured", "rumored", "known"}
)


def infinitive_draft(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of "went on to say that": a verb of going on governs the infinitive."""
    kind = _kind(sentence, group)
    if kind is None:
        return None
    source = _subject(sentence, group)
    if source is None:
        return None
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    ahead = None
    if start is None and group.cue.act is Act.SPEECH:
        ahead = content_before(sentence, source.places[0], group)
    if ahead is not None and QUOTED in sentence.tags[ahead[0] : ahead[1]]:
        draft = make_draft(sentence, group, "<source> to <verb> <quotation>", source, None)
        draft.content.append(ahead)
        return draft
    told = as_told_draft(sentence, group, source) if start is None else None
    if told is not None:
        return told
    if start is None or (kind == "planned" and not _is_quoted(sentence, start)):
        return None
    return make_draft(sentence, group, f"<source> to <verb> <{start.frame}>", source, start)


def _kind(sentence: Sentence, group: Group) -> str | None:
    """Whether something was ``said`` or is ``planned`` with this verb, or ``None``."""
    before = group.first - 1
    if HAVE in sentence.tags[group.first + 1 : group.verb]:
        return "said" if sentence.form(before) in _SAID_AS else None  # "is said to have told"
    if sentence.low[group.first] == "had":
        return "said"  # "had to admit"
    if sentence.form(before) == "as" and sentence.form(before - 1) == "far":
        return "said"
    kind = table("led_to_say", "kind").get(sentence.form(before))
    is_said = _stage(sentence, before) is not None or _is_one_of_row(sentence, before)
    return kind or ("said" if is_said else None)


def _is_one_of_row(sentence: Sentence, last: int) -> bool:
    """Whether somebody "was the first senator" or "became the fifth aide" to say it."""
    for at in range(last, max(last - _ROW_REACH, 0), -1):
        if sentence.low[at] in words("ranks") and sentence.low[at - 1] == "the":
            lead = at - 3 if sentence.low[at - 2] == "among" else at - 2
            is_told = sentence.form(lead) in _BECAME
            return is_told and sentence.tag(lead - 1) not in (MODAL, TO, NOT)
        if sentence.tags[at] in BORDER | FINITE:
            return False
    return False


def _stage(sentence: Sentence, last: int) -> int | None:
    """The place of the verb that tells how words found their public."""
    for at in range(last, max(last - _STAGE_REACH, 0), -1):
        if sentence.tags[at] in BORDER:
            return None
        if sentence.low[at] in _STAGES:
            is_led = sentence.low[at] != "turned" or sentence.form(at + 1) == "to"
            return at if is_led else None
        if _is_held(sentence, at, last) or _is_rung(sentence, at, last):
            return at
    return None


def _is_held(sentence: Sentence, at: int, last: int) -> bool:
    """Whether a stage is named behind: "held a rally to announce", "went on air to accuse"."""
    if sentence.low[at] in ("went", "goes"):
        return sentence.form(at + 1) == "on" and last > at + 1
    stages = words("venues") | words("channels")
    return sentence.low[at] in _HELD and not stages.isdisjoint(sentence.low[at + 1 : last + 1])


def _is_rung(sentence: Sentence, at: int, last: int) -> bool:
    """Whether somebody is reached with these words: "phoned Berg to concede defeat"."""
    whom = at + 1 + (sentence.form(at + 1) == "to")
    reached = sentence.low[at] in _RANG and sentence.tag(whom) in (NAME, DET, POSS, OBJ, NOUN)
    is_asked = sentence.tag(at - 1) in (BE, MODAL, TO) or ING in sentence.tags[at : last + 1]
    return reached and not is_asked and sentence.form(last + 2) in _RUNG_TO


def _subject(sentence: Sentence, group: Group) -> Source | None:
    if sentence.tags[group.first] in (HAVE, BE):
        return subject_before(sentence, group.left)
    before = group.first - 1
    if sentence.form(before) in _SAID_AS:
        while sentence.tag(before - 1) in (BE, HAVE, ADV):
            before -= 1
        return subject_before(sentence, before)
    stage = _stage(sentence, before)
    if stage is None and sentence.form(before) in words("led_to_say"):
        stage = before
    own = subject_before(sentence, stage) if stage is not None else None
    return own or shared_subject(sentence, group.first)


def _is_quoted(sentence: Sentence, start: Start) -> bool:
    return start.frame is Frame.QUOTE or sentence.tag(start.at) == QUOTED
