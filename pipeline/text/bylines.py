"""Who wrote the article: ``By Jane Doe and John Q. Public | November 6, 2024``."""

import re
from functools import cache

from pipeline.text.page_dates import date_of_line
from pipeline.text.shapes import is_names, phrase_pattern

_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{phrase_pattern('byline', 'opening')})(?:\s*:\s*|\s+)(?P<who>[^:]+?)"
        r"(?:\s*\|\s*(?:edited|updated|published|curated|reviewed)\s+by\s*:?\s*[^:|]+)*\.?",
        re.IGNORECASE,
    )


def is_byline(line: str) -> bool:
    """Who wrote the article; a date may follow the names."""
    match = _byline().fullmatch(line)
    return match is not None and is_names(split_byline(match["who"])[0])


def split_byline(line: str) -> tuple[str, str | None]:
    """The names of a byline and the date after them, if there is one."""
    if not _YEAR.search(line):
        return line, None
    for cut in re.finditer(r"\s*(?:[|•·–—]|,|\s-\s|\son\s)\s*|\s+", line):
        if date_of_line(line[cut.end() :]):
            return line[: cut.start()], line[cut.end() :]
    return line, None


def byline_names(line: str) -> str:
    """The words of a byline after its ``By``."""
    match = _byline().fullmatch(line)
    return match["who"] if match else line
