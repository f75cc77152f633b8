"""Every shape of attribution proves itself."""

import pytest

from pipeline.statements.shapes import SHAPES
from tests.statements.reported import rules

EXAMPLES = [(shape.name, *example) for shape in SHAPES for example in shape.examples.items()]
COUNTER = [(shape.name, text) for shape in SHAPES for text in shape.counterexamples]


@pytest.mark.parametrize(("name", "text", "expected"), EXAMPLES)
def test_an_example_is_read_by_its_shape(name: str, text: str, expected: str) -> None:
    assert rules(text).get(expected) == name


@pytest.mark.parametrize(("name", "text"), COUNTER)
def test_a_counterexample_is_not(name: str, text: str) -> None:
    assert name not in rules(text).values()


def test_a_shape_has_a_name_of_its_own_and_both_kinds_of_examples() -> None:
    assert len({shape.name for shape in SHAPES}) == len(SHAPES)
    assert all(shape.examples and shape.counterexamples for shape in SHAPES)
