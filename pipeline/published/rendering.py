"""Templates of the pages, and the policy that lets only their own style and script run.

Everything a template shows is escaped. Style and script are files of ``templates/`` and stand
in the page; the policy names them by their hash and allows nothing else, no request at all.
"""

import base64
import hashlib
import json
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_FOLDER = Path(__file__).parent / "templates"
_IN_SCRIPT = tuple((mark, f"\\u{ord(mark):04x}") for mark in "<>&\u2028\u2029")


def render(template: str, *, style: str, script: str | None = None, **values: object) -> str:
    """A page from a template, with its style, its script and the policy for both."""
    style_text = asset(style)
    script_text = asset(script) if script else ""
    policy = (
        f"default-src 'none'; style-src '{_hash(style_text)}'; "
        f"script-src {_quoted_hash(script_text)}; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    page = _environment().get_template(template)
    return page.render(style=style_text, script=script_text, policy=policy, **values)


@cache
def asset(name: str) -> str:
    """The text of a style or script file."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def embedded(value: object) -> str:
    """JSON that can stand inside a ``script`` element: no text in it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for mark, escaped in _IN_SCRIPT:
        text = text.replace(mark, escaped)
    return text


def _quoted_hash(text: str) -> str:
    return f"'{_hash(text)}'" if text else "'none'"


def _hash(text: str) -> str:
    """SHA-256 as a content security policy writes it."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"sha256-{digest}"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
