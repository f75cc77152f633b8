"""Content for reading: one line, no markup. Sources keep the words as they stand."""

import re

_LINK = re.compile(r"\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
_MARK = re.compile(r"\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)")

_INNER = re.compile(r"``|''|[\"“”„«»]")


def readable(content: str) -> str:
    """The content with links shown as their text, marks of emphasis out, white space as one."""
    return " ".join(_MARK.sub("", _LINK.sub(r"\1", content)).split())


def quotable(content: str) -> str:
    """The content as it stands between double marks: the marks inside it are single ones."""
    return _INNER.sub(lambda mark: "‘" if _opens(mark) else "’", content)


def _opens(mark: re.Match[str]) -> bool:
    """Whether a mark opens a quotation: by its form, a straight one by what stands before it."""
    if mark[0] in {"“", "„", "«", "``"}:
        return True
    before = mark.string[mark.start() - 1 : mark.start()]
    return mark[0] == '"' and (not before or before in " ([—–-/")
