"""Who wrote an article and for which outlet, as its byline says.

An outlet of the reference is known wherever the byline has it; any other by its form, and only
behind the author: ``By Emily Post`` is a person. To add a word that papers are named with: a row
in ``lexicon/outlet_words.csv``, whose ``alone`` says what it takes without a ``The`` in front:
``paper`` nothing more, ``unlisted`` that no given name opens it, no value that it never does.
"""

import re
from collections.abc import Iterator

from pipeline.ingest.outlets import Outlets
from pipeline.lexicon import table, words
from pipeline.models import Outlet
from pipeline.text.bylines import byline_names, split_byline

_BETWEEN = re.compile(r"(\s*(?:[,;&|]|\b(?:and|und|et|y|e|и|и)\b)\s+|\s*[,;&|]\s*)")
_ASIDE = re.compile(r"\s+(?:of|for|at|[–—-])\s+|\s*[(/]\s*")
"""What may stand between an author and the outlet where there is no comma."""
_JOINS_PEOPLE = re.compile(r"\w+|&")
_INITIAL = re.compile(r"(?:\w\.)+")


def read_credits(line: str, outlets: Outlets) -> tuple[tuple[str, ...], str | None]:
    """The authors of a byline and its outlet; a job or an agency after the first name is neither.

    Where several outlets are named, the first that is no agency.
    """
    authors: list[str] = []
    named: list[Outlet] = []
    for at, (name, may_be_outlet) in enumerate(_parts(split_byline(byline_names(line))[0])):
        author, outlet = _parted(name, outlets, may_be_outlet=may_be_outlet)
        if author and (at == 0 or _is_person(author)):
            authors.append(author)
        if outlet:
            named.append(outlet)
    first = min(named, key=lambda outlet: outlet.is_agency, default=None)
    return tuple(authors), first.name if first else None


def _parts(names: str) -> Iterator[tuple[str, bool]]:
    """The names, each with whether its place can be that of an outlet.

    Commas part authors too, so that without ``The`` only the last name is no further author.
    """
    pieces = ["and", *_BETWEEN.split(names)]
    pairs = zip(pieces[::2], pieces[1::2], strict=True)
    parts = [(mark.strip(), name) for mark, piece in pairs if (name := piece.strip(" ."))]
    for at, (mark, name) in enumerate(parts):
        is_last = at + 1 == len(parts)
        yield name, not _JOINS_PEOPLE.fullmatch(mark) and (is_last or _has_article(name))


def _parted(name: str, outlets: Outlets, *, may_be_outlet: bool) -> tuple[str, Outlet | None]:
    """The author in a part of a byline, and the outlet in it."""
    if known := outlets.called(name):
        return "", known
    author, *others = _ASIDE.split(name.rstrip(")"), maxsplit=1)
    aside = others[0] if others else ""
    if outlet := outlets.called(aside) or _by_form(aside):
        return author, outlet
    outlet = _by_form(name) if may_be_outlet else None
    return ("", outlet) if outlet else (name, None)


def _by_form(name: str) -> Outlet | None:
    """The outlet that a name has the form of: ``The Oldport Post``, ``Oldport Gazette``."""
    first, _, rest = name.partition(" ")
    last = rest.rpartition(" ")[2].lower()
    if last not in words("outlet_words"):
        return None
    alone = table("outlet_words", "alone").get(last)
    is_given_name = first.lower() in words("given_names") or _INITIAL.fullmatch(first)
    if _has_article(name) or alone == "paper" or (alone == "unlisted" and not is_given_name):
        shown = name.removeprefix("the ")
        return Outlet(outlet_id=shown, name=shown)
    return None


def _has_article(name: str) -> bool:
    return name.lower().startswith("the ")


def _is_person(name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    agency = last == name and name.isupper()
    return not agency and last.lower() not in words("person_nouns")
