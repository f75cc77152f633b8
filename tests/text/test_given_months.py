"""A month's name that is somebody's given name."""

import pytest

from pipeline.text.given_months import is_given_month

NAMES = [
    "The mayor, <June> Adams, said no.",
    "<April> Vik, the mayor, left.",
    "<August> Berg's party lost.",
    "“It is late,” said <Jan> Lind.",
    "The wife of <June> Adams, a teacher, left.",
    "The wife of <Jan> Lind left.",
    "Ada Berg and <June> Vik left.",
    "<Jan> van Dahl left.",
]
MONTHS = [
    "In <June> Berg left.",
    "The <June> Berg speech was weak.",
    "By <June> Berg had left.",
    "It fell in May and <June> Berg left.",
    "<June> Senate races are close.",
    "<June> Quinnipiac poll: Lind leads.",
    "<April> was dull.",
    "A <June> Supreme Court ruling changed that.",
    "<July> Berg left.",
    "Last <April> Lind left.",
]


@pytest.mark.parametrize(
    ("marked", "is_name"), [(one, True) for one in NAMES] + [(one, False) for one in MONTHS]
)
def test_a_surname_makes_a_name_of_a_month(marked: str, is_name: bool) -> None:
    start, end = marked.index("<"), marked.index(">") - 1
    text = marked.replace("<", "").replace(">", "")
    assert is_given_month(text, start, end) == is_name
