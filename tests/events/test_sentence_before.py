"""Whom "he" or "she" means where the sentence before names one person, and where nobody is sure."""

import pytest

from tests.events.dated import found_in


@pytest.mark.parametrize(
    ("text", "headline", "actors"),
    [
        (
            "Ada Berg is a painter in Lund. She left the board in May.",
            "Ada Berg left the board",
            ("Ada Berg",),
        ),
        (
            "Peter Dahl won the vote. Dahl hopes for more. He opened a shop in May.",
            "Dahl opened a shop",
            ("Dahl",),
        ),
        # another person, another gender, another paragraph, a name in front
        ("Ada Berg beat Ana Dahl. She left the board in May.", "She left the board", ()),
        ("Ada Berg is a painter. He left the board in May.", "He left the board", ()),
        ("Ada Berg is a painter.\n\nShe left the board in May.", "She left the board", ()),
        ("Ada Berg is here. Ana Dahl says she left in May.", "Ana Dahl left", ("Ana Dahl",)),
    ],
)
def test_who_is_meant(text: str, headline: str, actors: tuple[str, ...]) -> None:
    told = [(event.headline, event.actors) for event in found_in(text).rows]
    assert (headline, actors) in told
