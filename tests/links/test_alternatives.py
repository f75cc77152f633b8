"""Wordings that outlets give one instead of the other."""

import pytest

from pipeline.links import link_statements
from pipeline.models import Mode, Statement
from tests.links.wordings import card, said

QUOTE = "We shall not take orders from the Norwegian fishing fleet"
TRANSLATED = "Nobody tells this island how to catch cod, least of all the fleet of Norway"
BESIDE = "The old lighthouse will be a museum of storms"
ALSO = "School dinners cost nothing from autumn on"
FILLERS = ("amber", "birch", "cedar", "dahlia", "elm", "fir", "gorse", "hazel", "iris", "juniper")


def _corpus(*held: tuple[str, ...]) -> list[Statement]:
    """One article for each row: its wordings and one more that no other article has."""
    return [
        said(text, f"a{number}", at * 1000, mode=Mode.DIRECT)
        for number, texts in enumerate(held)
        for at, text in enumerate((*texts, f"I planted {FILLERS[number % 10]} {number}x trees"))
    ]


def _are_one(statements: list[Statement]) -> bool:
    cards = [card(key) for key in {one.article_id for one in statements}]
    clusters = link_statements(cards, statements).clusters
    content = {one.statement_id: one.content for one in statements}
    return any(
        {QUOTE, TRANSLATED} <= {content[key] for key in cluster.members} for cluster in clusters
    )


BOTH_SIDES = [(QUOTE, BESIDE, ALSO)] * 7 + [(TRANSLATED, BESIDE, ALSO)] * 7


def test_wordings_that_stand_beside_the_same_and_never_meet_are_one() -> None:
    assert _are_one(_corpus(*BOTH_SIDES))


def test_the_reason_is_said() -> None:
    statements = _corpus(*BOTH_SIDES)
    links = link_statements([card(one.article_id) for one in statements], statements).links
    (link,) = [link for link in links if link.level == "one or the other"]
    assert "never both" in link.why


@pytest.mark.parametrize(
    "held",
    [
        [*BOTH_SIDES, (QUOTE, TRANSLATED, BESIDE)],
        [(QUOTE, BESIDE, ALSO)] * 3 + [(TRANSLATED, BESIDE, ALSO)] * 3,
        [(QUOTE, BESIDE)] * 7 + [(TRANSLATED, ALSO)] * 7,
        [(QUOTE,)] * 7 + [(TRANSLATED,)] * 7,
    ],
    ids=["one article has both", "few articles", "other occasions", "nothing beside them"],
)
def test_without_that_they_are_two(held: list[tuple[str, ...]]) -> None:
    assert not _are_one(_corpus(*held))


def test_reprints_are_no_witnesses() -> None:
    texts = (QUOTE, BESIDE, ALSO), (TRANSLATED, BESIDE, ALSO)
    statements = [
        said(text, f"a{number}", at * 1000, mode=Mode.DIRECT)
        for number in range(14)
        for at, text in enumerate(texts[number % 2])
    ]
    assert not _are_one(statements)
