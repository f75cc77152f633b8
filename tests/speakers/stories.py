"""Small articles for the tests: who is meant by the marked mentions."""

import re

from pipeline.ingest import make_article
from pipeline.models import Reference, Role, Speaker, SpeakerKind
from pipeline.speakers import Resolved, cast_of
from pipeline.text import read

_MARK = re.compile(r"\[([^\[\]]+)\]")

NOBODY = Reference()


def meant(story: str, reference: Reference = NOBODY) -> list[Resolved]:
    """What every mention marked by square brackets is resolved to, in order."""
    text = _MARK.sub(r"\1", story)
    reading = read(make_article(text))
    cast = cast_of(reading, reference)
    shift = 0
    found: list[Resolved] = []
    for match in _MARK.finditer(story):
        start = match.start() - shift
        found.append(cast.resolve(start, start + len(match[1])))
        shift += 2
    return found


def known(*speakers: Speaker) -> Reference:
    """A reference of some speakers."""
    return Reference(speakers=speakers)


def somebody(name: str, *aliases: str, roles: tuple[Role, ...] = ()) -> Speaker:
    """A person of the reference."""
    return Speaker(
        speaker_id="person-" + name.lower().replace(" ", "-"),
        name=name,
        kind=SpeakerKind.PERSON,
        aliases=aliases,
        roles=roles,
    )
