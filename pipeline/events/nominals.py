"""Happenings named by a dated noun: "Tuesday's election", "the May 4 rally in Ashford".

Such a date belongs to the noun and not to the verb of the sentence: "he praised the May 4
rally" says when the rally was, and nothing about when he praised it.
"""

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile

from pipeline.events.antecedents import phrase_ending
from pipeline.events.edges import TIMED
from pipeline.events.noun_words import (
    complement_end,
    is_happening,
    is_thing,
    names_happening,
    noun_phrase,
    told_end,
)
from pipeline.events.verbs import WORD, verbs_in
from pipeline.lexicon import table, words

_REACH = 80
_MOST_BEHIND = 1
"""Words behind the happening: "campaign finance reports" are a thing."""
_DETERMINER = re.compile(
    r"\b(?:the|a|an|this|that|his|her|its|their|our|my|whose|any|each|every|some|[^\W_]+(?:['’]s|s['’]))\s+[\"“'‘]?$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
_ONE_PLACE = r"[A-Z]\w+(?:\s[A-Z]\w+)?"
_PLACE = re.compile(
    r"\s(?:in|at|of)\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*)*"
    rf"(?:(?:(?:,\s{_ONE_PLACE})+,?)?\sand\s(?!(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr)\b){_ONE_PLACE}"
    r"|,\s[A-Z]\w*,?\s(?:school|church|mosque|nightclub|plant|base|store|prison|hospital|airport)\b"
    r"|,\s(?:(?:[A-Z]\.){2,}|[A-Z]\w*(?=[,.;])))?"
)
"""Where something was: "in Lund", "in Lund, Malmo and Ystad", "in Springfield, Ohio,"."""
_END = re.compile(r"(?<!\.[A-Z])[ .,]+$")
"""Marks at the end of a phrase; the full stop of "U.S." is none."""
_PREPOSITION = re.compile(r"\s(?:in|on|of|at|from)\s+$")
_OPENS_PHRASE = re.compile(
    r"\s*(?:(?:(?:an?|[a-z]+|\d+) )?(?:hour|day|week|month|year)s? (?=after|before))?"
    r"(?:since|after|before|following|until|amid|(?:even )?(?:despite|with)|thanks to"
    r"|because of)\s+",
    re.IGNORECASE,
)
_IS_NEAR = re.compile(
    r"\s(?:due|set|scheduled|planned|looming|now|just|only|about|less than|more than"
    r"|\w+ \w+ away)\b"
)
"""What only says when it is: "with the vote (just three weeks away), on May 1"."""
_LED_BY = re.compile(
    r"\b(?:since|before|ahead of|despite|amid|until|due to|because of|in (?:the run-up|response) to"
    r"|in (?:the )?(?:wake|light) of"
    r"|(?:hours|days|weeks|months|years) (?:of|after)) "
    r"(?=(?:the|a|an|his|her|its|their)\s|[a-z]+s? in\s)"
    r"|\b(?:(?:head(?:s|ed|ing)?|going) into|leading up to|ahead of|prior to) "
    r"|, (?:including|such as) "
)
_WITHIN = re.compile(r"\b(?:in|on|at|during|from)\s")
_NOT_INSIDE = re.compile(r"[,\d]|\bto\b|\band\s*$")
_OWNER = r"(?:the|a|an|this|that|his|her|its|their|our|my|another)"
_WITH_ARTICLE = re.compile(
    r"[Tt]he (?!.* of )(?:.*\d.*|(?:mid-|early |late )?[A-Z]\w+|fall|autumn|spring|summer|winter)"
)
"""A date that has taken in the article of the noun behind it: "(the 7 June) election"."""
_PERIOD = re.compile(r"(?:the|this) (?:year|day|week|month|season|decade|century)\b")
"""Of these something is the first or the greatest: "the scandal of the year"."""
_OF = re.compile(r"(?:\b(?:the|a|an) (?:[\w’'-]+ ){0,3})?\b([\w’'-]+) of $")
_FOR = re.compile(r"\b([\w-]+) for (?:the )?(?:(?:full|whole|fiscal) )?$")
_LEADS = re.compile(
    r"\b(?:after|before|over|following|during|since|despite|unless|if|for|in|on|at) "
)
_NOUN_BEHIND = re.compile(r" ([a-z]{3,}(?<!ly))\b")
_YEAR_ENDS = re.compile(r"\d{4}")
_APPOSED_NOUN = re.compile(
    r", (?:[a-z-]+ )?[a-z-]+s?\b"
    r"(?=[.,;:]| (?:and|in|on|at|of|that|which|by|to|from|against|with|for|as)\b|$)"
)
"""What a comma parts from its date: "the May 11, 2001, attacks"."""
_ATTRIBUTE_LEAD = re.compile(r"\b(?:of|from|for|with|below|above|than|against|by|allow|to) $")
_LEADS_PHRASE = (
    r"(?!(?:Since|During|After|Before|In|At|On|For|From|With|By|Under|Despite|Unlike|Like|And|But"
    r"|When|If|As)\b)"
)
_OWNER_BEFORE = re.compile(
    rf"\b(?:(?i:{_OWNER}) (?:[a-z-]+ )?)?{_LEADS_PHRASE}(?:[A-Z][\w.-]* ){{0,3}}"
    r"[\w.-]+(?:['’]s|s['’]) $"
)
"""Whose the happening is: "(her party's) nomination", "(Mayor Per Berg's) 2019 victory"."""
_IN_A_NAME = re.compile(r"\d{1,2}/\d{1,2}")
"""A day that names what was on it: "the 9/11 terrorist attacks"."""
_INSIDE_WORD = re.compile(r"\w*")
_STARTS_NOUN = re.compile(rf"\b(?={_OWNER}\s)|(?<=['’]s\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Nominal:
    """The noun phrase that a date dates, as half-open offsets, the date itself left out.

    ``headline`` is empty where the noun is no happening ("Tuesday's paper").
    """

    start: int
    end: int
    headline: str


def dated_noun(text: str, start: int, end: int, stretch: tuple[int, int]) -> Nominal | None:
    """The noun that the date ``text[start:end]`` is an attribute of, or ``None`` if it is none.

    ``stretch`` bounds the sentence. Dates stand before the noun ("the July 14 rally") or end a
    phrase that opens the sentence ("Since the start of the war in 2022, ...").
    """
    after = _owned_from(text, start, end)
    if after is None and _WITH_ARTICLE.fullmatch(text, start, end):
        after = end if _happening_follows(text, end, stretch[1]) else None
    if after is None:
        return (
            _opening_noun(text, start, end, stretch)
            or _of_a_year(text, start, stretch)
            or _for_a_period(text, start, stretch)
            or _noun_led(text, start, end, stretch)
        )
    stop = stretch[1]
    phrase = noun_phrase(text, after, min(stop, after + _REACH))
    if not phrase:
        return None
    heads = [m for m in phrase if is_happening(m.group())]
    behind = phrase[phrase.index(heads[-1]) + 1 :] if heads else []
    if not heads or len(list(takewhile(is_thing, behind))) > _MOST_BEHIND:
        return Nominal(phrase[0].start(), phrase[-1].end(), "")
    first, last = phrase[0].start(), heads[-1].end()
    place = _PLACE.match(text, last, min(stop, last + _REACH))
    last = max(place.end() if place else last, complement_end(text, last, min(stop, last + _REACH)))
    is_one_word = " " not in _END.sub("", text[first:last]) or _IN_A_NAME.fullmatch(
        text, start, end
    )
    timed = TIMED.search(text, heads[-1].end(), told_end(text, last, stop))
    last = timed.start() if timed else told_end(text, last, stop)
    owner = _OWNER_BEFORE.search(text, max(stretch[0], start - _REACH), start)
    if not is_one_word:
        headline = f"{owner[0] if owner else ''}{_END.sub('', text[first:last])}"
        return Nominal(owner.start() if owner else first, last, headline)
    # One word says too little: "Monday's debate", "the 2012 election", "Berg's 2019 victory";
    # "9/11" is half of a name.
    begin = owner.start() if owner else start
    return Nominal(owner.start() if owner else first, last, text[begin:last])


def _happening_follows(text: str, end: int, stop: int) -> bool:
    """Whether a noun without an article stands right behind: "the 7 June (election)"."""
    follows = noun_phrase(text, end, min(stop, end + _REACH))
    if not text.startswith(" ", end) or not follows:
        return False
    opens = follows[0].group().lower() in words("function_words")
    return not opens and any(is_happening(match.group()) for match in follows)


def noun_before(text: str, start: int, end: int, *, direct: bool = False) -> Nominal | None:
    """The happening named in ``text[start:end]``, where a date follows at ``end``.

    "praised his answer to an attack in Lund" (last July): the attack was then. A ``direct`` one is
    not only where something else was: "backed his friends in the vote".
    """
    start = _word_from(text, max(start, end - 2 * _REACH))
    found = list(WORD.finditer(text, start, end))
    head = next(
        (m for m, after in pairwise([*found, None]) if m and names_happening(m, after)), None
    )
    if head is None or (direct and _WITHIN.search(text, start, head.start())):
        return None
    openings = _STARTS_NOUN.finditer(text, start, head.start())
    bare = _phrase_start(text, start, head)
    first = max((match.start() for match in openings), default=bare)
    owner = _OWNER_BEFORE.search(text, start, first)
    first = owner.start() if owner else first
    phrase = _PREPOSITION.sub("", text[first:end]).strip(" ,")
    begin = first + len(text[first:end]) - len(text[first:end].lstrip())
    return Nominal(begin, begin + len(phrase), phrase)


def with_place(text: str, at: tuple[int, int], stop: int, noun: Nominal) -> Nominal:
    """A happening before its date with the place behind: "a debate (on Thursday) in Lund"."""
    is_behind = noun.end <= at[0] and text.startswith(" in ", at[1])
    place = _PLACE.match(text, at[1], min(stop, at[1] + _REACH)) if is_behind else None
    if place is None or _PLACE.search(noun.headline):
        return noun
    return Nominal(noun.start, noun.end, noun.headline + _END.sub("", place[0]))


def _word_from(text: str, start: int) -> int:
    """The place itself, or where the next word begins if it falls inside one."""
    inside = _INSIDE_WORD.match(text, start) if text[start - 1 : start].isalnum() else None
    return inside.end() if inside else start


def _phrase_start(text: str, start: int, head: re.Match[str]) -> int:
    """Where a phrase without an article begins; behind "to" its head may be a verb."""
    phrase = phrase_ending(text[start : head.end()])
    first = head.end() - len(phrase)
    is_found = phrase and text.startswith(phrase, first)
    return first if is_found and not text.endswith(" to ", start, first) else start


def second_noun(text: str, start: int, end: int) -> Nominal | None:
    """The happening right before the second date of a clause: "left on Friday over a theft in May".

    It stands between two prepositions, the last of which leads to the date at ``end``.
    """
    leads = list(_LEADS.finditer(text, max(start, end - 2 * _REACH), end))
    if len(leads) <= 1 or _NOT_INSIDE.search(text, leads[-2].end(), leads[-1].start()):
        return None
    return noun_before(text, leads[-2].end(), leads[-1].start())


def _of_a_year(text: str, start: int, stretch: tuple[int, int]) -> Nominal | None:
    """What a year behind "of" tells apart: "the crisis of 2008", "the Port Act of 1970".

    Any other date does so only behind a verb: "fled after the floods of last week".
    """
    joined = _OF.search(text, max(stretch[0], start - _REACH), start)
    if joined is None:
        return None
    is_year = text[start].isdigit()
    is_rank = _PERIOD.match(text, start) is not None
    if not is_year and (is_rank or not any(verbs_in(text, stretch[0], joined.start()))):
        return None
    found = noun_before(text, joined.start(), joined.end(1)) if is_happening(joined[1]) else None
    return found or (Nominal(joined.start(), joined.end(1), "") if is_year else None)


def _for_a_period(text: str, start: int, stretch: tuple[int, int]) -> Nominal | None:
    """What is made for a time, and is no happening of it: "its forecast for 2025"."""
    led = _FOR.search(text, max(stretch[0], start - _REACH), start)
    if led is None or led[1].lower().removesuffix("s") not in words("period_nouns"):
        return None
    return Nominal(led.start(), led.end(1), "")


def _noun_led(text: str, start: int, end: int, stretch: tuple[int, int]) -> Nominal | None:
    """A happening behind "since" or "before" whose date follows: "since the war in 2022"."""
    begin = max(stretch[0], start - 2 * _REACH)
    led = list(_LED_BY.finditer(text, begin, start))
    preposition = _PREPOSITION.search(text, begin, start)
    until = preposition.start() + 1 if preposition else start
    if not led or led[-1].end() >= until:
        return None
    if _NOT_INSIDE.search(text, led[-1].end(), until) or next(
        verbs_in(text, led[-1].end(), until), None
    ):
        return None
    noun = noun_before(text, led[-1].end(), until)
    if noun is None or " " in noun.headline:
        return noun
    return Nominal(noun.start, end, text[noun.start : end])


def _opening_noun(text: str, start: int, end: int, stretch: tuple[int, int]) -> Nominal | None:
    """A happening between the preposition that opens the sentence and the date or its own."""
    begin = max(stretch[0], start - 2 * _REACH)
    opened = _OPENS_PHRASE.match(text, begin)
    preposition = _PREPOSITION.search(text, begin, start)
    until = preposition.start() if preposition else start
    if opened is None or opened.end() >= until or not (preposition or text[end : end + 1] == ","):
        return None
    if next(verbs_in(text, opened.end(), until), None):
        return None
    put_off = _IS_NEAR.search(text, opened.end(), until)
    return noun_before(text, opened.end(), put_off.start() if put_off else until)


def _owned_from(text: str, start: int, end: int) -> int | None:
    """Where the noun starts, if the date is its possessor or stands between article and noun."""
    inside = list(_POSSESSIVE.finditer(text, start, end))
    if inside and inside[-1].end() == end:
        return end  # but no day that has one in its name: 'New Year's Eve'
    owner = _POSSESSIVE.match(text, end)
    if owner:
        return owner.end()
    led = _DETERMINER.search(text, max(0, start - 20), start) or _is_attribute(text, start, end)
    if led and _YEAR_ENDS.match(text, end - 4) and _APPOSED_NOUN.match(text, end):
        return end + 1
    return end if led and text[end : end + 1] == " " else None


def _is_attribute(text: str, start: int, end: int) -> bool:
    """Whether digits stand right before a noun without an article: "below 2005 levels"."""
    follows = _NOUN_BEHIND.match(text, end)
    led = _ATTRIBUTE_LEAD.search(text, max(0, start - 20), start)
    if not text[start].isdigit() or follows is None or led is None:
        return False
    word, verbs = follows[1], verbs_in(text, end, follows.end())
    return word not in table("clause_words", "ends_noun") and next(verbs, None) is None
