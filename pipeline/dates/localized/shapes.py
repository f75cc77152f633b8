"""What the shapes of date expressions mean, whatever the language.

The words come from the lexicon of ``context.language``; dateparser, told the language, does the
calendar arithmetic of explicit dates and of 'three days ago'.
"""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.arithmetic import day_counted, day_of_month
from pipeline.dates.context import Context
from pipeline.dates.counts import duration
from pipeline.dates.localized.parts import with_part
from pipeline.dates.localized.stretches import weekend
from pipeline.dates.localized.words import value_of, values
from pipeline.dates.meaning import Meaning, lasting, on, repeating, somewhen, span_of
from pipeline.dates.periods import Unit, day_of, holding, month_of, season, year_of
from pipeline.rules import given

_LED = re.compile(
    r"(?:^|[\s(«„\"])(?:in|im|seit|bis|ab|von|vor|nach|und|zwischen|jahr|en|de|du|des|depuis|avant|après|et|entre"
    r"|dès|à|jusqu['’]en|desde|hasta|del|y|tras|año|\d{4} a|в|во|с|со|по|до|к|после|и|между"
    r"|між|з|із|у|після|та|від|om)\s$",
    re.IGNORECASE,
)
_LED_DAY = re.compile(r"\b(?:am|vom|zum|bis|seit|ab|den|dem|der|und|oder)\s$", re.IGNORECASE)
_NAME = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]+\.? $")
_BETWEEN = re.compile(r"\b(?:zwischen dem|entre le|entre el) $", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[.!?:“”„»«\"\n] ?)$")
_VERB_NEXT = re.compile(r" [a-zäöü]+(?:t|st|en|e)\b")
_STRETCH = re.compile(
    r"(?: ?[–—-] ?| [^\W\d_]{1,3} )(?P<month>[^\W\d_]+)(?: de| del)? (?P<year>(?:19|20)\d\d)\b"
)
"""The end of a stretch that gives its year to the month it starts with: 'März bis Mai 2023'."""
_COUNTS = re.compile(r" (?:person|people|euro|dollar|Mensch|Leute|Soldat|человек|рубл|осіб)", re.I)
_NOUN_NEXT = re.compile(r" ?[A-ZÄÖÜ%$€£&-]")
_BARE_YEARS = frozenset({"de"})
"""Languages that give a year without a preposition."""

_PLACED = frozenset(Unit)


def _month_and_day(said: Match[str], context: Context) -> tuple[int, int] | None:
    month, day = given(said, "month"), int(given(said, "day"))
    named = day_of_month(month, day, context.language)
    number = int(value_of(said, context, "month"))
    # dateparser knows most short forms of months; the lexicon has the others.
    if named is None or named.month != number:
        return (number, day) if day_of(2000, number, day) else None
    return named.month, named.day


def full_date(said: Match[str], context: Context) -> Meaning | None:
    """'6 ноября 2024 года', 'am Abend des 6. November 2024'."""
    found = _month_and_day(said, context)
    day = on(day_of(int(given(said, "year")), *found)) if found else None
    return with_part(day, said, context)


def month_day(said: Match[str], context: Context) -> Meaning | None:
    """'le 6 novembre': the nearest one."""
    found = _month_and_day(said, context)
    day = on(*nearest.month_day(context, *found)) if found else None
    return with_part(day, said, context)


def month_day_in_digits(said: Match[str], context: Context) -> Meaning | None:
    """'am 7.11.': behind a word that leads to a day, as '7.11.' may number a section."""
    month, day = int(given(said, "month_number")), int(given(said, "day"))
    if not _LED_DAY.search(context.before) or not day_of(2000, month, day):
        return None
    return on(*nearest.month_day(context, month, day))


def holiday(said: Match[str], context: Context) -> Meaning | None:
    """'Heiligabend', 'Noël 2023': those that have the same day every year."""
    month, day = map(int, value_of(said, context, "holiday").split("-"))
    if given(said, "year"):
        return on(day_of(int(given(said, "year")), month, day))
    return on(*nearest.month_day(context, month, day))


def days_of_month(said: Match[str], context: Context) -> Meaning | None:
    """'5–7 ноября', 'du 5 au 7 novembre 2024'; 'le 5 et le 7' only behind 'between'."""
    if given(said, "again") and not _BETWEEN.search(context.before):
        return None
    found, last = _month_and_day(said, context), int(given(said, "last_day"))
    if found is None:
        return None
    if given(said, "year"):
        year = int(given(said, "year"))
        return span_of(day_of(year, *found), day_of(year, found[0], last))
    first, read = nearest.month_day(context, *found)
    return span_of(first, day_of(first.first.year, found[0], last), read) if first else None


def month_of_year(said: Match[str], context: Context) -> Meaning | None:
    """'ноябрь 2024 года'."""
    return on(month_of(int(given(said, "year")), int(value_of(said, context, "month"))))


def month_alone(said: Match[str], context: Context) -> Meaning | None:
    """'в ноябре'; behind a name it is one ('Frau August')."""
    if said[0][0].isupper() and _NAME.search(context.before) and not _LED.search(context.before):
        return None
    number, end = int(value_of(said, context, "month")), _STRETCH.match(context.after)
    if end and ("month", end["month"].lower()) in values(context.language):
        return on(month_of(int(end["year"]), number))
    return on(*nearest.month(context, number))


def shifted_month(said: Match[str], context: Context) -> Meaning | None:
    """'en novembre dernier', 'im kommenden Januar': never the month of publication."""
    if context.published is None:
        return None
    number, today = int(value_of(said, context, "month")), context.published
    if given(said, "next"):
        year = today.year + (number <= today.month)
    else:
        year = today.year - (number >= today.month)
    return on(month_of(year, number), context.from_published("the words say which one"))


def year(said: Match[str], context: Context) -> Meaning | None:
    """'2016 год', 'im Jahr 2016'; most bare digits need a preposition, as they may count."""
    led = _LED.search(context.before) or not context.before
    led = led or (context.language in _BARE_YEARS and _is_bare_year(said[0], context.after))
    if said[0].isdigit() and (not led or _COUNTS.match(context.after)):
        return None
    return on(year_of(int(given(said, "year"))))


def _is_bare_year(digits: str, after: str) -> bool:
    """'1972 trat er ein': a number that counts has a noun behind it, with its capital."""
    return not digits.endswith("00") and not _NOUN_NEXT.match(after)


def season_of_year(said: Match[str], context: Context) -> Meaning | None:
    """'летом 2024 года', 'im Sommer 2024'; without a year the nearest one."""
    letters = value_of(said, context, "season")
    if given(said, "year"):
        return on(season(int(given(said, "year")), letters))
    return on(*nearest.named_season(context, letters))


def weekday(said: Match[str], context: Context) -> Meaning | None:
    """'в среду', 'mercredi dernier', 'nächsten Montag'."""
    number = int(value_of(said, context, "weekday"))
    if context.published is None:
        return None
    read = context.from_published("the words say which one")
    if given(said, "last"):
        found = on(nearest.last_weekday(context.published, number), read)
    elif given(said, "next"):
        found = on(nearest.next_weekday(context.published, number), read)
    else:
        found = on(*nearest.weekday(context, number))
    return with_part(found, said, context)


def every_weekday(said: Match[str], context: Context) -> Meaning | None:
    """'по средам', 'jeden Mittwoch', 'tous les mercredis'."""
    return repeating(f"XXXX-WXX-{value_of(said, context, 'weekday', 'weekdays')}")


def deictic(said: Match[str], context: Context) -> Meaning | None:
    """'вчера', 'gestern Abend'; 'Morgen' alone only before the verb of its sentence."""
    opens = _OPENS.search(context.before) and _VERB_NEXT.match(context.after)
    if given(said, "alone") and not opens:
        return None
    if context.published is None:
        return None
    word = " ".join(given(said, "deictic").split())
    step = int(value_of(said, context, "deictic"))
    reached = day_counted(word, context.language, context.published)
    day = nearest.day(context.published).shifted(step)
    if day and reached == day.first:
        read = context.from_published(f"'{word}' is counted from it")
    else:
        read = context.from_published(f"'{word}' is {step} days from it")
    return with_part(on(day, read), said, context)


def shifted_unit(said: Match[str], context: Context) -> Meaning | None:
    """'на прошлой неделе', 'nächstes Jahr', 'le mois dernier'."""
    letters = value_of(said, context, "unit", "units")
    if letters == Unit.WEEKEND:
        return weekend(said, context)
    if _is_plural(said, context):
        return lasting(duration(None, letters))
    if letters not in _PLACED or letters == Unit.DAY or context.published is None:
        return None  # 'el día siguiente' is told from a day of the text (``beside``)
    step = 1 if given(said, "next") else -1 if given(said, "last") else 0
    period = holding(Unit(letters), context.published).shifted(step)
    return on(period, context.from_published("the words say which one"))


def _is_plural(said: Match[str], context: Context) -> bool:
    """Whether it is several of them: 'prochains jours', 'kommenden Tagen'."""
    several = any(
        given(said, name) and value_of(said, context, name) for name in ("last", "this", "next")
    )
    return several or bool(given(said, "units"))


def every_unit(said: Match[str], context: Context) -> Meaning | None:
    """'каждый год', 'jeden Tag', 'tous les deux ans'."""
    count = float(value_of(said, context, "count")) if given(said, "count") else 1.0
    return repeating(duration(count, value_of(said, context, "unit", "units")))


def frequency(said: Match[str], context: Context) -> Meaning | None:
    """'ежедневно'."""
    return repeating(value_of(said, context, "frequency"))


def vague(said: Match[str], context: Context) -> Meaning | None:
    """'сейчас', 'kürzlich', 'bientôt'."""
    return somewhen(value_of(said, context, "present", "past_word", "future_word"))
