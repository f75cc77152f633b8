"""Labelled blocks of whole pages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.models import BlockKind
from pipeline.text.blocks import find_blocks

STORY = (
    "The council met on Monday to talk about the new bridge, which has been planned for years. "
    "Nobody left before midnight, and most members were tired after the long debate about money."
)
MORE = (
    "“We agreed,” the mayor said. Work is to begin in spring and to end before the next election, "
    "unless the river rises again as it did two years ago."
)


def kinds(text: str, *, header: bool = True, title: str | None = None) -> list[tuple[str, str]]:
    return [
        (block.kind.value, text[block.start_char : block.end_char][:24])
        for block in find_blocks(text, header=header, title=title)
    ]


def test_a_page_with_title_byline_day_and_footer() -> None:
    page = (
        "\n\nCouncil Agrees on Bridge\n\nBy [Jane Doe](#)\n\nMay 06, 2024\n\n\n"
        f"John Public / XYZ\n\n{STORY}\n\nRelated article: [Older News](#)\n\n"
        f"What comes next\n\n{MORE}\n\n"
        "XYZ contributed reporting.\n\nOriginal url:\n\n<https://news.example/2024/05/06/a>"
    )
    assert [kind for kind, _ in kinds(page)] == [
        *("title", "byline", "dateline", "credit", "paragraph", "related"),
        *("heading", "paragraph", "agency", "url", "url"),
    ]


def test_a_day_glued_to_the_first_paragraph_is_parted_from_it() -> None:
    page = f" date 2024-05-08 {STORY}\n\n{MORE}"
    assert kinds(page)[:2] == [("dateline", "date 2024-05-08"), ("paragraph", STORY[:24])]


def test_the_day_under_a_navigation_line_is_about_the_page() -> None:
    page = f" date 2024-05-07 Home\nThursday, May 9, 2024\nCouncil Agrees, ‘At Last’\n\n{STORY}"
    assert kinds(page)[1:3] == [("chrome", "Home"), ("chrome", "Thursday, May 9, 2024")]
    assert kinds(page)[3][0] == "title"


def test_a_headline_printed_twice_and_the_summary_between() -> None:
    page = (
        "Council Agrees, ‘At Last’\n\nThe mayor praised members for their long patience.\n\n"
        f"Council Agrees, 'At Last'\n\n{STORY}\n\n{MORE}"
    )
    assert [kind for kind, _ in kinds(page)] == [
        *("title", "summary", "title", "paragraph", "paragraph")
    ]


def test_a_second_line_without_an_end_is_the_summary() -> None:
    page = f"What the bridge costs\n\nA long debate comes to an end\n\n{STORY}"
    assert [kind for kind, _ in kinds(page)] == ["title", "summary", "paragraph"]


def test_a_section_over_the_headline_and_a_name_over_the_day() -> None:
    page = (
        f"POLITICS\n\nCouncil Agrees on Bridge\n\nIt took years.\n\nJane Doe\n6 May 2024\n\n{STORY}"
    )
    assert [kind for kind, _ in kinds(page)] == [
        *("chrome", "title", "summary", "byline", "dateline", "paragraph")
    ]


def test_a_bare_date_inside_the_story_is_the_storys() -> None:
    page = f"{STORY}\n\n{MORE}\n\nSaturday, May 18, 2024\n\n{STORY}\n\nPublished: May 6, 2024"
    assert [kind for kind, _ in kinds(page)] == [
        *("paragraph", "paragraph", "heading", "paragraph", "dateline")
    ]


def test_a_name_inside_the_story_is_no_byline() -> None:
    page = (
        f"{STORY}\n\n{MORE}\n\nVon der Leyen\n\n{STORY}\n\n{MORE}\n\n{STORY}\n\n{MORE}\n\n{STORY}"
    )
    assert "byline" not in {kind for kind, _ in kinds(page)}


def test_links_under_an_announcement_are_related() -> None:
    page = (
        f"{STORY}\n\nRead more:\n\n- [One](https://news.example/1)\n- [Two](https://news.example/2)"
    )
    assert [kind for kind, _ in kinds(page)] == ["paragraph", "related", "related", "related"]


def test_markdown_blocks() -> None:
    page = (
        f"# Council Agrees\n\n![Bridge](b.png)\n\n{STORY}\n\n## What next\n\n> {MORE}\n\n"
        "- one point\n\n[Read more](https://news.example/b)\n\n---"
    )
    assert [kind for kind, _ in kinds(page)] == [
        *("title", "caption", "paragraph", "heading", "paragraph", "paragraph", "related", "chrome")
    ]


def test_a_text_without_a_page_has_no_title_of_its_own() -> None:
    text = f"What the bridge costs\n\n{STORY}\n\n{MORE}"
    assert [kind for kind, _ in kinds(text, header=False)] == ["heading", "paragraph", "paragraph"]
    assert kinds(text, header=False, title="What the Bridge Costs")[0][0] == "title"


def test_topics_at_the_end_are_tags_and_a_last_short_sentence_is_not() -> None:
    page = f"{STORY}\n\n{MORE}\n\n{STORY}\n\n2024 New Bridge council election MAYOR"
    assert kinds(page, header=False)[-1][0] == "tags"
    ending = f"{STORY}\n\n{MORE}\n\n{STORY}\n\nNew Bridge, mayor, born 2 May 1938, died 6 May 2022"
    assert kinds(ending, header=False)[-1][0] == "paragraph"
    ending = f"{STORY}\n\n{MORE}\n\n{STORY}\n\nNobody knows why"
    assert kinds(ending, header=False)[-1][0] == "paragraph"


@pytest.mark.parametrize(
    "text",
    [
        "He left.",
        "By Monday it was over.\n\nHe left.",
        "KENYA:\nTotal dead: 192\nWounded: 12",
        "Yes\n\nNo",
        "“Ready.”",
        f"OSLO, Norway (XYZ) _\n\n{STORY}",
    ],
)
def test_short_texts_are_paragraphs_when_in_doubt(text: str) -> None:
    assert {kind for kind, _ in kinds(text, header=False)} == {"paragraph"}


MARKS = st.sampled_from(
    ["\n", "\n\n", "\r\n", " ", ".", "“", "”", '"', "**", "[a](#)", "By ", "Home"]
)
TEXTS = st.lists(MARKS | st.text(max_size=12), max_size=30).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.booleans())
def test_blocks_are_in_order_trimmed_and_hold_all_that_shows(text: str, header: bool) -> None:
    end = 0
    outside = []
    for block in find_blocks(text, header=header):
        assert end <= block.start_char < block.end_char <= len(text)
        inside = text[block.start_char : block.end_char]
        assert inside == inside.strip()
        outside.append(text[end : block.start_char])
        end = block.end_char
        assert block.kind in BlockKind
    outside.append(text[end:])
    assert not any(char.isalnum() for char in "".join(outside))
