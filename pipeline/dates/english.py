"""The English grammar: all rule tables together."""

from pipeline.dates import (
    absolute,
    anaphora,
    clock,
    durations,
    holidays,
    refusals,
    relative,
    sets,
    vague,
    weekdays,
    years,
)
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.dates.slots import NUMERIC, SLOTS, TRIGGERS
from pipeline.rules import Grammar, Rule

RULES: tuple[Rule[Meaning | Refusal], ...] = tuple(
    rule
    for table in (
        absolute,
        anaphora,
        clock,
        durations,
        holidays,
        refusals,
        relative,
        sets,
        vague,
        weekdays,
        years,
    )
    for rule in table.RULES
)
"""Every rule; their order means nothing."""

GRAMMAR = Grammar(RULES, SLOTS, TRIGGERS, NUMERIC)
