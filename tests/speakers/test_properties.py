"""What holds for any text."""

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.ingest import make_article
from pipeline.models import Reference
from pipeline.speakers import Resolved, cast_of
from pipeline.text import read

WORDS = st.sampled_from(
    [
        "Kari",
        "Dahl",
        "Ole",
        "Berg",
        "Jr.",
        "Mr.",
        "Mrs.",
        "Sen.",
        "the",
        "The",
        "a",
        "president",
        "spokesman",
        "official",
        "source",
        "who",
        "he",
        "she",
        "they",
        "it",
        "said",
        "told",
        "of",
        "and",
        ",",
        ".",
        "“",
        "”",
        '"',
        "'",
        "’s",
        "Oslo",
        "NATO",
        "Ministry",
        "de",
        "von",
        "al-",
        "О",
        "И",
        "¿",
        "42",
        "\n\n",
        "another",
        "one",
        "two",
        "Republicans",
        "his",
        "Norwegian",
    ]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


def answers(text: str, upto: int) -> list[Resolved]:
    """Every word of ``text[:upto]`` resolved in order."""
    cast = cast_of(read(make_article(text)), Reference())
    spans = []
    at = 0
    for word in text[:upto].split(" "):
        spans.append((at, at + len(word)))
        at += len(word) + 1
    return [cast.resolve(start, end) for start, end in spans if end > start]


@settings(max_examples=60, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=80)))
def test_names_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    reading = read(make_article(text))
    names = cast_of(reading, Reference()).names
    assert all(0 <= name.start < name.end <= len(reading.text) for name in names)
    assert all(one.end <= other.start for one, other in pairwise(names))


@settings(max_examples=60, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_every_mention_gets_an_answer_with_a_reason(text: str) -> None:
    reading = read(make_article(text))
    cast = cast_of(reading, Reference())
    for start in range(0, len(reading.text), 5):
        resolved = cast.resolve(start, min(start + 9, len(reading.text)))
        assert resolved.why


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_paragraph_at_the_end_changes_nobody_before(text: str) -> None:
    assume(not any(map(_is_in_capitals, text.split("\n"))))  # a headline is read by the text below
    more = text + "\n\nThen a minister said that it rained. Paul Reed, a lawyer, and NATO left."
    upto = len(read(make_article(text)).text)
    before = [(one.speaker, one.speaker_role, one.speaker_kind) for one in answers(text, upto)]
    after = [(one.speaker, one.speaker_role, one.speaker_kind) for one in answers(more, upto)]
    assert before == after


def _is_in_capitals(line: str) -> bool:
    """Whether a line could be a headline, which takes its full names from the text below."""
    words = [word for word in line.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > len(words) / 2
