"""Who wrote an article and for which outlet, as its byline says."""

import pytest

from pipeline.ingest.credits import read_credits
from pipeline.ingest.outlets import Outlets
from pipeline.models import Outlet

OUTLETS = Outlets.of(
    (
        Outlet(outlet_id="vh", name="The Velmora Herald", domains=("velmora.example",)),
        Outlet(outlet_id="blick", name="Blick"),
        Outlet(outlet_id="xyz", name="XYZ", is_agency=True),
    )
)


@pytest.mark.parametrize(
    ("byline", "authors", "outlet"),
    [
        ("By Jane Doe, The Velmora Herald", ("Jane Doe",), "The Velmora Herald"),
        ("By Jane Doe | velmora herald", ("Jane Doe",), "The Velmora Herald"),
        ("By Jane Doe of The Velmora Herald", ("Jane Doe",), "The Velmora Herald"),
        ("By Jane Doe for Blick", ("Jane Doe",), "Blick"),
        ("By Jane Doe (Blick)", ("Jane Doe",), "Blick"),
        ("By Jane Doe – Blick", ("Jane Doe",), "Blick"),
        ("By Jane Doe, velmora.example", ("Jane Doe",), "The Velmora Herald"),
        ("By Jane Doe, Blick, and John Public, XYZ", ("Jane Doe", "John Public"), "Blick"),
        ("By Jane Doe, XYZ, and John Public, Blick", ("Jane Doe", "John Public"), "Blick"),
        ("By Jane Doe and John Public, Blick", ("Jane Doe", "John Public"), "Blick"),
        ("By Jane Doe, XYZ", ("Jane Doe",), "XYZ"),
        ("By The Velmora Herald", (), "The Velmora Herald"),
        ("By Jane Doe, Blick | May 6, 2024", ("Jane Doe",), "Blick"),
    ],
)
def test_an_outlet_of_the_reference_is_known_in_a_byline(
    byline: str, authors: tuple[str, ...], outlet: str
) -> None:
    assert read_credits(byline, OUTLETS) == (authors, outlet)


@pytest.mark.parametrize(
    ("byline", "authors", "outlet"),
    [
        ("By Jane Doe, The Oldport Post", ("Jane Doe",), "The Oldport Post"),
        ("By Jane Doe, the Oldport Sun", ("Jane Doe",), "Oldport Sun"),
        ("By Jane Doe, Oldport Courier", ("Jane Doe",), "Oldport Courier"),
        ("By Jane Doe | Oldport Wire | May 6, 2024", ("Jane Doe",), "Oldport Wire"),
        ("By Jane Doe of the Oldport Gazette", ("Jane Doe",), "Oldport Gazette"),
        ("By Jane Doe, Editor of the Oldport Gazette", ("Jane Doe",), "Oldport Gazette"),
        ("By Jane Doe, Virginia Gazette", ("Jane Doe",), "Virginia Gazette"),
        ("By Jane Doe and John Public, Daily News", ("Jane Doe", "John Public"), "Daily News"),
    ],
)
def test_the_form_of_a_name_tells_an_outlet_behind_the_author(
    byline: str, authors: tuple[str, ...], outlet: str
) -> None:
    assert read_credits(byline, Outlets()) == (authors, outlet)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Emily Post", ("Emily Post",)),
        ("By Gerrit Post", ("Gerrit Post",)),
        ("By Jane Doe and Emily Post", ("Jane Doe", "Emily Post")),
        ("By Jane Doe and Gerrit Post", ("Jane Doe", "Gerrit Post")),
        ("By Jane Doe, Gerrit Post", ("Jane Doe", "Gerrit Post")),
        ("By Jane Doe, Emily Herald", ("Jane Doe", "Emily Herald")),
        ("By Jane Doe, J. Herald", ("Jane Doe", "J. Herald")),
        (
            "By Jane Doe, Kaspar-Emil Courier and Ann Lee",
            ("Jane Doe", "Kaspar-Emil Courier", "Ann Lee"),
        ),
        ("By Yun Sun", ("Yun Sun",)),
        ("By Oldport Herald", ("Oldport Herald",)),
        ("By Staff Reporter", ("Staff Reporter",)),
        ("By Jane Doe, News", ("Jane Doe", "News")),
        ("", ()),
    ],
)
def test_a_person_named_like_a_paper_stays_an_author(byline: str, authors: tuple[str, ...]) -> None:
    assert read_credits(byline, OUTLETS) == (authors, None)
