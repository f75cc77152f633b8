"""Whether an expression looks back or ahead: by its preposition, then by the verb that governs it.

A future word somewhere near says nothing (measured: worse than always looking back); what counts
is the nearest verb before the expression, and for an infinitive the word that asks for it.
"""

import re
from functools import cache

from pipeline.dates.contests import contest_nouns, is_contest_over
from pipeline.dates.frames import BESIDE, framed
from pipeline.dates.prospects import can_now, in_prospect
from pipeline.dates.slots import either
from pipeline.dates.tenses import tense_of
from pipeline.dates.verb_cues import VERB, Direction, first_verb, last_verb, says, verb_cues
from pipeline.dates.votes_over import has_result
from pipeline.lexicon import rows, words

_PREPOSITION = re.compile(
    r"\b(?P<future>(?:until|till)(?: after)?|by|through|(?:un)?likely before"
    r"|(?:as|no) (?:early|soon|late|later) (?:as|than)"
    r"|(?<!as )(?<!previously )(?<!originally )"
    r"(?:starting|beginning|effective|scheduled|slated|set|due|planned|expected|postponed|delayed"
    r"|listed|fixed|booked|pencill?ed in|billed|timed"
    r"|deadline|expires?|payable)"
    r"(?: (?:on|for|in|from|until|to|as of))?"
    r"|(?:coming|upcoming|ahead of(?: [a-z]+ing)?|in time for|towards?|come"
    r"|(?:heading|going|heads?|goes?) into))\s+"
    r"(?:(?:the|this|early|late|mid|at|the end of)[\s-]+){0,2}"
    r"(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight),?"
    r" (?:(?:[A-Z]{2,4}|\w+(?: \w+)? time),? )?(?:on )?)?$"
    r"|\bthere['’]s $|\b(?:is|are)(?: on| for| in| at)? "
    r"(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight),?(?: \w+(?: \w+)? time)?(?: on)? )?$"
    r"|\b(?P<past>since|ago|past|ended|as of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BOUND = re.compile(r"until|till|by|through|as|no", re.IGNORECASE)
"""Prepositions that can open a clause; 'set for' belongs to what is set."""
_CLAUSE = re.compile(r"[;—,]|:(?!\d)|[\"“”]|\b(?:and|but)\b")
_THAT = re.compile(r"\bthat\b")
_WOULD_HAVE = re.compile(r"[^,;]{0,40}\bwould have\b")
_BREAK = re.compile(r"[;—]|:(?!\d)|[\"“”]")
_FRAGMENT = re.compile(
    r"(?<=[\w,] )(?:“[^“”\n]{1,60}[^“”\n,.?!]”|\"[^\"\n]{1,60}[^\"\n,.?!]\")(?= [a-z])"
)
"""Quoted words inside a clause, which they do not part: 'could go “home” on Saturday'."""
_LOOKS_ON = "(?:will|would|could|may|might|is|are)"
_OUTCOME = re.compile(
    rf"(?:['’]s)?(?: [\w-]+){{0,2}}? (?P<cue>{either(words('unplanned_en'))})\b"
    rf"(?! {_LOOKS_ON}\b)"
)
_MAY_BE_OVER = re.compile(
    rf"['’]s(?: [\w-]+){{0,2}}? (?:{either(words('unplanned_en'))})"
    rf" {_LOOKS_ON}\b"
)
"""'Monday's ruling will be felt', 'Friday's ruling will be read at noon'."""
_BROKE_OUT = re.compile(
    rf"(?:\b(?i:the|that|his|her|its|their)|['’]s)(?: [a-z-]+){{0,2}}"
    rf" (?:{either(words('unplanned_en'))})"
    rf"(?: (?:in|at|of|by|over|against) (?:(?:the )?[A-Z][\w.’'-]*"
    rf"(?:(?:,| and|,? of) [A-Z][\w.’'-]*){{0,3}}(?: (?:{contest_nouns()}))?"
    rf"|(?:the|that|a) (?:[a-z]+ )?(?:{contest_nouns()})))? (?:on |late |early )*$"
)
"""'her victories in Ohio on Tuesday will', 'the slaying in Chicago on Friday'."""
_TOLD = re.compile(
    r"\bas (?:he|she|they|it) (?:put|said|noted|wrote)\b[^,;]{0,30}$"
    r"|\b(?:would|could|did)(?:n['’]t| not)"
    r" (?:say|comment|discuss|elaborate|disclose|specify|confirm)\b(?: on)? $"
)
"""'as she put it on Monday', 'would not say Tuesday'."""
_OWNED = re.compile(r"\b(?:the|his|her|its|their|our|my|your) $", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|are)(?: (?:not|also|still|now|[a-z]+ly))* $")
_WAS = re.compile(r" (?:was|were|had)\b")
_ASIDE = re.compile(
    r", (?:which|who|whose)\b[^,]*,| ?\((?:which|who|whose)\b[^)]*\)"
    r"| ?[—–] ?(?:which|who|whose)\b[^—–]*[—–]"
)
"""What a verb in it does says nothing of the clause around it."""
_WHEN_ASIDE = re.compile(r"^, when [^,]*")
"""'As of Friday, when the ban ends, the shop will open'."""
_LEAD = 3
"""At most so many words stand before a date that opens its clause: "And early on (Monday)"."""
_BUT = re.compile(r"\bbut\b")
_HAD = re.compile(r"\bhad\b")
_HAD_ORDERED = re.compile(
    r"\bthat\b[^,;]{0,60} had (?:asked|instructed|ordered|told|urged)\b"
    r"[^,;]{1,60} (?:not )?to [a-z]"
)
"""'wrote that she had ordered them to wait until Thursday': news, and the day is ahead."""
_IS_SET = re.compile(r"(?:scheduled|slated|set|planned|booked|billed) for\b", re.IGNORECASE)
"""Of a thing, not of a verb: 'had called off a rally slated for Wednesday'."""
_NOT_UNTIL = re.compile(
    r"\b(?:was|were|did)(?: not|n['’]t) (?!need|have|want|plan|expect|intend)[^,;]*"
    r"\b(?:until|till) (?:the )?$"
)
"""'it was not until Tuesday that he left': the day is over."""
_WAS_UNTIL = re.compile(
    r"\b(?:(?:was|were) (?:an?|the|in|at|on|with|under|his|her|its|their|[a-z]+ of)|served as)\b"
    r"[^,;]{0,60} (?:until|till) $"
)
"""'he was the mayor until May': what he was he is no more."""
_DONE = frozenset({"agreement", "decision"})
"""Nouns of asking that look back as well as ahead."""

_OF_TENSE = {"back": Direction.PAST, "ahead": Direction.FUTURE}
LANGUAGES = frozenset({"de", "es", "fr", "ru", "uk"})


def governing(before: str, after: str) -> tuple[Direction, str]:
    """The direction of an expression between ``before`` and ``after``, and the words that tell.

    Both are parts of one sentence. ``UNKNOWN`` comes with an empty cue.
    """
    told = _by_preposition(before, after) or framed(before, after)
    if told:
        return told
    if _is_told_as_over(before, after):
        return Direction.PAST, "of a happening that is over"
    clause = _BREAK.split(_FRAGMENT.sub(" ", before))[-1]
    found = last_verb(clause)
    if found[0] is Direction.UNKNOWN:
        opens = len(before.split()) <= _LEAD
        behind = _ASIDE.sub("", after, count=1) if opens else after
        return _without_verb(clause, _BREAK.split(behind)[0])
    if found[0] is Direction.FUTURE and _WAS.match(after) and verb_cues().get(found[1]) == "plan":
        return Direction.PAST, "was"
    ahead = _said_of_later(clause, _BREAK.split(after)[0], found)
    if ahead is not None:
        return ahead
    now = can_now(clause, found[1]) if found[0] is Direction.PAST else ""
    return (Direction.FUTURE, now) if now else found


def _said_of_later(
    clause: str, after: str, found: tuple[Direction, str]
) -> tuple[Direction, str] | None:
    """In 'told them that a vote on Thursday would' the verb behind the date governs it."""
    direction, cue = found
    verb = cue.split()[-1] if cue else ""
    if direction is not Direction.PAST or not says(verb):
        return None
    words_said = clause[clause.rfind(verb) + len(verb) :]
    behind = first_verb(after)
    is_clause = _THAT.search(words_said) is not None and not _WOULD_HAVE.match(after)
    return behind if is_clause and behind[0] is Direction.FUTURE else None


def _by_preposition(before: str, after: str) -> tuple[Direction, str] | None:
    """Which way 'until', 'since' or 'scheduled for' looks; behind 'had' a plan is of the past."""
    preposition = _PREPOSITION.search(before)
    if preposition is None:
        return None
    opens = _BOUND.match(preposition[0]) and _opens_past(before[: preposition.start()], after)
    own = _BUT.split(_ASIDE.sub("", before))[-1]
    is_set = _IS_SET.match(preposition[0]) and not own[: -len(preposition[0])].endswith("been ")
    is_news = _BOUND.match(preposition[0]) and _HAD_ORDERED.search(own)
    had = not is_set and not is_news and _HAD.search(own + after)
    over = _NOT_UNTIL.search(own) or _WAS_UNTIL.search(own)
    if had and not over and _IS_SET.match(preposition[0]):
        return Direction.NEAR, f"had been {preposition[0].strip()}"
    past = preposition["past"] or opens or had or over
    if (preposition["past"] or "").lower() == "as of" and not before[: preposition.start()].strip():
        behind = first_verb(_WHEN_ASIDE.sub("", after, count=1))
        past = behind[0] is not Direction.FUTURE
    return (Direction.PAST if past else Direction.FUTURE), preposition[0].strip()


def _is_told_as_over(before: str, after: str) -> bool:
    """Whether the noun beside the expression, or a verb of saying, tells that the day is over."""
    if names_the_unplanned(before, after) or has_result(before, after) or is_contest_over(after):
        return True
    near = max(0, len(before) - BESIDE)
    return bool(_TOLD.search(before, near) or _BROKE_OUT.search(before, near))


def _without_verb(clause: str, after: str) -> tuple[Direction, str]:
    """By what the words before a date ask for, where no verb among them tells, else behind it."""
    behind, cue = first_verb(after), in_prospect(clause, after)
    if not cue or behind[0] is Direction.FUTURE:
        return behind
    return (Direction.NEAR if behind[0] is Direction.PAST else Direction.FUTURE), cue


def _opens_past(before: str, after: str) -> bool:
    """Whether the expression opens a clause in the past: 'By Monday it was over'."""
    clause = _CLAUSE.split(before)[-1]
    return not VERB.search(clause) and first_verb(_BREAK.split(after)[0])[0] is Direction.PAST


def names_the_unplanned(before: str, after: str) -> bool:
    """Whether the words name what nobody plans: 'the January 6 riot', 'Friday's attack'."""
    named = after.startswith(("'", "’")) or _OWNED.search(before) is not None
    return named and _OUTCOME.match(after) is not None


def can_be_over(after: str) -> bool:
    """Whether a verb that looks ahead stands behind what a day may have seen: 'Monday's ruling'."""
    return _MAY_BE_OVER.match(after) is not None


def is_over(before: str, cue: str) -> bool:
    """Whether words that look ahead stand behind a verb in the past.

    'agreed to meet in July' may be of the July that is over, 'rose 5% through August' too;
    'extended the deadline through August' is not, as its verb moves a day ahead.
    """
    verb, _, rest = cue.partition(" ")
    if rest == "to":
        if _IS.search(before.rpartition(cue)[0]):
            return False  # 'what is needed to win in May'
        if cue not in before:
            return False  # 'agreed on Monday to meet on Friday': it has a day of its own
        return verb_cues().get(verb) == "ask" and (verb.endswith("ed") or verb in _DONE)
    if verb.lower() not in ("through", "beginning", "starting"):
        return False
    direction, told = last_verb(_BREAK.split(before[: before.rindex(cue)])[-1])
    return direction is Direction.PAST and verb_cues().get(told.split()[-1]) != "move"


def looks_ahead(before: str, after: str, language: str) -> tuple[Direction, str]:
    """For other languages: ahead behind 'until', then by the verb, then ahead behind 'as of'."""
    lead = before.lower()
    for form in _forms(language, "to", ""):
        if lead.endswith(f" {form} ") or lead == f"{form} ":
            return Direction.FUTURE, form
    tense, cue = tense_of(before, after, language)
    if tense:
        return _OF_TENSE[tense], cue
    for form in _forms(language, "from", "ahead"):
        if lead.endswith(f" {form} ") or lead == f"{form} ":
            return Direction.FUTURE, form
    return Direction.UNKNOWN, ""


@cache
def _forms(language: str, kind: str, value: str) -> frozenset[str]:
    listed = rows(f"time_words_{language}") if language in LANGUAGES else ()
    return frozenset(row["form"] for row in listed if (row["class"], row["value"]) == (kind, value))
