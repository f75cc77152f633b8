"""Rules for weekdays, alone, shifted, or with a part of the day."""

import re
from datetime import timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in, ordinal_in
from pipeline.dates.direction import Direction, governing
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, month_of
from pipeline.dates.slots import either
from pipeline.lexicon import rows, table
from pipeline.models import Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_A_DAY = timedelta(days=1)
"""Nobody calls yesterday 'last Tuesday' or tomorrow 'next Thursday'."""


def _number(said: Match[str]) -> int:
    return int(_VALUE[given(said, "weekday")])


def plain(said: Match[str], context: Context) -> Meaning | None:
    """'Wednesday': direction by verb and preposition."""
    return on(*nearest.weekday(context, _number(said)))


def shifted(said: Match[str], context: Context) -> Meaning | None:
    """'last Friday', 'next Tuesday', 'this coming Sunday', 'the previous Friday'."""
    if context.published is None:
        return None
    shift, number = given(said, "shift").split()[-1], _number(said)
    read = context.from_published(f"'{shift}' says which one")
    if shift in ("last", "past"):
        beside = context.published - _A_DAY if shift == "last" else context.published
        return on(nearest.last_weekday(beside, number), read)
    if shift in ("next", "coming"):
        beside = context.published + _A_DAY if shift == "next" else context.published
        return on(nearest.next_weekday(beside, number), read)
    if shift == "this":
        if governing(_CLAUSE.split(context.before)[-1], context.after)[0] is Direction.PAST:
            return plain(said, context)
        today = nearest.day(context.published)
        here = context.published.isoweekday() == number
        ahead = today if here else nearest.next_weekday(context.published, number)
        return on(ahead, read)
    return _from_mention(context, shift, number)


def _from_mention(context: Context, shift: str, number: int) -> Meaning | None:
    base = context.last.first if context.last else context.published
    if base is None:
        return None
    back = shift in ("previous", "before")
    period = (nearest.last_weekday if back else nearest.next_weekday)(base, number)
    return on(period, context.from_mention(f"'{shift}' is counted from the date before"))


def second_next(said: Match[str], context: Context) -> Meaning | None:
    """'the Friday after next', 'the Monday before last'."""
    if context.published is None:
        return None
    back = given(said, "where") == "before last"
    near = (nearest.last_weekday if back else nearest.next_weekday)(
        context.published, _number(said)
    )
    read = context.from_published(f"'{given(said, 'where')}' is counted from it")
    return on(near and near.shifted(-7 if back else 7), read)


def of_week(said: Match[str], context: Context) -> Meaning | None:
    """'Friday of last week', 'Monday next week'."""
    if context.published is None:
        return None
    step = {"last": -7, "this": 0, "next": 7}[given(said, "shift")]
    here = context.published.isoweekday()
    period: Period | None = nearest.day(context.published).shifted(_number(said) - here + step)
    return on(period, context.from_published(f"'{given(said, 'shift')} week' is counted from it"))


def of_month(said: Match[str], context: Context) -> Meaning | None:
    """'the first Tuesday of November', 'the last Friday in May 2023'."""
    month, read = int(_VALUE[given(said, "month")]), Read()
    year = int(given(said, "year") or 0)
    whole = month_of(year, month) if year else None
    if not year:
        whole, read = nearest.month(context, month)
    rank = ordinal_in(given(said, "ordinal"))
    if whole is None or (rank is None and not given(said, "last")):
        return None
    days = [
        whole.first + timedelta(days=step) for step in range((whole.last - whole.first).days + 1)
    ]
    fitting = [day for day in days if day.isoweekday() == _number(said)]
    if rank is not None and not 1 <= rank <= len(fitting):
        return None
    return on(nearest.day(fitting[rank - 1 if rank else -1]), read)


def some_weeks_away(said: Match[str], context: Context) -> Meaning | None:
    """'two Fridays ago', 'three Mondays from now'."""
    count = number_in(given(said, "count"))
    if count is None or count % 1 or not 0 < count < _MOST_WEEKS or context.published is None:
        return None
    number, back = int(_VALUE[given(said, "weekdays")]), given(said, "where") == "ago"
    near = (nearest.last_weekday if back else nearest.next_weekday)(context.published, number)
    step = 7 * int(count - 1)
    read = context.from_published(f"'{given(said, 'where')}' is counted from it")
    return on(near and near.shifted(-step if back else step), read)


def weeks_from(said: Match[str], context: Context) -> Meaning | None:
    """'a week from Tuesday', 'two weeks from Friday'."""
    count = number_in(given(said, "count"))
    if count is None or count % 1 or _VALUE[given(said, "unit")] != "W":
        return None
    if not 0 < count < _MOST_WEEKS or context.published is None:
        return None
    near = nearest.next_weekday(context.published, _number(said))
    read = context.from_published(f"{count:g} weeks behind the coming one")
    return on(near and near.shifted(7 * int(count)), read)


def election_tuesday(said: Match[str], context: Context) -> Meaning | None:
    """'the first Tuesday after the first Monday in November'."""
    first = of_month(said, context)
    if first is None or first.period is None:
        return None
    number = int(_VALUE[given(said, "second_day")])
    after = nearest.next_weekday(first.period.first, number)
    rank = ordinal_in(given(said, "rank"))
    return on(after and rank and after.shifted(7 * (rank - 1)) or None, first.read)


def with_part(said: Match[str], context: Context) -> Meaning | None:
    """'Tuesday night'; 'Monday and Tuesday nights' are two nights, 'Tuesday nights' all of them."""
    several = given(said, "part").endswith("s")
    if several and not _TWO_DAYS.search(context.before) and not given(said, "second_day"):
        return None
    meaning = shifted(said, context) if given(said, "shift") else plain(said, context)
    return meaning and meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)


def part_of(said: Match[str]) -> str:
    """The TIMEX3 letters of a part of the day: MO, AF, EV, NI, MI."""
    part = given(said, "part").removesuffix("s") or "overnight"
    return "NI" if part == "night" else _VALUE[part]


_DAYS = either(row["form"] for row in rows("time_words_en") if row["class"] == "weekday")
_CLAUSE = re.compile(r"[,;]")
_MOST_WEEKS = 520
"""Ten years; nobody counts weekdays further."""

_TWO_DAYS = re.compile(rf"\b(?:{_DAYS}),? and $", re.IGNORECASE)

_SHIFT = (
    r"(?P<shift>last|(?:this |the )?past|next|this coming|this|the (?:previous|following|coming))"
)

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<weekday>",
        r"{weekday}",
        plain,
        {"Wednesday": "2024-11-06", "Tuesday": "2024-11-05", "Thursday": "2024-10-31"},
        ("wednesday", "We", "Sat"),
    ),
    Rule(
        "<shift> <weekday>",
        _SHIFT + r" {weekday}",
        shifted,
        {"last Friday": "2024-11-01", "next Tuesday": "2024-11-12", "this Saturday": "2024-11-09"},
        ("any Friday",),
    ),
    Rule(
        "the <weekday> after next",
        r"(?:the )?{weekday} (?P<where>after next|before last)",
        second_next,
        {"the Friday after next": "2024-11-15", "the Monday before last": "2024-10-28"},
        ("the Friday after",),
    ),
    Rule(
        "<weekday> of <last|this|next> week",
        r"{weekday},? (?:of )?(?P<shift>last|this|next) week",
        of_week,
        {"Friday of last week": "2024-11-01", "Monday next week": "2024-11-11"},
        ("Friday of every week",),
    ),
    Rule(
        "the <ordinal> <weekday> of <month>",
        r"(?:the )?(?:{ordinal}|(?P<last>last)) {weekday} (?:of|in) {month}(?:,? {year})?",
        of_month,
        {
            "the first Tuesday of November": "2024-11-05",
            "the last Friday in May 2023": "2023-05-26",
        },
        ("the ninth Tuesday of November",),
    ),
    Rule(
        "the <ordinal> <weekday> after the <ordinal> <weekday> of <month>",
        r"the {ordinal:rank} {weekday:second_day} after the {ordinal} {weekday} (?:of|in) {month}"
        r"(?:,? {year})?",
        election_tuesday,
        {"the first Tuesday after the first Monday in November": "2024-11-05"},
        ("the first Tuesday after the vote in November",),
    ),
    Rule(
        "<count> <weekdays> ago",
        r"{count} {weekdays} (?P<where>ago|from now)",
        some_weeks_away,
        {"two Fridays ago": "2024-10-25", "three Mondays from now": "2024-11-25"},
        ("two Fridays in May",),
    ),
    Rule(
        "<weeks> from <weekday>",
        r"{count} {unit} from (?:next )?{weekday}",
        weeks_from,
        {"a week from Tuesday": "2024-11-19", "two weeks from Friday": "2024-11-22"},
        ("a month from Tuesday",),
    ),
    Rule(
        "<weekday> <part of day>",
        rf"(?:{_SHIFT} )?" + r"{weekday}(?:['’]s)? (?:early |late )?{part}",
        with_part,
        {"Tuesday night": "2024-11-05TNI", "last Friday morning": "2024-11-01TMO"},
        ("Tuesday nightmare", "Tuesday nights"),
    ),
    Rule(
        "<weekday> and <weekday> nights",
        r"{weekday}(?=,? and {weekday:second_day} {part}(?<=s))",
        with_part,
        {},
        ("Monday and Tuesday night",),
    ),
)
