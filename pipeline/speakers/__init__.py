"""Who is meant: names, titles, pronouns, offices, anonymous and collective sources.

``cast_of(reading, reference)`` finds everyone an article names; ``Cast.resolve(start, end)``
tells who a mention beside a statement means, and why; ``meant_by`` whom a surname means over all
articles; ``build_speakers`` makes the table.
"""

from pipeline.speakers.across import Credit, Meant, Person, meant_by
from pipeline.speakers.cast import Cast, cast_of
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.spelling import names_agree
from pipeline.speakers.table import build_speakers

__all__ = [
    "Cast",
    "Credit",
    "Meant",
    "Name",
    "Person",
    "Resolved",
    "build_speakers",
    "cast_of",
    "meant_by",
    "names_agree",
]
