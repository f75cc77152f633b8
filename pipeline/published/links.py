"""Addresses that may become links: of the web only, never a script or a file."""

import re
from urllib.parse import urlsplit

_UNSAFE = re.compile(
    r"[\x00-\x20\x7f\"'<>\\^`{|}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def web_address(url: str | None) -> str | None:
    """The address if it is one of http or https with a host; else ``None``."""
    if not url or _UNSAFE.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in {"http", "https"} and parts.netloc else None
