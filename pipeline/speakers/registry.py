"""The speakers that the reference knows, found by any form of their name.

What goes in: looking up names in ``seeds/reference``. What stays out: who is meant inside an
article (``people.py``). To add a speaker or a form of a name, edit ``speakers.csv``.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipeline.models import Outlet, Reference, Role, Speaker, SpeakerKind
from pipeline.speakers.spelling import Spelled, agree, fold, spelled


class Registry:
    """All known speakers of a reference, by surname and by whole name."""

    def __init__(self, reference: Reference) -> None:
        self._by_family: dict[str, list[tuple[Spelled, Speaker]]] = defaultdict(list)
        self._by_name: dict[str, Speaker] = {}
        self._by_role: dict[str, list[tuple[Role, Speaker]]] = defaultdict(list)
        outlets = (_publisher(outlet) for outlet in reference.outlets)
        for speaker in (*reference.speakers, *outlets):
            for form in (speaker.name, *speaker.aliases):
                self._by_name.setdefault(plain(form), speaker)
                if speaker.kind is SpeakerKind.PERSON:
                    parts = spelled(form)
                    self._by_family[parts.family].append((parts, speaker))
            for role in speaker.roles:
                self._by_role[plain(role.role)].append((role, speaker))

    def person(self, name: str) -> Speaker | None:
        """The one person whose full name this is; nobody where several fit."""
        parts = spelled(name)
        fitting = {
            speaker.speaker_id: speaker
            for known, speaker in self._by_family.get(parts.family, ())
            if known.given and agree(parts, known)
        }
        exact = self._by_name.get(plain(name))
        if exact and exact.speaker_id in fitting:
            return exact
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def by_alias(self, form: str) -> Speaker | None:
        """The person of whom this is a whole form of the name, a bare surname perhaps."""
        found = self._by_name.get(plain(form))
        return found if found and found.kind is SpeakerKind.PERSON else None

    def by_surname(self, surname: str) -> Speaker | None:
        """The person known by this surname alone, else the only one who has it."""
        exact = self.by_alias(surname)
        if exact:
            return exact
        known = {s.speaker_id: s for _, s in self._by_family.get(spelled(surname).family, ())}
        return next(iter(known.values())) if len(known) == 1 else None

    def body(self, name: str) -> Speaker | None:
        """The organization or group of this name."""
        found = self._by_name.get(plain(name))
        return found if found and found.kind is not SpeakerKind.PERSON else None

    def holder(self, role: str, on: date | None) -> Speaker | None:
        """The one who held a role on a day; nobody where the day or the holder is unclear."""
        held = list(_held_on(self._by_role.get(plain(role), ()), on)) if on else []
        return held[0] if len(held) == 1 else None


def _publisher(outlet: Outlet) -> Speaker:
    return Speaker(
        speaker_id=f"organization-{outlet.outlet_id}",
        name=outlet.name,
        kind=SpeakerKind.ORGANIZATION,
    )


def plain(name: str) -> str:
    """A name for comparison: folded, without an article before it."""
    return fold(name).removeprefix("the ")


@lru_cache(maxsize=4)
def registry_of(reference: Reference) -> Registry:
    """The registry of a reference; articles of one run share it."""
    return Registry(reference)


def _held_on(roles: "list[tuple[Role, Speaker]] | tuple[()]", on: date) -> Iterator[Speaker]:
    for role, speaker in roles:
        if (not role.from_on or role.from_on <= on) and (not role.to_on or on <= role.to_on):
            yield speaker
