"""The reading view: what is read, and the way back to the source."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest import make_article
from pipeline.models import BlockKind
from pipeline.text import read

CUT = "While the minister has yet to comment on the result, the palace's pool"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("She [wrote](#) so.", "She wrote so."),
        ("She [wrote](https://x.example/a_(b)) so.", "She wrote so."),
        ("**The [mayor](#)** said *no*, _never_.", "The mayor said no, never."),
        ('The <b>may</b>or <a href="http://x.org/2016">said</a> no.', "The mayor said no."),
        ('<post id="1" day="2016-05-03">It is late.<br/>She left.</post>', "It is late. She left."),
        ("It is 3 < 4 > 2, said <ada@lund.org>.", "It is 3 < 4 > 2, said <ada@lund.org>."),
        ("f*** you, and 5 * 3 is 15*", "f*** you, and 5 * 3 is 15*"),
        ("OSLO (XYZ) _ The [new] mayor", "OSLO (XYZ) _ The [new] mayor"),
        ("a_name and snake_case_name", "a_name and snake_case_name"),
        ("two  spaces\tand\u00a0others", "two spaces and others"),
        ("\ufeffzero\u200bwidth", "zerowidth"),
        ("- A point in a list", "A point in a list"),
        ("> A quoted line", "A quoted line"),
        ("1\\. Not a list", "1. Not a list"),
        ("## Heading", "Heading"),
        ("![A picture](a.png) of it", "A picture of it"),
        # the numbers of footnotes
        ("He left.[1] She stayed.[2][3]", "He left. She stayed."),
        ("“He left.”[12] The mayor[4] stayed.[5, 6]", "“He left.” The mayor stayed."),
        ("He left. [1] She stayed. [2]", "He left. She stayed."),
        ("He left.¹ She stayed,² and the mayor³ sang.", "He left. She stayed, and the mayor sang."),
        ("He left.[1](#n1) She stayed.[\\[2\\]](#n2)", "He left. She stayed."),
        ("He left.<sup>1</sup> She stayed.", "He left. She stayed."),
        (
            "[1] A note, of 12 km² and 10⁶ [2] leader[s]",
            "[1] A note, of 12 km² and 10⁶ [2] leader[s]",
        ),
    ],
)
def test_markup_is_not_read(source: str, text: str) -> None:
    assert read(make_article(source)).text == text


def test_a_sentence_cut_by_a_page_break_is_whole_again() -> None:
    reading = read(make_article(f"{CUT}\n\nreporters [reposted](#) the letter."))
    assert reading.text == f"{CUT} reporters reposted the letter."
    assert len(reading.paragraphs) == len(reading.sentences) == 1
    start = reading.text.index("pool reporters")
    span = reading.source(start, start + 14)
    assert reading.article.text[span.start_char : span.end_char] == "pool\n\nreporters"


def test_a_cut_before_a_name_is_mended_where_the_last_word_ends_no_sentence() -> None:
    reading = read(make_article("The palace said on Monday in a letter that the\n\nMinister left."))
    assert len(reading.paragraphs) == 1


def test_finished_paragraphs_stay_apart() -> None:
    reading = read(make_article("He left.\n\nShe stayed.\n\nfor a while"))
    assert reading.text == "He left.\n\nShe stayed.\n\nfor a while"


def test_a_line_broken_after_a_hyphen_is_one_word() -> None:
    broken = (
        "The council agreed on Monday to a long-\nterm plan for all of the bridges in the\ncity."
    )
    assert "long-term plan" in read(make_article(broken)).text


def test_a_dateline_on_its_own_line_belongs_to_the_story() -> None:
    reading = read(
        make_article("OSLO, Norway (XYZ) _\n\nThe minister left on Monday.\n\nHe is ill.")
    )
    assert reading.text.startswith("OSLO, Norway (XYZ) _ The minister")
    assert [reading.text[d.start : d.end] for d in reading.datelines] == ["OSLO, Norway (XYZ) _ "]


def test_a_headline_printed_twice_is_read_once() -> None:
    story = "The council met on Monday. It agreed on the bridge after years of talks and doubts."
    article = make_article(f"Council Agrees\n\nCouncil agrees\n\n{story}", header=True)
    assert [block.kind for block in article.blocks][:2] == [BlockKind.TITLE, BlockKind.TITLE]
    assert [p.kind for p in read(article).paragraphs] == [BlockKind.TITLE, BlockKind.PARAGRAPH]


def test_a_footnote_ends_no_sentence_late() -> None:
    reading = read(make_article("Lind said it was late.[1] Berg called it “a start.”[2] Vik left."))
    assert [reading.text[s.start : s.end] for s in reading.sentences] == [
        "Lind said it was late.",
        "Berg called it “a start.”",
        "Vik left.",
    ]
    start = reading.text.index("Berg")
    span = reading.source(start, start + 4)
    assert reading.article.text[span.start_char : span.end_char] == "Berg"


def test_offsets_count_windows_line_ends() -> None:
    reading = read(make_article("He left.\r\n\r\nShe [wrote](#) on\r\nMonday.\r\n"))
    start = reading.text.index("wrote")
    span = reading.source(start, start + 5)
    assert reading.article.text[span.start_char : span.end_char] == "wrote"
    assert reading.read_at(span.start_char) == start


PARTS = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "  ",
            ". ",
            "“",
            "” ",
            '" ',
            "**",
            "*",
            "_",
            "[",
            "](#)",
            "<b>",
            "</p>",
        ),
        *("](", "# ", "-", "said ", "The ", "U.S. ", "Mr. ", "…", "? ", "\u200b", "\u00a0", "\t"),
        *("\\", "<", "> ", "\x00", ".[1]", "[2] ", "¹", "<sup>1</sup>"),
    ]
)
TEXTS = st.lists(PARTS | st.text(max_size=8), max_size=40).map("".join)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.booleans())
def test_every_character_read_is_in_the_source(text: str, header: bool) -> None:
    reading = read(make_article(text, header=header))
    last = -1
    for at, char in enumerate(reading.text):
        span = reading.source(at, at + 1)
        assert span.start_char >= last
        last = span.start_char
        assert char == text[span.start_char] or char in " \n"


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_sentences_are_in_order_inside_their_paragraph(text: str) -> None:
    reading = read(make_article(text))
    end = 0
    for sentence in reading.sentences:
        assert end <= sentence.start < sentence.end
        end = sentence.end
        paragraph = reading.paragraph_at(sentence.start)
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        words = reading.text[sentence.start : sentence.end]
        assert words == words.strip()
        assert reading.sentence_at(sentence.start) == sentence
