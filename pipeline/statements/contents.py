"""Where the content of a cue begins, and what frame it stands in.

In: a ``Sentence``, a cue's frames and the place after it. Out: a ``Start`` or ``None``.
Addressees ("told reporters") and adverbials ("on Monday", "in a statement") in between are
passed over. The forms of content are in ``frames``; where it ends is settled in ``borders``, when
all cues of a sentence are known.
"""

from dataclasses import dataclass, replace

from pipeline.lexicon import words
from pipeline.statements.addressees import addressee_at, is_marked
from pipeline.statements.adverbials import (
    REACH,
    skip_adverbials,
    time_before,
    time_phrase,
)
from pipeline.statements.clauses import is_clause
from pipeline.statements.cues import cue_verbs
from pipeline.statements.frames import OF_NOUNS, READERS, Frame, Look
from pipeline.statements.led_that import that_behind
from pipeline.statements.noun_phrases import Places, head_of
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    BE,
    BORDER,
    COMMA,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    TIME,
)
from pipeline.statements.topics import is_matter, topic_at

_TAKES_THAT = frozenset({"that", "clause"})
_SCENE = frozenset({"after", "before", "when", "while", "as"})
_OPENS_CLAUSE = frozenset({PRON, DET, POSS, NAME, NOUN, NUM})
_OPENS_TOPIC = frozenset({DET, POSS, NAME, NOUN, PREP})
_OPENS_ASIDE = frozenset({SUB, ING, REL, PREP})
_MATTERS = frozenset({"about", "against"})
_CONDITIONS = frozenset({"if", "unless", "should", "provided"})
_SINCE = frozenset({"later", "earlier", "afterwards", "afterward"})
_DAYS = frozenset({"today", "yesterday"})
_MEANS = frozenset({"phone", "telephone", "email", "e-mail"})
_OWN_TIME = frozenset(
    {"by", "for", "from", "with", "without", "over", "per", "through", "until", "since"}
)
"""What rather tells when something happens than when it is said: "said by May he would go"."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where content begins, in which frame, and to whom it was said."""

    frame: Frame
    at: int
    addressee: Places | None = None
    is_view: bool = False
    """Whether a noun for what is thought stands before it: "voiced the belief that"."""
    is_matter: bool = False
    """Whether it only tells what was spoken about: "discussed the weather"."""


def content_start(
    sentence: Sentence, frames: frozenset[str], after: int, strong: bool
) -> Start | None:
    """The content that follows a cue whose next word is at ``after``."""
    at, addressee = addressee_at(sentence, after) if "addressee" in frames else (after, None)
    if addressee and _is_of_words(sentence, addressee, at):
        at, addressee = after, None
    if addressee:
        at = _matter_in(sentence, frames, addressee) or at
        at = _second_that(sentence, addressee, at) or at
    moved = _after_adverbials(sentence, frames, at)
    found = None
    is_to = moved > at and sentence.form(moved) == "to" and "to" in frames
    if moved == at or not (
        is_to
        or sentence.form(moved) in _MATTERS & frames
        or is_marked(sentence, moved)
        or (_is_left_behind(sentence, moved) and not _opens_scene(sentence, at))
        or _tells_when_said(sentence, at, moved)
    ):
        found = _read(Look(sentence, frames, at, strong, moved=False))
    if found is None and moved != at:
        found = _read(Look(sentence, frames, moved, strong, moved=True))
    found = _behind_paper(sentence, frames, at, moved) or found
    if found is None or (addressee and sentence.form(at) == "where"):
        found = _after_scene(sentence, frames, at) or found
    found = found or _by_means(sentence, frames, at)
    if found is not None:
        return replace(found, at=_for_whom(sentence, frames, at, found), addressee=addressee)
    topic = _for_behind_day(sentence, frames, at, moved) or topic_at(sentence, frames, after)
    if topic is None and sentence.form(at) in _MATTERS:
        topic = topic_at(sentence, frames, at)
    if topic is None and sentence.tag(moved) in _OPENS_TOPIC and sentence.tag(at) != NAME:
        topic = topic_at(sentence, frames, moved)  # "announced on Monday the end of the war"
    if topic is None:
        return None
    return Start(Frame.TOPIC, topic, is_matter=is_matter(sentence, frames, topic))


def _for_whom(sentence: Sentence, frames: frozenset[str], at: int, found: Start) -> int:
    """Where "for volunteers to move" begins, the words behind "asked on Monday"."""
    if found.frame is not Frame.TO or "for" not in frames:
        return found.at
    led = (place for place in range(at, found.at) if sentence.low[place] == "for")
    place = next(led, found.at)
    return found.at if time_phrase(sentence, place + 1) else place


def _for_behind_day(sentence: Sentence, frames: frozenset[str], at: int, moved: int) -> int | None:
    """Where the topic of "apologised on Monday for the delay" begins."""
    led = (place for place in range(at + 1, moved) if sentence.low[place] == "for")
    place = next(led, at) if "for" in frames else at
    is_day = TIME in sentence.tags[at:place] and sentence.tag(place - 1) in (TIME, NUM, NOUN)
    return topic_at(sentence, frames, place) if is_day else None


def _after_adverbials(sentence: Sentence, frames: frozenset[str], at: int) -> int:
    """After what tells when, where or how it was said, up to "that" where a phrase leads to it."""
    moved = skip_adverbials(sentence, at)
    if frames.isdisjoint(_TAKES_THAT):
        return moved
    if sentence.tag(moved) == THAT:
        return (that_behind(sentence, at) if _is_relative(sentence, moved) else None) or moved
    return that_behind(sentence, moved) or moved


def _is_of_words(sentence: Sentence, phrase: Places, at: int) -> bool:
    """Whether a phrase behind the verb, which ends before ``at``, is the first of the words.

    "Promised the war would end": it is a subject; "promised tax cuts if she wins": no people.
    """
    if sentence.tag(at) in FINITE:
        return is_clause(sentence, phrase[0], moved=False)
    head = head_of(sentence, phrase)
    is_people = sentence.tags[head] in (PRON, OBJ, NAME) or can_speak(sentence.low[head])
    return sentence.form(at) in _CONDITIONS and not is_people


def _matter_in(sentence: Sentence, frames: frozenset[str], addressee: Places) -> int | None:
    """Where "against haste" of "cautioned guests against haste" begins."""
    return next((at for at in range(*addressee) if sentence.low[at] in _MATTERS & frames), None)


def _second_that(sentence: Sentence, addressee: Places, at: int) -> int | None:
    """The "that" of the words in "told the Post in a talk that aired on Monday that"."""
    if not _is_relative(sentence, at):
        return None
    found = (that_behind(sentence, place) for place in range(*addressee))
    return next((that for that in found if that is not None), None)


def _is_relative(sentence: Sentence, at: int) -> bool:
    """Whether "that" is a subject: "in a talk that aired on Monday that"."""
    return sentence.tag(at) == THAT and sentence.tag(at + 1) in FINITE


def _is_left_behind(sentence: Sentence, moved: int) -> bool:
    """Whether adverbials end the saying: ", he said on Monday, as crowds gathered outside"."""
    if sentence.tag(moved) in (PAST, DOT, ""):
        return True  # "said in remarks carried on television": the verb has no other subject
    if sentence.tag(moved) != COMMA:
        return False
    opener = sentence.tag(moved + 1)
    return opener in _OPENS_ASIDE or time_before(sentence, moved + 1)


def _opens_scene(sentence: Sentence, at: int) -> bool:
    """Whether "with most votes counted, Lind won" is said, not where it was said."""
    comma = next((p for p in range(at, len(sentence)) if sentence.tags[p] == COMMA), at)
    is_with = sentence.form(at) == "with" and comma > at
    is_scene = is_with and {PAST, ING} & set(sentence.tags[at:comma])
    return bool(is_scene) and is_clause(sentence, comma + 1, moved=False)


def _tells_when_said(sentence: Sentence, at: int, moved: int) -> bool:
    """Whether "on Monday", "in a statement" right before a clause belongs to the saying.

    With no comma between, a fronted adverbial of the clause itself is rare ("said on Monday he
    would go").
    """
    if sentence.tag(moved) not in _OPENS_CLAUSE or not is_clause(sentence, moved, moved=True):
        return False
    if sentence.low[at] == "by" and sentence.form(at + 1) in _MEANS:
        return True
    is_weekend = "weekend" in sentence.low[at:moved]
    if sentence.low[at] in _OWN_TIME and not is_weekend:
        return False
    if sentence.low[at] in _SINCE and moved == at + 1:
        return sentence.tag(moved) != NOUN  # "said later the talks", not "said later talks"
    known = words("channels") | words("venues")
    return is_weekend or any(
        sentence.tags[place] in (TIME, NAME)
        or sentence.low[place] in known | _DAYS
        or time_phrase(sentence, place)
        for place in range(at, moved)
    )


def _after_scene(sentence: Sentence, frames: frozenset[str], at: int) -> Start | None:
    """The words of "said after the results were known that he would stay".

    Also of "told people of towns where votes are held that".
    """
    if sentence.form(at) not in _SCENE | {"where"} or not frames & {"that", "clause"}:
        return None
    for place in range(at + 1, min(at + REACH, len(sentence))):
        if sentence.tags[place] in BORDER | {QUOTED}:
            return None
        if sentence.tags[place] == THAT:
            tells = FINITE.isdisjoint(sentence.tags[at:place]) or _takes_that(sentence, place - 1)
            is_subject = sentence.tag(place + 1) in FINITE
            return None if tells or is_subject else Start(Frame.THAT, place + 1)
    return None


def _behind_paper(sentence: Sentence, frames: frozenset[str], at: int, moved: int) -> Start | None:
    """The words of "argued in her email, the vote was lost"."""
    is_paper = not words("channels").isdisjoint(sentence.low[at:moved])
    if "clause" not in frames or not is_paper or sentence.tag(moved) != COMMA:
        return None
    opens = sentence.low[at] in ("in", "on") and sentence.tag(moved + 1) in _OPENS_CLAUSE
    is_said = opens and is_clause(sentence, moved + 1, moved=False)
    return Start(Frame.CLAUSE, moved + 1) if is_said else None


def _by_means(sentence: Sentence, frames: frozenset[str], at: int) -> Start | None:
    """The words of "said by leaving, the party had shown how weak it was"."""
    if sentence.form(at) != "by" or sentence.tag(at + 1) != ING or "clause" not in frames:
        return None
    commas = (p for p in range(at, len(sentence)) if sentence.tags[p] == COMMA)
    is_said = any(is_clause(sentence, comma + 1, moved=False) for comma in commas)
    return Start(Frame.CLAUSE, at) if is_said else None


def _takes_that(sentence: Sentence, at: int) -> bool:
    """Whether a verb of saying governs what follows: "after she heard that", "he was told that"."""
    cue = cue_verbs().get(sentence.low[at])
    is_passive = sentence.tag(at - 1) == BE
    return cue is not None and not (is_passive and "addressee" not in cue.frames)


def _read(look: Look) -> Start | None:
    for reader in READERS:
        at = reader.read(look)
        if at is not None and at < len(look.sentence):  # nothing follows "said that"
            return Start(reader.frame, at, is_view=reader.read in OF_NOUNS)
    return None
