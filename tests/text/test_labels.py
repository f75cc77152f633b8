"""Every label is proved by its own examples and counterexamples."""

import pytest

from pipeline.models import BlockKind
from pipeline.text.bylines import split_byline
from pipeline.text.labels import LABELS, Label, label_of


@pytest.mark.parametrize(
    ("label", "line"),
    [(label, line) for label in LABELS for line in label.examples],
    ids=[f"{label.kind}: {line[:40]}" for label in LABELS for line in label.examples],
)
def test_an_example_has_its_kind(label: Label, line: str) -> None:
    assert label_of(line) is label.kind


@pytest.mark.parametrize(
    ("label", "line"),
    [(label, line) for label in LABELS for line in label.counterexamples],
    ids=[f"not {label.kind}: {line[:40]}" for label in LABELS for line in label.counterexamples],
)
def test_a_counterexample_is_left_alone(label: Label, line: str) -> None:
    assert not label.fits(line)


@pytest.mark.parametrize(
    "line",
    [
        "Save the bridge, they said.",
        "Subscribe to our “plan”, he said.",
        "6 November was cold at 10:30",
        "Photo finishes are rare in this race.",
        "By the time the votes were counted, it was dark.",
        "Home to two million people, the city votes late.",
        "Watch towers line the border.",
        "This article of the constitution was first published in 1993, he said.",
        "Reporting by phone, she said that the road was open.",
        "Search and rescue teams were sent.",
        "“Print this,” he said.",
        "Share prices fell on Monday.",
        "Minister Smith and Minister Jones met in May 2024.",
        "He said: Yes.",
        "Russia / Ukraine",
        "Total: 192",
        "Q: What happened on 6 November 2024?",
    ],
)
def test_prose_is_never_about_the_page(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "6 November 2024",
        "Wednesday, Nov. 6, 2024",
        "Wed 6 Nov 2024 18.30 GMT",
        "2024-11-06",
        "06.11.2024",
        "Published on November 6th, 2024 at 10:30 a.m. EST",
        "6 ноября 2024 года",
        "Mittwoch, 6. November 2024, 10:30 Uhr",
        "6 de noviembre de 2024",
        "10:30 6 November 2024",
        "Nov. 6, 2024, 3:30 PM EST / Updated Nov. 6, 2024, 9:45 PM EST",
        "Issued on: 07/11/2024 - 18:12",
    ],
)
def test_a_line_that_is_a_date_is_a_dateline(line: str) -> None:
    assert label_of(line) is BlockKind.DATELINE


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("Jane Doe", "Jane Doe", None),
        ("Jane Doe | November 6, 2024", "Jane Doe", "November 6, 2024"),
        ("Jane Doe, 6 November 2024", "Jane Doe", "6 November 2024"),
        ("Jane Doe and John Public on Nov. 6, 2024", "Jane Doe and John Public", "Nov. 6, 2024"),
    ],
)
def test_a_byline_is_parted_from_its_date(line: str, names: str, day: str | None) -> None:
    assert split_byline(line) == (names, day)
