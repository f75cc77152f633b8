"""The medium of a statement: a platform, a broadcast, a talk, a text.

What goes in: finding the words of ``channels.csv`` beside a cue. What stays out: who was told
(``circumstances.py``). To add a medium, add a row to the list.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from pipeline.lexicon import rows, table, words
from pipeline.statements.narration import Frame

NEAR = 140
"""Characters from the cue within which a word belongs to it."""

_ORDER = ("platform", "line", "broadcast", "talk", "text")
"""The narrower medium goes first: a post on a platform is more than a text."""

_WORD = re.compile(r"\w+")
_INTO = re.compile(
    r"\b(?:on|in|at|via|to|through|during|by|over|from|told|a|an|the|his|her)\b[^,;:.]*$"
)
_NEVER = (
    "about|after|against|ahead|amid|an?|and|as|before|but|for|from|her|his|its|of|over|regarding"
    "|since|than|that|the|their|to|until|which|who|with|he|she|it|they|we|you|I|is|are|was|were"
    "|has|have|had|will|would|says|said"
)
"""What parts a talk or text from the words that lead to it: "in response to the debate"."""
_DOWN_TO = (
    r"(?:\s(?:the\s|an?\s)?(?:beginning|course|end|excerpts?|half|heat|hours?|middle|midst|minutes?"
    r"|moments|opening|outset|parts?|portions?|recording|segments?|series|start|taping|text"
    r"|transcripts?) of)?"
    r"(?:\s(?:an?|any|each|her|his|its|last|next|one|our|several|that|the|their|this|those|two))?"
    rf"(?:\s(?!(?:{_NEVER})\b)[\w.’'&-]+,?|\s[A-Z]\w+ of the(?= [A-Z])){{0,6}}[\s-]$"
)
"""From what leads to a talk or text down to its noun: "in | the course of his last"."""
_TALK = re.compile(
    r"(?:\b(?i:in|into|at|during|throughout|via|through|over|from|on|by|according to|recently as)"
    r"|\b(?:down|sat|up) for|\b(?:remarks|said|speaking|spoke) to"
    r"|\b(?:aired|began|begun|called|calls|calling|closed|concluded|conducted|convened|delivered"
    r"|delivering|ended|gave|give|given|gives|giving|granted|held|hold|holding|holds|hosted|opened"
    rf"|published|recorded|taped|told|used)){_DOWN_TO}"
)
"""Before a talk that carries the words, not one that they are about: "after the debate"."""
_BY = re.compile(
    rf"\b(?i:in|on|via|by|with|through|over|(?:sent|put|wrote|issued|released)(?: out)?){_DOWN_TO}"
)
"""What stands before a text that carries the words, not one they are about."""
_LINE = re.compile(r"\b(?i:by|on|over|via)\s(?:(?:the|a|his|her|cell|mobile|satellite)\s){0,2}$")
"""Before a line that words came over: "reached by phone"."""
_ON = re.compile(
    r"(?:\b(?:on|in|via|by|with|through|over|during|using)"
    r"|(?<!\bof )\b(?:an?|the|his|her|their|its)"
    r"|\b(?:posted|posts?|rushed|takes?|taking|took|turned|turning|uploaded|went|wrote)"
    r"(?: [\w’'-]+){0,3} to)"
    r"(?: (?!(?:at|and|between|for|from|of|that|to|which)\b)[\w’'-]+){0,4} $",
    re.IGNORECASE,
)
"""Before a platform that carries words, not one that is a firm: "the head of policy at"."""
_NO_WORDS = re.compile(
    r"(?:[ -](?:cable|news|reality|show|talk))*[ -](?:ads|advert\w*|audiences?|cameras?|channels"
    r"|commercials|followers?|networks?|persona|ratings|users?|viewers?)\b"
)
"""Behind a broadcast or a platform what nobody speaks in: "a television audience"."""
_POSTS = re.compile(r"[ -](?:messages?|posts?|postings?|threads?|updates?|videos?)\b")
"""The same for what carries words on any platform: "in some Twitter posts"."""
_SOMEBODY = re.compile(r"(?:[ -](?:cable|news|reality|show|talk|talk-show))*[ -](?P<who>[a-z]+)\b")
"""Somebody of a medium: "a radio talk-show host"."""
_TO = re.compile(r"\b(?:told|tells?|telling|to|with)\b(?: [\w’'-]+){0,4}[ -]$", re.IGNORECASE)
"""Before somebody of a medium to whom others speak."""
_AT = re.compile(r"\bat (?:[\w’'-]+ ){0,3}$")
_TWEETING = re.compile(r"(?:re)?tweet(?:s|ed|ing)?\b", re.IGNORECASE)

_FORMS: dict[str, list[str]] = defaultdict(list)
for _row in sorted(rows("channels"), key=lambda row: -len(row["form"])):
    _FORMS[_row["form"].split()[0].split("-")[0].split("&")[0]].append(_row["form"])


_LEADS = {"line": _LINE, "talk": _TALK, "text": _BY}


def channel_in(frame: Frame) -> str | None:
    """The medium named near the cue, under its usual name."""
    names, senses = table("channels", "channel"), table("channels", "sense")
    if _TWEETING.match(frame.between(*frame.cue)):
        return names["tweet"]
    found: dict[str, str] = {}
    for at, form in _forms_in(frame.open_text):
        start = frame.start + at
        is_name = frame.open_text[at].isupper() or senses[form] != "platform"
        near = abs(start - frame.cue[0]) <= NEAR and frame.is_of_cue(start, start)
        before = frame.open_text[max(at - 60, 0) : at]
        behind = frame.open_text[at + len(form) : at + len(form) + 40]
        if near and is_name and _carries(senses[form], before, behind):
            found.setdefault(senses[form], names[form])
    return next((found[sense] for sense in _ORDER if sense in found), None)


def _carries(sense: str, before: str, behind: str) -> bool:
    """Whether a medium with these words around it can be the one that words came through."""
    if sense in _LEADS:
        return _LEADS[sense].search(before) is not None
    somebody = _SOMEBODY.match(behind)
    if somebody and somebody["who"] in words("person_nouns") and not _TO.search(before):
        return False
    is_firm = sense == "platform" and _POSTS.match(behind) is None
    lead = _ON if is_firm else _INTO
    is_led = lead.search(before) is not None and _AT.search(before) is None
    return is_led and _NO_WORDS.match(behind) is None


def is_wire(channel: str | None) -> bool:
    """Whether a medium is a platform by name or a line, which goes before an outlet told."""
    return channel in _WIRES


_WIRES = frozenset(
    row["channel"] for row in rows("channels") if row["sense"] in ("platform", "line")
)


def _forms_in(text: str) -> Iterator[tuple[int, str]]:
    """The words of the list in a text with their places, the longest first, none twice."""
    low, done = text.lower(), 0
    for match in _WORD.finditer(low):
        if match.start() < done:
            continue
        for form in _FORMS.get(match.group(), ()):
            end = match.start() + len(form)
            if low.startswith(form, match.start()) and not low[end : end + 1].isalnum():
                yield match.start(), form
                done = end
                break
