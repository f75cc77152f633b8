"""Who is meant: names, titles, pronouns, offices, anonymous and collective sources.

``cast_of(reading, reference)`` finds everyone an article names; ``Cast.resolve(start, end)``
tells who a mention beside a statement means, and why; ``build_speakers`` makes the table.
"""

from pipeline.speakers.cast import Cast, cast_of
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.spelling import names_agree
from pipeline.speakers.table import build_speakers

__all__ = ["Cast", "Name", "Resolved", "build_speakers", "cast_of", "names_agree"]
