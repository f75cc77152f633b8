"""What a text page says about itself, in general forms."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.ingest import read_seeds
from pipeline.models import Article, Outlet, PublishedBasis, Reference, Reject

STORY = (
    "The council met on Monday to talk about the new bridge, which has been planned for years. "
    "Nobody left before midnight, and most of the members were tired after the long debate."
)


def read(folder: Path, page: str) -> tuple[Article, list[Reject]]:
    (folder / "a.txt").write_text(page, encoding="utf-8", newline="")
    *rejects, article = read_seeds(folder)
    assert isinstance(article, Article)
    return article, [item for item in rejects if isinstance(item, Reject)]


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        ("Title\n\nBy Jane Doe\n\nMay 06, 2024", date(2024, 5, 6), PublishedBasis.HEADER),
        ("Title\n\nPublished: 6 May 2024, 10:30 GMT", date(2024, 5, 6), PublishedBasis.HEADER),
        ("Title\n\nBy Jane Doe | May 6, 2024", date(2024, 5, 6), PublishedBasis.BYLINE),
        ("Title\n\n6. Mai 2024", date(2024, 5, 6), PublishedBasis.HEADER),
        ("date 2024-05-06 Title", date(2024, 5, 6), PublishedBasis.HEADER),
        (
            "Title\n\nUpdated: May 8, 2024\n\nPublished: May 6, 2024",
            date(2024, 5, 6),
            PublishedBasis.HEADER,
        ),
        (
            "date 2024-05-06 Home\nThursday, May 9, 2024\nTitle",
            date(2024, 5, 6),
            PublishedBasis.HEADER,
        ),
        ("Home\nThursday, May 9, 2024\nTitle", None, PublishedBasis.NONE),
        ("Title\n\nOslo, May 6, 2024", date(2024, 5, 6), PublishedBasis.HEADER),
        ("Title\n\nUpdated 9:14 PM EDT, Mon May 6, 2024", date(2024, 5, 6), PublishedBasis.HEADER),
        (
            "Title\n\nPosted May 6, 2024 10:30 am | Updated May 7, 2024",
            date(2024, 5, 6),
            PublishedBasis.HEADER,
        ),
        ("Title", None, PublishedBasis.NONE),
    ],
)
def test_the_publication_day_and_its_basis(
    tmp_path: Path, head: str, day: date | None, basis: PublishedBasis
) -> None:
    article, rejects = read(tmp_path, f"{head}\n\n{STORY}")
    assert (article.published_on, article.published_basis) == (day, basis)
    assert not rejects
    assert article.title == "Title"


def test_a_header_of_keys_or_front_matter(tmp_path: Path) -> None:
    keys = "Title: 'Council Agrees'\nAuthor: Jane Doe\nDate: May 6, 2024\nSource: Daily News\n"
    for page in (f"{keys}\n{STORY}", f"---\n{keys}weight: 3\n---\n\n{STORY}"):
        article, _ = read(tmp_path, page)
        assert (article.title, article.authors) == ("Council Agrees", ("Jane Doe",))
        assert (article.outlet, article.published_on) == ("Daily News", date(2024, 5, 6))
        assert [b.kind.value for b in article.blocks].count("paragraph") == 1


def test_a_dateline_with_a_year_gives_the_day(tmp_path: Path) -> None:
    article, _ = read(tmp_path, f"Title\n\nOSLO, May 6, 2024 (XYZ) — {STORY}")
    assert (article.published_on, article.published_basis.value) == (date(2024, 5, 6), "text")


def test_a_header_outranks_the_address(tmp_path: Path) -> None:
    page = f"Title\n\nMay 6, 2024\n\n{STORY}\n\nhttps://www.news.example/2024/05/07/title"
    article, _ = read(tmp_path, page)
    assert (article.published_on, article.published_basis.value) == (date(2024, 5, 6), "header")
    article, _ = read(tmp_path, page.replace("May 6, 2024\n\n", ""))
    assert (article.published_on, article.published_basis.value) == (date(2024, 5, 7), "url")


def test_a_header_day_that_does_not_exist_is_refused_and_the_article_kept(tmp_path: Path) -> None:
    article, (reject,) = read(tmp_path, f"Title\n\nNovember 31, 2024\n\n{STORY}")
    assert article.published_basis is PublishedBasis.NONE
    assert reject.text == "November 31, 2024"
    assert article.text[reject.start_char : reject.end_char] == reject.text
    assert "'November 31, 2024' is no day" in reject.reason


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By [Jane Doe](https://news.example/jane)", ("Jane Doe",)),
        ("By Jane Doe and John Q. Public", ("Jane Doe", "John Q. Public")),
        ("by Jane Doe, John Public & Ann Lee", ("Jane Doe", "John Public", "Ann Lee")),
        ("Von Hans Müller und Eva Groß", ("Hans Müller", "Eva Groß")),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("By Jane Doe, Political Editor", ("Jane Doe",)),
        ("By Jane Doe, XYZ", ("Jane Doe",)),
        ("Written By: Jane Doe | Edited By: John Public", ("Jane Doe",)),
        ("By Staff Reporter", ("Staff Reporter",)),
        ("Jane Doe\nMay 6, 2024", ("Jane Doe",)),
        ("*Jane Doe, May 6, 2024*", ("Jane Doe",)),
        ("Oslo, May 6, 2024", ()),
    ],
)
def test_authors(tmp_path: Path, byline: str, authors: tuple[str, ...]) -> None:
    article, _ = read(tmp_path, f"Title\n\n{byline}\n\n{STORY}")
    assert article.authors == authors


def test_an_outlet_is_known_by_its_domain_or_named_by_it(tmp_path: Path) -> None:
    article, _ = read(tmp_path, f"{STORY}\n\nSource url: https://www.news.example/a")
    assert (article.outlet, article.url) == ("news.example", "https://www.news.example/a")
    known = Outlet(outlet_id="dn", name="Daily News", domains=("news.example",))
    (again,) = read_seeds(tmp_path, Reference(outlets=(known,)))
    assert isinstance(again, Article)
    assert again.outlet == "Daily News"
    assert again.article_id == article.article_id


KNOWN = Reference(
    outlets=(
        Outlet(outlet_id="pc", name="Portside Courier", domains=("portside.example",)),
        Outlet(outlet_id="nw", name="The Northgate Wire"),
        Outlet(outlet_id="xyz", name="XYZ", is_agency=True),
    )
)
LONG = f"{STORY}\n\n{STORY} {STORY}"


def read_known(folder: Path, page: str) -> Article:
    (folder / "a.txt").write_text(page, encoding="utf-8")
    (article,) = read_seeds(folder, KNOWN)
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("page", "outlet"),
    [
        (f"Portside Courier\n\nTitle\n\n{LONG}", "Portside Courier"),
        (f"PORTSIDE COURIER\nMay 6, 2024\nTitle\n\n{LONG}", "Portside Courier"),
        (f"Title\n\n{LONG}\n\nPortside Courier", "Portside Courier"),
        (f"Title\n\n{LONG}\n\nportside.example", "Portside Courier"),
        (f"Title\n\n{LONG}\n\n*Northgate Wire, 11 October 2025*", "The Northgate Wire"),
        (f"Northgate Wire | 11 October 2025\n\nTitle\n\n{LONG}", "The Northgate Wire"),
        (f"Title\n\n11 October 2025 | Northgate Wire\n\n{LONG}", "The Northgate Wire"),
        (f"Title\n\nBy Jane Doe\nSource: Portside Courier\n\n{LONG}", "Portside Courier"),
        (f"Title\n\nXYZ\n\n{LONG}\n\nPortside Courier", "Portside Courier"),
        (f"Title\n\n{LONG}\n\nXYZ", "XYZ"),
        (f"Title\n\nBy Jane Doe, XYZ\n\n{LONG}\n\nPortside Courier", "Portside Courier"),
        (f"Title\n\nBy Jane Doe, The Oldport Post\n\n{LONG}", "The Oldport Post"),
        (
            f"Title\n\nBy Jane Doe, XYZ\n\n{LONG}\n\nhttps://www.portside.example/a",
            "Portside Courier",
        ),
    ],
)
def test_an_outlet_on_a_line_of_its_own_or_in_the_byline(
    tmp_path: Path, page: str, outlet: str
) -> None:
    article = read_known(tmp_path, page)
    assert (article.outlet, article.title) == (outlet, "Title")
    assert "The Oldport Post" not in article.authors
    told = [
        article.text[b.start_char : b.end_char] for b in article.blocks if b.kind == "paragraph"
    ]
    assert told == LONG.split("\n\n")


@pytest.mark.parametrize(
    "page",
    [
        f"Title\n\nXYZ\n\n{LONG}",
        f"Oldport Courier\n\n{LONG}",
        f"Title\n\n{LONG}\n\nOldport Courier",
        f"Title\n\nPortside Courier\n\n{STORY}\n\nNorthgate Wire\n\n{STORY}",
        f"Title\n\n{LONG}\n\nPortside Courier\n\n{LONG}",
        f"Title\n\n{LONG}\n\nSource: Portside Courier",
    ],
)
def test_a_name_that_may_be_a_credit_or_a_heading_is_no_outlet(tmp_path: Path, page: str) -> None:
    assert read_known(tmp_path, page).outlet is None


def test_a_day_beside_the_outlet_is_the_day_of_publication(tmp_path: Path) -> None:
    article = read_known(tmp_path, f"Title\n\n{LONG}\n\n*Northgate Wire, 11 October 2025*")
    assert (article.published_on, article.published_basis.value) == (date(2025, 10, 11), "header")
    article = read_known(tmp_path, f"Portside Courier\nMay 6, 2024\nTitle\n\n{LONG}")
    assert article.published_on == date(2024, 5, 6)
