"""Text made fit to be seen: on a terminal and in a cell it can only be read, never act.

Control characters steer a terminal (an escape sequence clears the screen or renames the window);
marks of direction turn the text around them. Articles may hold both. They are replaced where text
is shown, never where it is kept.
"""

import re

_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
"""All control characters but tab and line feed; overrides and embeddings of direction."""


def visible(text: str) -> str:
    """The text with a replacement character for each one that would act and not show."""
    return _ACTS.sub("\ufffd", text)


def escaped(json: str) -> str:
    """JSON that says the same with each such character written as an escape."""
    return _ACTS.sub(lambda match: f"\\u{ord(match[0]):04x}", json)
