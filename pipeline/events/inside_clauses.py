"""Words that open a clause elsewhere and stand inside one here: "used as a tool", "so far".

In: a stretch of text and a match of such a word. Out: whether a clause may start there at all;
whether it does is for ``cuts`` to say, by the verbs around it.
"""

import re

from pipeline.lexicon import irregular_participles, table, words, words_where
from pipeline.statements.cues import cue_verbs

PREPOSITIONS = frozenset({"after", "before", "since", "until", "as"})
"""Openers that are as often prepositions: with them the verb comes before the next comma."""
_NEAR = 60
"""Characters before a word that tell what it does."""
_DAYS = sorted(words_where("time_words_en", "class", "month", "weekday"))
_LED = re.compile(r"\b(?:of|in|on|at|for|with|by|from|to|about|under|over|during) $", re.IGNORECASE)
"""Behind these "that" points at something: "of that money"."""
_TIME_BEHIND = re.compile(
    r" (?:day|night|morning|afternoon|evening|week|weekend|month|year|summer|autumn|fall|winter"
    r"|spring|decade|time|date|point)\b"
)
_HAVE = re.compile(r"\b(?:has|have|had|having|ever|long) $")
"""Behind these "since" is an adverb: "they have since left"."""
_BE = re.compile(r"\b(?:is|are|was|were|been|be|has|have|had|will|would|the|back) $")
"""Behind these "then" is an adverb: "he was then jailed"."""
_DO = re.compile(r"\b(?:do|does|did|done|doing|[Tt]he|[Aa]) $")
"""Behind these "so" stands for a verb or describes: "the time to do so ends", "the so called"."""
_BETWEEN = re.compile(r"\b(?:between|both) (?:(?!and\b)[^,;\s]+ ){1,5}$", re.IGNORECASE)
_DATE_AND_VERB = re.compile(
    rf" (?:early |late |mid-)?(?:(?i:{'|'.join(_DAYS)})(?: \d{{1,2}})?|\d{{4}})"
    r" (?:will|would|can|could|may|must|has|have|had|is|are|was|were)\b"
)
"""A date that a verb follows at once is none of its clause: "(since) January will"."""
_OPENING_DATE = re.compile(
    r", (?:and|but|or|so)(?: then)?"
    r"(?:(?: (?:in|on|by|at|since|during|early|late|last|this|next|the|that|same|following))+"
    rf" (?:(?i:{'|'.join(_DAYS)})\.?(?: \d{{1,2}}(?:, \d{{4}})?)?|\d{{4}}s?|day|week|weekend|month"
    r"|year|summer|autumn|fall|winter|spring)"
    r"|(?: \w+)? (?:day|week|month|year|decade)s? (?:later|ago|earlier|before|after))"
    r"(?: (?:morning|afternoon|evening|night))?$"
)
"""A day that opens a clause behind "and", which its comma parts from the subject."""
_ALONE = re.compile(r" (?:and|but) (?!after\b|before\b|since\b)")
"""Behind it "before" leads to nothing: "it had met the day before and (it left)"."""
_A = re.compile(r"\b(?:a|long|little|short) $")
"""Behind these "while" is a noun: "for a while"."""
_OWNED = re.compile(r"\b(?:an?|the|his|her|its|their|our|my|this|that) $", re.IGNORECASE)
"""Behind these "once" describes: "her once busy port"."""
_AS = re.compile(
    r"\b(?:(?:term|tenure|time|stint|role|job|position|career|reputation|status|experience|future)s?"
    r"|used|using|seen|viewed|regarded|described|portrayed|treated|known(?: [a-z]+){0,3}|named"
    r"|serv(?:ed?|es|ing)|work(?:ed|s|ing)|act(?:ed|s|ing)|appointed|elected|chosen|picked"
    r"|introduced|cast|dismissed|hailed|condemned|denounced)(?: \w+ly)? $"
)
"""Behind these "as" leads to what somebody or something is: "used as a tool", "term as mayor"."""
_OFFICES = "|".join(sorted(words_where("person_nouns", "sense", "office"), key=len, reverse=True))
_AS_OFFICE = re.compile(
    r" (?:(?!(?:an?|the|his|her|its|their|our|my|this|that)\b)[a-z-]+ )?"
    rf"(?:{_OFFICES})\b(?! [A-Z]|['’])"
    r"(?! (?:of|for) (?:the )?[a-z]+ (?:[A-Z]|(?:general|affairs) [A-Z]))"
)
"""An office without an article, and nobody's name behind it: "(as) secretary of state, she"."""
_SO = re.compile(r"(?:^|[“\"(.,] ?|\b(?:[Ss]o|[Bb]ut|[Aa]nd|because|thinks?|says?|said) )$")
"""Behind these "that's" points at something."""
_WITHIN = {
    "that": _LED,
    "since": _HAVE,
    "then": _BE,
    "and": _BETWEEN,
    "so": _DO,
    "while": _A,
    "as": _AS,
    "once": _OWNED,
}
_ONCE_DONE = re.compile(r" (?:known|seen|thought|held|[a-z]+ed)\b")
_DID_THAT = re.compile(r"\b(?P<verb>[a-z]+) $")
_NOUN_BEHIND = re.compile(r" (?P<noun>[a-z]{3,})\b")
_FIXED = re.compile(r"(?:once|then) (?:again|more)\b|as well\b|so far\b", re.IGNORECASE)


def stands_inside(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a word that can open a clause stands inside one here."""
    word, first = mark.group(), max(start, mark.start() - _NEAR)
    if word == "that" and _SO.search(text, first, mark.start()):
        return text.startswith(("'s", "’s"), mark.end())  # "so that's why"
    led = _WITHIN.get(word)
    ways = (
        word == "that" and (_TIME_BEHIND.match(text, mark.end()) or _points(text, first, mark)),
        word in PREPOSITIONS and _DATE_AND_VERB.match(text, mark.end()),
        word in ("before", "after") and _ALONE.match(text, mark.end()),
        word == "once" and _is_of_before(text, start, mark),
        is_because_of(text, mark),
        is_as_office(text, mark),
        _FIXED.match(text, mark.start()),
        led and led.search(text, first, mark.start()),
    )
    return any(ways)


def _is_of_before(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a comma and "once" set apart what was before: "the firm, once known as Lund News"."""
    done = _ONCE_DONE.match(text, mark.end())
    return done is not None and text.endswith(", ", start, mark.start())


def _points(text: str, first: int, mark: re.Match[str]) -> bool:
    """Whether "that" points at a noun, right behind a verb of doing: "made that argument"."""
    verb = _DID_THAT.search(text, first, mark.start())
    noun = _NOUN_BEHIND.match(text, mark.end())
    tenses = table("finite_verbs", "tense")
    if verb is None or noun is None or tenses.get(verb["verb"]) != "past":
        return False
    is_cue = verb["verb"] in cue_verbs() or verb["verb"] in irregular_participles()
    is_noun = noun["noun"] not in words("function_words") and noun["noun"] not in tenses
    return is_noun and (verb["verb"] == "made" or not is_cue)


def closes_date(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a comma only closes the day in front of a clause: "and in 2008, Berg left"."""
    first = max(start, mark.start() - _NEAR)
    return mark.group() == "," and _OPENING_DATE.search(text, first, mark.start()) is not None


def is_as_office(text: str, word: re.Match[str]) -> bool:
    """Whether "as" leads to what somebody is: "Berg, as mayor in 2012, signed the law"."""
    return word.group().lower() == "as" and _AS_OFFICE.match(text, word.end()) is not None


def is_because_of(text: str, word: re.Match[str]) -> bool:
    """Whether a word that can open a clause is part of a preposition."""
    return word.group().lower() == "because" and text.startswith(" of ", word.end())
