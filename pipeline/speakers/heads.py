"""Which names a mention is about: "X, the head of Y" is about X, "a friend of X" about no name.

What goes in: where a name must stand in a mention to be its head. What stays out: who it is
(``people.py``).
"""

import re

from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People
from pipeline.speakers.phrases import PhraseKind, read_phrase
from pipeline.speakers.vocabulary import BODY_SENSE, OFFICES, PERSON_NOUNS, TITLES

_NOT_HEAD = re.compile(
    r"\b(?:of|for|from|in|at|to|on|with|by|who|whose|against|near|inside|than|about|like|including)\b|,"
)
_OF_PLACE = re.compile(
    r"(?:[\w-]+ ){0,4}?(?P<office>[\w-]+) (?:of|for) (?:the )?(?:[A-Z][\w.’'-]* ){1,3}"
)
"""An office and its place or body before a name: "the president of Norland (Ada Lind)"."""
_LED = re.compile(r"(?:(?!for\b|of\b|by\b)[a-z]+ ){0,2}")
"""Before the body whose office somebody has: "the ruling (Lund Party chair Ada Berg)"."""
_PARTED = re.compile(r",|\b(?:and|or|of an?|to an?)\b")
_SOMEBODY_FOR = re.compile(r"\b([a-z]+) for\b")
"""Of whom somebody is: "a guard for President Ada Berg"; but "Fight for Lund director"."""
_TAIL = re.compile(
    r"\.?(?:['’]s?)?\s*(?:$|[,(;—–]|(?:of|for|from|in|at|to|on|with|by|and|or|who|as|during)\b)"
)
_PAPER_TAIL = re.compile(r"(?:['’]s?)?\s+(?:\w+\s+)?(?P<noun>\w+)$")
_AND = re.compile(r"\s*,?\s+(?:and|or|&)\s+(?:(?:the|his|her|its|their)\s+)?$")
_BESIDE = re.compile(
    r"(?: \([RDI]-[A-Z][\w.]*\)|, [RDI]-[A-Z][\w.]*,"
    r"| (?:of|from) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}"
    r"|, (?:an?|the|her|his|their|\d)[^,;.:]{0,60},)(?=,? and (?:[a-z]+ ){0,2}[A-Z])"
)
"""What tells of a name before the next one: "Ada Lund (R-Ohio) and", "Lund, a farmer, and"."""
_OWNS_NAME = re.compile(r"['’]s? [A-Z]")
_OWNER = re.compile(r"(?:[A-Z][\w.]* ?)+['’]s? $")
"""Whose somebody is in a list of names: "Lund, the Post's Joe Berg and Norland's Ada Dahl"."""
_COMMA = re.compile(r",\s+(?:the\s+)?$")


def head_names(text: str, people: People, start: int, end: int) -> list[Name]:
    """The names a mention is about: not one inside a role, or after a preposition."""
    last = _office_holder(text, people, start, end)
    if last is not None:
        return [last]
    heads: list[Name] = []
    at = start
    shown = text[:end]
    for name in people.between(start, end):
        if heads and name.start < at:
            continue
        before, after = text[at : name.start], text[name.end : end]
        if heads and name.is_owner and _OWNS_NAME.match(after):
            continue
        before = _OWNER.sub("", before) if heads else before
        lead = before.rstrip().removesuffix(name.role).rstrip()
        is_apposed = _is_called(lead, name) or (
            lead.endswith(",") and (bool(name.role) or _is_person(lead))
        )
        if people.who(name)[0].kind is SpeakerKind.UNKNOWN:
            continue
        if heads and not (_AND.match(f"{lead} ") or _goes_on(heads[-1], before, name, after)):
            break
        is_inside = _NOT_HEAD.search(shown[at : at + len(lead)]) is not None
        if name.kind is SpeakerKind.ORGANIZATION:  # the "of" of its name parts no mention
            shown = shown[: name.start] + "x" * (name.end - name.start) + shown[name.end :]
        if is_inside and not is_apposed and not heads:
            continue
        if _TAIL.match(after) or _is_paper_of(name, after):
            heads.append(name)
            beside = _BESIDE.match(text, name.end)
            at = min(beside.end(), end) if beside else name.end
    return heads


def _office_holder(text: str, people: People, start: int, end: int) -> Name | None:
    """The person that ends a mention behind an office: "Fight for Lund director Ada Berg"."""
    names = people.between(start, end)
    last = names[-1] if names else None
    if last is None or last.kind is not SpeakerKind.PERSON or last.end != end:
        return None
    led = _OF_PLACE.fullmatch(text[start : last.start]) if last.title else None
    if led and led["office"].lower() in OFFICES and len(last.words) > 1:
        return None if _is_office(last.title) else last  # "the mayor of Lund Ada Berg"
    if not _LED.fullmatch(text[start : names[0].start]):
        return None  # "a spokesman for candidate Ada Berg"
    before = text[start : last.start]
    is_role = before.rstrip().rpartition(" ")[2].lower() in PERSON_NOUNS
    is_parted = _PARTED.search(before) or any(
        match[1] in PERSON_NOUNS for match in _SOMEBODY_FOR.finditer(before)
    )
    return last if is_role and not is_parted else None


def _is_office(title: str) -> bool:
    """Whether the words in front of a name are an office or honorific, and no place."""
    last = title.lower().rsplit(" ", 1)[-1]
    return last in PERSON_NOUNS or last in TITLES


def _goes_on(last: Name, between: str, name: Name, after: str) -> bool:
    """Whether a name stands beside the last one: "the senate, the court and the police"."""
    if _AND.match(between):
        return True
    is_alike = name.kind is last.kind or SpeakerKind.UNKNOWN in (name.kind, last.kind)
    is_listed = _COMMA.match(between) is not None and is_alike
    return is_listed and re.search(r"\band\b", after) is not None


def _is_person(phrase: str) -> bool:
    return read_phrase(phrase).kind is PhraseKind.PERSON


def _is_called(lead: str, name: Name) -> bool:
    """For "the head of the power company Ada Lind": the office is hers, the company has no name."""
    if name.kind is not SpeakerKind.PERSON or lead.endswith(","):
        return False
    last = lead.rpartition(" ")[2]
    return last.islower() and BODY_SENSE.get(last) == "organization" and _is_person(lead)


def _is_paper_of(name: Name, after: str) -> bool:
    """For "Acme data", "the Acme report": what a body publishes speaks for it."""
    if name.kind is not SpeakerKind.ORGANIZATION or len(name.words) == 1:
        return False
    match = _PAPER_TAIL.match(after)
    return match is not None and BODY_SENSE.get(match["noun"].lower()) == "document"
