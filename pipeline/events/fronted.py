"""A participle in front of its sentence: "Elected in 2019, Ruiz ...", "After joining in May, ...".

In: the words of a sentence and a date in its first phrase. Out: what the participle tells, with
the subject of the sentence, which it is about. What stays out: verbs of saying ("Asked on Monday
whether he would go, he left"), which tell when somebody spoke.
"""

import re
from functools import cache

from pipeline.events.clauses import Clause
from pipeline.events.verbs import WORD, Verb, verbs_in
from pipeline.lexicon import irregular_participles, table, words

_OPENS = re.compile(
    r"[\s“\"]*(?:(?:First|Originally|Initially|Newly|Only) )?(?P<participle>[A-Za-z]+)\b"
)
_GERUND = re.compile(
    r"[\s“\"]*(?:Since|After|Before|Upon|On) (?:\w+ly |first )?(?P<participle>[a-z]{2,}ing)\b"
    r"(?! of\b)"
)
_PRONOUN = re.compile(r" (?=(?:he|she|they|it|we|I) )")
_LONGEST = 8
"""Words of the subject."""
_SHORTEST = 5
_NOT_ABOUT_IT = frozenset({"based", "compared", "asked", "adjusted", "given", "led"})
"""What opens a phrase about something else than the subject, or of no one day."""


def fronted(text: str, stretch: tuple[int, int], at: tuple[int, int]) -> Clause | None:
    """The phrase of a participle that opens the sentence and holds the date ``at``."""
    gerund = _GERUND.match(text, *stretch)
    opened = gerund or _OPENS.match(text, *stretch)
    if opened is None or not (gerund or _is_participle(opened["participle"].lower())):
        return None
    start = opened.start("participle")
    pronoun = _PRONOUN.match(text, at[1], stretch[1]) if gerund else None
    comma = at[1] if pronoun else text.find(",", at[1], stretch[1])
    if comma < 0 or at[0] < opened.end() or next(verbs_in(text, opened.end(), comma), None):
        return None
    subject = _subject(text, comma + 1, stretch[1])
    if not subject:
        return None
    verb = Verb(*opened.span("participle"), opened["participle"].lower(), "past")
    return Clause(start, comma, None, (verb,), given=f"{subject},")


def _subject(text: str, start: int, end: int) -> str:
    """The words between the phrase and the verb of the sentence."""
    verb = next(verbs_in(text, start, end), None)
    own = text[start : verb.start].split(",", maxsplit=1)[0].strip() if verb else ""
    told = WORD.findall(own)
    if not told or len(told) > _LONGEST or told[0].lower() in table("clause_openers", "kind"):
        return ""
    return " ".join(own.split())


def _is_participle(word: str) -> bool:
    if word in _cues() or word in _NOT_ABOUT_IT or word in words("not_past"):
        return False
    regular = word.endswith("ed") and len(word) >= _SHORTEST
    return regular or word == "born" or word in irregular_participles()


@cache
def _cues() -> frozenset[str]:
    return frozenset(table("cue_verbs", "past").values()) - words("deed_cues")
