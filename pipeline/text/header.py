"""The top of a page: title, summary, byline, day, and navigation above them.

``label_header`` fills in what position tells and the words alone do not. It looks at the first
pieces only and stops where the story begins.
"""

from dataclasses import dataclass
from itertools import pairwise

from pipeline.models import BlockKind
from pipeline.text.lines import ends_sentence, looks_like_headline

MOST_PIECES = 16
"""A header is never longer; what comes later is the story."""
_LONGEST_SUMMARY = 320
_STORY = 200
"""A piece of this length, or with two sentences, is the story itself."""


@dataclass(slots=True)
class Line:
    """A piece of a text on its way to becoming a block: its plain words and its kind."""

    start: int
    end: int
    words: str
    mark: str
    """The Markdown mark it opens with: ``#`` heading, ``**`` bold, ``>`` quote or nothing."""
    kind: BlockKind | None


def label_header(lines: list[Line], *, title: str | None, expected: bool) -> None:
    """Label the header's lines in place.

    ``title`` is the known headline, if any; ``expected`` says whether a first line that looks like
    a headline is one (a text without page around it may open with a short paragraph).
    """
    top = lines[:MOST_PIECES]
    _label_mast(top)
    at = _find_title(top, title, expected=expected)
    if at is None:
        return
    top[at].kind = BlockKind.TITLE
    headline = same_words(top[at].words)
    for line in top[at + 1 :]:
        if line.kind in {None, BlockKind.RELATED} and same_words(line.words) == headline:
            line.kind = BlockKind.TITLE
    _label_summary(top, at)


def same_words(line: str) -> str:
    """A line without marks, spaces and case: equal for two prints of one headline."""
    return "".join(char for char in line.casefold() if char.isalnum())


def _label_mast(top: list[Line]) -> None:
    """The day right under a navigation line is the day the page was looked at."""
    for above, line in pairwise(top):
        if above.kind is BlockKind.CHROME and line.kind is BlockKind.DATELINE:
            line.kind = BlockKind.CHROME


def _find_title(top: list[Line], title: str | None, *, expected: bool) -> int | None:
    known = same_words(title) if title else None
    for at, line in enumerate(top):
        if line.kind is not None:
            continue
        if known:
            return at if same_words(line.words) == known else None
        if not expected or at + 1 >= len(top):
            return None
        return at if line.mark == "#" or looks_like_headline(line.words) else None
    return None


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
    if line.kind is not None:
        return False
    return len(line.words) > _LONGEST_SUMMARY or not line.words


def _is_subtitle(line: Line, top: list[Line], at: int) -> bool:
    """A second line that does not end as a sentence and stands before a longer paragraph."""
    following = next((after for after in top[at + 1 :] if after.kind is None), None)
    return (
        following is not None
        and not ends_sentence(line.words)
        and looks_like_headline(line.words)
        and following.end - following.start > max(_STORY // 2, line.end - line.start)
        and not following.words[:1].islower()
    )
