"""One article through all extractors."""

import pytest

from pipeline.extraction import extract, extractor_version
from pipeline.models import Article, Reference, ReferenceEvent, Stage
from tests.factories import TEXT, article


def test_rows_of_all_extractors_come_together() -> None:
    found = extract(article(TEXT), Reference())
    assert [row.text for row in found.dates] == ["Monday"]
    assert [row.speaker for row in found.statements] == ["Ada Lind"]
    assert found.statements[0].date_mention_id == found.dates[0].date_mention_id


def test_an_extractor_that_fails_is_listed_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: Article, __: Reference) -> None:
        raise KeyError("weekday")

    monkeypatch.setitem(extract.__globals__, "find_dates", broken)
    found = extract(article(TEXT), Reference())
    assert [row.speaker for row in found.statements] == ["Ada Lind"]
    (reject,) = (row for row in found.rejects if row.stage is Stage.DATES)
    assert "the extractor failed" in reject.reason
    assert "KeyError: 'weekday' (test_extract.py, line" in reject.reason


def test_the_version_changes_with_the_reference_data_and_with_nothing_else() -> None:
    event = ReferenceEvent(event_id="vote", name="the vote", kind="election")
    assert extractor_version(Reference()) == extractor_version(Reference())
    assert extractor_version(Reference()) != extractor_version(Reference(events=(event,)))
