"""Versions of what reads and of what judges: fingerprints of everything that decides.

A changed rule, word or row of reference data gives another version, and with it every article
is read, or every pair judged, again by the next run; nobody has to remember to raise a number.
"""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from pipeline.models import Reference

_PIPELINE = Path(__file__).parents[1]
_READING = (
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
_JUDGING = ("lexicon", "links", "models")
_LIBRARIES = ("dateparser",)
"""Libraries whose releases read text differently."""


def extractor_version(reference: Reference) -> str:
    """Sixteen hexadecimal digits that change with the code, the words or the reference data.

    Editors' decisions are left out: they are applied after extraction.
    """
    facts = reference.model_dump_json(exclude={"decisions"})
    return hashlib.sha256(f"{_code(_READING)}\n{facts}".encode()).hexdigest()[:16]


def judge_version() -> str:
    """Sixteen hexadecimal digits that change with the code and the words that judge pairs."""
    return _code(_JUDGING)[:16]


@cache
def _code(packages: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for library in _LIBRARIES:
        digest.update(f"{library}=={version(library)}\n".encode())
    for path in _sources(packages):
        digest.update(path.relative_to(_PIPELINE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources(packages: tuple[str, ...]) -> list[Path]:
    files = (path for package in packages for path in (_PIPELINE / package).rglob("*"))
    return sorted(path for path in files if path.suffix in {".py", ".csv"})
