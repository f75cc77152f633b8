"""The speakers and circumstances of the seed articles."""

from functools import cache
from pathlib import Path

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import read_reference, read_seeds
from pipeline.models import Article, Reference, SaidBasis, SpeakerKind, Statement
from pipeline.statements import find_statements

SEEDS = Path(__file__).parents[2] / "seeds"


@cache
def _reference() -> Reference:
    return read_reference(SEEDS / "reference")


@cache
def statements(number: str, *, is_known: bool = True) -> tuple[Statement, ...]:
    """The statements of the seed article whose file name starts with ``number``."""
    reference = _reference() if is_known else Reference()
    for article in read_seeds(SEEDS):
        if isinstance(article, Article) and article.source_uri.startswith(f"articles/{number}"):
            dates = find_dates(article, reference).rows
            return find_statements(article, dates, reference).rows
    raise LookupError(number)


def saying(number: str, words: str, *, is_known: bool = True) -> Statement:
    """The last statement of an article that contains some words: the innermost."""
    return [one for one in statements(number, is_known=is_known) if words in one.content][-1]


QUOTES = {
    ("000", "Those who win"): "Maria Zakharova",
    ("000", "Trump has one quality"): "Dmitry Medvedev",
    ("000", "I don't think there should be"): "Valentina Matviyenko",
    ("000", "We are committed to cooperation"): "Valentina Matviyenko",
    ("000", "expecting an immediate thaw"): "Leonid Slutsky",
    ("000", "always remained open to dialogue"): "Leonid Slutsky",
    ("002", "I would like to congratulate him"): "Vladimir Putin",
    ("002", "We are prepared to work"): "Vladimir Putin",
    ("002", "Strong and unwavering"): "Volodymyr Zelensky",
    ("003", "I will literally call two people"): "Donald Trump",
    ("003", "By the morning"): "Dmitry Peskov",
    ("004", "Ready."): "Vladimir Putin",
    ("004", "His behavior at the time"): "Vladimir Putin",
}


@pytest.mark.parametrize("is_known", [True, False], ids=["known", "no reference"])
@pytest.mark.parametrize(("place", "speaker"), QUOTES.items(), ids=[words for _, words in QUOTES])
def test_every_quotation_has_its_speaker(
    place: tuple[str, str], speaker: str, *, is_known: bool
) -> None:
    said = [one for one in statements(place[0], is_known=is_known) if place[1] in one.content]
    names = {one.speaker for one in said}
    surname = speaker.rsplit(maxsplit=1)[-1]
    assert speaker in names or surname in names


def test_the_nameless_voices_stay_apart() -> None:
    voices = {
        one.speaker_id for one in statements("001") if one.speaker_kind is SpeakerKind.ANONYMOUS
    }
    assert len(voices) >= 10


def test_the_diplomatic_source_is_the_last_one_so_called() -> None:
    erode = saying("001", "If it does start to erode")
    burden = saying("001", "leave the burden of European security")
    nothing = saying("001", "As the Democrats have nothing to lose")
    assert erode.speaker_id == burden.speaker_id != nothing.speaker_id


@pytest.mark.parametrize("name", ["Kremlin", "Russian Embassy in the US", "Financial Times"])
def test_bodies_speak_as_bodies(name: str) -> None:
    kinds = {one.speaker_kind for one in statements("003") if one.speaker == name}
    assert kinds == {SpeakerKind.ORGANIZATION}


def test_officials_in_moscow_are_a_group() -> None:
    kinds = {one.speaker_kind for one in statements("000") if "officials in Moscow" in one.speaker}
    assert kinds == {SpeakerKind.GROUP}


def test_media_are_read() -> None:
    assert saying("000", "Those who win").channel == "Telegram"
    assert saying("000", "Trump has one quality").channel == "Telegram"
    assert saying("000", "expecting an immediate thaw").channel == "Telegram"
    assert saying("002", "Strong and unwavering").channel == "X"


def test_who_was_told_and_who_passed_it_on() -> None:
    matviyenko = saying("000", "I don't think there should be")
    assert matviyenko.addressee == "reporters"
    assert matviyenko.via == ("Interfax",)
    assert saying("001", "As the Democrats have nothing").addressee == "VPost"


def test_the_days_of_the_forum() -> None:
    congratulated = saying("002", "I would like to congratulate him")
    assert (congratulated.said_basis, congratulated.said_edtf) == (SaidBasis.STATED, "2024-11-07")
    assert saying("002", "Trump’s conduct during the July 14").said_edtf == "2024-11-07"
    opportunity = saying("004", "I would like to take this opportunity")
    assert (opportunity.said_basis, opportunity.said_edtf) == (SaidBasis.INFERRED, "2024-11-07")
    assert opportunity.venue == "Valdai forum in Sochi"


def test_without_the_reference_the_forum_is_bounded() -> None:
    opportunity = saying("004", "I would like to take this opportunity", is_known=False)
    assert opportunity.said_basis is SaidBasis.BOUNDED
    assert str(opportunity.said_latest) == "2024-11-07"


def test_every_day_and_every_speaker_is_explained() -> None:
    for number in ("000", "001", "002", "003", "004"):
        for one in statements(number):
            assert one.said_why
            assert one.speaker_why
