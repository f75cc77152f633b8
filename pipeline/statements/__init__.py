"""Statements: who said what, in which words.

``find_statements(article, dates, reference)`` is the whole of it; ``find_attributions(reading)``
stops before speakers and days. The way there, module by module:

- ``tagging``, ``sentence``, ``settling``, ``headlines``: a sentence as rows of words; a
  quotation is one word.
- ``cues``, ``only_verbs``, ``voices``, ``verb_groups``: words of saying, and whether one is used
  as such.
- ``noun_steps``, ``noun_phrases``, ``enumerations``, ``pairs``, ``asides``, ``sources``: who is its
  subject.
- ``adverbials``, ``led_that``, ``times_between``, ``media``, ``addressees``, ``clauses``,
  ``bare_clauses``, ``shares``, ``that_words``, ``topics``, ``frames``, ``contents``: what it
  governs, and how.
- ``plain``, ``as_told``, ``before``, ``going_on``, ``fronted``, ``relatives``, ``inverted``,
  ``participles``, ``participle_sources``, ``judged``, ``witnesses``, ``infinitives``, ``passives``,
  ``hearings``, ``named_ahead``, ``polls``, under ``verbs``: one use of a verb each; ``idle``,
  ``unsaid``, ``questions``, ``deeds``, ``hypothetical``: verbs with which nothing was said.
- ``phrases``, ``adjectives``, ``owned_nouns``, ``spoken_nouns``, ``labels``,
  ``headline_sources``: cues that are no verbs.
- ``borders``, ``ends``, ``asked_for``, ``topic_ends``, ``scene_clauses``, ``trailing``, ``inside``,
  ``coordination``: where content ends.
- ``quoted``, ``uncued``: quotations that no cue governs.
- ``layers``, ``inner``: statements inside statements, and those who pass words on.
- ``attributions``: all of this in order. ``shapes``: every form with examples.
- ``extract``: rows, with who answers (``askers``), the day (``said_on``, ``said``, ``dating``,
  ``placing``, ``date_asides``, ``leading_days``, ``apposed_days``, ``entry_days``,
  ``turns_of_day``, ``scenes``, ``shared_scenes``, ``scene_ends``, ``remarks``, ``counted``,
  ``occasions``) and the ``circumstances``.

To add a verb, add a row to ``cue_verbs.csv``; what shows or finds something as polls do, one to
``findings.csv``; what has a title in quotation marks, one to ``works.csv``; a form, a ``Shape``
with examples and the module that reads it.
"""

from pipeline.statements.attribution import Attribution
from pipeline.statements.attributions import find_attributions
from pipeline.statements.extract import find_statements

__all__ = ["Attribution", "find_attributions", "find_statements"]
