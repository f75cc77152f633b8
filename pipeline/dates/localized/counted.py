"""What counted units mean: 'три дня назад', 'in zwei Wochen', '24 heures'; ages are refused."""

import re
from re import Match

from pipeline.dates.ago import counted as counted_in_english
from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.counts import duration
from pipeline.dates.localized.words import value_of
from pipeline.dates.meaning import Meaning, Refusal, lasting, on
from pipeline.dates.periods import Unit, holding
from pipeline.dates.steps import steps_from_last
from pipeline.dates.verb_cues import Direction
from pipeline.rules import given

_AGED = re.compile(
    r"\b(?:ему|ей|мне|им|йому|їй|мені|il a|elle a|âgée?s? de|tiene|tenía|[Ii]m Alter von"
    r"|à l['’]âge de|a los|la edad de|в возрасте|у віці|(?-i:[A-ZÁÉÍÓÚÑ])[^\W\d_]+, de"
    r"|(?:hombre|mujer|joven|niñ[oa]) de)"
    r"(?: (?:уже|всего|было|исполнилось|вже|було|виповнилося|только|déjà|ya))? $",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:^|[^.!?\w] ?|\w )[A-ZÀ-ÝА-ЯЄІЇҐ][\w'’-]+, $")
_CLOSED = re.compile(r"[,)]")
"""A name and a comma before years and another behind it: 'Jean Dupont, 47 ans,'."""
_AT = re.compile(r"\b(?:à|après|avant|vers|dès|le) $", re.IGNORECASE)
_OF = re.compile(r" d(?:e|u|es)\b| d['’]")
_OLD = re.compile(r" (?:alt(?:e[nrs]?)?|de edad|от роду)\b")
_AFTER = re.compile(r" (?:после|після)\b")
_MOST_YEARS = 999


def ago(said: Match[str], context: Context) -> Meaning | None:
    """'три дня назад', 'vor drei Tagen': as fine as the unit, never finer."""
    return _counted(said, context, ahead=False)


def ahead(said: Match[str], context: Context) -> Meaning | None:
    """'через три дня', 'dans trois jours'."""
    return _counted(said, context, ahead=True)


def later(said: Match[str], context: Context) -> Meaning | None:
    """'zwei Tage später', 'deux ans plus tôt': from the last date of the text, else a length."""
    letters, count = value_of(said, context, "unit", "units"), _count(said, context)
    if count is None or given(said, "vague_count"):
        return lasting(duration(None, letters))
    ahead = not given(said, "behind")
    if given(said, "later"):
        ahead = int(value_of(said, context, "later")) > 0
    return steps_from_last(context, letters, count, ahead=ahead)


def half(said: Match[str], context: Context) -> Meaning:
    """'полгода назад', 'medio año': a length, as the day it reaches would be finer than said."""
    return lasting(value_of(said, context, "half_unit"))


def _counted(said: Match[str], context: Context, *, ahead: bool) -> Meaning | None:
    letters, count = value_of(said, context, "unit", "units"), _count(said, context)
    if count is None or context.published is None:
        return None
    if count % 1:
        return lasting(duration(count, letters))
    if ahead and (_AFTER.match(context.after) or context.direction()[0] is Direction.PAST):
        return steps_from_last(context, letters, count, ahead=True)
    read = context.from_published(f"{count:g} {letters} {'ahead of' if ahead else 'before'} it")
    reached = day_counted(" ".join(said[0].split()), context.language, context.published)
    if reached is None or letters in "EC" or letters.startswith("T"):
        return on(counted_in_english(count, letters, ahead, context), read)
    return on(holding(Unit(letters), reached), read)


def _count(said: Match[str], context: Context) -> float | None:
    words = given(said, "count")
    if not words:
        return 1.0
    if words[0].isdigit():
        return float(words.replace(",", "."))
    return float(value_of(said, context, "count"))


def _is_age(context: Context) -> bool:
    if _AGED.search(context.before) or _OLD.match(context.after):
        return True
    return bool(_NAMED.search(context.before) and _CLOSED.match(context.after))


def length(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'24 часа', 'drei Wochen', 'plusieurs mois'; 'ему 47 лет' is an age."""
    letters = value_of(said, context, "unit", "units")
    if letters == Unit.YEAR and _is_age(context):
        return Refusal("it tells an age")
    if letters == "TH" and _AT.search(context.before) and not _OF.match(context.after):
        return None  # 'à 20 heures' is a time of day
    if not given(said, "count"):
        return lasting(duration(None, letters))
    count = _count(said, context)
    if count is None or (letters == "Y" and count > _MOST_YEARS):
        return None  # '2016 году' is a year
    return lasting(duration(count, letters))
