"""What is still to come though no verb says so: 'can win', 'chances of winning', 'is running'.

In: the words of one clause before a date, in which no verb looks back or ahead. Out: the words
that look ahead. To add a noun or an adjective that asks ('enough to win'), add a row with
``prospect`` to ``lexicon/direction_en.csv``.
"""

import re
from functools import cache

from pipeline.dates.contests import names_contest
from pipeline.dates.slots import either
from pipeline.dates.verb_cues import verb_cues

_HAVE_DONE = r" have (?:been|come|cut|fallen|had|hit|let|made|met|put|run|set|[a-z]+(?:ed|en|wn))\b"
_CAN = re.compile(
    rf"\b(?P<cue>[Cc]an|may|might|must|should|[Cc]ould)"
    rf"(?! not\b(?! only)|(?:no|n)?['’]?t\b|{_HAVE_DONE})\b"
    r"[^,;:]{1,60}$"
)
_CAN_NOW = re.compile(rf"\b(?P<cue>can|may|must|should)(?!n?['’]t\b|{_HAVE_DONE})\b[^,;:]{{1,60}}$")
"""Those of the present: behind 'said' they still look ahead, as 'could' need not."""
_CLOSE = re.compile(
    rf"\b(?:(?P<could>could|might)(?!{_HAVE_DONE}| have $)|(?:is|are) (?P<doing>[a-z]+ing))"
    r"(?: [a-z]+){0,4} $"
)
"""Right before a date these do: 'a share that could rise on Saturday', 'who is running in'."""
_IS_DOING = re.compile(
    r"\b(?:is|are|am|(?:[Hh]e|[Ss]he|[Ii]t|[Ww]ho|[Tt]here)['’]s|\w+['’](?:re|m))"
    r" (?P<cue>(?!during|nothing|something|being|having)[a-z]+ing)\b[^,;:]{0,70}$"
)
_IF = re.compile(
    r"\b(?P<cue>if|unless|once|when|until|as soon as) (?!not\b|any\b|ever\b)[^,;:]{2,80}$"
)
"""'if they lose in the fall': with no verb in the past the condition is still open."""
_IS_OPEN = re.compile(r"\b(?P<cue>(?:is|are) (?:open|closed))\b[^,;]{0,60}$")
"""'polls are open 7 a.m. to 8 p.m. Tuesday'."""
_LET = r"(?:allow|enabl|permit|forc|requir|encourag|press|push)"
_SOMEBODY_TO = r" (?:[\w’'-]+ ){1,5}?to [a-z]+)\b[^,;:]{0,60}$"
_LETS = re.compile(rf"\b(?P<cue>{_LET}(?:e|e?s|ing)?{_SOMEBODY_TO}")
"""'a rule that allows him to run again in May'."""
_LETS_NOW = re.compile(rf"\b(?P<cue>{_LET}e?s{_SOMEBODY_TO}")
"""Those of the present: 'she passed a rule that allows him to run in May'."""
_WORRY = re.compile(
    r"\b(?P<cue>(?:worr(?:y|ies|ied)|fears?|nervous|anxious|concern(?:s|ed)?|confident|optimis(?:m|tic)"
    r"|pessimis(?:m|tic)) (?:about|of|over) [a-z]+ing)\b[^,;:]{0,60}$"
)
"""'they worry about losing in May'."""
_NEW_CLAUSE = re.compile(r"\b(?:who|which|that|when|while|since|because|after|where|as)\b")
_DETERMINED = re.compile(r"\b(?:an?|the|this|that|its|their|his|her|our|my) $")
_TALK = re.compile(
    r"(?:['’]s|\b(?:his|her|their|the))(?: [a-z-]+){0,3}"
    r" (?:speech|remarks|comments|interview|statement|address|performance|answer|decision)"
    r" (?:on|in) $"
)
"""What is spoken of: 'they are hailing her speech on Thursday'."""
_WAS = re.compile(r"\b(?:was|were|had|been|proved)(?: [a-z]+){0,3} $")


def in_prospect(clause: str, after: str) -> str:
    """The words before a date that look ahead; empty where none do.

    A date in front of a noun is that of the thing ('must file their February reports'), unless
    that is a contest: 'can win the November vote'.
    """
    if (_DETERMINED.search(clause) and not names_contest(after)) or _TALK.search(clause):
        return ""
    for pattern in (_CAN, _IS_DOING, _IS_OPEN, _LETS, _WORRY, _asking(), _IF):
        for found in pattern.finditer(clause):
            again = _NEW_CLAUSE.search(clause, found.end("cue"))
            if again is None and not _WAS.search(clause[: found.start("cue")]):
                return found["cue"]
    return ""


def can_now(clause: str, cue: str) -> str:
    """The verb that looks ahead behind a verb in the past: 'said that it must win (in May)'."""
    behind = clause[clause.rfind(cue.rsplit(maxsplit=1)[-1]) :]
    close = _CLOSE.search(behind)
    if close:
        return close["could"] or close["doing"]
    found = _CAN_NOW.search(behind) or _LETS_NOW.search(behind)
    return found["cue"] if found and not _NEW_CLAUSE.search(behind, found.end("cue")) else ""


@cache
def _asking() -> re.Pattern[str]:
    """'enough to win', 'a chance of winning'."""
    listed = either(form for form, cue in verb_cues().items() if cue == "prospect")
    return re.compile(
        rf"\b(?P<cue>(?:{listed}) (?:(?:for (?:[\w’'-]+ ){{1,4}})?"
        r"to(?! (?:the|an?|his|her|its|their|be held)\b) [a-z]+"
        r"|(?:of|at|for) [a-z]+ing))\b[^,;:]{0,60}$"
    )
