"""Content for reading: one line, no markup. Sources keep the words as they stand."""

import re

_LINK = re.compile(r"\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
_MARK = re.compile(r"\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)")


def readable(content: str) -> str:
    """The content with links shown as their text, marks of emphasis out, white space as one."""
    return " ".join(_MARK.sub("", _LINK.sub(r"\1", content)).split())
