"""Which parts of a date the text itself gives: the vocabulary of ``DateMention.stated``.

The vocabulary, and which part justifies which precision, stand in the docstring of the package.
To make a new slot or group count as stated, add it here.
"""

from re import Match

from pipeline.rules import said_groups

_PART_OF_GROUP = {
    "year": "year",
    "any_year": "year",
    "written_year": "year",
    "fiscal_year": "year",
    "year_before": "year",
    "short_year": "year",
    "year_word": "year",
    "month": "month",
    "month_number": "month",
    "first": "month",
    "day": "day",
    "second": "day",
    "day_word": "day",
    "weekday": "weekday",
    "weekdays": "weekday",
    "part": "part_of_day",
    "noon": "hour",
    "hour": "hour",
    "hour_words": "hour",
    "half_day": "hour",
    "minute": "minute",
    "season": "season",
    "quarter_word": "quarter",
    "short_quarter": "quarter",
    "half_word": "half",
    "short_half": "half",
    "digits_decade": "decade",
    "decade_word": "decade",
    "century_word": "century",
    "era_year": "year",
    "holiday": "holiday",
    "event": "event",
    "last": "relative",
    "this": "relative",
    "next": "relative",
    "last_day": "day",
    "named_day": "day",
    "named_number": "day",
    "last_month": "month",
    "ordinal": "count",
    "digits_ordinal": "count",
    "tonight": "part_of_day",
    "overnight": "part_of_day",
    "early": "part_of_day",
    "low": "count",
    "vague_count": "count",
    "past_word": "vague",
    "future_word": "vague",
    "every": "frequency",
    "period_noun": "relative",
    "year_ago": "relative",
    "which": "relative",
    "deictic": "relative",
    "day_beside": "relative",
    "shift": "relative",
    "shift_before": "relative",
    "where": "relative",
    "side": "relative",
    "year_noun": "relative",
    "day_noun": "unit",
    "unit": "unit",
    "plural_unit": "unit",
    "more_unit": "unit",
    "third_unit": "unit",
    "long_word": "unit",
    "more_count": "count",
    "third_count": "count",
    "count": "count",
    "vague_number": "count",
    "present": "vague",
    "past": "vague",
    "future": "vague",
    "time_noun": "vague",
    "current_word": "vague",
    "frequency": "frequency",
    "every_word": "frequency",
}


def stated_parts(said: Match[str]) -> tuple[str, ...]:
    """The parts that took part in a match, sorted."""
    found = {name for name, _ in said_groups(said)}
    return tuple(sorted({_PART_OF_GROUP[name] for name in found if name in _PART_OF_GROUP}))
