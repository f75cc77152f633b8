"""What holds for any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest import make_article
from pipeline.models import PIECES
from pipeline.statements import find_statements
from pipeline.text import read

WORDS = st.sampled_from(
    [
        *("Lind", "Ada", "the", "mayor", "she", "who", "said", "says", "saying", "told", "that"),
        *("it", "was", "late", "to", "“", "”", '"', "'", ",", ".", ":", "—", "(", ")", "and"),
        *("\n\n", "but", "according", "believed", "is", "not", "of", "claim", "her", "Monday"),
    ]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=80)))
def test_spans_lie_in_the_text_and_say_what_they_hold(text: str) -> None:
    article = make_article(text)
    for row in find_statements(article, ()).rows:
        assert 0 <= row.start_char <= row.end_char <= len(article.text)
        pieces = [article.text[s.start_char : s.end_char] for s in row.content_spans]
        assert all(pieces)
        assert row.content == PIECES.join(pieces)
        for span in row.content_spans:
            assert row.start_char <= span.start_char
            assert span.end_char <= row.end_char
        if row.speaker_start is not None and row.speaker_end is not None:
            assert article.text[row.speaker_start : row.speaker_end] == row.speaker_text
        if row.cue_start is not None and row.cue_end is not None:
            assert article.text[row.cue_start : row.cue_end] == row.cue


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_paragraph_more_leaves_the_earlier_ones_as_they_were(text: str) -> None:
    before = f"Berg left. {text}.\n\n“Good,” she said."
    after = f"{before}\n\nIt rained."
    assert _shown(before) == _shown(after)


@settings(max_examples=20, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_rows(text: str) -> None:
    assert _shown(text) == _shown(text)


def _shown(text: str) -> list[tuple[str, str | None, str]]:
    article = make_article(text)
    read.cache_clear()
    return [(row.content, row.speaker_text, row.rule) for row in find_statements(article, ()).rows]
