"""Words set apart between a subject and its verb, in parentheses or between two dashes.

In: a stretch of text and a date in it. Out: offsets of the asides whose verbs, commas and openers
divide no clause. An aside that holds the date itself is read as a clause of its own.
"""

import re

from pipeline.events.verbs import verbs_in

_ASIDE = re.compile(
    r"\([^()\n]{1,80}\)|\s?[—–―][^—–―()\n]{1,200}[—–―]|\s--\s(?:(?!\s--\s)[^()\n]){1,120}\s--(?=\s)"
    r"|\s-\s(?:(?!\s-\s)[^()\n]){1,120}\s-(?=\s)"
    r"|,\s(?:if|as|when|where|once|though)\s\w+(?:\s\w+)?,"
    r"|,\s(?:while|though|although|albeit)\s[^,;:.]{1,80},"
)
"""Words set apart inside a clause: "Ruiz (a Liberal) left", "A vote, if needed, is on Friday"."""
_GOES_ON = r"(?= (?:which|who|whose|is|was|has|had|will)\b)"
"""Behind a title that a comma closes: 'his book, "Lund," which'."""
_CURLY = re.compile(
    rf"“[^“”\n]{{0,60}}(?:[^“”\n.,!?]”|,”{_GOES_ON})|(?<=[Tt]he )“[^“”\n]{{0,40}}[!?]”(?= [a-z])"
)
_STRAIGHT = re.compile(
    rf'"[^"\n]{{0,60}}(?:[^"\n.,!?]"|,"{_GOES_ON})|(?<=[Tt]he )"[^"\n]{{0,40}}[!?]"(?= [a-z])'
)
_REGION = re.compile(
    r"\b(?:in|at|near|from|to|of|outside) (?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’'-]*"
    r"(?P<region>, [A-Z]\w+(?: [A-Z]\w+)?"
    r"(?:,(?= (?:on|in|at|for|with|during|last|this|earlier|late|early)\b| [A-Z]\w+day\b)|(?=,)))"
)
"""The region behind a place, and its comma where a day follows: "in Lund, Sweden, on Monday"."""
_SHORT = re.compile(r"\([A-Z][A-Za-z.-]{1,9}\)")
"""A name in short, a party and state: "the Lund Party (LP) and", "Sen. Ada Berg (R-Ohio) and"."""
_SOON = 30
"""Characters behind an aside within which the verb of its subject ends."""
_ON = re.compile(r",?\s*(?:(?:on|in|at|late|early)\s+)*")
"""Between an aside and a date."""
_ADVERB = re.compile(r"\s*(?:(?:also|then|now|never|later|once|\w+ly)\s+)?")


def asides_in(text: str, start: int, end: int, at: tuple[int, int]) -> list[tuple[int, int]]:
    """Where words are set apart between a subject and its verb; none holds the date ``at``."""
    return [
        match.span()
        for match in _ASIDE.finditer(text, start, end)
        if not (match.start() < at[1] and at[0] < match.end())
        and (_SHORT.fullmatch(match.group()) or _goes_on_with_verb(text, match.end(), end, at))
    ]


def _goes_on_with_verb(text: str, start: int, end: int, at: tuple[int, int]) -> bool:
    """Whether a verb follows at once, behind an adverb or the date: "(R) on Monday left"."""
    if start <= at[0] and _ON.fullmatch(text, start, at[0]):
        start = at[1]
    verb = next(verbs_in(text, start, min(end, start + _SOON)), None)
    return verb is not None and bool(_ADVERB.fullmatch(text, start, verb.start))


def places_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a region stands behind a place: the commas there part no clauses."""
    return [match.span("region") for match in _REGION.finditer(text, start, end)]


def quotes_in(text: str, start: int, end: int, at: tuple[int, int]) -> list[tuple[int, int]]:
    """Where a few words of a sentence stand between quotation marks: 'called it "unfair"'."""
    found = list(_CURLY.finditer(text, start, end))
    if text.count('"', start, end) % 2 == 0:
        found += _STRAIGHT.finditer(text, start, end)
    return [one.span() for one in found if not (one.start() < at[1] and at[0] < one.end())]
