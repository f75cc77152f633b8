"""Wire datelines in front of a story's first sentence."""

import pytest

from pipeline.text.datelines import find_dateline


@pytest.mark.parametrize(
    "row",
    [
        "WASHINGTON (AP) — |The man left.",
        "NAIROBI, Kenya (AP) _ |The man left.",
        "NEW YORK, Nov. 19 (UPI) — |Former ministers met.",
        "ASTANA — |The man left.",
        "OSLO, November 6. /XYZ/. |The man left.",
        "May 6 (Reuters) - |The man left.",
        "(Reuters) - |The man left.",
        "(CNN)|The man left.",
        "(CNN) |The man left.",
        "Kyiv (AFP) – |He left.",
        "Paris, 6 November – |He left.",
        "OSLO/ROME, Nov 6 (Reuters) - |He left.",
        "Lahore: |The vote is over.",
        "KUWAIT: |The vote is over.",
        "ASHFORD: |The party on Monday left the hall.",
        "LUSAKA (Zambia): |The vote is over.",
        "NEW DELHI, May 4: |The vote is over.",
        "Islamabad [Pakistan], May 4 (XYZ): |The vote is over.",
        "Dhaka, May 4 (XYZ) |The vote is over.",
        "Islamabad [Pakistan], May 4 : |The vote is over.",
        "ST. LOUIS -- |“We left,” he said.",
    ],
)
def test_place_day_and_agency_before_a_dash_are_a_dateline(row: str) -> None:
    dateline, story = row.split("|")
    text = f"Before. {dateline}{story}"
    assert find_dateline(text, 8, len(text)) == (8, 8 + len(dateline))


@pytest.mark.parametrize(
    "text",
    [
        "Smith said — no.",
        "CLAIM: The man left.",
        "SMITH: The man left.",
        "SMITH: I left on Monday.",
        "CLAIM: The man left on Monday.",
        "London: a city of rain.",
        "He — a man — said so.",
        "The US — an ally — said so.",
        "NATO — an alliance — said so.",
        "MR. SMITH -- I say no.",
        "(He came.) — No.",
        "Q - What is it?",
        "RED STATES OUTNUMBER THE BLUE - The news.",
        "A plain sentence without any dash at all.",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None
