"""Where an interval lies in relation to the election day."""

from datetime import date

from pipeline.models import Interval, Phase


def phase_of(interval: Interval, election: date | None) -> Phase:
    """Before, on or after the day; ``spans`` where the interval reaches over more than one.

    ``unknown`` without an election, or where an open bound leaves every phase possible.
    """
    if election is None:
        return Phase.UNKNOWN
    if interval.latest is not None and interval.latest < election:
        return Phase.BEFORE
    if interval.earliest is not None and interval.earliest > election:
        return Phase.AFTER
    if interval.is_open:
        return Phase.UNKNOWN
    return Phase.ELECTION_DAY if interval.is_day else Phase.SPANS


def days_from(interval: Interval, election: date | None) -> int | None:
    """Days from the election to the first possible day, negative before it."""
    if election is None or interval.earliest is None:
        return None
    return (interval.earliest - election).days
