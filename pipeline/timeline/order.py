"""The order of the calendar: dated rows first, the undated at the end."""

from datetime import date

from pipeline.models import Interval


def calendar_key(interval: Interval) -> tuple[date, date, bool]:
    """A sort key: first possible day, then last one, then what is known of both.

    An interval that is open below stands where it ends (that is all that is known), after those
    known to that day; one without any bound stands after all others.
    """
    first = interval.earliest or interval.latest or date.max
    return first, interval.latest or date.max, interval.earliest is None
