"""Two dates that are the ends of one stretch: 'from Monday to Thursday', 'between 2014 and 2016'.

Both stay mentions of their own, with their own values, as the text names two dates; both get the
bounds of the stretch, because what happened lies somewhere in it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Period, Unit
from pipeline.dates.timex import Timex
from pipeline.models import DateKind, Interval

_BETWEEN = {
    "to": ("from",),
    "until": ("from",),
    "till": ("from",),
    "through": ("from",),
    "and": ("between",),
    "bis": ("von", "vom"),
    "und": ("zwischen",),
    "à": ("de", "du"),
    "au": ("du",),
    "et": ("entre",),
    "a": ("de", "del"),
    "al": ("del",),
    "hasta": ("desde",),
    "y": ("entre",),
    "по": ("с", "со", "з"),
    "до": ("с", "со", "от", "з", "зі", "від"),
    "и": ("между",),
    "і": ("між",),
    "та": ("між",),
}
"""The words between two dates of one stretch, each with those before the first."""
_LINK = re.compile(
    r",? (?:the )?(?P<word>[^\W\d_]+) (?:the |le |el |zum )?|(?P<dash> ?[–—-] ?|-to-)"
)
_LEAD = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+) (?:the |le |el |dem )?$")
_TO_TIMES = frozenset({"to", "until", "till", "through"})
"""Between two times these need no 'from': 'open 5:30 a.m. to 7 p.m.'."""
_MOVED = re.compile(
    r"\b(?:mov(?:ed|e|es|ing)|postpon(?:ed|e|es|ing)|delay(?:ed|s|ing)?|reschedul(?:ed|e|es|ing)"
    r"|push(?:ed|es|ing)?(?: back)?|chang(?:ed|e|es|ing)|shift(?:ed|s|ing)?|brought forward"
    r"|put(?:s|ting)? (?:back|off)|deferred|advanced)(?: [\w-]+){0,4} from (?:the )?$",
    re.IGNORECASE,
)
"""Behind these 'from Monday to Thursday' names two days and nothing between them."""

_CYCLES = {Unit.DAY: 7, Unit.MONTH: 12, Unit.QUARTER: 4}


def ranged(text: str, timexes: list[Timex]) -> Iterator[Timex]:
    """The expressions, those that bound one stretch with the bounds of it."""
    waiting: Timex | None = None
    for timex in timexes:
        pair = _pair(text, waiting, timex) if waiting else None
        if pair:
            yield pair[0]
            waiting = pair[1]
            continue
        if waiting:
            yield waiting
        waiting = timex
    if waiting:
        yield waiting


def _pair(text: str, first: Timex, last: Timex) -> tuple[Timex, Timex] | None:
    if {first.meaning.kind, last.meaning.kind} == {DateKind.TIME}:
        return _times(text, first, last)
    start, end = first.meaning.period, _after(first.meaning.period, last)
    if start is None or end is None or not _is_link(text, first, last):
        return None
    if {first.meaning.kind, last.meaning.kind} != {DateKind.DATE}:
        return None
    bounds = Interval(earliest=start.interval.earliest, latest=end.interval.latest)
    edtf = f"{start.edtf}/{end.edtf}" if "/" not in start.edtf + end.edtf else None
    closed = on(end, last.meaning.read)
    meanings = (first.meaning, closed or last.meaning)
    found = [replace(one, interval=bounds, edtf=edtf) for one in meanings]
    return _bounded(first, found[0]), _bounded(last, found[1])


def _times(text: str, first: Timex, last: Timex) -> tuple[Timex, Timex] | None:
    """'between 1 and 4 a.m. Friday': the first time is of the same day, if it is the earlier."""
    one, other = first.meaning, last.meaning
    if one.period or not other.period or one.value[10:] > other.value[10:]:
        return None
    link = _LINK.fullmatch(text, first.end, last.start)
    joins = link is not None and link["word"] in _TO_TIMES
    if not joins and not _is_link(text, first, last):
        return None
    return replace(first, meaning=other.at_time(one.value[10:], one.precision)), last


def _bounded(timex: Timex, meaning: Meaning) -> Timex:
    return replace(timex, meaning=meaning, bound="")


def _after(start: Period | None, last: Timex) -> Period | None:
    """The end of the stretch: 'to Thursday' after a Monday is the Thursday after it."""
    end = last.meaning.period
    if start is None or end is None:
        return end
    is_cyclic = end.unit in _CYCLES and "year" not in last.stated and "relative" not in last.stated
    if end.unit is Unit.DAY and "weekday" not in last.stated:
        is_cyclic = False
    if end.first >= start.first:
        is_cyclic = is_cyclic and end.unit is not Unit.DAY
        sooner = end.shifted(-_CYCLES[end.unit]) if is_cyclic else None
        return sooner if sooner and sooner.first >= start.first else end
    moved = end.shifted(_CYCLES[end.unit]) if is_cyclic else None
    return moved if moved and moved.first >= start.first else None


def _is_link(text: str, first: Timex, last: Timex) -> bool:
    link = _LINK.fullmatch(text, first.end, last.start)
    if link is None:
        return False
    if link["dash"]:
        return True
    lead = _LEAD.search(text, max(0, first.start - 20), first.start)
    if lead and lead["word"] == "years" and link["word"] == "to":
        return True
    if _MOVED.search(text, max(0, first.start - 80), first.start):
        return False
    if link["word"] in ("to", "through") and _is_named_day(first) and _is_named_day(last):
        return True
    return lead is not None and lead["word"].lower() in _BETWEEN.get(link["word"].lower(), ())


def _is_named_day(timex: Timex) -> bool:
    """Whether a day is told with its month: 'taken Oct. 30 to Nov. 8' needs no 'from'."""
    period = timex.meaning.period
    return period is not None and period.unit is Unit.DAY and "month" in timex.stated
