"""Content as a reader gets it."""

import pytest

from pipeline.chronology.readable import quotable, readable


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (
            "We met\n at [the *old* bridge](http://a.example/b) again",
            "We met at the old bridge again",
        ),
        ("a snake_case name and __bold__ words", "a snake_case name and bold words"),
    ],
)
def test_markup_is_taken_out(content: str, shown: str) -> None:
    assert readable(content) == shown


@pytest.mark.parametrize(
    ("content", "between_marks"),
    [
        ("“Never” is no word of mine", "‘Never’ is no word of mine"),
        ('They said "never" and left ("for good")', "They said ‘never’ and left (‘for good’)"),
        ("«Nein» sagte der Rat", "‘Nein’ sagte der Rat"),
        ("It’s the mayor's bridge", "It’s the mayor's bridge"),
    ],
)
def test_no_double_mark_stands_inside_double_marks(content: str, between_marks: str) -> None:
    assert quotable(content) == between_marks
