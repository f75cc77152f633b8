"""The noun phrase that a relative clause or a participle takes up.

In: the clause before "who", "which" or "arrested". Out: the words that it is about. Not here: the
subject of a clause of its own, which ``actors`` finds.
"""

import re
from collections.abc import Mapping

from pipeline.events.clauses import Clause
from pipeline.events.homes import without_state
from pipeline.events.noun_words import is_happening
from pipeline.events.verbs import ADVERB, COMMA, MODALS, WORD
from pipeline.lexicon import is_listed, table, words, words_where

_LONGEST = 12
"""Words of the longest noun phrase."""
_NAMED_BEFORE = re.compile(r"^((?:[A-Z][\w.’'-]*\s?){1,4}), $")
"""The name that an apposition explains: "Ruiz, a judge who ..."."""
_INFINITIVE = re.compile(r"^(?:not )?[a-z]+ (?=\S)")
"""The verb behind "will": "(will) welcome (the king, who)"."""
_ONE = frozenset({"is", "was", "has", "does"})
_MANY = frozenset({"are", "were", "have"})
_LED_BY = re.compile(r"\b(?:on|in|at|for|to|of|with|against|by|from|over|about|between)\s+$")
_HARMS = frozenset({"claimed", "destroyed", "hurt", "injured", "killed", "left", "wounded"})
"""Deeds of happenings, not of places: "a massacre at a church that left nine dead"."""
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that", "our"})
_WEEKDAYS = "|".join(map(str.title, sorted(words_where("time_words_en", "class", "weekday"))))
ON_WEEKDAY = rf"(?:on )?(?:{_WEEKDAYS})(?: (?:morning|afternoon|evening|night))?"
"""A pattern for a day of the week: "Friday", "on Friday morning"."""
_DATE_LEFT = re.compile(rf"(?:^|[\s,]+){ON_WEEKDAY}$")
"""The day of the clause before: "the papers released on Friday, which"."""
_ADVERB_LEFT = re.compile(rf",?\s(?:{ADVERB}|first|last|already|since|later|now)$")
_CAPITALS = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_NAME = re.compile(_CAPITALS)
_PERSON = re.compile(r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][\w’'-]+")
_ONE_NAME = rf"{_CAPITALS}(?: \([\w.-]+\))?"
_NAMES = re.compile(rf"{_ONE_NAME}(?:, {_ONE_NAME})*,? and {_ONE_NAME}$")
"""A list of people: "Sens. Ada Lund (D-Ohio), Joe Berg and Ana Holm"."""
_TITLE = re.compile(
    r"(?<=\w)(?<! of)(?<! in)(?<! for),? ?(?:''|``|“|\")[^“”\"]{1,60}?,?(?:''|”|\")$"
)
"""The name of a work behind its noun: "his book, “Lund,” (which)"."""
_FEELING = frozenset({"afraid", "aware", "capable", "critical", "full", "proud", "wary"})
"""Behind these "of" leads to a phrase of its own: "scared of the mob (that)"."""
_DOING = re.compile(r"(?!king\b)[a-z]{2,}ing")
_AND_A = re.compile(r" and $")
_ONE_OF = re.compile(r"^one of (?:the )?", re.IGNORECASE)
_HOW_MANY_OF = re.compile(
    r"^(?:\w+ )?(?:hundreds|thousands|dozens|scores|most|many|some) of ", re.I
)
_LED_ON = re.compile(r"^(?:according to|including|such as|thanks to) ", re.IGNORECASE)
"""What leads to a phrase and is no part of it: "according to (a poll released on Friday)"."""
_THAN = re.compile(
    r"^.*\b(?:better|less|more|worse|(?!other\b|rather\b)[a-z]{3,}er) than"
    r" (?=(?:the|an?|his|her|its|their) |[A-Z])"
)
"""What stands before whom something is compared with: "few shout louder than (the mayor, who)"."""
_PHRASE_BEHIND = re.compile(
    r" (?:of|in|on|at|for|to|with|against|by|from|over|about|between|under|near) "
)
_COUNTED = re.compile(
    r"(?:^|\s)((?:many|some|most|all|both|none|several|few|two|three|four|five|half"
    r"|the (?:last|first|latest|largest|biggest)) of)$"
)
"""What stands before "which" and "whom" where only some are meant."""
_PART_OF = re.compile(r", (the (?:[a-z-]+ ){1,3}of)$")
"""What something has: "(a poll), the results of (which)"."""


def described(text: str, before: Clause, verb: str = "", opener: str = "") -> str:
    """What a participle describes: the whole subject where no verb stands before, else a phrase.

    Behind ``opener`` ("who", "that") it is the part of the subject that fits it: "a remark of the
    aide who left", "soldiers in the war that began".
    """
    whole = _ADVERB_LEFT.sub("", " ".join(text[before.body : before.end].split()).strip(" ,"))
    whole = _THAN.sub("", _LED_ON.sub("", whole))
    first = whole.split(" ", 1)[0].lower()
    if before.verbs or COMMA.search(whole) or first in leads() or len(whole.split()) > _LONGEST:
        return antecedent(text, before, verb, opener)
    if first == "one" and verb in _MANY:
        return _ONE_OF.sub("", whole)
    nearest = phrase_ending(whole)
    if opener == "who" and not _is_of_people(whole):
        return narrowed_to(opener, nearest)
    return nearest if nearest and _fits_better(nearest, whole, opener) else whole


def narrowed_to(opener: str, phrase: str) -> str:
    """The part of a phrase that an opener takes up: "the arrest of Berg, who".

    "Who" goes with the person that ends it ("the mother of Ada Berg, who", "claims against an
    aide, who"), "which" with no person ("a member of the union, which").
    """
    first, last = phrase.split(" of ", 1)[0], phrase.rsplit(" of ", 1)[-1]
    if opener == "who" and first == phrase:
        last = _PHRASE_BEHIND.split(phrase)[-1]
    head = first.rsplit(" ", 1)[-1]
    if opener == "which":
        return phrase.split(" of ", 1)[-1] if is_listed(head, "person_nouns") else phrase
    is_kin = table("person_nouns", "leads").get(head) == "kin"
    if opener == "who" and is_kin and _PERSON.fullmatch(last):
        return last
    is_of_person = opener == "who" and not _is_of_people(phrase) and _is_of_people(last)
    return last if is_of_person else phrase


def _fits_better(nearest: str, whole: str, opener: str) -> bool:
    """Whether the last phrase of a subject and not all of it is what ``opener`` takes up."""
    if nearest == whole:
        return False
    if opener in ("that", "which"):
        return _is_of_people(whole) and not _is_of_people(nearest)
    return (
        not opener and whole[0].isupper() and not _opens_with_article(whole) and nearest.islower()
    )


def _is_named_person(phrase: str) -> bool:
    """Whether a phrase names one person, by title or given name: "Mr. Berg", "Ana Ruiz"."""
    first = phrase.split(" ", 1)[0].lower().rstrip(".")
    is_person = first in words("given_names") or first in words("titles")
    return is_person and _NAME.fullmatch(phrase) is not None


def _is_of_people(phrase: str) -> bool:
    """Whether a phrase is of people: "hundreds of former fighters", "the operative", "Ana Ruiz"."""
    head = _PHRASE_BEHIND.split(_HOW_MANY_OF.sub("", phrase), maxsplit=1)[0].rsplit(" ", 1)[-1]
    if not head.islower():
        return head[:1].isupper()
    plurals = (head, head.removesuffix("s"), head.removesuffix("men") + "man")
    return any(form in words("person_nouns") for form in plurals)


def antecedent(text: str, before: Clause, verb: str = "", opener: str | None = None) -> str:
    """The noun phrase that ends a clause and that "who" or "which" takes up, its date left out.

    Where the ``verb`` behind does not agree with it, the phrase before its preposition is meant:
    "a ban on guns that has been in force". So it is where a participle (the ``opener`` is empty)
    or "that" stands right behind a name: "in a debate in Lund hosted by the union"; where "who"
    follows no person: "Berg for the nomination, who"; and where "which" follows one: "a meeting
    with Ms. Berg, which".
    """
    tail = _tail_of(text, before)
    tail = without_state(tail) if opener == "who" else tail
    part = _PART_OF.search(tail) if opener == "which" else None
    if part:
        return f"{part[1]} {phrase_ending(tail[: part.start()])}"
    counted = _COUNTED.search(tail)
    if counted:
        return _some_of(tail[: counted.start()].strip(" ,"), counted[1])
    phrase = phrase_ending(tail)
    if opener == "which" and _is_named_person(phrase) and not tail.endswith(phrase):
        phrase = narrowed_to(opener, phrase_ending(tail.rpartition(f"{phrase}, ")[2]))
    if verb in _MANY:
        phrase = _ONE_OF.sub("", phrase)
    others = _AND_A.search(tail, 0, len(tail) - len(phrase)) if verb in _MANY else None
    if others and _opens_with_article(phrase):
        return f"{phrase_ending(tail[: others.start()])} and {phrase}"
    somebody = _somebody(tail, phrase) if opener == "who" else None
    return somebody or _wider(tail, phrase, verb, opener)


def _tail_of(text: str, before: Clause) -> str:
    """The words behind the verb of a clause, the date left out; its subject where none stand."""
    begin = before.verbs[-1].end if before.verbs else before.body
    dated = text[begin : before.end].strip(" ,")
    tail = _DATE_LEFT.sub("", dated)
    if dated and not tail and before.verbs:
        tail = text[before.body : before.verbs[0].start].strip(" ,")
    if before.verbs and before.verbs[-1].word in MODALS:
        tail = _INFINITIVE.sub("", tail)
    return _without_title(_ADVERB_LEFT.sub("", tail))


def _somebody(tail: str, phrase: str) -> str | None:
    """Whom "who" takes up where the last phrase is a place or no person; else ``None``."""
    is_place = is_listed(phrase.lower(), "places", "countries")
    if is_place and tail.endswith(f" in {phrase}"):
        return _those_in(tail.removesuffix(f" in {phrase}"), phrase)  # 'voters in Ohio who'
    if _is_of_people(phrase) or phrase.endswith("s"):
        return None
    led = _LED_BY.search(tail, 0, len(tail) - len(phrase))
    person = phrase_ending(tail[: led.start()].rstrip(" ,")) if led else ""
    return person if " " in person and _NAME.fullmatch(person) else phrase


def _wider(tail: str, phrase: str, verb: str, opener: str | None) -> str:
    """The phrase with the one before its preposition, where the verb does not go with it."""
    is_wider = _disagrees(phrase, verb) or (
        opener in ("", "that") and _NAME.fullmatch(phrase) is not None
    )
    is_wider = is_wider or (opener == "which" and _is_named_person(phrase))
    is_wider = is_wider or (verb in _HARMS and opener != "who" and _is_at_place(tail, phrase))
    led = _LED_BY.search(tail, 0, len(tail) - len(phrase)) if is_wider else None
    wider = phrase_ending(tail[: led.start()].rstrip(" ,")) if led else ""
    return f"{wider} {tail[led.start() :].strip()}" if led and wider else phrase


def _those_in(tail: str, place: str) -> str:
    """Those in a place whom "who" takes up, a person or people; else the place itself."""
    phrase = phrase_ending(tail)
    return phrase if _is_of_people(phrase) or phrase.endswith("s") else place


def _is_at_place(tail: str, phrase: str) -> bool:
    """Whether a happening stands before the place that a phrase names: "a fire at the mill"."""
    led = _LED_BY.search(tail, 0, len(tail) - len(phrase))
    before = tail[: led.start()].rstrip(" ,").rpartition(" ")[2] if led else ""
    return is_happening(before) and not is_happening(phrase.rpartition(" ")[2])


def _some_of(tail: str, counted: str) -> str:
    """Whom "both of whom" takes up: "both of the men", all the names of a list, else the last."""
    names = _NAMES.search(tail)
    if names is not None:
        return names[0]
    whole, some = phrase_ending(tail), counted.removesuffix(" of")
    if not whole or _NAME.match(whole):
        return whole or some
    return f"{counted if _opens_with_article(whole) else some} {whole}"


def _without_title(tail: str) -> str:
    """Words without the name of a work at their end; other quoted words are what is meant."""
    title = _TITLE.search(tail)
    if title is None:
        return tail
    noun = tail[: title.start()].rsplit(" ", 1)[-1]
    is_work = noun in words("works") or noun in table("channels", "sense")
    return tail[: title.start()] if is_work or tail[title.start()] == "," else tail


def _disagrees(phrase: str, verb: str) -> bool:
    """Whether a plural stands before a verb in the singular, or the other way round."""
    head = phrase.rsplit(" ", 1)[-1]
    if not phrase or not head.islower() or " and " in phrase:
        return False
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is", "ics"))
    plural = plural or head.endswith(("men", "people", "children", "police"))
    return verb in (_ONE if plural else _MANY)


def _opens_with_article(phrase: str) -> bool:
    return phrase.split(" ", 1)[0].lower() in _DETERMINERS


def phrase_ending(tail: str) -> str:
    """The noun phrase at the end of some words."""
    found = list(WORD.finditer(tail))
    start = len(tail)
    for at in reversed(range(max(0, len(found) - _LONGEST), len(found))):
        word, lead = found[at].group().lower(), found[at - 1].group().lower() if at else ""
        is_opener = word == "that" and tail[start : start + 1].isupper()
        if (
            is_opener
            or _does(tail, found[at], start)
            or "," in tail[found[at].end() : start]
            or _ends_phrase(word, lead, is_lower=found[at].group().islower())
        ):
            break
        if word == "of" and (lead.endswith("ed") or lead in _FEELING):
            break
        if word == "of":
            continue
        start = found[at].start()
        if word in _DETERMINERS and (lead != "of" or word in ("a", "an")):
            break
    named = _NAMED_BEFORE.search(tail, 0, start)
    return named[1] if named and not _opens_sentence(named[1]) else tail[start:]


def _does(tail: str, word: re.Match[str], start: int) -> bool:
    """Whether a verb in -ing stands before a name: "is facing Berg", "left, trailing Berg"."""
    opens = not tail[: word.start()].rstrip(" ") or tail[: word.start()].endswith(", ")
    return opens and tail[start : start + 1].isupper() and _DOING.fullmatch(word[0]) is not None


def _opens_sentence(words_before: str) -> bool:
    """Whether a time or place stands before the comma, and no name: "On Friday, the council"."""
    first = words_before.split(" ", 1)[0].lower()
    is_known = first in table("word_classes", "class") or first in words("time_modifiers")
    is_adverb = first.endswith("ly") and first not in words("given_names")
    return is_known or is_adverb or first in leads()


def _ends_phrase(word: str, lead: str, *, is_lower: bool) -> bool:
    """Whether a word stands before a noun phrase: a preposition, "to leave", "after leaving"."""
    if word == "of":
        return False
    if word in leads() or (lead == "to" and is_lower and word not in _DETERMINERS):
        return True
    return word.endswith("ing") and lead in leads()


def leads() -> Mapping[str, str]:
    """Words that open a phrase before the subject."""
    return table("clause_words", "leads")
