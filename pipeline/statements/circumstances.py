"""Where, through what, to whom and by way of whom something was said.

What goes in: venue, channel, addressee and via, read from the words beside the cue. What stays
out: the day (``said_on.py``). New words go to ``channels.csv`` and ``venues.csv``.
"""

from dataclasses import dataclass

from pipeline.lexicon import words
from pipeline.models import Reference
from pipeline.statements.channels import channel_in, is_wire
from pipeline.statements.listeners import listener, listener_beside
from pipeline.statements.narration import Frame, Narration
from pipeline.statements.outlets import is_medium, outlet_named
from pipeline.statements.venues import tidy, venue_in
from pipeline.statements.via import passed_on_by


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the text tells about the saying besides its day."""

    venue: str | None = None
    channel: str | None = None
    via: tuple[str, ...] = ()
    addressee: str | None = None


_OWNS = ("'s", "’s", "'", "’")
_OPENS = "“\"‘'"


def circumstances_of(narration: Narration, index: int, reference: Reference) -> Circumstances:
    """Venue, channel, via and addressee of one statement; what the text does not tell is empty.

    ``index`` is the statement's place among the attributions of the narration.
    """
    this, reading = narration.attributions[index], narration.reading
    frame = narration.frame(index)
    addressee = listener(reading, this, frame, reference)
    return Circumstances(
        venue=venue_in(frame),
        channel=_channel(frame, addressee, reference),
        via=passed_on_by(reading, this, frame, reference),
        addressee=addressee,
    )


def channel_beside(frame: Frame, reference: Reference) -> str | None:
    """The medium that the words of a frame tell of."""
    return _channel(frame, listener_beside(frame, frame.source, reference), reference)


def _channel(frame: Frame, addressee: str | None, reference: Reference) -> str | None:
    """The platform or the phone, else the outlet that was told, else the kind of talk or text."""
    channel = channel_in(frame)
    if is_wire(channel) or not addressee:
        return channel
    parts = [tidy(part) for part in reversed(addressee.split(" of "))]  # "Ole Berg of the Post"
    told = next((part for part in parts if is_medium(part, reference)), addressee)
    outlet = outlet_named(told, reference)
    has_programme = any(
        f"{addressee}{owns} {mark}" in frame.text for owns in _OWNS for mark in _OPENS
    )
    is_outlet = has_programme or is_medium(addressee, reference)
    return outlet or (told if is_outlet and not _names_person(addressee) else channel)


def _names_person(text: str) -> bool:
    """For "a radio host": somebody of a medium is not the medium."""
    return not words("person_nouns").isdisjoint(text.lower().split())
