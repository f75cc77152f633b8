"""The extractor's version: a fingerprint of everything that decides what is found.

A changed rule, word or row of reference data gives another version, and with it every article
is read again by the next run; nobody has to remember to raise a number.
"""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from pipeline.models import Reference

_PIPELINE = Path(__file__).parents[1]
_PACKAGES = (
    "dates",
    "events",
    "extraction",
    "lexicon",
    "models",
    "rules",
    "speakers",
    "statements",
    "text",
)
_LIBRARIES = ("dateparser",)
"""Libraries whose releases read text differently."""


def extractor_version(reference: Reference) -> str:
    """Sixteen hexadecimal digits that change with the code, the words or the reference data.

    Editors' decisions are left out: they are applied after extraction.
    """
    facts = reference.model_dump_json(exclude={"decisions"})
    return hashlib.sha256(f"{_code()}\n{facts}".encode()).hexdigest()[:16]


@cache
def _code() -> str:
    digest = hashlib.sha256()
    for library in _LIBRARIES:
        digest.update(f"{library}=={version(library)}\n".encode())
    for path in _sources():
        digest.update(path.relative_to(_PIPELINE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources() -> list[Path]:
    files = (path for package in _PACKAGES for path in (_PIPELINE / package).rglob("*"))
    return sorted(path for path in files if path.suffix in {".py", ".csv"})
