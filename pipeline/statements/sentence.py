"""A sentence as rows of words and classes; a quotation in it is a single word.

Sentences parted inside a quotation are one: ``"A. B," he said.`` has three words and a quotation.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.lexicon import words
from pipeline.models import BlockKind
from pipeline.statements.headlines import mark_plans, mark_verbs
from pipeline.statements.settling import settle_words
from pipeline.statements.tagging import COMMA, QUOTED, known_word
from pipeline.text import Reading
from pipeline.text.quotations import Quotation

LONGEST = 250
"""Words that a sentence has at most; only lists and tables have more."""
FRAGMENT, WHOLE = "“”", "“.”"
"""The forms a quotation has in the rows: words inside a phrase, or words on their own."""
FRAGMENT_WORDS = 4
_PARTY_AND_STATE = re.compile(r"[a-z]-[a-z.]{2,6}")
_LED = re.compile(r"(?:\b(?P<before>[A-Za-z-]+) )?\b(?P<last>[A-Za-z]+),? $")
_LONGEST_WORD, _SHORT_WORD = 24, 3
_AIRED = frozenset({"on", "host", "hosts", "hosted", "hosting", "told", "watching"})
"""What leads to the title of a programme of several words: "on “Face the Town”"."""
_OF_PROGRAMME = frozenset(
    {"anchor", "broadcast", "edition", "episode", "host", "co-host", "showing", "star"}
)
"""The same before "of": "the host of “Face the Town”"."""
_GOES_ON = re.compile(r" [a-z]")
_END_MARKS = frozenset(".,!?…;")
_WORD = re.compile(
    r"\d+(?:,\d{3})+|\d{1,2}:\d\d"  # 11,000 and 10:45
    r"|(?:[^\W\d_]\.){2,}(?:[-–’'][^\W_]+)*"  # U.S., U.S.-led
    r"|[A-Z][a-z]{1,4}\.-elect"  # Gov.-elect
    r"|[^\W_]+(?:[’'.&/\-–][^\W_]+)*[’']?"
    r"|--+|\.\.+|\S"
)


@dataclass(slots=True)
class Sentence:
    """Parallel rows: class, lower-case form, start and end of every word outside quotations.

    ``number`` counts the sentences of the article. ``quotations`` maps the place of a
    quotation in the rows to the quotation; ``titles`` are the places of those that only name a
    work, ``paused`` of those that end with a comma.
    """

    start: int
    end: int
    number: int
    paragraph: int
    kind: BlockKind
    tags: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    starts: "array[int]" = field(default_factory=lambda: array("q"))
    ends: "array[int]" = field(default_factory=lambda: array("q"))
    quotations: dict[int, Quotation] = field(default_factory=dict)
    titles: set[int] = field(default_factory=set)
    paused: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.tags)

    def add(self, tag: str, low: str, start: int, end: int) -> None:
        """Add a row."""
        self.tags.append(tag)
        self.low.append(low)
        self.starts.append(start)
        self.ends.append(end)

    def tag(self, at: int) -> str:
        """The class at a place, empty outside the sentence."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""

    def form(self, at: int) -> str:
        """The lower-case form at a place, empty outside the sentence."""
        return self.low[at] if 0 <= at < len(self.low) else ""


def sentences_of(reading: Reading, quoted: tuple[Quotation, ...]) -> list[Sentence]:
    """The sentences of an article, those parted inside a quotation joined, no dateline in them."""
    outer = [one for one in quoted if one.depth == 0]
    story = {dateline.start: dateline.end for dateline in reading.datelines}
    text = reading.text
    sentences: list[Sentence] = []
    position = 0
    for opening, end, paragraph, kind in _joined(reading, outer):
        start = story.get(opening, opening)
        sentence = Sentence(start, end, len(sentences), paragraph, kind)
        at = start
        while position < len(outer) and outer[position].start < end:
            one = outer[position]
            read_words(sentence, text, at, one.start)
            sentence.quotations[len(sentence)] = one
            is_aired = _names_programme(text, one)
            if is_aired or _names_work(text, one):
                sentence.titles.add(len(sentence))
            sentence.add(QUOTED, FRAGMENT if is_aired else _shown(text, one), one.start, one.end)
            if is_aired and text[one.inside_end - 1] == ",":
                sentence.add(COMMA, ",", one.end, one.end)  # it is none of the title's
            elif text[one.inside_end - 1] == ",":
                sentence.paused.add(len(sentence) - 1)
            at = one.end
            position += 1
        read_words(sentence, text, at, end)
        for part in _parts(sentence):
            part.number = len(sentences)
            settle_words(part.tags, part.low)
            mark_verbs(part.tags, part.low)
            mark_plans(part.tags, part.low)
            sentences.append(part)
    return sentences


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    """A run of words without an end is read in parts, so that time stays linear in length."""
    if len(sentence) <= LONGEST:
        yield sentence
        return
    for first in range(0, len(sentence), LONGEST):
        last = min(first + LONGEST, len(sentence))
        rows = slice(first, last)
        yield Sentence(
            start=sentence.starts[first],
            end=sentence.ends[last - 1],
            number=sentence.number,
            paragraph=sentence.paragraph,
            kind=sentence.kind,
            tags=sentence.tags[rows],
            low=sentence.low[rows],
            starts=sentence.starts[rows],
            ends=sentence.ends[rows],
            quotations={
                at - first: one for at, one in sentence.quotations.items() if first <= at < last
            },
            titles={at - first for at in sentence.titles if first <= at < last},
            paused={at - first for at in sentence.paused if first <= at < last},
        )


def _joined(reading: Reading, outer: list[Quotation]) -> Iterator[tuple[int, int, int, BlockKind]]:
    """Sentence borders that lie outside every quotation, with the paragraph's number."""
    paragraphs = reading.paragraphs
    number, position = 0, 0
    start: int | None = None
    for stretch in reading.sentences:
        while number + 1 < len(paragraphs) and paragraphs[number + 1].start <= stretch.start:
            number += 1
        start = stretch.start if start is None else start
        while position < len(outer) and outer[position].end <= stretch.end:
            position += 1
        if position < len(outer) and outer[position].start < stretch.end:
            continue
        yield start, stretch.end, number, stretch.kind
        start = None


def read_words(sentence: Sentence, text: str, start: int, end: int) -> None:
    """Add the words of ``text[start:end]`` to the rows."""
    low = sentence.low
    for match in _WORD.finditer(text, start, end):
        if match.group() == "." and low and is_party(low[-1]) and match.end() < end:
            sentence.ends[-1] = match.end()
            continue
        tag, lower = known_word(match.group(), not low)
        sentence.add(tag, lower, *match.span())


def is_party(word: str) -> bool:
    """Whether a word tells the party and state of the name before it: "R-N.C", "D-Ohio"."""
    return _PARTY_AND_STATE.fullmatch(word) is not None


def _names_work(text: str, one: Quotation) -> bool:
    """Whether a quotation is a title and says nothing: "in his book, “An Old Mill”"."""
    led = _led(text, one)
    return led is not None and led["last"].lower() in words("works") and _is_title(text, one)


def _names_programme(text: str, one: Quotation) -> bool:
    """The same of what is aired: "on “Face the Town”"; one word may be a word said."""
    led = _led(text, one)
    if led is None or " " not in text[one.inside_start : one.inside_end]:
        return False
    last, before = led["last"].lower(), (led["before"] or "").lower()
    is_aired = last in _AIRED or (last == "of" and before in _OF_PROGRAMME)
    return is_aired and text[one.inside_start].isupper() and _is_title(text, one)


def _is_title(text: str, one: Quotation) -> bool:
    inside = text[one.inside_start : one.inside_end].rstrip(" .,")
    long = [word for word in inside.split() if len(word) > _SHORT_WORD]
    return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in long)


def _led(text: str, one: Quotation) -> re.Match[str] | None:
    """The words before a quotation."""
    return _LED.search(text, max(0, one.start - 2 * _LONGEST_WORD), one.start)


def _shown(text: str, one: Quotation) -> str:
    """A few quoted words can be part of a noun phrase; a quotation with an end mark cannot."""
    inside = text[one.inside_start : one.inside_end].rstrip()
    if inside[-1:] not in ".,;…" and _describes(text, one):
        return FRAGMENT
    closes = inside[-1:] in _END_MARKS or len(inside.split()) > FRAGMENT_WORDS
    return WHOLE if closes else FRAGMENT


def _describes(text: str, one: Quotation) -> bool:
    """Whether words tell which noun is meant: "the “Forward!” movement", "the “I am” line"."""
    led = _led(text, one)
    is_led = led is not None and led["last"].lower() in ("the", "a", "an")
    return is_led and _GOES_ON.match(text, one.end) is not None
