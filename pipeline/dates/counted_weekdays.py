"""Rules for weekdays that are counted: 'the first Tuesday of May', 'a week from Friday'."""

import re
from datetime import timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in, ordinal_in
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, month_of
from pipeline.dates.weekdays import weekday_number
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_LED = re.compile(
    r"(?:^|\b(?:on|from|until|till|by|before|of|for|back|comes?|meets?|returns?|resumes?|sits?|votes?"
    r"|begins?|starts?|opens?|closes?|ends?) )$",
    re.IGNORECASE,
)
_STEPS = {"last": -1, "this": 0, "the": 0, "next": 1}
_AHEAD = {"today": 0, "tomorrow": 1}
_MOST_WEEKS = 520
"""Ten years; nobody counts weekdays further."""


def second_next(said: Match[str], context: Context) -> Meaning | None:
    """'the Friday after next', 'the Monday before last'."""
    if context.published is None:
        return None
    back = given(said, "where") == "before last"
    near = (nearest.last_weekday if back else nearest.next_weekday)(
        context.published, weekday_number(said)
    )
    read = context.from_published(f"'{given(said, 'where')}' is counted from it")
    return on(near and near.shifted(-7 if back else 7), read)


def of_week(said: Match[str], context: Context) -> Meaning | None:
    """'Friday of last week', 'Monday next week', 'next week Tuesday'."""
    if context.published is None:
        return None
    shift = given(said, "shift") or given(said, "led")
    step = {"last": -7, "this": 0, "next": 7}[shift]
    here = context.published.isoweekday()
    period: Period | None = nearest.day(context.published).shifted(
        weekday_number(said) - here + step
    )
    return on(period, context.from_published(f"'{shift} week' is counted from it"))


def of_month(said: Match[str], context: Context) -> Meaning | None:
    """'the first Tuesday of November', 'the last Friday in May 2023'."""
    whole, read = _month_said(said, context)
    rank = ordinal_in(given(said, "ordinal"))
    if whole is None or (rank is None and not given(said, "last")):
        return None
    days = [
        whole.first + timedelta(days=step) for step in range((whole.last - whole.first).days + 1)
    ]
    fitting = [day for day in days if day.isoweekday() == weekday_number(said)]
    if rank is not None and not 1 <= rank <= len(fitting):
        return None
    return on(nearest.day(fitting[rank - 1 if rank else -1]), read)


def _month_said(said: Match[str], context: Context) -> tuple[Period | None, Read]:
    """The month by name, of a stated year or the one that the verb allows, or by its shift."""
    shift = given(said, "shift")
    if shift:
        here = context.now(Unit.MONTH)
        read = context.from_published(f"'{shift} month' is counted from it")
        return here and here.shifted(_STEPS[shift]), read
    month, year = int(_VALUE[given(said, "month")]), int(given(said, "year") or 0)
    return (month_of(year, month), Read()) if year else nearest.month(context, month)


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
    """'a week from Tuesday', 'a week tomorrow', 'Wednesday week'."""
    count = number_in(given(said, "count") or "a")
    if count is None or count % 1 or not 0 < count < _MOST_WEEKS or context.published is None:
        return None
    is_bare = not given(said, "count") and not _LED.search(context.before)
    if _VALUE[given(said, "unit")] != "W" or is_bare:
        return None
    if given(said, "weekday"):
        near = nearest.next_weekday(context.published, weekday_number(said))
    else:
        near = nearest.day(context.published).shifted(_AHEAD[given(said, "where")])
    read = context.from_published(
        f"{count:g} {'week' if count == 1 else 'weeks'} after the coming one"
    )
    return on(near and near.shifted(7 * int(count)), read)


def election_tuesday(said: Match[str], context: Context) -> Meaning | None:
    """'the first Tuesday after the first Monday in November'."""
    first = of_month(said, context)
    if first is None or first.period is None:
        return None
    number = int(_VALUE[given(said, "second_day")])
    after = nearest.next_weekday(first.period.first, number)
    rank = ordinal_in(given(said, "rank"))
    return on(after.shifted(7 * (rank - 1)) if after and rank else None, first.read)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "the <weekday> after next",
        r"(?:the )?{weekday} (?P<where>after next|before last)",
        second_next,
        {"the Friday after next": "2024-11-15", "the Monday before last": "2024-10-28"},
        ("the Friday after",),
    ),
    Rule(
        "<weekday> of <last|this|next> week",
        r"{weekday},? (?:of )?(?P<shift>last|this|next) week|(?P<led>last|next) week {weekday}",
        of_week,
        {
            "Friday of last week": "2024-11-01",
            "Monday next week": "2024-11-11",
            "next week Tuesday": "2024-11-12",
        },
        ("Friday of every week",),
    ),
    Rule(
        "the <ordinal> <weekday> of <month>",
        r"(?:the )?(?:{ordinal}|(?P<last>last)) {weekday} (?:of|in)"
        r" (?:{month}(?:,? {year})?|(?P<shift>last|this|the|next) {unit}(?<=month))",
        of_month,
        {
            "the first Tuesday of November": "2024-11-05",
            "the last Friday in May 2023": "2023-05-26",
            "the last Sunday of the month": "2024-11-24",
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
        r"{count} {unit} (?:from (?:next )?|on ){weekday}|{count} {unit} (?P<where>today|tomorrow)"
        r"|{weekday} {unit}(?<=week)(?=[.,;:)]|$| (?:and|or|at|in|to)\b)",
        weeks_from,
        {
            "a week from Tuesday": "2024-11-19",
            "two weeks from Friday": "2024-11-22",
            "a week tomorrow": "2024-11-14",
            "Monday week": "2024-11-18",
        },
        ("a month from Tuesday", "Tuesday weekly"),
    ),
)
