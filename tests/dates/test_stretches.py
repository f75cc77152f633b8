"""Two dates of one stretch in other languages than English: both have the bounds of it."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

FRIDAY = date(2024, 11, 8)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Von Montag bis Mittwoch wird die Straße gesperrt."),
        ("fr", "De lundi à mercredi, la route sera fermée."),
        ("es", "De lunes a miércoles la carretera estará cerrada."),
        ("ru", "С понедельника по среду дорога будет закрыта."),
        ("uk", "З понеділка до середи дорогу буде закрито."),
    ],
)
def test_a_stretch_of_weekdays_ahead(language: str, sentence: str) -> None:
    found = find_dates(prose(sentence, FRIDAY, language)).rows
    assert [one.value for one in found] == ["2024-11-11", "2024-11-13"]
    bounds = {(one.earliest, one.latest) for one in found}
    assert bounds == {(date(2024, 11, 11), date(2024, 11, 13))}
