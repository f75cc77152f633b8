"""Whether a happening took place: read from modality, negation, repetition and the calendar.

The phrases are rows of ``lexicon/event_status.csv``, each with its example. Where several occur,
the lowest rank decides: a condition outweighs a negation, a negation a mere possibility, that a
repetition, a repetition a plan. A row without a status tells nothing ("not only" denies nothing).
"""

import re
from datetime import date
from functools import cache

from pipeline.lexicon import table, words
from pipeline.models import EventStatus, Interval

_WOULD = re.compile(r"\bwould\b|['’]d\b")
_HOW_OFTEN = frozenset({"annual", "daily", "monthly", "weekly"})
_OWNED = re.compile(r"\S\s(?:an?|the|its|his|her|their|our)\s$|['’]s\s$")
"""What stands before "weekly" where it only describes: "dropped out of the weekly poll"."""
_BEFORE_NOUN = re.compile(
    r"(?: (?:and|or) [a-z]+ly)? (?!(?:an?|the|his|her|its|their|in|on|at|by|to|of|for|from|with"
    r"|during|since|until|through|between|against|over|under|outside|inside|near|after|before"
    r"|across|along|around|among|about|as|and|but|or|than|if|when|while|because|this|that|these"
    r"|last|next|early|late|is|are|was|were|has|have|had|will|would)\b)[^\W\d]"
)
"""What follows "daily" where it describes a thing: "daily flights", "the Daily News"."""
_PAPER = re.compile(
    r"\b(?:an?|the)(?: (?:free|national|local|leading|influential|independent|popular|regional"
    r"|financial|conservative|liberal|[A-Z][a-z]+|[a-z]+-[a-z]+))* $"
)
"""Before "daily" that ends its phrase: "he owns a paper, a free daily"."""
_CALLED_OFF = frozenset({"canceled", "cancelled", "called off"})
_DETERMINERS = frozenset({"", "the", "a", "an", "its", "his", "her", "their", "our"})
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly)? $")
"""Without it somebody called something off, which happened."""
_HOW_OFTEN_ADVERB = frozenset(
    {"always", "often", "regularly", "repeatedly", "routinely", "usually"}
)
_FIRST = re.compile(r" ([a-z]+)\b")
_VERB_OF_NAME = re.compile(r" (?P<surname>[A-Z][\w’'-]+ )?(?P<verb>[a-z]+)\b")
_OPENS_CONDITION = re.compile(
    r"\W*(?:[Ss]hould\b|Had\b|had (?:he|she|it|they|we|I|you|there|[A-Z]\w+)\b)"
)
"""'Had he left', 'should the talks fail', but not '(Lund) had 6,000 guests'."""
_CAUSE = re.compile(r" (?:an?|the|his|her|its|their|our|my|this|that|these|those)\b")


def status_of(
    clause: str, days: Interval, published_on: date | None, *, spoken: bool = False
) -> EventStatus:
    """The status that a clause gives a happening on ``days``.

    With no phrase it happened, or is planned where its days lie after publication. ``spoken``
    says that the words are quoted: there "would" is a wish, in a report it is the future seen
    from the past.
    """
    if _OPENS_CONDITION.match(clause) or (spoken and _WOULD.search(clause)):
        return EventStatus.HYPOTHETICAL
    forms = _forms(clause)
    if forms:
        decides = min(forms, key=lambda form: table("event_status", "rank")[form])
        return EventStatus(table("event_status", "status")[decides])
    first = days.earliest or days.latest
    ahead = published_on is not None and first is not None and first > published_on
    return EventStatus.PLANNED if ahead else EventStatus.HAPPENED


def recurring_in(words: str) -> str:
    """The phrases among some words that say that something happens again and again."""
    status = table("event_status", "status")
    return "".join(f" {form}" for form in _forms(words) if status[form] == EventStatus.RECURRING)


def describes_thing(text: str, start: int, end: int) -> bool:
    """Whether "daily" or "annual" at ``text[start:end]`` says nothing of how often a clause holds.

    It then stands in front of a noun: "took annual exams", "told the Daily News".
    """
    word = text[start:end].lower()
    is_noun = word in _HOW_OFTEN and not text.startswith(" ", end)
    if is_noun and _PAPER.search(text, max(0, start - 40), start):
        return True
    adjective = word.endswith("ly") or word in ("annual", "biannual", "biennial")
    return adjective and _BEFORE_NOUN.match(text, end) is not None


def _forms(clause: str) -> list[str]:
    """The phrases of a clause that tell; ``May`` is a month, and "Will" may be a name."""
    return [
        match.group()
        for match in _phrases().finditer(clause.lower())
        if not _is_name(clause, match.start(), match.end())
        and match.group() in table("event_status", "status")
        and not _is_inside_phrase(clause, match)
    ]


def _is_name(clause: str, start: int, end: int) -> bool:
    """Whether it is the month, or a person: "Jon Will met", "Will Berg met", no headline."""
    form = clause[start:end]
    if form != "Will":
        return form == "May"
    verb = _VERB_OF_NAME.match(clause, end)
    if verb is None:
        return False
    if verb["surname"] is None:
        return start > 0
    return table("finite_verbs", "tense").get(verb["verb"]) == "past" or verb["verb"].endswith("ed")


def _is_inside_phrase(clause: str, match: re.Match[str]) -> bool:
    """Whether words for repetition only describe: "a weekly poll", "often wild swings"."""
    before, form = clause[: match.start()], match.group()
    if form == "due to":  # 'due to an error', but not 'is due to rule'
        return _CAUSE.match(clause, match.end()) is not None
    if form in _HOW_OFTEN:
        owned = before and _OWNED.search(before)
        in_subject = before.strip().lower() in _DETERMINERS  # 'the annual forum is in June'
        return bool(owned) or (not in_subject and describes_thing(clause, *match.span()))
    if form in _HOW_OFTEN_ADVERB:
        joined = before.rstrip().endswith((",", " and"))
        return joined and not _leads_to_verb(clause[match.end() :])
    return form in _CALLED_OFF and _BE.search(before) is None


def _leads_to_verb(words_behind: str) -> bool:
    """Whether a verb follows "often": "and often met", but "big, often wild swings"."""
    word = _FIRST.match(words_behind)
    return word is not None and (
        word[1].endswith("ed") or word[1] in table("finite_verbs", "tense")
    )


@cache
def _phrases() -> re.Pattern[str]:
    """All phrases, the longest first; ``should`` counts only where it opens the clause."""
    forms = sorted(words("event_status") - {"should"}, key=len, reverse=True)
    endings = [re.escape(form) for form in forms if not form.isascii() or "'" in form[:2]]
    whole = [re.escape(form) for form in forms if form.isascii() and "'" not in form[:2]]
    return re.compile(rf"\b(?:{'|'.join(whole)})\b(?!-)|(?:{'|'.join(endings)})\b")
