import pytest

from pipeline.rules import given
from pipeline.rules.slots import compile_pattern, expand, needed_slots

SLOTS = {"month": "May|June", "day": r"\d{1,2}", "unit": "days?"}


def test_a_slot_is_a_named_group() -> None:
    found = compile_pattern("{month} {day}", SLOTS).search("on June  7,")
    assert found is not None
    assert (found["month"], found["day"]) == ("June", "7")


def test_a_slot_can_have_another_name_and_come_twice() -> None:
    found = compile_pattern("{day}-{day:last_day}|{day} {unit}", SLOTS).match("3 days")
    assert found is not None
    assert (given(found, "day"), given(found, "last_day"), given(found, "none")) == ("3", "", "")


def test_a_pattern_reads_whole_words_and_numbers() -> None:
    pattern = compile_pattern("{day}", SLOTS)
    assert [found[0] for found in pattern.finditer("$5 1.7 12% a3 9")] == ["9"]


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(KeyError, match="year"):
        expand("{year}", SLOTS)


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("{month} {day}", {"month", "day"}),
        ("(?:{month} )?{day}", {"day"}),
        ("{month}|{day}", set()),
        ("(?:{month} {day}|{month})", {"month"}),
        (r"{day}(?= {unit}) \({month}\)", {"day", "month"}),
    ],
)
def test_needed_slots_are_those_in_every_choice(pattern: str, needed: set[str]) -> None:
    assert needed_slots(pattern) == needed
