"""The top of a page: title, summary, byline, day, and navigation above them.

``label_header`` fills in what position tells and the words alone do not. It looks at the first
pieces only and stops where the story begins.
"""

from itertools import pairwise

from pipeline.lexicon import words
from pipeline.models import BlockKind
from pipeline.text.bylines import split_byline
from pipeline.text.keys import label_keys
from pipeline.text.line import Line
from pipeline.text.page_dates import has_date_label
from pipeline.text.shapes import ends_sentence, is_names, looks_like_headline

MOST_PIECES = 16
"""A header is never longer; what comes later is the story."""
_LONGEST_SUMMARY = 320
_LONGEST_FOOTER = 5
"""Lines at the end of a page where a byline may still stand."""
_SHORTEST_STORY = 100
_FEWEST_HEADLINE_WORDS = 3
_MOST_NAME_WORDS = 5


def label_header(text: str, lines: list[Line], *, title: str | None, expected: bool) -> None:
    """Label the header's lines in place.

    ``title`` is the known headline, if any; ``expected`` says whether a first line that looks like
    a headline is one (a text without page around it may open with a short paragraph).
    """
    _free_late_marks(lines)
    if expected:
        label_keys(text, lines, MOST_PIECES)
    top = lines[:MOST_PIECES]
    at = _find_title(top, title, expected=expected)
    if at is None:
        return
    top[at].kind = BlockKind.TITLE
    headline = same_words(top[at].words)
    for line in top[at + 1 :]:
        twin = len(line.words) <= 2 * len(headline) and same_words(line.words) == headline
        if twin and line.kind in {None, BlockKind.RELATED}:
            line.kind = BlockKind.TITLE
    _label_people(top[at + 1 :])
    _label_summary(top, at)


def same_words(line: str) -> str:
    """A line without marks, spaces and case: equal for two prints of one headline."""
    return "".join(char for char in line.casefold() if char.isalnum())


def label_mast(lines: list[Line]) -> None:
    """The day right under a navigation line is the day the page was looked at."""
    for above, line in pairwise(lines[:MOST_PIECES]):
        if above.kind is BlockKind.CHROME and line.kind is BlockKind.DATELINE:
            line.kind = BlockKind.CHROME


def _free_late_marks(lines: list[Line]) -> None:
    """A bare date or ``By ...`` after the story has begun, and before its end, is the story's."""
    told = 0
    for at, line in enumerate(lines):
        told += len(line.words) > _SHORTEST_STORY or line.kind is BlockKind.PARAGRAPH
        day = line.kind is BlockKind.DATELINE and not has_date_label(line.words)
        name = line.kind is BlockKind.BYLINE and at < len(lines) - _LONGEST_FOOTER
        if told > 1 and (day or name):
            line.kind = None


def _find_title(top: list[Line], title: str | None, *, expected: bool) -> int | None:
    known = same_words(title) if title else None
    open_lines = [at for at, line in enumerate(top) if line.kind is None]
    keyed = next((at for at, line in enumerate(top) if line.kind is BlockKind.TITLE), None)
    if keyed is not None or not open_lines:
        return keyed
    if known:
        return next((at for at in open_lines if same_words(top[at].words) == known), None)
    at = open_lines[0]
    if not expected or at + 1 >= len(top):
        return None
    if len(open_lines) > 1 and _is_kicker(top[at], top[open_lines[1]]):
        top[at].kind = BlockKind.CHROME
        at = open_lines[1]
    return at if top[at].mark == "#" or looks_like_headline(top[at].words) else None


def _is_kicker(line: Line, following: Line) -> bool:
    """A word or two in capitals over the headline: the section the page belongs to."""
    return (
        len(line.words.split()) < _FEWEST_HEADLINE_WORDS
        and line.words.isupper()
        and not following.words.isupper()
        and len(following.words.split()) > _FEWEST_HEADLINE_WORDS
        and looks_like_headline(following.words)
    )


def _label_people(header: list[Line]) -> None:
    """Names on the lines above the day: who wrote the article, without a ``By``."""
    for at, line in enumerate(header):
        if line.kind is None and not _is_story(line):
            names, day = split_byline(line.words)
            above = any(after.kind is BlockKind.DATELINE for after in header[at + 1 : at + 3])
            if (day or above) and is_names(names) and len(names.split()) <= _MOST_NAME_WORDS:
                line.kind = _kind_of_names(names, day)


def _kind_of_names(names: str, day: str | None) -> BlockKind | None:
    if names.split(maxsplit=1)[0].lower() in words("given_names"):
        return BlockKind.BYLINE
    return BlockKind.DATELINE if day else None


def _label_summary(top: list[Line], title: int) -> None:
    """Short lines between the title and the last of the header's other marks are its summary."""
    marks = {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE}
    story = next(
        (at for at in range(title + 1, len(top)) if _is_story(top[at])),
        len(top),
    )
    last = max(at for at in range(story) if at <= title or top[at].kind in marks)
    for at in range(title + 1, story):
        line = top[at]
        if line.kind is None and (at < last or (at == title + 1 and _is_subtitle(line, top, at))):
            line.kind = BlockKind.SUMMARY


def _is_story(line: Line) -> bool:
    if line.kind is None:
        return len(line.words) > _LONGEST_SUMMARY
    return line.kind is BlockKind.PARAGRAPH


def _is_subtitle(line: Line, top: list[Line], at: int) -> bool:
    """A second line that does not end as a sentence and stands before a longer paragraph."""
    following = next((after for after in top[at + 1 :] if after.kind is None), None)
    return (
        following is not None
        and not ends_sentence(line.words)
        and looks_like_headline(line.words)
        and following.end - following.start > max(_SHORTEST_STORY, line.end - line.start)
        and not following.words[:1].islower()
    )
