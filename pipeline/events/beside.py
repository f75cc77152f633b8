"""What goes on beside a clause and has a day of its own: "with the result due on Friday".

In: a clause and a date in it. Out: the part behind "with", read as a clause, or ``None``.
"""

import re

from pipeline.events.clauses import Clause
from pipeline.events.edges import comma_from
from pipeline.events.verbs import Verb, verbs_in
from pipeline.lexicon import table, words

_WITH = re.compile(
    r"\bwith (?P<what>(?:an?|the|his|her|its|their|another|more|\w+s) (?:[\w’'-]+ ){0,6}?)"
    r"(?P<verb>due|set|expected|scheduled|slated|likely|planned)\b"
)
_NO_VERBS = frozenset({"according", "during", "following", "including", "regarding"})
_NO_ACT = "|".join(sorted(_NO_VERBS | {word for word in words("happenings") if word[-3:] == "ing"}))
_WITH_DOING = re.compile(
    r"(?:^\W*|[,;] )[Ww]ith (?P<what>(?:[\w’'.-]+ ){0,5}?(?P<who>[\w’'.-]+) (?:[a-z]+ly )?)"
    rf"(?P<verb>(?!(?:{_NO_ACT})\b)[a-z]{{2,}}ing)\b"
)
_DETERMINERS = frozenset({"the", "his", "her", "its", "their"})


def due_with(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What goes with a clause and has a day of its own: "with the result due on Friday"."""
    found = _WITH.search(text, clause.body, at[0])
    if found is None or "," in text[found.end() : at[0]]:
        return None
    return _part(text, clause, at, found)


def doing_with(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What somebody does beside the clause: "with Ruiz winning Lund on Tuesday"."""
    found = _WITH_DOING.search(text, clause.body, at[0])
    if found is None or not _acts(found["what"], found["who"]):
        return None
    if "," in text[found.end() : at[0]] or next(verbs_in(text, found.start("what"), at[0]), None):
        return None
    return _part(text, clause, at, found)


def _part(text: str, clause: Clause, at: tuple[int, int], found: re.Match[str]) -> Clause:
    """The words behind "with" up to the comma behind the date, as a clause."""
    verb = Verb(*found.span("verb"), found["verb"], "auxiliary")
    end = comma_from(text, at[1], clause.end)
    return Clause(found.start("what"), end, None, (verb,), None)


def _acts(phrase: str, head: str) -> bool:
    """Whether words before "-ing" name who acts: a name, a plural, a noun with its article."""
    if head.lower() in table("clause_words", "ends_noun") or head in words("function_words"):
        return False
    plural = head.endswith("s") and not head.endswith(("ss", "ous"))
    opening = phrase.split(" ", 1)[0]
    return head[0].isupper() or plural or opening in _DETERMINERS or head in words("happenings")
