"""The five articles that come with the project: what their pages say about them."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.ingest import read_seeds
from pipeline.models import Article, BlockKind, Outlet, PublishedBasis, Reference

SEEDS = Path(__file__).parents[2] / "seeds"
TIMES = Outlet(outlet_id="times", name="The Times of Test", domains=("themoscowtimes.com",))


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    found = list(read_seeds(SEEDS, Reference(outlets=(TIMES,))))
    return {item.source_uri[9:12]: item for item in found if isinstance(item, Article)}


@pytest.mark.parametrize(
    ("number", "day", "title"),
    [
        ("000", 6, "Russian Officials Cautiously Welcome Donald Trump's Re-Election"),
        (
            "001",
            6,
            "Kremlin Officials Hope Trump Will Hand Putin an Advantage in Ukraine – and Europe",
        ),
        ("002", 8, None),
        ("003", 5, "What Russia gains and loses as Americans vote to elect their new president"),
        (
            "004",
            7,
            "Russian President Putin Congratulates US President-Elect Donald Trump, "
            "‘Ready’ For Talks",
        ),
    ],
)
def test_title_and_day(
    articles: dict[str, Article], number: str, day: int, title: str | None
) -> None:
    article = articles[number]
    assert article.published_on == date(2024, 11, day)
    assert article.published_basis is PublishedBasis.HEADER
    assert article.title == title
    assert article.language == "en"


@pytest.mark.parametrize(
    ("number", "authors", "outlet"),
    [
        ("000", ("Moscow Times Reporter",), TIMES.name),
        ("001", ("Pyotr Kozlov",), TIMES.name),
        ("002", (), None),
        ("003", (), None),
        ("004", (), None),
    ],
)
def test_authors_outlet_and_address(
    articles: dict[str, Article], number: str, authors: tuple[str, ...], outlet: str | None
) -> None:
    article = articles[number]
    assert (article.authors, article.outlet) == (authors, outlet)
    assert (article.url is not None) == (outlet is not None)
    assert outlet is None or "/2024/11/06/" in str(article.url)


@pytest.mark.parametrize(
    ("number", "kind", "texts"),
    [
        ("000", BlockKind.CREDIT, ["Mikhail Metzler / TASS"]),
        ("000", BlockKind.AGENCY, ["AFP contributed reporting."]),
        ("001", BlockKind.CREDIT, ["**Evan Vucci / AP / TASS**"]),
        ("001", BlockKind.AGENCY, ["*This article was first [published by VPost](#).*"]),
        ("002", BlockKind.DATELINE, ["date 2024-11-08"]),
        ("003", BlockKind.HEADING, ["Details"]),
        ("003", BlockKind.SUMMARY, ["The future of US-Russian relations becomes clear"]),
        ("004", BlockKind.CHROME, ["Home", "Saturday, November 9, 2024"]),
        ("004", BlockKind.HEADING, ["Putin Calls Trump ‘Courageous’"]),
        ("004", BlockKind.TAGS, ["2024 US Election donald trump RUSSIAN PRESIDENT PUTIN"]),
    ],
)
def test_blocks(
    articles: dict[str, Article], number: str, kind: BlockKind, texts: list[str]
) -> None:
    article = articles[number]
    blocks = [block for block in article.blocks if block.kind is kind]
    assert [article.text[block.start_char : block.end_char] for block in blocks] == texts


def test_links_to_other_articles_are_no_text(articles: dict[str, Article]) -> None:
    related = [b for a in articles.values() for b in a.blocks if b.kind is BlockKind.RELATED]
    assert len(related) == 3


def test_the_text_is_the_whole_file(articles: dict[str, Article]) -> None:
    for article in articles.values():
        assert article.text.encode() == (SEEDS / article.source_uri).read_bytes()
