"""What a short line is for, by its own words: related links, credits, tags, addresses, navigation.

A label holds wherever the line stands. To add one: a row in ``lexicon/page_phrases.csv`` if it is
a phrase, else a ``Label`` with examples and counterexamples. When in doubt a line is a paragraph.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pipeline.models import BlockKind
from pipeline.text.bylines import is_byline
from pipeline.text.page_dates import date_of_line, is_clock_line
from pipeline.text.pictures import is_caption, is_credit
from pipeline.text.shapes import is_names, labelled, phrase_pattern


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of block that a line's own words give away."""

    kind: BlockKind
    fits: Callable[[str], bool]
    longest: int
    """A line of more characters is prose, whatever it begins with."""
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


_SHORT = 40


def is_related(line: str) -> bool:
    """A link to another article, announced as such, or the announcement alone."""
    return labelled("related").fullmatch(f"{line}:" if len(line) < _SHORT else line) is not None


_HASHTAGS = re.compile(r"(?:#[^\W\d]\w*[\s,;|]*){2,}")


def is_tags(line: str) -> bool:
    """Topics the page is filed under."""
    return labelled("tags").fullmatch(line) is not None or bool(_HASHTAGS.fullmatch(line))


@cache
def _address() -> re.Pattern[str]:
    label = rf"(?:{phrase_pattern('url', 'label')})\s*[:：]"
    return re.compile(rf"(?:{label}\s*)?<?(?:https?://|www\.)\S+|{label}", re.IGNORECASE)


def is_url(line: str) -> bool:
    """A web address alone, its label, or both."""
    return _address().fullmatch(line) is not None


@cache
def _chrome() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{phrase_pattern('chrome', 'line')})\s*[.…»›>|]*"
        rf"|(?:(?:{phrase_pattern('social', 'line')})[\s,|•·.]*)+"
        rf"|(?:{phrase_pattern('chrome', 'opening')})[^“”\"]*"
        r"|home\s*[/>»›|→].*"
        r"|\d+\s+min(?:ute)?s?\s+read|read(?:ing)? time:?\s*\d+\s+min\w*"
        r"|\d+\s+(?:comments?|shares?|views)"
        r"|page\s+\d+\s+of\s+\d+"
        r"|[-–—_*=~•·#+|\s]+",
        re.IGNORECASE,
    )


def is_chrome(line: str) -> bool:
    """Navigation, buttons, advertisements and ornaments."""
    return _chrome().fullmatch(line) is not None


_CONTRIBUTED = re.compile(
    r".{2,160}\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article)).{0,60}"
)
_COPYRIGHT = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\)).{0,300}|copyright\s+(?:19|20)\d\d.{0,300}", re.I
)
_NEWSROOM = re.compile(
    r"\(?(?:(?:additional\s+)?reporting|writing|editing|compiled|edited)\s+by\s+(?P<names>.+?)\)?",
    re.IGNORECASE,
)
_EDITING = re.compile(r"\b(?:additional\s+)?(?:reporting|writing|editing)\s+by\b", re.IGNORECASE)


@cache
def _first_published() -> re.Pattern[str]:
    return re.compile(rf"\(?(?:{phrase_pattern('agency', 'opening')})\b.*", re.IGNORECASE)


def is_agency(line: str) -> bool:
    """Who else had a part in the article, or where it came out first."""
    line = line.strip("*_ ")
    if _CONTRIBUTED.fullmatch(line) or _COPYRIGHT.fullmatch(line):
        return True
    newsroom = _NEWSROOM.fullmatch(line)
    if newsroom:
        return is_names(_EDITING.sub("", newsroom["names"]))
    return _first_published().fullmatch(line) is not None


def is_dateline(line: str) -> bool:
    """A date and nothing else."""
    return date_of_line(line) is not None or is_clock_line(line)


LABELS = (
    Label(
        BlockKind.URL,
        is_url,
        400,
        (
            "Original url:",
            "<https://news.example/2024/05/06/a-story>",
            "URL: https://news.example/a",
        ),
        ("Visit https://news.example for more.", "The original url was wrong."),
    ),
    Label(
        BlockKind.RELATED,
        is_related,
        250,
        (
            "Related article: Ministers Meet Again",
            "Read more: What we know",
            "Читайте также: Итоги",
        ),
        ("Related parties met again.", "Read more books: that was his advice" * 20),
    ),
    Label(
        BlockKind.TAGS,
        is_tags,
        400,
        ("Tags: vote, parliament", "#vote #parliament"),
        ("Tags were sewn into every coat.", "#1 in the polls"),
    ),
    Label(
        BlockKind.DATELINE,
        is_dateline,
        110,
        (
            "November 06, 2024",
            "6 NOV, 16:17",
            "Nov 7, 2024 / 10:30 AM EST / Daily News",
            "Published: 6 November 2024, 10:30 GMT",
            "2024-11-06T10:30:00Z",
        ),
        ("November 6 was a cold day", "On 6 November 2024", "November 2024"),
    ),
    Label(
        BlockKind.BYLINE,
        is_byline,
        160,
        (
            "By Jane Doe",
            "By Jane Doe and John Q. Public | November 6, 2024",
            "By Jane Doe, Daily News",
        ),
        ("By Monday the streets were quiet", "By the river.", "Bystanders Watch"),
    ),
    Label(
        BlockKind.CAPTION,
        is_caption,
        400,
        (
            "File photo: A bridge over the river.",
            "A voter leaves a polling place on Sunday. (Jane Doe/XYZ)",
            "A bridge over the river. Photo: Jane Doe",
        ),
        ("He left the room. (He came back later.)",),
    ),
    Label(
        BlockKind.CREDIT,
        is_credit,
        160,
        ("Jane Doe / XYZ", "Photo: Jane Doe", "Photo by Jane Doe", "Jane Doe/XYZ via Some Images"),
        ("Photo by photo, the case was built.", "Either/or is no choice", "Home / World"),
    ),
    Label(
        BlockKind.AGENCY,
        is_agency,
        400,
        (
            "XYZ contributed reporting.",
            "(Reporting by Jane Doe; Editing by John Public)",
            "This article was first published by the Daily News.",
            "© 2024 Daily News. All rights reserved.",
        ),
        ("Copyright law has changed.", "Reporting by the paper showed that he lied."),
    ),
    Label(
        BlockKind.CHROME,
        is_chrome,
        160,
        (
            *("Home", "Home / World / Europe", "Advertisement", "3 min read", "* * *"),
            *("Share Tweet Email", "Subscribe to our newsletter", "Follow us on the social media"),
        ),
        (
            "Home prices fell in May.",
            "Search teams went out again",
            "Share prices",
            "X marks the spot",
        ),
    ),
)
"""All labels; the first that fits decides."""


def label_of(line: str) -> BlockKind | None:
    """The kind that a line's own words give away, or ``None`` for prose."""
    if not line:
        return BlockKind.CHROME
    length = len(line)
    return next((la.kind for la in LABELS if length <= la.longest and la.fits(line)), None)
