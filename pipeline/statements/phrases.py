"""Statements whose cue is a phrase without a verb: "according to", "per", "in her words".

In: a ``Sentence``. Out: drafts. The content of such a phrase is the clause it stands in: what
follows it at the start of a sentence, what precedes it elsewhere.
"""

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.clauses import has_clause
from pipeline.statements.cues import cue_nouns
from pipeline.statements.draft import Draft
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.nouns import is_paper
from pipeline.statements.owned_nouns import noun_drafts, point_drafts
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    ADV,
    AND,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NOT,
    NOUN,
    NUM,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    THAT,
    TIME,
)

_MANNERS = (["plan"], ["schedule"], ["custom"], ["law"], ["need"], ["taste"], ["size"])
"""Measures that something goes according to; nobody says anything."""
_WISHES = frozenset(
    {"will", "wish", "wishes", "needs", "merit", "ability", "principle", "principles"}
)
"""They are no more than that with words around them: "according to the will of the voters"."""
_VIEWS = frozenset(
    {"account", "assessment", "estimation", "eyes", "opinion", "reckoning", "telling", "view"}
)
_PREPOSITIONS = frozenset({"in", "by"})
"""What opens a phrase on whose words or view something is: "by her account"."""
_BEFORE_PER = frozenset({COMMA, QUOTED})
_OWNER = 7
"""Words of "in the former mayor's view" at most."""
_OPENS_ASIDE = frozenset({DET, NAME, NOUN, NUM, POSS, REL})
_SUBORDINATES = frozenset({"as", "when", "while", "after", "before", "since", "where", "because"})
_LONGEST_ASIDE = 25
"""Words of what describes the source, at most."""
_WORDS = 2
"""The place of "words" in a sentence that opens with "In the words of"."""
_GROUNDS = frozenset({"citing", "quoting", "based", "speaking", "writing"})
"""What opens an aside on how a source knows: "according to the Post, citing two aides,"."""
_LEAST = 2
"""Words that the content beside a phrase has at least."""


def phrase_drafts(sentence: Sentence) -> list[Draft]:
    """What phrases and nouns of saying govern in a sentence."""
    drafts: list[Draft] = []
    nouns = cue_nouns()
    for at, word in enumerate(sentence.low):
        if word == "according" and sentence.form(at + 1) == "to":
            drafts.extend(_according(sentence, at, at + 2))
        elif word == "per" and sentence.tags[at] == PREP and (led := _led_per(sentence, at)):
            drafts.extend(_according(sentence, at + 1 - led, at + 1))
        elif word == "words" and (owner := _owner_before(sentence, at)):
            drafts.extend(_in_words(sentence, (owner[0] - 1, at + 1), owner, at + 1))
        elif word == "words" and sentence.low[max(at - 2, 0) : at] == ["in", "the"]:
            drafts.extend(_in_words_of(sentence, at))
        elif word in _VIEWS and sentence.tag(at + 1) in (COMMA, DOT):
            drafts.extend(_in_view(sentence, at))
        elif word in nouns and sentence.tags[at] != NAME:
            drafts.extend(noun_drafts(sentence, at, nouns[word]))
        elif word in words("nouns_with_is"):
            drafts.extend(point_drafts(sentence, at))
    return drafts


def _led_per(sentence: Sentence, at: int) -> int:
    """How many words "as per" at the start or ", per" have; 0 for "two per table"."""
    if sentence.form(at - 1) == "as" and (at == 1 or sentence.tag(at - 2) == COMMA):
        return 2
    return int(sentence.tag(at - 1) in _BEFORE_PER)


def _according(sentence: Sentence, first: int, after: int) -> list[Draft]:
    source = phrase_starting(sentence, after, len(sentence))
    if source is None or _is_manner(sentence, source):
        return []
    author = _with_author(sentence, source[1])
    end = max(author, _after_asides(sentence, source[1], opens=first == 0))
    content = _around(sentence, first, end)
    if not content:
        return []
    whole = Source((source[0], author))
    draft = Draft(sentence, "according to <source>", Act.SPEECH, (first, after), whole)
    draft.content, draft.left, draft.passes_on = content, first, True
    return [draft]


def _with_author(sentence: Sentence, end: int) -> int:
    """Where a source ends with whose paper it is: "a statement by the board"."""
    if sentence.form(end) not in ("by", "from") or not is_paper(sentence.low[end - 1]):
        return end
    author = phrase_starting(sentence, end + 1, len(sentence))
    return author[1] if author else end


def _is_manner(sentence: Sentence, source: Places) -> bool:
    """Whether something goes by a measure: "according to plan", "according to the will of"."""
    first, end = source
    if sentence.low[first:end] in _MANNERS:
        return True
    head = end if end == first + 1 and sentence.tags[first] in (DET, POSS) else end - 1
    before_of = (
        sentence.low[first:end].index("of") + first if "of" in sentence.low[first:end] else 0
    )
    return sentence.form(head) in _WISHES or sentence.form(before_of - 1) in _WISHES


def _in_words(sentence: Sentence, cue: Places, source: Places, end: int) -> list[Draft]:
    """The statement of "in her words, ..." with a quotation beside it."""
    content = _around(sentence, cue[0], end)
    quoted = [piece for piece in content if QUOTED in sentence.tags[slice(*piece)]]
    if not quoted:
        return []
    if not has_clause(sentence, *content[0]):  # "The law, in her own words, is “a disgrace.”"
        quoted = content
    return [Draft(sentence, "in <source> words", Act.SPEECH, cue, Source(source), quoted)]


def _in_view(sentence: Sentence, at: int) -> list[Draft]:
    """The statement of "in her view, ...", "by Lind's account, ..."."""
    owner = _owner_before(sentence, at)
    content = _around(sentence, owner[0] - 1, at + 1) if owner else []
    if not owner or not content:
        return []
    first = owner[0] - 1
    cue = (first, at + 1)
    return [
        Draft(sentence, "in <source> view", Act.BELIEF, cue, Source(owner), content, left=first)
    ]


def _owner_before(sentence: Sentence, at: int) -> Places | None:
    """Whose words or view a phrase names that opens a clause or is set apart: "in her own"."""
    end = at - (sentence.form(at - 1) == "own")
    is_owned = sentence.tag(end - 1) == POSS or is_possessive(sentence.form(end - 1))
    backwards = range(end - 1, max(at - _OWNER, -1), -1)
    first = next((n for n in backwards if sentence.low[n] in _PREPOSITIONS), None)
    if first is None or not is_owned or sentence.tag(first - 1) not in ("", COMMA, DASH):
        return None
    return first + 1, end


def _in_words_of(sentence: Sentence, at: int) -> list[Draft]:
    """The same for "in the words of one neighbour, ..."."""
    if sentence.form(at + 1) != "of":
        return []
    source = phrase_starting(sentence, at + 2, len(sentence))
    if source is None:
        return []
    after = _after_asides(sentence, source[1], opens=at == _WORDS)
    return _in_words(sentence, (at - 2, at + 2), source, after)


def _after_asides(sentence: Sentence, end: int, *, opens: bool) -> int:
    """After all that describes the source: "Smith, of the union, who leads it,".

    Where the source ``opens`` the sentence, an article behind its comma begins what it says.
    """
    after = _after_aside(sentence, end)
    if opens and sentence.tag(after) == COMMA and sentence.tag(after + 1) == AND:
        return end  # "According to Lind, farmers need help, and bakers too"
    goes_on = (REL, PREP) if opens else (REL, PREP, DET)
    while after > end and sentence.tag(after + 1) in goes_on:
        end, after = after, _after_aside(sentence, after)
    return after


def _after_aside(sentence: Sentence, end: int) -> int:
    """The place after what describes the source: "Smith, the mayor,", "a poll by the bank,".

    The verbs of its own clauses stand inside: "a poll released as voting ended,".
    """
    if sentence.form(end) == "out" and sentence.tag(end + 1) == TIME:
        return end + 2  # "a poll out Thursday,"
    if sentence.tag(end) == COMMA and sentence.form(end + 1) in _GROUNDS:
        ends = (p for p in range(end + 2, len(sentence)) if sentence.tags[p] in (COMMA, DOT))
        return next(ends, end)
    tag = sentence.tag(end)
    is_place = sentence.form(end + 1) in ("of", "from", "at")
    has_aside = tag == COMMA and (sentence.tag(end + 1) in _OPENS_ASIDE or is_place)
    if not has_aside and tag not in (PAST, PREP, ING, REL, THAT):
        return end
    owed = 0
    for at in range(end + (tag in (COMMA, PAST, ING)), min(len(sentence), end + _LONGEST_ASIDE)):
        if sentence.tags[at] == COMMA:
            return at
        owed += sentence.tags[at] in (REL, THAT) or sentence.low[at] in _SUBORDINATES
        is_inside = sentence.tag(at - 1) in FINITE | {ADV, NOT} or sentence.form(at - 1) == "to"
        describes = tag == PREP and sentence.tag(at + 1) == PREP  # "by the bank based on data"
        is_inside = is_inside or (describes and sentence.tags[at] == PAST)
        owed -= sentence.tags[at] in FINITE and not is_inside
        if owed < 0:
            return end
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
    if stop - start >= _LEAST or sentence.tags[start:stop] == [QUOTED]:
        pieces = [(start, stop)]
        is_long = last - end > _LEAST + 1 or QUOTED in sentence.tags[end:last]
        # "The vote, according to Lind, was rigged": the verb of the first words follows
        is_long = is_long or (sentence.tag(end) in FINITE and not has_clause(sentence, start, stop))
        if is_long and sentence.tag(end - 1) == COMMA and sentence.tags[end] not in (AND, REL):
            pieces.append((end, last))
        return pieces
    is_parted = sentence.tag(stop) == COMMA and sentence.tag(end - 1) == COMMA
    if stop - start == 1 and is_parted and sentence.tags[start] in (NAME, PRON, NOUN):
        return [(start, stop), (end, last)]  # "Lind, according to Berg, has left"
    is_content = last - end >= _LEAST or (last > end and sentence.tags[end] == QUOTED)
    return [(end, last)] if is_content else []
