"""Clauses that describe a noun with no word to open them: "the law he signed in May is popular".

In: the clause around a date. Out: the part of it that says what was done to the noun, with the
noun as its object, or ``None``. Not here: those with "that" or "which", which ``cuts`` divides.
"""

import re
from dataclasses import dataclass, replace

from pipeline.events.clauses import Clause
from pipeline.events.edges import comma_from
from pipeline.events.groups import group_before, group_size, is_opened
from pipeline.events.noun_words import is_happening
from pipeline.events.side_by_side import (
    OPENS_PHRASE,
    name_behind_noun,
    says_that,
    second_phrase,
)
from pipeline.events.verbs import WORD, Verb
from pipeline.lexicon import is_listed, table, words

_PRONOUNS = ("he", "she", "it", "they", "we", "I", "you")
_WHO = (
    rf"(?:{'|'.join(_PRONOUNS)}|(?P<phrase>(?:the|his|her|its|their) (?:[a-z’'-]+ ){{0,2}}?[a-z]+)"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep)\. )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
    r"(?: (?P<many>[a-z]+s))?)"
)
_SPOKEN = "|".join(f"{noun}s?" for noun in sorted(words("spoken_nouns")))
_NOUN_AND_SUBJECT = re.compile(
    r"(?P<noun>(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hese|[Tt]hose|[Aa]ny)"
    r" (?:(?!to )(?:\d[\d,]*|[\w’'$%-]+) ){0,3}?"
    r"|(?:(?<= about )|(?<= over )|(?<= for )|(?<= with )|(?<= of )|(?<= by ))(?:[a-z-]+ )?"
    rf"|\b(?=(?:{_SPOKEN})\b))"
    rf"(?P<head>[a-z]{{3,}})) (?P<who>{_WHO})"
    r"(?: (?:had|has|have|ever|never|first|once|also|[a-z]+ly))* $"
)
_TIMES = frozenset(
    {
        *("day", "night", "week", "month", "year", "time", "moment", "morning", "hour", "summer"),
        *("way", "reason", "place", "point"),
    }
)
"""What a clause behind tells when, how or why of: it is no object."""
_DETERMINED = re.compile(r"\b(?:the|an?|his|her|its|their|this|that)\s$", re.IGNORECASE)
"""Before a date in front of a noun: "his Tuesday wins"."""
_GOES_ON = re.compile(r"(?: [a-z]+ly)? $")

_PARTS = re.compile(r",(?!\d)|[()—–]|\bto\b")


@dataclass(frozen=True, slots=True)
class _Inner:
    """Where the first phrase starts and the second, what the second did, and the verbs behind."""

    noun: int
    who: int
    group: tuple[Verb, ...]
    rest: tuple[Verb, ...]


def beside_noun(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """The part of a clause with two noun phrases before its verb that a date belongs to."""
    inner = _inner(text, clause)
    if inner is None:
        return None
    if inner.group[-1].end <= at[0] < inner.rest[0].start:
        noun = text[inner.noun : inner.who].strip()
        taken = None if noun.rsplit(" ", 1)[-1] in _TIMES else noun[0].lower() + noun[1:]
        return Clause(inner.who, at[1], None, inner.group, taken=taken)
    if at[0] >= inner.rest[0].start or at[1] <= inner.noun:
        return replace(clause, verbs=inner.rest, head_end=inner.who)
    return None


def _inner(text: str, clause: Clause) -> _Inner | None:
    """The two phrases of a clause, where its first verb is the second one's and another follows."""
    size = group_size(text, clause.verbs)
    group, rest = clause.verbs[:size], clause.verbs[size:]
    if not rest or _goes_on_between(text, group[-1], rest[0]):
        return None
    if says_that(group[-1].word) and group_size(text, rest) < len(rest):
        return None  # 'The bill the council said was bad passed'
    matches = list(WORD.finditer(text, clause.body, group[0].end))
    ends = [clause.body, *(match.end() for match in matches)]
    gaps = [text[end : match.start()] for end, match in zip(ends, matches, strict=False)]
    found = [match.group() for match in matches]
    who = second_phrase(found, gaps, len(found) - 1) if len(found) > 1 else None
    if who is None and rest[0].tense == "auxiliary" and text[group[-1].end : rest[0].start] == " ":
        who = name_behind_noun(found, gaps, len(found) - 1)
    if who is None:
        return None
    noun = max((at for at in range(who) if "," in gaps[at]), default=0)
    opens = found[noun].lower() in OPENS_PHRASE or found[noun].lower() in words("numbers_en")
    if not (opens or found[noun][0].isdigit() or found[noun].endswith(("'s", "’s"))):
        return None
    return _Inner(matches[noun].start(), matches[who].start(), group, rest)


def _goes_on_between(text: str, last: Verb, verb: Verb) -> bool:
    """Whether a mark or a word parts two verbs: "passed and it was", "asked them to leave"."""
    marks = _PARTS.search(text, last.end, verb.start)
    return marks is not None or is_opened(text, last, verb)


def contact_clause(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """The clause without an opener that the date ``at`` belongs to.

    What follows or stands before shows that it only describes: the verb of the sentence right
    behind the date, a verb before the noun, or a comma that sets noun and clause apart.
    """
    earlier = [verb for verb in clause.verbs if verb.end <= at[0]]
    if not earlier or "," in text[earlier[-1].end : at[0]]:
        return None
    before, first = group_before(text, earlier)
    start = before.end if before else clause.body
    found = _NOUN_AND_SUBJECT.search(text, start, first.start)
    if found is None or not _is_thing(found):
        return None
    goes_on = verb_right_behind(text, clause, at)
    apart = text[: found.start()].rstrip(" ").endswith(",")
    is_first = not text[clause.body : found.start()].strip()
    opens = is_first and found["noun"].startswith(("a ", "an "))
    is_spoken = is_listed(found["head"], "spoken_nouns")
    is_led = text.endswith(" of ", 0, found.start())  # 'details of a visit Berg made in May'
    if not (goes_on or apart or before or opens or is_spoken or is_led):
        return None
    end = at[1] if goes_on else comma_from(text, at[1], clause.end)
    group = tuple(verb for verb in earlier if verb.start >= first.start)
    taken = None if found["head"] in _TIMES else found["noun"][0].lower() + found["noun"][1:]
    return Clause(found.start("who"), end, None, group, None, taken=taken)


def _is_thing(found: re.Match[str]) -> bool:
    """Whether a noun stands before the subject, and no title or adjective of a name.

    "the former Lund mayor" has an adjective there; a noun shows by "a" before it or its plural.
    """
    head, noun = found["head"], found["noun"].lower()
    taken = table("clause_words", "ends_noun").keys() | table("numbers_en", "value").keys()
    taken |= words("function_words")
    if head in words("person_nouns") or head in taken:
        return False
    if found["many"] and not is_listed(found["many"], "person_nouns"):
        return False  # but 'a tunnel Lund Port officers sealed'
    plural = head.endswith("s") and not head.endswith(("ous", "ss"))
    if noun.split()[0] not in words("function_words"):
        is_spoken = is_listed(head, "spoken_nouns")
        return plural and (is_spoken or found["who"] in _PRONOUNS)  # 'for remarks he made'
    if found["phrase"] or is_happening(head):
        return True  # 'an offer the council made', 'the lawsuit Berg filed'
    return found["who"] in _PRONOUNS or plural or noun.startswith(("a ", "an "))


def verb_right_behind(text: str, clause: Clause, at: tuple[int, int]) -> Verb | None:
    """The verb that follows a date at once: "what he did in May (was) wrong"."""
    after = (verb for verb in clause.verbs if verb.start > at[1])
    verb = next(after, None)
    if verb is None or verb.tense == "past" or _DETERMINED.search(text, max(0, at[0] - 9), at[0]):
        return None
    return verb if _GOES_ON.fullmatch(text, at[1], verb.start) else None
