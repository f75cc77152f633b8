"""Set phrases around a date that tell which way it looks: 'a planned rally on', 'if they win by'.

In: the words of one sentence before and behind a date. Out: the direction and the words that
tell. They come before the verbs of the clause, which ``direction`` weighs.
"""

import re

from pipeline.dates.contests import contest_nouns, names_contest
from pipeline.dates.verb_cues import Direction, last_verb
from pipeline.lexicon import table

BESIDE = 100
"""Characters before a date in which a phrase beside it begins; keeps the work short."""
_CONDITION = re.compile(
    r"\b(?P<cue>when|if|once|until|unless|as soon as)\b(?: [\w'’-]+){1,8} (?:is|are)"
    r"(?: [a-z]+){0,2} (?:in|on|at|by) $"
)
_WAITS_UNTIL = re.compile(
    r"\b(?P<cue>would|will|(?:plans?|vow(?:s|ed)|expects?|promise[sd]?) to)\b[^;]{1,80}"
    r"\b(?:until|till|once)(?: after)? [^;,]{1,60}\b(?:is|are|was|were) \w+ (?:on |in )?$"
)
"""'he would wait until the results were known on': the wait is not over."""
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
_POLLS = re.compile(
    r"(?<!did )(?<!not )(?<!n['’]t )"
    r"\b(?P<cue>(?:heads?|heading|goes|go|going|returns?|returning) (?:back )?to"
    r" the (?:polls|ballot box(?:es)?))(?: (?:for|to)(?: [\w’'-]+){1,8})? (?:again )?(?:on |in )?$"
)
"""'voters in Norland head to the polls on Sunday', 'go to the polls for a second round on'."""
_CALLED = re.compile(
    r"\b(?P<cue>called|set|ordered|decreed|announced|scheduled|proposed)"
    rf" (?:an?|the|new|fresh|another) (?:[\w-]+ ){{0,3}}(?:{contest_nouns()})"
    r" for (?:early |late )?$"
)
"""'called an election for May 3': of what is to come, or has come since."""
_ORDERED = re.compile(
    r"(?:^|[.!?:“\"‘] ?)(?P<cue>Ask|Call|Join|Meet|Ring|See|Tell|Watch)"
    r" (?:me|us|you|him|her|them|it)(?: (?:again|back|here|there|all|both))? (?:on )?$"
)
"""'Ask me on Tuesday', 'See you Monday'."""
_MOVED_TO = re.compile(
    r"\b(?P<cue>postponed|put off|put back|moved|delayed|rescheduled|deferred|adjourned|pushed back"
    r"|brought forward)\b[^,;]{0,60} to (?:the )?$"
)
"""'the vote was postponed to Friday': the same."""
_DONE_FIRST = re.compile(r"\b(?P<cue>after|once|until|when) (?:the )?$")
_COMES = re.compile(
    r"['’]s(?: [\w’'-]+){1,3} (?P<cue>looms|approaches|nears|draws (?:near|nearer|close|closer))\b"
)
"""'as Tuesday's election draws near'."""
_IS_DONE = re.compile(r"(?:['’]s)?(?: [a-z-]+){1,3} (?:have|has|are|is)\b")
"""'after the November results have been counted': of what is still to come."""


def framed(before: str, after: str) -> tuple[Direction, str] | None:
    """Ahead behind 'a planned rally on', 'if the talks are over by', 'once (it) has been held'."""
    near = max(0, len(before) - BESIDE)
    found = _PLANNED.search(before, near) or _CONDITION.search(before) or _open_condition(before)
    found = found or _WAITS_UNTIL.search(before)
    if found is None and names_contest(after):
        found = _CHANCES.search(before, near) or _BOYCOTT.search(before, near)
    found = found or _POLLS.search(before, near) or _ORDERED.search(before, near)
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
