"""The reference data that users edit: who is known, what dates hang on, who publishes.

These are inputs, not tables; the files are ``speakers.csv``, ``roles.csv``, ``events.csv``,
``outlets.csv`` and ``decisions.csv``. An empty ``Reference()`` is a good argument everywhere.
"""

from datetime import date
from enum import StrEnum

from pydantic import Field

from pipeline.models.interval import Interval
from pipeline.models.record import Record
from pipeline.models.speakers import Speaker


class ReferenceEvent(Interval):
    """A named event that dates can hang on."""

    event_id: str = Field(description="Short id.")
    name: str = Field(description="Its name in words.")
    kind: str = Field(description="election, inauguration, term, war, forum ...")
    forms: tuple[str, ...] = Field(default=(), description="Phrases that mean it, lower case.")
    holder: str | None = Field(default=None, description="speaker_id of the one it belongs to.")
    source: str = Field(default="", description="Where the days can be checked.")


class Outlet(Record):
    """A publisher, by the forms its name and address take."""

    outlet_id: str = Field(description="Short id.")
    name: str = Field(description="Its name as readers know it.")
    domains: tuple[str, ...] = Field(default=(), description="Web domains, without www.")
    is_agency: bool = Field(default=False, description="Whether others reprint it.")
    date_order: str = Field(default="MDY", description="How it writes 11/6/24: MDY, DMY or YMD.")


class DecisionKind(StrEnum):
    """What an editor decided."""

    SAME = "same"
    DIFFERENT = "different"
    DATE = "date"
    SPEAKER = "speaker"
    HIDE = "hide"


class Decision(Record):
    """An editor's decision, applied after judgement."""

    decision: DecisionKind = Field(description="What was decided.")
    statement_id: str = Field(description="The statement it is about.")
    other: str = Field(
        default="", description="The other statement, the day (EDTF) or the speaker_id."
    )
    who: str = Field(description="Who decided.")
    why: str = Field(description="Why.")


class Reference(Record):
    """All reference data of a run."""

    speakers: tuple[Speaker, ...] = ()
    events: tuple[ReferenceEvent, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def election_days(self) -> tuple[date, ...]:
        """The days of all events of kind ``election``, in order."""
        days = (event.earliest for event in self.events if event.kind == "election")
        return tuple(sorted(day for day in days if day))

    def with_election(self, day: date | None) -> "Reference":
        """The same with an election on a day that a user names, so that words can mean it.

        'The election', 'election night' are then of that day where it is the nearest one.
        """
        if day is None or day in self.election_days():
            return self
        named = ReferenceEvent(
            event_id=f"election-{day}",
            name=f"election of {day}",
            kind="election",
            earliest=day,
            latest=day,
        )
        return self.model_copy(update={"events": (*self.events, named)})
