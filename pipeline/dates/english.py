"""The English grammar: all rule tables together."""

import re
from functools import lru_cache

from pipeline.dates import (
    absolute,
    ago,
    anaphora,
    anniversaries,
    calendar_spans,
    clock,
    counted_weekdays,
    day_parts,
    days_in_digits,
    days_in_short,
    deictic,
    distances,
    durations,
    earnings,
    eras,
    holders,
    holidays,
    months,
    named_events,
    quarters,
    refusals,
    relative,
    seasons,
    sets,
    sums,
    vague,
    weekdays,
    weeks,
    years,
)
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.dates.slots import NUMERIC, SLOTS, TRIGGERS, either
from pipeline.models import ReferenceEvent
from pipeline.rules import Grammar, Rule

RULES: tuple[Rule[Meaning | Refusal], ...] = tuple(
    rule
    for table in (
        absolute,
        ago,
        anaphora,
        anniversaries,
        calendar_spans,
        clock,
        counted_weekdays,
        day_parts,
        days_in_digits,
        days_in_short,
        deictic,
        distances,
        durations,
        earnings,
        eras,
        holders,
        holidays,
        months,
        named_events,
        quarters,
        refusals,
        relative,
        seasons,
        sets,
        sums,
        vague,
        weekdays,
        weeks,
        years,
    )
    for rule in table.RULES
)
"""Every rule; their order means nothing."""


@lru_cache(maxsize=16)
def grammar_for(events: tuple[ReferenceEvent, ...] = ()) -> Grammar[Meaning | Refusal]:
    """All rules, with the forms of the given events as a slot."""
    forms = named_events.event_forms(events)
    triggers = dict(TRIGGERS)
    for form in forms:
        word = max(re.findall(r"[^\W\d_]+", form), key=len)
        triggers[word] = triggers.get(word, frozenset()) | {"event"}
    return Grammar(RULES, {**SLOTS, "event": either(forms)}, triggers, NUMERIC)
