"""Forms in which news tells who said something, and from which it is easily misread."""

import pytest

from tests.statements.reported import found

SAID = {
    # an outlet behind the words
    "The count is slow, but it goes on, the Post reports.": [
        "the Post: The count is slow, but it goes on"
    ],
    "Lind said, “It is late,” the Post reported.": [
        "the Post: Lind said, “It is late,”",
        "> Lind: It is late",
    ],
    "The board will meet in June, announced the town’s acting mayor.": [
        "the town’s acting mayor: The board will meet in June"
    ],
    # a body with its short name and a day before the verb
    "The Lund Party (LP) on Monday warned that it was late.": ["The Lund Party: it was late"],
    "In May, the last time guests met, the hosts left after claiming that it was late.": [
        "the hosts: it was late"
    ],
    # who acts in the clause behind the one that opens
    "Hours after the polls closed, Lind met her team and admitted that it was late.": [
        "Lind: it was late"
    ],
    "Less than an hour after it closed at noon, Lind met her team and said it was late.": [
        "Lind: it was late"
    ],
    # by what somebody does something
    "The town has had a hard year since Lind shocked it by declaring war.": ["Lind: war"],
    "He was the last in the class that the mayor hoaxed by telling them it was late.": [
        "the mayor: it was late"
    ],
    # what only tells when
    "Even before the count was over, Lind and Berg both proclaimed victory.": [
        "Lind and Berg: victory"
    ],
    "Lind claimed victory, something that happens often.": ["Lind: victory"],
    "Berg conceded even before the count was over.": [],
    "Lind said even when it rains, the road is open.": [
        "Lind: even when it rains, the road is open"
    ],
    # the words behind an aside about who was asked
    "A reporter asked Mr. Berg, who has been the mayor since May, to explain the delay.": [
        "A reporter: to explain the delay"
    ],
    "It lost in several other states it had won.": [],
}


@pytest.mark.parametrize(("text", "expected"), SAID.items())
def test_a_form_of_news_gives_its_statements(text: str, expected: list[str]) -> None:
    assert found(text) == expected
