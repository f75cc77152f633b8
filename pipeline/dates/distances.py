"""Rules for a distance beside a stated day: 'said on Thursday ..., a day after Berg accused her'.

What stands behind such words was so many days before or after the day of the sentence. Without
such a day, and where the distance is not exact, they stay a length of time (``durations``).
"""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.relative import unit_of
from pipeline.lexicon import words_where
from pipeline.rules import Rule, given

_ASIDE = re.compile(
    r"(?:^|[\s\w.”\"’)]), (?:just |only |exactly |some )?$|\bc[ao]mes? (?:just |only )?$"
)
_SIDE = re.compile(r" (?P<side>after|before) (?P<next>[\w’'-]+)")
_FEW = range(1, 15)
"""Days that are counted one by one; 'sixty days after' is a term."""


def from_the_day(said: Match[str], context: Context) -> Meaning | None:
    """'on Thursday ..., two days (after he left)': the day on which he left."""
    count, behind = number_in(given(said, "count")), _SIDE.match(context.after)
    if unit_of(said) != "D" or behind is None or not _ASIDE.search(context.before):
        return None
    sentence = context.reading.sentence_at(context.start)
    day, at = context.day_told
    if day is None or at < sentence.start or count is None or count not in _FEW:
        return None
    if behind["next"].lower() in _DATED or behind["next"][0].isdigit():
        return None  # 'two days after Monday's vote'
    back = behind["side"] == "after"
    return on(
        nearest.day(day).shifted(int(-count if back else count)),
        context.from_day_told(),
    )


_DATED = words_where("time_words_en", "class", "weekday", "month", "deictic")

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<count> days <after|before>",
        # An empty group has it tried before the length of time of the same words.
        r"(?P<aside>){count} {unit}(?= (?:after|before)\b)",
        from_the_day,
        {},
        ("two days after the vote",),
    ),
)
