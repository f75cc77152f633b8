"""To whom something was said: "told reporters", "in an interview with the Post".

In: the frame of a statement. Out: the words for whoever was told. What the grammar of the sentence
shows of them is found by ``addressees``.
"""

import re

from pipeline.lexicon import is_listed, singulars, words, words_where
from pipeline.models import Reference
from pipeline.statements.attribution import Attribution, Range, overlaps
from pipeline.statements.channels import NEAR
from pipeline.statements.cues import cue_verbs
from pipeline.statements.narration import Frame
from pipeline.statements.nouns import can_speak
from pipeline.statements.outlets import is_medium
from pipeline.statements.spots import ENDING, RUN
from pipeline.statements.tagging import ADV, TIME, known_word
from pipeline.statements.venues import tidy
from pipeline.text import Reading

_ENDS = "|".join(sorted(ENDING))
_TITLES = sorted(map(str.title, words_where("abbreviations", "before", "name")))
_SHORT = ("[A-Z]", *map(re.escape, _TITLES))
"""What a point behind it does not end: an initial, a short title."""
_STOP = (
    rf"(?=\s(?:(?:{_ENDS}|but)\b|(?:{_ENDS.title()})\b(?!\s[A-Z]))|[,:;!?\"“”«»()—–\x00]"
    + "|"
    + "".join(rf"(?<!\b{form})" for form in _SHORT)
    + r"\.|$)"
)
_WHO = (
    r"(?:[^,.:;!?\"“”«»()—–\x00\n]|(?:" + "|".join(rf"(?<=\b{form})" for form in _SHORT) + r")\.)"
)
"""Characters of somebody told; the points are those of titles and initials."""

_NOBODY = (
    "be|that|if|whether|why|how|what|about|on|of|in|by|at|from|during|after|before|as"
    "|when|last|him|her|them|it|us|me|and|or|but|to|for|while|because|since|until|not"
)
"""What opens no addressee: "asked on Monday", "told them"."""
_NUMBER = rf"\d|(?:an?\s)?(?:{'|'.join(sorted(words('numbers_en') | words('large_numbers')))})\b"
"""Behind "about" how many were told: "about 600 people"."""
_ADDRESSEE = re.compile(
    rf"\b(?:[Tt]old|[Tt]ells?|[Tt]elling|[Aa]sked|[Aa]ssured|[Ii]nformed|[Rr]eminded"
    rf"|(?:[Ss]aid|[Ss]aying|[Ww]rote|[Ww]riting) to"
    rf"|(?:[Ss]poke|[Ss]peaking|[Tt]alking) (?:to|with)"
    rf"|(?:[Ii]nterview|[Cc]onversations?) (?:with|to|by|on))\s"
    rf"(?P<who>(?!(?:{_NOBODY})\b(?!(?<![Aa]sked\sabout)\s(?:{_NUMBER})))[^\W_]{_WHO}{{1,80}}?)"
    rf"(?<!\bthe)(?<!\ba)(?<!\ban){_STOP}"
)
_OF_WHOM = re.compile(
    rf"\sof\s(?P<who>(?!(?:his|her|its|their|how|what)\b|(?:the|this|that)\s[a-z])"
    rf"[^\W_]{_WHO}{{1,60}}?)(?:\s--?)?{_STOP}"
)
"""Who is counted or gathered: "tens (of thousands) (of people)", "members (of the Lund Club)"."""
_NAMED = re.compile(r"(?:the\s)?[A-Z0-9]")
_OWNS = re.compile(r"['’]s?\s")
_COUNTED = (
    words("large_numbers")
    | words("numbers_en")
    | words_where("audiences", "sense", "gathering")
    | words_where("body_nouns", "sense", "group")
    | words_where("venues", "sense", "occasion")
)
_AT_PLACE = re.compile(r"\s(?:in|at|on|inside|outside|near)\s.*$")
"""Where those stand who came to listen: "supporters (in Ashford)"."""
_OWNER = re.compile(r"^((?:\S+ )?\S+)['’]s?$")
_PROGRAMME = re.compile(r"^(?:the )?((?:\S+ )?\S+)['’]s? [“\"‘']")
"""The channel that a programme is of: "told ABC’s “Day Time”"."""
_OWN_INTERVIEW = re.compile(
    rf"\b[Ii]n an? (?:exclusive |recent )?(?P<who>{RUN}(?:\s[Nn]ews)?) interview\b"
)
"""Whose interview it was: "in a Northcast News interview"."""
_TALES = frozenset({"joke", "jokes", "lie", "lies", "story", "stories", "tale", "tales", "truth"})
"""What somebody tells that is nobody told."""
_WHEN = words("time_nouns")
_SAID_BEHIND = re.compile(r" said\b.*$")
"""The verb behind a relative clause: "a man who spoke to the Post (said that)"."""
_IN_TALK = re.compile(
    rf"\s(?:in|during|via)\s(?:an?|the)\s(?:[\w.-]+\s){{0,2}}?"
    rf"(?:{'|'.join(sorted(words('channels') | words('venues')))})\b.*$"
    r"|\s(?:by|on|over)\s(?:the\s)?(?:tele)?phone\b.*$"
)
"""The talk or text behind an addressee: "told the Post (in a written statement)"."""
_MARKS = '“”"'
_TIMES = re.compile(r"(?:[a-z]+ )?times")
"""How often somebody was asked: "asked several times"."""
_TIME_BEHIND = re.compile(
    r"\s(?:(?:over|throughout|since|earlier|later|late|early)\s|(?:\w+ )?times$).*$"
)
"""When somebody was told: "the Post (over the weekend)"."""


def listener(reading: Reading, this: Attribution, frame: Frame, reference: Reference) -> str | None:
    """Whom the words were told, without when and how, or ``None``."""
    if this.addressee and not _is_talk(reading.text[slice(*this.addressee)]):
        told = reading.text[slice(*this.addressee)]
        told += _of_whom(frame, this.addressee[1] - frame.start, told, reference)
        return _nobody_else(_come_to_listen(told) or told)
    return listener_beside(frame, this.source, reference)


def listener_beside(frame: Frame, source: Range | None, reference: Reference) -> str | None:
    """Whom the words of a frame tell of, behind a verb or a talk: "in an interview with Lind"."""
    for match in _ADDRESSEE.finditer(frame.text):
        start = frame.start + match.start()
        who = frame.start + match.start("who"), frame.start + match.end("who")
        if overlaps(who, source) or _is_talk(match["who"]) or frame.is_rival(start):
            continue  # "asked Mr. Berg": he asked; "asked a question"; another's "told"
        if abs(start - frame.cue[0]) <= NEAR and frame.is_of_cue(start, start):
            return _nobody_else(
                match["who"] + _of_whom(frame, match.end("who"), match["who"], reference)
            )
    return _of_interview(frame, reference)


def _come_to_listen(who: str) -> str | None:
    """Those who came to listen without where they stand, or ``None`` for others."""
    people = _AT_PLACE.sub("", who)
    return people if people.split()[-1].lower() in words("audiences") else None


def _of_whom(frame: Frame, at: int, who: str, reference: Reference) -> str:
    """The rest of "tens | of thousands of people": who is counted, whose members they are."""
    verb = cue_verbs().get(frame.between(*frame.cue).strip().lower())
    if is_medium(who, reference) or (verb is not None and "of" in verb.frames):
        return ""  # "told the Post of the plan", "reminded them of it"
    rest = ""
    while match := _OF_WHOM.match(frame.text, at):
        head, of = who.rpartition(" ")[2], match["who"]
        is_counted = not _COUNTED.isdisjoint(singulars(head.lower()))
        is_somebody = head[0].isupper() or is_counted or can_speak(head.lower())
        is_named = is_somebody and _NAMED.match(of) is not None and not _OWNS.search(of)
        if not (is_named or (is_counted and of[0].islower())):
            break
        rest, who, at = f"{rest} of {of}", of, match.end()
    return rest


def _is_talk(who: str) -> bool:
    """Whether words name what was said, when, or met it: "asked several questions", "to cheers"."""
    said = _TIME_BEHIND.sub("", who.removesuffix(" and")).split()
    head = " ".join(said).split(" of ")[0].split()[-1]
    is_met = any(is_listed(word.lower(), "said_under") for word in said)
    is_when = (
        _TIMES.fullmatch(who) is not None
        or (who.endswith(" times") and len(said) == 1)
        or head in _WHEN
        or known_word(head, first=False)[0] == TIME
    )
    return is_met or is_when or head in _TALES or is_listed(said[-1], "spoken_nouns", "cue_nouns")


def _of_interview(frame: Frame, reference: Reference) -> str | None:
    """Whose interview somebody gave: "in a Northcast interview"."""
    for match in _OWN_INTERVIEW.finditer(frame.text):
        start, who = frame.start + match.start(), match["who"]
        is_near = abs(start - frame.cue[0]) <= NEAR and frame.is_of_cue(start, start)
        if who.lower() in words("channels") | words("countries"):
            continue
        if is_near and (who.isupper() or is_medium(who, reference)):
            return who
    return None


def _nobody_else(who: str) -> str:
    """Somebody without when and how: "reporters (rhetorically)", "the Post (over the weekend)"."""
    channel = _PROGRAMME.match(who)
    if channel:
        return channel[1]
    words_told = _TIME_BEHIND.sub("", _IN_TALK.sub("", who)).split()
    while len(words_told) > 1 and _goes_on(words_told[-1]):
        words_told.pop()
    told = " ".join(words_told).partition(" - ")[0]  # "the Post - conducted late -"
    told = _SAID_BEHIND.sub("", tidy(told).strip(_MARKS))
    return _OWNER.sub(r"\1", told)


def _goes_on(word: str) -> bool:
    """Whether a word tells of the saying, not of somebody: "voters (openly)", "him (asking)"."""
    is_asking = word.endswith("ing") and word in cue_verbs() and not is_listed(word, "venues")
    return is_asking or known_word(word, first=False)[0] == ADV
