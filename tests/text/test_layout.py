"""Pieces of a text: blank lines, a paragraph a line, lines of fixed width."""

import textwrap

import pytest

from pipeline.text.layout import find_pieces

FIRST = (
    "The council met on Monday to talk about the new bridge, which has been planned for years. "
    "Nobody left before midnight, and most members were tired."
)
SECOND = (
    "On Tuesday it met again and agreed to build the bridge, although three of the members had "
    "doubts about its cost. Work is to begin in spring."
)


def pieces(text: str) -> list[str]:
    return [" ".join(text[piece.start : piece.end].split()) for piece in find_pieces(text)]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n{SECOND}",
        f"{FIRST}\r\n\r\n{SECOND}",
        f"{FIRST}\n{SECOND}\n",
        f"{FIRST}\n {SECOND}",
        f"\ufeff\n\n{FIRST}\n \t\n{SECOND}\n\n\n",
        f"{FIRST}\u2029{SECOND}",
        f"{FIRST}\f{SECOND}",
        "\n\n".join(textwrap.fill(part, 70) for part in (FIRST, SECOND)),
        "\r\n\r\n".join(textwrap.fill(part, 45).replace("\n", "\r\n") for part in (FIRST, SECOND)),
        "\n".join(textwrap.fill(part, 60, initial_indent="   ") for part in (FIRST, SECOND)),
    ],
    ids=["blank", "windows", "lines", "indented", "margins", "separator", "page", "70", "45", "60"],
)
def test_two_paragraphs_are_two_pieces_in_every_form(text: str) -> None:
    assert pieces(text) == [FIRST, SECOND]


def test_short_lines_that_were_not_broken_stay_apart() -> None:
    text = "Total: 192\nWounded: 12\nMissing: 4,877\nIn hospital: 542"
    assert len(find_pieces(text)) == 4


def test_a_title_over_a_date_is_not_one_broken_line() -> None:
    assert len(find_pieces("Council agrees on the bridge\n2024-05-06T10:30:00Z\n\nText.")) == 3


def test_a_headline_over_broken_lines_is_its_own_piece() -> None:
    text = "A new bridge\n" + textwrap.fill(f"{FIRST} {SECOND}", 60)
    assert pieces(text) == ["A new bridge", f"{FIRST} {SECOND}"]


def test_nothing_but_white_space_has_no_pieces() -> None:
    assert find_pieces(" \n\t\r\n\u200b \x00\n") == []
