"""Which of many equal days is meant: the year of 'Nov. 9', the week of 'Friday'.

Measured on news: a weekday looks back unless its verb looks ahead, the day of publication
itself allowed; a month with a day is the nearest one; a month alone looks back unless its verb
looks ahead.
"""

import re
from datetime import MAXYEAR, date, timedelta

from pipeline.dates.arithmetic import day_of_month
from pipeline.dates.context import Context
from pipeline.dates.direction import can_be_over, is_over, names_the_unplanned
from pipeline.dates.eves import way_of_eve
from pipeline.dates.meaning import Read
from pipeline.dates.paired import of_stretch
from pipeline.dates.periods import Period, Unit, day_of, holding, month_of, quarter, season
from pipeline.dates.scheduled import is_held, is_scheduled, is_vote_abroad, known_vote
from pipeline.dates.told_days import is_told
from pipeline.dates.told_years import year_told
from pipeline.dates.verb_cues import Direction, says, verb_cues
from pipeline.lexicon import table

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_THIS_YEAR = re.compile(r"\bthis year,?(?: (?:in|through|since|until|by|from))? $", re.IGNORECASE)
_MONTHS_TO = re.compile(
    r"\b(?:months?|quarters?|weeks|year|half) (?:through|to|ended|up to|to the end of|until) $"
)
"""'the 12 months through September': what is counted is over, unless a verb looks ahead."""

_TO_COME = re.compile(r"\b(?:will|would|expects?|next|coming)\b")
_FAR = 100
"""Days beyond which a verb decides: 'It happened on March 3' of a November."""
_HALF = 165
"""Days beyond which both years are about as near: news then looks back."""
_SOON = 2
_HALF_YEAR = 6
_JUST_OVER = range(1, 4)
"""Months back: 'the results of November's election' in January, 'May's budget' in January."""

_HALF_WEEK = 3
_SET = "the present tells of what is set"
_PLANNED = "what was planned is the nearest one"
_OPENS = re.compile(r"(?:^|[\n,;:(“\"—–] ?|\b(?:and|but|that|because|while) )$", re.IGNORECASE)
_IS_TO_COME = re.compile(r" (?P<cue>is|marks|brings|sees|promises)\b")
"""'Monday marks', 'that Monday is': what opens a clause in the present is still to come."""

_SAME_DAY = re.compile(r"(?:earlier|later)\b")
_WRITTEN = "'later' and 'earlier' name the day of writing, here that before publication"
_STRETCH = re.compile(r"day(?: (?:morning|afternoon|evening|night))? (?:through|to|until|till) $")
_OBJECT_IN = re.compile(
    r"(?:(?!(?:to|for|of|that|at|into|on)\b)[\w’'-]+ ){0,3}(?P<noun>[\w’'-]+) in (?:late |early )?"
)
"""'(launched) a group in June': an object, and no phrase that the month could belong to."""
_OPENS_IN = re.compile(r"(?:^|[.!?”\"] )(?:And |But )?(?:In|During|Throughout) (?:late |early )?$")
"""'In May the court ruled': the verb behind is that of the month."""
_EXTENDED = re.compile(
    r"\b(?:delay|postponement|extension|suspension|ban|truce|cease-?fire|mandate|lease|contract"
    r"|freeze|moratorium|recess)s? (?:until|till|through) (?:the )?$"
)
"""'approved the delay until December 15' looks ahead, though the verb is past."""


def weekday(context: Context, number: int) -> tuple[Period | None, Read]:
    """The day meant by a weekday from 1 (Monday) to 7; needs the day of publication."""
    if context.published is None:
        return None, Read()
    today = context.published
    if today.isoweekday() == number:
        because = f"the article was published on a {_NAMES[number - 1]}"
        return Period(Unit.DAY, today), context.from_published(because)
    if (
        _SAME_DAY.match(context.reading.text, context.start)
        and today.isoweekday() == number % 7 + 1
    ):
        return holding(Unit.DAY, today).shifted(-1), context.from_published(_WRITTEN)
    through = _through(context, number)
    if through is not None:
        return through, context.from_mention("it ends the stretch that opens with the day before")
    days = (number - today.isoweekday()) % 7
    direction, cue = _way(context, days)
    if direction is Direction.NEAR:
        ahead = days <= _HALF_WEEK
        return _on_weekday(today, number, ahead), context.from_published(_PLANNED)
    ahead = direction is Direction.FUTURE
    looks = f"'{cue}' looks {'ahead' if ahead else 'back'}"
    because = looks if cue else _SET if ahead else "nothing looks ahead"
    return _on_weekday(today, number, ahead), context.from_published(because)


def _way(context: Context, days: int) -> tuple[Direction, str]:
    """Which way a weekday looks that is next so many days ahead, and the word that tells."""
    eve = way_of_eve(context.before, context.after, days)
    if eve is not None:
        return eve, "eve"
    direction, cue = context.direction()
    if is_held(context.before):
        direction, cue = Direction.FUTURE, ""
    elif _is_vote(context, (direction, cue)) or can_be_over(context.after):
        direction = Direction.NEAR
    if direction is Direction.FUTURE and is_over(context.before, cue):
        direction = Direction.PAST
    told = _OPENS.search(context.before) and _IS_TO_COME.match(context.after)
    if told:
        direction, cue = Direction.FUTURE, told["cue"]
    return direction, cue


def _is_vote(context: Context, told: tuple[Direction, str]) -> bool:
    """Whether a date is that of a vote whose day was set long before."""
    if context.language != "en":
        return is_vote_abroad(context.before, context.after, context.language)
    return is_scheduled(context.before, context.after, told)


def _through(context: Context, number: int) -> Period | None:
    """The end of 'taken Thursday through Monday': the first such day after the other."""
    opened = _STRETCH.search(context.before)
    if opened is None or not context.days:
        return None
    opens, start = context.days[0]
    stands = context.start - len(opened[0]) - start
    return next_weekday(opens, number) if 0 <= stands < len("on Wednesday") else None


def _on_weekday(today: date, number: int, ahead: bool) -> Period | None:
    step = (number - today.isoweekday()) % 7
    return holding(Unit.DAY, today).shifted(step if ahead else step - 7)


def last_weekday(today: date, number: int) -> Period | None:
    """The latest such weekday before ``today``."""
    step = (today.isoweekday() - number - 1) % 7 + 1
    return holding(Unit.DAY, today).shifted(-step)


def next_weekday(today: date, number: int) -> Period | None:
    """The first such weekday after ``today``."""
    step = (number - today.isoweekday() - 1) % 7 + 1
    return holding(Unit.DAY, today).shifted(step)


def month_day(context: Context, month: int, day: int) -> tuple[Period | None, Read]:
    """The year of a month and day: the nearest to publication, else that of the last date."""
    told = year_told(context, month, day)
    if told:
        return day_of(told[0], month, day), context.from_mention(told[1])
    today = context.published
    if today is None:
        return None, Read()
    years = (today.year + step for step in (-1, 0, 1))
    around = [day_of(year, month, day) for year in years if 1 <= year <= MAXYEAR]
    known = [one for one in around if one]
    paired = of_stretch(context, known)
    if paired:
        return paired
    best = min(known, key=lambda one: abs(one.first - today), default=None)
    because = "it is the one nearest to publication"
    ended = context.before.endswith(("ended ", "since "))
    away = abs(best.first - today).days if best else 0
    over = names_the_unplanned(context.before, context.after)
    far = away > _FAR and not is_vote_abroad(context.before, context.after, context.language)
    extended = best is not None and best.last < today and _EXTENDED.search(context.before)
    if ended or over or far or extended or is_told(context, away):
        turned = _by_verb(context, known, in_doubt=Direction.PAST if away > _HALF else None)
        if turned:
            return turned
    return best, context.from_published(because)


def _by_verb(
    context: Context, known: list[Period], in_doubt: Direction | None
) -> tuple[Period, Read] | None:
    direction, cue = context.direction()
    today = context.published
    if direction in (Direction.UNKNOWN, Direction.NEAR):
        direction = in_doubt or direction
    if today is None or direction in (Direction.UNKNOWN, Direction.NEAR):
        return None
    ahead = direction is Direction.FUTURE
    fitting = [one for one in known if (one.first >= today) is ahead]
    if not fitting:
        return None
    because = f"'{cue}' looks {'ahead' if ahead else 'back'}" if cue else "nothing looks ahead"
    nearest = min(fitting, key=lambda one: abs(one.first - today))
    return nearest, context.from_published(because)


def named_day(context: Context, month: str, day: str) -> date | None:
    """The day that a month's name and a number mean, by the rule for months with a day."""
    named = day_of_month(month, int(day.rstrip("stndrhSTNDRH")), "en")
    period = month_day(context, named.month, named.day)[0] if named else None
    return period.first if period else None


def month(context: Context, number: int) -> tuple[Period | None, Read]:
    """The year of a month alone: past unless its verb looks ahead."""
    told = year_told(context, number)
    if told:
        return month_of(told[0], number), context.from_mention(told[1])
    if context.published is None:
        return None, Read()
    year = context.published.year
    if _THIS_YEAR.search(context.before):
        return month_of(year, number), context.from_published("it is a month of 'this year'")
    if _MONTHS_TO.search(context.before) and not _TO_COME.search(context.before):
        year -= number > context.published.month
        return month_of(year, number), context.from_published("months that are over end with it")
    year, because = _year_of(context, context.published, number)
    return month_of(year, number), context.from_published(because)


def _year_of(context: Context, published: date, number: int) -> tuple[int, str]:
    """The year of a month that no words of the text give, and why it is that."""
    direction, cue = context.direction()
    if _is_vote(context, (direction, cue)):
        direction = Direction.NEAR
    now, year = published.month, published.year
    vote = known_vote(context.reference, published, number)
    if vote and direction in (Direction.UNKNOWN, Direction.NEAR):
        return vote, "an election is held in that month"
    over, to_come = year - (number > now), year + (number < now)
    ahead = (number - now) % 12
    if direction is Direction.FUTURE:
        behind = _why_behind(context, number, now, cue)
        return (over, behind) if behind else (to_come, f"'{cue}' looks ahead")
    if direction is Direction.PAST and not _is_next(context, number, now, cue):
        return over, f"'{cue}' looks back"
    if direction is Direction.NEAR:
        return to_come - (ahead > _HALF_YEAR), _PLANNED
    return to_come - (ahead > _SOON), "it is the nearest one and no verb tells more"


def _why_behind(context: Context, number: int, now: int, cue: str) -> str:
    """Why a month is over though its words look ahead; empty where it is not."""
    if context.is_owner and (now - number) % 12 in _JUST_OVER:
        return "what is of a month so near behind is over"
    if _is_behind(context, number, now, cue):
        return f"'{cue}' stands behind a verb in the past, and it is the nearest one"
    return ""


def _is_behind(context: Context, number: int, now: int, cue: str) -> bool:
    """Whether the last such month is the nearer one and the verb is in the past."""
    return 0 < (now - number) % 12 <= _HALF_YEAR and is_over(context.before, cue)


def _is_next(context: Context, number: int, now: int, cue: str) -> bool:
    """Whether it is the coming month and the past verb stands too far off to govern it."""
    verb = cue.rsplit(maxsplit=1)[-1]
    is_beside = verb in context.before.split()[-3:] or _OPENS_IN.search(context.before)
    is_plan = verb_cues().get(verb) == "plan"
    if (number - now) % 12 != 1 or (is_beside and not is_plan):
        return False
    done = _OBJECT_IN.fullmatch(context.before.rpartition(f" {verb} ")[2])
    if done is None or says(verb):
        return True
    kinds = table("contests", "class")
    return done["noun"] in kinds and kinds.get(verb) != "verb"


def numbered_quarter(
    context: Context, number: int, *, over: bool = False
) -> tuple[Period | None, Read]:
    """A quarter without a year: the one whose middle is nearest to publication.

    The nearest behind it where words tell that the quarter is ``over``.
    """
    if context.published is None:
        return None, Read()
    today = context.published
    around = [
        quarter(today.year + step, number) for step in (-1, 0, 1) if 0 < today.year + step < 9999
    ]
    fitting = [one for one in around if one.first <= today] if over else around
    best = min(fitting or around, key=lambda one: abs(one.first + timedelta(days=45) - today))
    return best, context.from_published("it is the one nearest to publication")


def named_season(context: Context, letters: str) -> tuple[Period | None, Read]:
    """A season without a year: the nearest its verb allows, by the day in its middle."""
    if context.published is None:
        return None, Read()
    today = context.published
    around = [season(today.year + step, letters) for step in (-1, 0, 1) if today.year + step > 0]
    direction, cue = context.direction()
    if direction is Direction.PAST:
        around = [one for one in around if one.first <= today] or around
    if direction is Direction.FUTURE:
        around = [one for one in around if one.last >= today] or around
    best = min(around, key=lambda one: abs(one.first + timedelta(days=45) - today))
    because = "it is the one nearest to publication"
    return best, context.from_published(f"{because}, and '{cue}' tells the way" if cue else because)


def day(when: date) -> Period:
    """The day as a period."""
    return Period(Unit.DAY, when)
