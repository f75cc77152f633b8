"""Nothing that a screen would obey comes through; everything that it would show does."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text import visible


@pytest.mark.parametrize(
    "acts",
    ["\x1b[2J", "\x1b]0;owned\x07", "\x9b31m", "\r", "\b", "\x7f", "\u202e", "\u2066", "\u2028"],
)
def test_what_acts_is_replaced(acts: str) -> None:
    assert visible(f"a{acts[0]}b") == "a�b"


@pytest.mark.parametrize(
    "text", ["“Ready.” Mr. Ölçün said — 5 %", "две\tстроки\n", "שלום\u200f", "🌉"]
)
def test_what_shows_stays(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert {c for c in shown if unicodedata.category(c) == "Cc"} <= {"\n", "\t"}
