"""Whether an expression looks back or ahead: by its preposition, then by the verb that governs it.

A future word somewhere near says nothing (measured: worse than always looking back); what counts
is the nearest verb before the expression, and for an infinitive the word that asks for it.
"""

import re
from functools import cache

from pipeline.dates.prospects import can_now, in_prospect
from pipeline.dates.scheduled import has_result, is_contest_over, names_contest
from pipeline.dates.slots import either
from pipeline.dates.tenses import tense_of
from pipeline.dates.verb_cues import VERB, Direction, first_verb, last_verb, says, verb_cues
from pipeline.lexicon import rows, table, words

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
_CONDITION = re.compile(
    r"\b(?P<cue>when|if|once|until|unless|as soon as)\b(?: [\w'’-]+){1,8} (?:is|are)"
    r"(?: [a-z]+){0,2} (?:in|on|at|by) $"
)
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
_MEETINGS = either(
    [form for form, kind in table("contests", "class").items() if kind in ("noun", "meeting")]
)
_BROKE_OUT = re.compile(
    rf"(?:\b(?i:the|that|his|her|its|their)|['’]s)(?: [a-z-]+){{0,2}}"
    rf" (?:{either(words('unplanned_en'))})"
    rf"(?: (?:in|at|of|by|over|against) (?:(?:the )?[A-Z][\w.’'-]*"
    rf"(?:(?:,| and|,? of) [A-Z][\w.’'-]*){{0,3}}(?: (?:{_MEETINGS}))?"
    rf"|(?:the|that|a) (?:[a-z]+ )?(?:{_MEETINGS})))? (?:on |late |early )*$"
)
"""'her victories in Ohio on Tuesday will', 'the slaying in Chicago on Friday'."""
_TOLD = re.compile(
    r"\bas (?:he|she|they|it) (?:put|said|noted|wrote)\b[^,;]{0,30}$"
    r"|\b(?:would|could|did)(?:n['’]t| not)"
    r" (?:say|comment|discuss|elaborate|disclose|specify|confirm)\b(?: on)? $"
)
"""'as she put it on Monday', 'would not say Tuesday'."""
_IF = re.compile(r"\b(?P<cue>if|unless|once|as soon as) (?P<then>[^,;:]{4,80})$")
"""'promised to go if she takes office in (January)'."""
_ASKS = re.compile(r"\b(?:ask|wonder|know|see|knew|doubt|question|unclear|sure)\w* $")
"""Behind these "if" opens a question: 'ask if', 'not sure if'."""
_PLANNED = re.compile(
    r"\b(?:a|the|his|her|its|their) (?P<cue>planned)(?: [\w’'-]+){1,3} (?:on|for) $"
)
"""'noted a planned rally on Saturday'."""
_CHANCES = re.compile(
    r"\b(?P<cue>chances?|odds|prospects|hopes) (?:in|at|for)(?: (?:an?|the|this|that))? $"
)
"""'to improve her chances in a November election': what is hoped for is to come."""
_BOYCOTT = re.compile(
    r"\b(?P<cue>(?:called|calls|calling|urged|sought|demanded)(?: for)?"
    r" an? (?:[a-z]+ )?(?:boycott|postponement|delay)) of (?:the )?$"
)
"""'called for a boycott of Sunday's vote'."""
_BESIDE = 100
"""Characters before an expression in which a phrase beside it begins; keeps the work short."""
_POLLS = re.compile(
    r"(?<!did )(?<!not )(?<!n['’]t )"
    r"\b(?P<cue>(?:heads?|heading|goes|go|going|returns?|returning) (?:back )?to"
    r" the (?:polls|ballot box(?:es)?))(?: (?:for|to)(?: [\w’'-]+){1,8})? (?:again )?(?:on |in )?$"
)
"""'voters in Norland head to the polls on Sunday', 'go to the polls for a second round on'."""
_CALLED = re.compile(
    r"\b(?P<cue>called|set|ordered|decreed|announced|scheduled|proposed)"
    rf" (?:an?|the|new|fresh|another) (?:[\w-]+ ){{0,3}}(?:{_MEETINGS}) for (?:early |late )?$"
)
"""'called an election for May 3': of what is to come, or has come since."""
_MOVED_TO = re.compile(
    r"\b(?P<cue>postponed|put off|put back|moved|delayed|rescheduled|deferred|adjourned|pushed back"
    r"|brought forward)\b[^,;]{0,60} to (?:the )?$"
)
"""'the vote was postponed to Friday': the same."""
_OWNED = re.compile(r"\b(?:the|his|her|its|their|our|my|your) $", re.IGNORECASE)
_DONE_FIRST = re.compile(r"\b(?P<cue>after|once|until|when) (?:the )?$")
_COMES = re.compile(
    r"['’]s(?: [\w’'-]+){1,3} (?P<cue>looms|approaches|nears|draws (?:near|nearer|close|closer))\b"
)
"""'as Tuesday's election draws near'."""
_IS = re.compile(r"\b(?:is|are)(?: (?:not|also|still|now|[a-z]+ly))* $")
_IS_DONE = re.compile(r"(?:['’]s)?(?: [a-z-]+){1,3} (?:have|has|are|is)\b")
"""'after the November results have been counted': of what is still to come."""
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
_IS_SET = re.compile(r"(?:scheduled|slated|set|planned|booked|billed) for\b", re.IGNORECASE)
"""Of a thing, not of a verb: 'had called off a rally slated for Wednesday'."""
_NOT_UNTIL = re.compile(
    r"\b(?:was|were|did)(?: not|n['’]t) (?!need|have|want|plan|expect|intend)[^,;]*"
    r"\b(?:until|till) (?:the )?$"
)
"""'it was not until Tuesday that he left': the day is over."""
_WAITS_UNTIL = re.compile(
    r"\b(?P<cue>would|will|(?:plans?|vow(?:s|ed)|expects?|promise[sd]?) to)\b[^;]{1,80}"
    r"\b(?:until|till|once)(?: after)? [^;,]{1,60}\b(?:is|are|was|were) \w+ (?:on |in )?$"
)
"""'he would wait until the results were known on': the wait is not over."""
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
    framed = _by_preposition(before, after) or _by_frame(before, after)
    if framed:
        return framed
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
    had = not is_set and _HAD.search(own + after)
    over = _NOT_UNTIL.search(own) or _WAS_UNTIL.search(own)
    if had and not over and _IS_SET.match(preposition[0]):
        return Direction.NEAR, f"had been {preposition[0].strip()}"
    past = preposition["past"] or opens or had or over
    if (preposition["past"] or "").lower() == "as of" and not before[: preposition.start()].strip():
        behind = first_verb(_WHEN_ASIDE.sub("", after, count=1))
        past = behind[0] is not Direction.FUTURE
    return (Direction.PAST if past else Direction.FUTURE), preposition[0].strip()


def _by_frame(before: str, after: str) -> tuple[Direction, str] | None:
    """Ahead behind 'a planned rally on', 'if the talks are over by', 'once (it) has been held'."""
    near = max(0, len(before) - _BESIDE)
    found = _PLANNED.search(before, near) or _CONDITION.search(before) or _open_condition(before)
    found = found or _WAITS_UNTIL.search(before)
    if found is None and names_contest(after):
        found = _CHANCES.search(before, near) or _BOYCOTT.search(before, near)
    found = found or _POLLS.search(before, near)
    if found is None and _IS_DONE.match(after):
        found = _DONE_FIRST.search(before)
    found = found or _COMES.match(after)
    if found:
        return Direction.FUTURE, found["cue"]
    called = _CALLED.search(before, near) or _MOVED_TO.search(before, near)
    return (Direction.NEAR, called["cue"]) if called else None


def _open_condition(before: str) -> re.Match[str] | None:
    """The "if" whose verb is in the present: "promised to go if she takes office in (January)"."""
    found = _IF.search(before)
    if found is None or _ASKS.search(before[: found.start()]):
        return None
    tenses = table("finite_verbs", "tense")
    forms = [tenses.get(word) for word in found["then"].lower().split()]
    is_open = bool({"present", "bare"} & set(forms)) and "auxiliary" not in forms
    return found if is_open and last_verb(found["then"])[0] is Direction.UNKNOWN else None


def _is_told_as_over(before: str, after: str) -> bool:
    """Whether the noun beside the expression, or a verb of saying, tells that the day is over."""
    if names_the_unplanned(before, after) or has_result(before, after) or is_contest_over(after):
        return True
    near = max(0, len(before) - _BESIDE)
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
