"""The role that stands beside a name: "Foreign Ministry spokeswoman X", "X, the head of Y,".

What goes in: the words around a name as the article writes them. What stays out: roles that
the reference knows by date (``registry.py``). New offices go to ``person_nouns.csv``.
"""

import re
from dataclasses import replace

from pipeline.lexicon import rows, words, words_where
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.noun_phrases import HAS_VERB
from pipeline.speakers.phrases import Phrase, content_words, countries_in
from pipeline.speakers.vocabulary import (
    COUNTRIES,
    HONORIFICS,
    KIN,
    LEADERS,
    NOT_NAMES,
    OBLIQUE_WORDS,
    OFFICES,
    ONLY_AT_START,
    ORGANIZATION_WORDS,
    PERSON_NOUNS,
    PLURALS,
    SAID,
    SEAT_CODE,
    TITLES,
    WRITTEN_OUT,
    body_sense,
    is_modifier,
    noun_gender,
)
from pipeline.text import Reading

_REACH = 120
"""Characters before or after a name that a role may take."""

_AGE = re.compile(r"(?:,| \()\s?(?:aged? )?\d{1,3}(?=[,;.)])")
"""Who has an age is a person: "Ada Lind, 43,", "Ada Lind (43)"."""

_REMARK = re.compile(r"(?<=[\w.]) \([A-Za-z]{2,7}\.?\) $")
"""In brackets behind a rank, before the name: "Justice (Rtd)"."""
_BACK = re.compile(r"[\w’'&/.-]+$")
_SHORT_TITLES = words_where("abbreviations", "before", "name")
_SHORT = "|".join(map(re.escape, sorted(_SHORT_TITLES)))
_AFTER = re.compile(
    r"(?:\s\([^()\n]{1,40}\)|,\s(?:aged?\s)?\d{1,3}(?=,))?,\s+"
    rf"(?P<role>(?:(?i:\b(?:{_SHORT})\.)(?=\s[A-Z])|\b[A-Z]\.|[^,;:.()“”\"\n—–]){{3,110}})"
    r"(?=[,;:.)—–]|$)"
)
"""Points in it are of short words: "an aide to Sen. Lund", "a former U.S. envoy"."""
_BEFORE = re.compile(
    r"(?:^|[,;:.—–]\s|[\"”]\s|\b(?:and|but|as|by|to|with|while)\s)"
    r"(?P<role>(?:the|a|an|its|his|her|their|[^\W\d_][\w-]*['’]s?)\s[^,;:.()“”\"\n—–]{3,100}),\s$",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(r"(?:^|[.!?”\"\n]\s?)(?:When )?[A-Z]?[a-z]+ed(?: \w+)? by $")
"""Whoever stands behind it is not the subject: "Asked by a guest if it was late, Lind said"."""
_AS_OWN = re.compile(r"\bas (?:his|her|their) ")
"""Somebody else is: "since naming Ada Berg as his deputy, Lind has said"."""
_OBJECT = re.compile(r"\b(?:the|an?|his|her|its|their) (?:[\w’'-]+ ){0,4}[\w’'-]+$")
_DONE_TO = re.compile(
    rf"\b(?:[a-z]+ed|{'|'.join(sorted(words('irregular_pasts')))}) (?:the|an?|his|her|its|their) "
)
"""A verb with its object: "the board praised its (head)"."""
_LOOKS = re.compile(r"\bwith (?!the\b|an?\b|his\b|her\b)[a-z]")
"""What only tells how somebody looks: "a stooped man with grey hair, Ole Berg left"."""
_TO_ANOTHER = frozenset({"ally", "colleague", "counterpart", "foe", "friend", "opponent", "rival"})
"""What somebody is only to another one."""
_OF_BODY = re.compile(r"(?:an?|the) [A-Z][a-z]+ of (?:[A-Z][\w.’'-]*,? )+(?P<head>[a-z-]+)")
"""A role led by a body with "of" in its name: "a University of Lund professor"."""
_OF_BODY_BEFORE = re.compile(
    r"(?:^|[.,;:“\"—–]\s|\b(?:and|but|that|while|as|by|to|with|from|said|says|told)\s)"
    r"(?:[Tt]he\s)?(?P<role>(?:(?!said\b)[\w’'-]+\s){0,3}?(?P<head>[\w-]+)\s(?:of|for)\s"
    r"[^\s,;:()“”\"][^,;:()“”\"—–]{2,80})\s$"
)
_TELLS_MORE = re.compile(r"(?:^| )(?:who|whose|whom|which|that|when|where)(?:['’]s)?\b")
_HEAD = re.compile(
    r"\s(?:of|for|from|in|at|to|on|with|who|whose|which|that|under|by|since|during)\b"
)
_NO_ROLE = (
    frozenset({"who", "where", "when", "which", "while", "and", "or", "through", "via", "one"})
    | OBLIQUE_WORDS
)
_BOSSES = frozenset({"boss", "chief", "leader", "strongman"})
"""Who leads a country: "the Kremlin chief", but not "the French police chief"."""
_OTHER_OFFICE = {"minister": "prime", "president": "vice", "mayor": "deputy"}

_BODIES = frozenset({"group", "organization"})
_SAYS = frozenset(f"{row['form']}s" for row in rows("cue_verbs")) - {
    part for country in COUNTRIES for part in country.split()
}
"""In a headline in capitals no word of a role: "Berg Congratulates US President-Elect Lund"."""
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


def role_around(reading: Reading, name: Name) -> Name:
    """The same name with its role and the gender that the role tells; unchanged without one."""
    if name.kind is SpeakerKind.ORGANIZATION:
        return name
    if len(name.words) > 1 and _AGE.match(reading.text, name.end):
        name = replace(name, is_sure=True, kind=SpeakerKind.PERSON)
    before = reading.text[max(0, name.start - _REACH) : name.start].rpartition("\n\n")[2]
    before = _REMARK.sub(" ", before)
    role = _role_before(before, name.title)
    is_place = len(name.words) == 1 and reading.text.startswith(".,", name.end)  # "Lund, Pa.,"
    closes = len(name.words) > 1 and reading.text.startswith(",", name.end)
    apposed = "" if name.is_owner or is_place else _apposed_before(before, closes=closes)
    is_office = bool(apposed) and not apposed.lower().startswith(("a ", "an "))
    role = role or _office_of(before, name)
    role = role or (apposed if is_office else "") or _role_after(reading.text, name) or apposed
    if not role:
        return name
    head = head_noun(role)
    is_person = name.kind is SpeakerKind.PERSON or head in PERSON_NOUNS
    return replace(
        name,
        role="" if role == apposed and _LOOKS.search(role) else _ARTICLE.sub("", role),
        gender=name.gender or noun_gender(head),
        is_sure=True,
        kind=SpeakerKind.PERSON if is_person else name.kind,
    )


def shown_role(role: str) -> str:
    """A role without the honorific behind it: "candidate" of "candidate Dr. (Lind)".

    Empty for "rival", which does not say whose.
    """
    if role.lower() in _TO_ANOTHER:
        return ""
    rest, _, last = role.rpartition(" ")
    bare = last.rstrip(".").lower()
    if not rest or bare not in HONORIFICS or bare in PERSON_NOUNS:
        return role
    if rest.rpartition(" ")[2] in OBLIQUE_WORDS:  # "an aide to Mr."
        rest = rest.rpartition(" ")[0]
    return rest if head_noun(rest) in PERSON_NOUNS else ""


def head_noun(phrase: str) -> str:
    """The noun that a phrase is about, lower case: "speaker" of "the speaker of the house"."""
    head = _HEAD.split(phrase, maxsplit=1)[0].rstrip()
    return head[head.rfind(" ") + 1 :].strip(".’'").lower()


def is_relation(role: str) -> bool:
    """Whether a role is no office but what somebody is to another ("friend", "wife")."""
    head = head_noun(role)
    return head in PERSON_NOUNS and head not in OFFICES


def is_kin(role: str) -> bool:
    """Whether a role is that of a relative ("her husband")."""
    return head_noun(role) in KIN


def role_fits(phrase: Phrase, role: str) -> bool:
    """Whether somebody introduced with ``role`` can be called so again ("the spokesman")."""
    words = content_words(role)
    words = words.union(*(WRITTEN_OUT.get(word, frozenset()) for word in words))
    other = content_words(phrase.description) - {phrase.head}
    seats = {SEAT_CODE[word] for word in other if word in SEAT_CODE}
    is_boss = phrase.head in _BOSSES and bool(other) and other <= COUNTRIES | SEAT_CODE.keys()
    heads = LEADERS if phrase.head == "leader" or is_boss else {phrase.head}
    if not words & heads:
        return False
    if _OTHER_OFFICE.get(phrase.head, "") in words - other:
        return False  # no one calls a prime minister "the minister"
    return other <= words or bool((phrase.countries | seats) & countries_in(role))


def _role_before(before: str, title: str) -> str:
    """Titles and offices directly before a name, with the words that belong to them."""
    at = len(before)
    if (" of " in title or " for " in title) and before.endswith(f"{title} "):
        at -= len(title) + 1
    while before[:at].endswith(" "):
        match = _BACK.search(before, max(at - 40, 0), at - 1)
        if not match or _ends(match.group()) or not _belongs(match.group(), before[at:]):
            break
        at = match.start()
    role = before[at:].strip()
    return role if role and role.rstrip(".").lower() not in HONORIFICS else ""


def _office_of(before: str, name: Name) -> str:
    """The office that ends in a body right before a name: "head of the (State Bank Ada Lind)"."""
    if not name.is_sure or len(name.words) == 1:
        return ""
    match = _OF_BODY_BEFORE.search(before)
    last = match["role"].rpartition(" ")[2].lower() if match else ""
    is_body = last in ORGANIZATION_WORDS or body_sense(last) in _BODIES
    return match["role"] if match and is_body and match["head"].lower() in OFFICES else ""


def _ends(word: str) -> bool:
    """Whether a word with its full stop ends a sentence: "met the president. Ada Lind"."""
    low = word.lower()
    whole = low.removesuffix(".")
    is_known = whole in PERSON_NOUNS or whole in COUNTRIES
    return low != whole and whole.isalpha() and is_known and whole not in _SHORT_TITLES


def _belongs(word: str, role: str) -> bool:
    """Whether a word stands in the role that goes on with ``role``, empty right before the name."""
    low = word.rstrip(".").lower()
    if not role:
        return low in TITLES or (low in PERSON_NOUNS and not word.endswith("."))
    if word.endswith((".", ",")) and low not in TITLES and low not in COUNTRIES:
        return is_modifier(low) and "." in low  # "U.S.", not the end of "in Ohio State."
    if low in HONORIFICS:
        return False
    bare = re.sub(r"['’]s?$", "", word)
    known = is_modifier(low) or low in OFFICES or low in TITLES or low in COUNTRIES
    is_body = word[0].isupper() and low in ORGANIZATION_WORDS
    leads = role.partition(" ")[0] in PERSON_NOUNS  # "group leader"
    is_body = is_body or (leads and body_sense(low) in _BODIES)
    if known or is_body:
        return low not in NOT_NAMES or word in ("US", "First")  # no pronoun in capitals
    no_role = NOT_NAMES - ONLY_AT_START  # "Home Secretary"
    if low in _SAYS:
        return False
    return (bare[:1].isupper() and bare.lower() not in no_role) or low.startswith("ex-")


def _role_after(text: str, name: Name) -> str:
    if name.is_owner or text[name.end : name.end + 1] not in (",", " "):
        return ""
    match = _AFTER.match(text, name.end, name.end + _REACH)
    return _role_in(match["role"]) if match else ""


def _apposed_before(before: str, *, closes: bool) -> str:
    """The role of "the mayor, Ada Lind"; behind a verb only with a full name and a comma."""
    match = _BEFORE.search(before) if before.endswith(", ") else None
    if match is None or _ASKED_BY.search(before, 0, match.start("role")):
        return ""
    if _AS_OWN.search(before, max(match.start("role") - 3, 0)):
        return ""
    role = match["role"]
    if HAS_VERB.search(role) or _DONE_TO.search(role):  # "The board hired its head, Ada Lind,"
        object_ = _OBJECT.search(role) if closes else None
        role = object_.group() if object_ else ""
    return role if _is_role(role) else ""


def _role_in(aside: str) -> str:
    """The role that opens an aside: "a farmer" of "a farmer who grows wheat"."""
    role = _TELLS_MORE.split(aside, maxsplit=1)[0]
    is_clause = HAS_VERB.search(role.replace(" to have ", " to get ")) is not None
    return role if role and _is_role(role) and not is_clause else ""


def _is_role(phrase: str) -> bool:
    """Whether a phrase beside a name is a role, not a deed: "Ada Lind, told our reporter"."""
    of_body = _OF_BODY.fullmatch(phrase.strip())
    head = of_body["head"] if of_body else head_noun(phrase)
    first = phrase.lower().partition(" ")[0]
    return head in PERSON_NOUNS and head not in PLURALS and first not in _NO_ROLE | SAID
