"""The seed articles: the hard places, each with what a careful reader finds there."""

from functools import cache

import pytest

from pipeline.ingest import read_reference, read_seeds
from pipeline.models import Article, Found, SpeakerKind, Statement
from pipeline.settings import ROOT
from pipeline.statements import find_statements


@cache
def statements(number: str) -> Found[Statement]:
    articles = [one for one in read_seeds(ROOT / "seeds") if isinstance(one, Article)]
    (article,) = [one for one in articles if f"/{number}_" in f"/{one.source_uri}"]
    return find_statements(article, (), read_reference(ROOT / "seeds" / "reference"))


def of(number: str, words: str) -> Statement:
    """The outermost statement whose content holds the words."""
    rows = [row for row in statements(number).rows if words in row.content]
    return next(row for row in rows if row.nested_in is None)


SPEAKERS = [
    ("000", "congratulations … to Trump", "Vladimir Putin"),
    ("000", "Those who win are the ones", "Maria Zakharova"),
    ("000", "started talking about how America is sick", "Maria Zakharova"),
    ("000", "I don't think there should be heightened", "Valentina Matviyenko"),
    ("000", "We are committed to cooperation", "Valentina Matviyenko"),
    ("000", "all the ardent Russophobes", "Valentina Matviyenko"),
    ("000", "funneling American taxpayers", "Leonid Slutsky"),
    ("000", "What will Donald Trump's new presidency", "Leonid Slutsky"),
    ("000", "Russia has always remained open", "Leonid Slutsky"),
    ("002", "I would like to congratulate him", "Vladimir Putin"),
    ("002", "If the new administration seeks peace", "Dmitry Peskov"),
    ("002", "Strong and unwavering", "Volodymyr Zelensky"),
    ("003", "I will literally call two people", "Donald Trump"),
    ("003", "By the morning, something will then change", "Dmitry Peskov"),
    ("003", "All that is needed is a corresponding order", "Dmitry Peskov"),
    ("003", "killer dictator", "Kamala Harris"),
    ("004", "Ready.", "Vladimir Putin"),
    ("004", "historic low", "Dmitry Peskov"),
    ("004", "His behavior at the time", "Vladimir Putin"),
]


@pytest.mark.parametrize(("number", "words", "speaker"), SPEAKERS)
def test_a_quote_has_its_speaker(number: str, words: str, speaker: str) -> None:
    assert of(number, words).speaker == speaker


def test_words_over_two_paragraphs_are_one_statement() -> None:
    first, second = of("000", "He absolutely hates"), of("000", "Toxic Banderite")
    assert first == second
    assert first.speaker == "Dmitry Medvedev"


def test_what_a_quoted_speaker_reports_is_a_statement_inside_his() -> None:
    outer = of("003", "President Putin said that perhaps")
    (inner,) = [row for row in statements("003").rows if row.nested_in == outer.statement_id]
    assert inner.speaker_text == "President Putin"
    assert inner.content.startswith("perhaps a situation would arise")


def test_nameless_voices_stay_apart_and_nameless() -> None:
    voices = {
        row.speaker_id
        for row in statements("001").rows
        if row.speaker_kind is SpeakerKind.ANONYMOUS
    }
    assert len(voices) >= 10


@pytest.mark.parametrize(
    ("words", "speaker_text"),
    [
        ("the plan was a revision", "The Financial Times"),
        ("boorish language", "The Russian Embassy in the US"),
        ("nothing can be done within 24 hours", "The Kremlin"),
    ],
)
def test_organizations_speak(words: str, speaker_text: str) -> None:
    row = of("003", words)
    assert (row.speaker_text, row.speaker_kind) == (speaker_text, SpeakerKind.ORGANIZATION)


def test_scare_quotes_are_refused_with_a_reason() -> None:
    refused = {one.text: one.reason for one in statements("004").rejects}
    assert "scare quote" in refused["‘Courageous’"]
