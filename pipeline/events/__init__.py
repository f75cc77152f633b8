"""Dated happenings that are not statements: a clause, who acted, whether it took place, and when.

What goes in: clauses with a date mention, told by the narrator or asserted by a speaker. What
stays out: dates that only say when somebody spoke (the statement carries those), durations and
vague times (they date nothing), and anything about joining events of several articles.

The order of work: ``clauses`` finds the clause around a date, ``nominals`` the dated noun
("Tuesday's election"), ``status`` whether it took place, ``actors`` and ``headlines`` trim the
words; ``find`` puts them together. To add a word, add a row to ``lexicon/finite_verbs.csv``,
``clause_openers.csv``, ``event_status.csv`` or ``happenings.csv``.
"""

from pipeline.events.find import find_events

__all__ = ["find_events"]
