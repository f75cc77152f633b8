"""What holds for any text."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dates import find_dates
from pipeline.dates.localized import LANGUAGES
from pipeline.lexicon import rows
from pipeline.models import Anchor
from tests.dates.prose import prose

PIECES = (
    "on Wednesday",
    "Tuesday night",
    "last week",
    "the same day",
    "a year earlier",
    "two days later",
    "Nov. 9",
    "6 November 2024",
    "2016",
    "by January",
    "since",
    "until",
    "from",
    "to",
    "between",
    "and",
    "5 p.m. EST,",
    "the third quarter",
    "every Tuesday",
    "now",
    "the past",
    "we may",
    "a second",
    "in the 1980s",
    "99/99/99",
    "31.12.9999",
    "December 9999",
    "10,000 years ago",
    "next century",
    "the day before",
    "the week of",
    "March",
    "-",
    "–",
    "\n\n",
    "«",
    "’s",
    "Easter",
    "next year",
    "0001-01-01",
    "9999 years from now",
    "two thousand",
    "half a year ago",
    "1 1/0 years",
)

DAYS = st.dates() | st.none()
PATCHWORK = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=14).map(" ".join)
CODES = st.sampled_from(["en", "ru", "uk", "de", "fr", "es", "xx"])


@settings(max_examples=150, deadline=None)
@given(PATCHWORK, DAYS, CODES)
def test_any_text_gives_spans_inside_it_and_bounds_in_order(
    text: str, published: date | None, language: str
) -> None:
    article = prose(text, published, language)
    found = find_dates(article)
    end = 0
    for mention in found.rows:
        assert end <= mention.start_char < mention.end_char <= len(text)
        assert mention.text == text[mention.start_char : mention.end_char]
        assert mention.text == mention.text.strip()
        if mention.earliest and mention.latest:
            assert mention.earliest <= mention.latest
        end = mention.end_char
    assert find_dates(article) == found


@settings(max_examples=100, deadline=None)
@given(PATCHWORK, st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(1, 400))
def test_another_day_of_publication_shifts_relative_dates_only(
    text: str, published: date, days: int
) -> None:
    one = find_dates(prose(text, published)).rows
    other = find_dates(prose(text, published + timedelta(days=days))).rows
    absolute = [
        {(row.start_char, row.value) for row in rows if row.anchor is Anchor.NONE}
        for rows in (one, other)
    ]
    assert absolute[0] == absolute[1]


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)))
def test_a_day_written_out_is_found_as_that_day(day: date) -> None:
    for text in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", f"{day}"):
        (mention,) = find_dates(prose(text)).rows
        assert (mention.earliest, mention.latest, mention.text) == (day, day, text)


WORDS = {
    language: sorted(row["form"] for row in rows(f"time_words_{language}"))
    for language in ("en", *sorted(LANGUAGES))
}
BETWEEN = st.sampled_from(["6", "2024", "31", "15:30", ".", ",", "-", "“", "’s"])


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(sorted(WORDS)))
def test_any_words_of_time_in_any_order_are_read(data: st.DataObject, language: str) -> None:
    pieces = st.lists(st.sampled_from(WORDS[language]) | BETWEEN, min_size=1, max_size=12)
    text = " ".join(data.draw(pieces))
    for mention in find_dates(prose(text, language=language)).rows:
        assert mention.text == text[mention.start_char : mention.end_char]
