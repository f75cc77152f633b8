"""Rules for dates that hang on events of the reference table: 'until the inauguration'.

An event is meant by one of its forms ('first term'), or by the word for its kind where a
preposition of time stands before it ('before the election'). Where the reference knows no such
event the words are refused, as no day can be given. Forms that begin with a year stay years.
"""

import re
from dataclasses import replace
from datetime import date
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.counts import number_in
from pipeline.dates.meaning import Meaning, Read, Refusal, on
from pipeline.dates.nearest import last_weekday, next_weekday
from pipeline.dates.own_events import from_text
from pipeline.dates.periods import Period, Unit, holding
from pipeline.dates.relative import unit_of
from pipeline.dates.slots import SLOTS
from pipeline.dates.verb_cues import Direction
from pipeline.lexicon import table
from pipeline.models import Anchor, DateKind, Precision, ReferenceEvent
from pipeline.rules import Rule, given

_DAYS = table("time_words_en", "value")
_KINDS = table("event_kinds_en", "kind")
_TIMED = (
    r"\b(?:until|till|before|after|since|during|following|ahead of|prior to|by|up to|throughout"
    r"|run-up to)"
)
_BETWEEN = r"\s+(?:[\w.'’-]+\s+){0,3}$"
_IN_TIME = re.compile(_TIMED + _BETWEEN, re.IGNORECASE)
_AT_EVENT = re.compile(rf"(?:{_TIMED}|\bat)" + _BETWEEN, re.IGNORECASE)
_OTHER = re.compile(
    r"(?:\d{4}|next|following|previous|last|day['’]s)(?: [\w.]+){0,1} $", re.IGNORECASE
)
_OF_THE_TEXT = frozenset({"eve of the vote"})
"""These can be of any vote: they mean an election only where the text gives its day."""

_OF_ANOTHER = re.compile(
    rf",? (?:(?:in|of) )?(?:\d{{4}}|last|next|this|{SLOTS['month']})\b", re.IGNORECASE
)
"""'election day in November', 'election day 2020': not that of the day that the text gave."""

_OF_TIME = re.compile(r"^eve of|(?:day|night|eve|term|era|years|presidency|period|reign)$")
_NOUN_AFTER = re.compile(
    r" (?:results?|campaign|meddling|interference|fraud|law|laws|officials?)\b"
)
_WEEKS_AWAY = 45
"""Days between an article and the election that 'a week before the vote' means, at most."""
_NEAR = 366
"""Days between an article and the day that 'the election' means in it, at most."""
_LONGEST = ((31, Precision.MONTH), (366, Precision.YEAR), (10**6, Precision.DECADE))


def event(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """The event itself."""
    form = _form(said)
    led = (_IN_TIME if form in _KINDS else _AT_EVENT).search(context.before)
    other = form in _KINDS and _OTHER.search(context.before)
    if other or _NOUN_AFTER.match(context.after) or not (led or _OF_TIME.search(form)):
        return None
    known = _meant(form, context)
    known = known or (_of_text(form, context) if _OF_TIME.search(form) else None)
    if known is None:
        return Refusal("it names an event that the reference data does not know, so it has no day")
    return _at(known, form)


def from_event(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'two days before the election', 'the day after the inauguration'."""
    letters, count = unit_of(said), number_in(given(said, "count") or "one")
    if letters == "2W" and count is not None:
        letters, count = "W", 2 * count
    if not said["event"] and not _is_of_election(letters, context):
        return None  # "a day before the vote" of some house
    form = _form(said) if said["event"] else "election"
    known = _meant(form, context) or _of_text(form, context)
    if known is None:
        return Refusal("it names an event that the reference data does not know, so it has no day")
    day = known.earliest if given(said, "where") == "before" else known.latest
    if day is None or count is None or count % 1 or letters not in set(Unit):
        return None
    step = int(count) * (-1 if given(said, "where") == "before" else 1)
    found = on(holding(Unit(letters), day).shifted(step), _read(known))
    return found and _as_event(found)


def _is_of_election(letters: str, context: Context) -> bool:
    """Whether 'the vote' is the election: the text gives its day, or weeks are counted to it."""
    if _of_text("election", context):
        return True
    known, today = _meant("election", context), context.published
    is_near = known is not None and today is not None and _distance(known, today) <= _WEEKS_AWAY
    return is_near and letters != Unit.DAY


def weekday_beside_event(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'the Friday before the election'."""
    known = _meant(_form(said), context) or _of_text(_form(said), context)
    if known is None:
        return Refusal("it names an event that the reference data does not know, so it has no day")
    back = given(said, "where") == "before"
    day, number = known.earliest if back else known.latest, int(_DAYS[given(said, "weekday")])
    if day is None:
        return None
    found = on((last_weekday if back else next_weekday)(day, number), _read(known))
    return found and _as_event(found)


def _form(said: Match[str]) -> str:
    return " ".join(given(said, "event").replace("’", "'").split())


def _of_text(form: str, context: Context) -> ReferenceEvent | None:
    """The event whose day the article itself gives: 'The election is on July 7'."""
    kind = _KINDS.get(form, "")
    if _OF_ANOTHER.match(context.after):
        return None
    return from_text(kind, context.own_events.get(kind, frozenset()), context.published)


def _meant(form: str, context: Context) -> ReferenceEvent | None:
    if form in _OF_THE_TEXT:
        return None
    events = context.reference.events
    named = [one for one in events if form in one.forms]
    kind = _KINDS.get(form)
    today = context.published or date.max
    chosen = named or [one for one in events if one.kind == kind and _can_be_meant(one, today)]
    direction, _ = context.direction()
    if direction is Direction.FUTURE:
        chosen = [one for one in chosen if (one.latest or today) >= today] or chosen
    return min(chosen, key=lambda one: _distance(one, today), default=None)


def _can_be_meant(one: ReferenceEvent, today: date) -> bool:
    """Whether the word for its kind alone can mean it: no election of years ago or ahead."""
    is_near = not one.is_day or _distance(one, today) <= _NEAR
    return one.latest is not None and is_near


def _distance(one: ReferenceEvent, today: date) -> int:
    day = one.earliest or one.latest or today
    return abs((day - today).days) if today != date.max else -day.toordinal()


def _at(known: ReferenceEvent, form: str) -> Meaning | None:
    read = _read(known)
    if known.is_day and known.earliest:
        found = on(Period(Unit.DAY, known.earliest).shifted(-("eve" in form.split())), read)
        if found and form.endswith("night"):
            return found.at_time("TNI", Precision.PART_OF_DAY)
        return found and _as_event(found)
    ends = [day.isoformat() if day else ".." for day in (known.earliest, known.latest)]
    return Meaning(
        kind=DateKind.EVENT,
        value="/".join(ends),
        read=read,
        interval=known,
        precision=_precision(known),
        edtf="/".join(ends),
    )


def _precision(known: ReferenceEvent) -> Precision:
    if known.earliest is None or known.latest is None:
        return Precision.UNKNOWN
    days = (known.latest - known.earliest).days
    return next(precision for longest, precision in _LONGEST if days <= longest)


def _read(known: ReferenceEvent) -> Read:
    return Read(Anchor.EVENT, known.earliest or known.latest, f"it is '{known.name}'")


def _as_event(found: Meaning) -> Meaning:
    return replace(found, kind=DateKind.EVENT)


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<event>",
        r"(?:(?:the|his|her|their|its|this|that) )?{event}",
        event,
        {"election day": "2024-11-05", "first term": "2017-01-20/2021-01-20"},
        ("election fraud", "the inauguration"),
    ),
    Rule(
        "<count> <units> <before|after> <event>",
        r"(?:{count}|the) {unit} (?P<where>before|after)"
        r" (?:(?:(?:the|his|her|their) )?{event}|the vote\b(?! (?:by|count|in|of|on|to)\b))",
        from_event,
        {"two days before the election": "2024-11-03", "the day after the election": "2024-11-06"},
        ("the day after the fair",),
    ),
    Rule(
        "the <weekday> <before|after> <event>",
        r"(?:the )?{weekday} (?P<where>before|after) (?:(?:the|his|her|their) )?{event}",
        weekday_beside_event,
        {"the Friday before the election": "2024-11-01"},
        ("the Friday after the fair",),
    ),
)


def event_forms(events: tuple[ReferenceEvent, ...]) -> frozenset[str]:
    """The phrases that can mean an event; without events only the words for the kinds."""
    forms = {form for one in events for form in one.forms if not form[:4].isdigit()}
    return frozenset(forms | set(_KINDS))
