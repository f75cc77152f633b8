"""The name of the paper on a line of its own, above the story or below it.

Only names that the reader is told are known: any other line of capitals is a headline. A date may
stand beside the name, a key such as ``Source:`` before it.
"""

import re
from collections.abc import Callable, Iterator

from pipeline.models import BlockKind, Outlet
from pipeline.text.bylines import split_byline
from pipeline.text.keys import value_of
from pipeline.text.line import Line
from pipeline.text.page_dates import date_of_line

FindOutlet = Callable[[str], Outlet | None]
"""The known outlet that a name is of."""

_LONGEST = 120
_STORY = 100
"""Characters of a line that is the story's; the header has one such at most, its summary."""
_BESIDE = re.compile(r"\s*[|•·/]\s*")
_EDGES = " ()–—-"


def no_outlet(_: str) -> None:
    """Knows no outlet."""


def _named(line: str) -> Iterator[str]:
    """What a line names, if it names but one thing and a day."""
    bare = (value_of("outlet", line) or line).strip(_EDGES)
    yield split_byline(bare)[0].strip(_EDGES)
    if date_of_line(bare):
        yield from filter(None, _BESIDE.split(bare))


def outlet_alone(line: str, find: FindOutlet) -> Outlet | None:
    """The known outlet that a line names, if it says no more."""
    return next(filter(None, map(find, _named(line))), None)


def label_mastheads(lines: list[Line], find: FindOutlet) -> None:
    """Label the lines above and below the story that name its outlet, in place.

    Where they name several, as a review of the press does, none is this page's. An agency's name
    beside a picture is its credit: it is the page's on the first line and on the last alone.
    """
    found = {at: outlet for at, line in enumerate(lines) if (outlet := _outlet_of(line, find))}
    edges = {0, len(lines) - 1}
    papers = {at: it for at, it in found.items() if not it.is_agency}
    page = papers or {at: it for at, it in found.items() if at in edges}
    if len({outlet.outlet_id for outlet in page.values()}) == 1:
        for at in page:
            if _is_outside(lines, at):
                day = split_byline(lines[at].words)[1]
                lines[at].kind = BlockKind.DATELINE if day else BlockKind.CHROME


def _outlet_of(line: Line, find: FindOutlet) -> Outlet | None:
    is_open = line.kind is None and 0 < len(line.words) <= _LONGEST
    return outlet_alone(line.words, find) if is_open else None


def _is_outside(lines: list[Line], at: int) -> bool:
    """Whether the story begins after a line, or has ended before it.

    A source below the story can be what the story draws on.
    """
    if sum(map(_is_story, lines[:at])) <= 1:
        return True
    is_source = value_of("outlet", lines[at].words) is not None
    return not is_source and not any(map(_is_story, lines[at + 1 :]))


def _is_story(line: Line) -> bool:
    return len(line.words) > _STORY or line.kind is BlockKind.PARAGRAPH
