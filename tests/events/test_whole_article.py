"""Whom "he", "she", "his" and "her" mean where only the whole article tells it."""

from datetime import date

import pytest

from pipeline.extraction import extract
from pipeline.ingest import make_article
from pipeline.models import Reference

LIND = "Ada Lind was born in Malmo.\n\nThe town is proud. "
ROWS = [
    # further back than the sentence before, and over paragraphs
    (f"{LIND}She left the board in May.", "Ada Lind left the board", ("Ada Lind",)),
    ("“It is late,” Per Dahl said.\n\nOn Friday, he closed the port.", "Per Dahl closed the port",
     ("Per Dahl",)),
    # what is theirs
    (f"{LIND}Her term ended in May.", "Ada Lind's term ended", ("Ada Lind's term",)),
    (f"{LIND}Lund was quiet since her victory in 2019.", "Ada Lind's victory", ()),
    (f"{LIND}It spoke of her 2019 victory.", "Ada Lind's 2019 victory", ()),
    # a verb joined to the pronoun
    (f"{LIND}She's been ill since May.", "Ada Lind has been ill since May", ("Ada Lind",)),
    (f"{LIND}She’ll leave next May.", "Ada Lind will leave", ("Ada Lind",)),
    # in words that are reported, and about somebody else in words that are quoted
    (f"{LIND}The council said she left the board in May.", "Ada Lind left the board",
     ("Ada Lind",)),
    (f"{LIND}“She left the board in May,” Eva Holm said.", "Ada Lind left the board",
     ("Ada Lind",)),
    # another person is named or described in between
    ("Per Dahl won. Dahl left. They gave a prize to Jon Berg after Friday, and he retired in 2019.",
     "he retired", ()),
    ("Per Dahl won. The rest lost.\n\nJon Berg is here. The former mayor was ill, and"
     " Dahl knew. He retired in May.", "He retired", ()),
    ("Per Dahl won. Lund is glad. It has ended the feud with the mayor since his defeat in May.",
     "his defeat", ()),
    # nobody fits
    ("The town is glad. She left the board in May.", "She left the board", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors"), ROWS)
def test_who_is_meant(text: str, headline: str, actors: tuple[str, ...]) -> None:
    article = make_article(text, published_on=date(2023, 11, 12), header=False)
    events = extract(article, Reference()).events
    assert (headline, actors) in [(event.headline, event.actors) for event in events]
