"""Dated happenings that are not statements: a clause, who acted, whether it took place, and when.

What goes in: clauses with a date mention, told by the narrator or asserted by a speaker. What
stays out: dates that only say when somebody spoke (the statement carries those), durations and
vague times (they date nothing), and anything about joining events of several articles.

The order of work: ``joined`` puts dates together that one clause joins, ``places`` finds the
stretch around a date and who speaks there, ``entries`` what a line of a timeline tells,
``nominals`` (with ``noun_words``) the dated noun ("Tuesday's election"), ``looking_back`` what a
clause only looks back at, ``contests`` a noun that only says when its clause was, ``compared`` the
dates that only compare, ``fronted`` a participle in front of its sentence. ``clauses`` (with
``verbs``, ``also_nouns``, ``participles``, ``led_participles``, ``side_by_side``, ``cuts``,
``inside_clauses`` and ``asides``) finds the clause that the date belongs to, ``narrowing`` the part
of it, ``antecedents`` (with ``homes``), ``borrowed``, ``pronouns`` and ``sentence_before`` the
subject that other words give it, ``openings`` what only stands in front of one;
``misread`` says why it is no event; ``contact`` reads clauses that no word opens. ``taking_place``
tells whether it took place, by the phrases of ``status``; ``actors``, ``cores``, ``headlines`` and
``shared`` trim the words, ``told`` makes the row from ``candidates``, ``sentences`` decides or
refuses and ``find`` goes through the dates. ``whole_article`` then names whom "he" and "her" mean
where only the article tells.

To add a word, add a row to one of the lists in ``pipeline/lexicon``: ``finite_verbs``, ``not_past``
and ``never_describes`` (what is a verb), ``clause_openers`` and ``clause_words`` (where a clause
starts), ``event_status`` and ``denying_cues`` (whether it happened), ``happenings``, ``contests``,
``period_nouns`` and ``looking_back`` (nouns with a date), ``held_with_another`` and
``nouns_with_to`` (what else belongs to a noun), ``records_of_a_day`` and ``not_superlative`` (what
compares, or does not), ``own_act_cues`` and ``deed_cues`` (which verbs of saying tell what the
speaker does).
"""

from pipeline.events.find import find_events

__all__ = ["find_events"]
