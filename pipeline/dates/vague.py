"""Rules for words that place something in the past, the present or the future and no nearer."""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, Refusal, somewhen
from pipeline.dates.verb_cues import is_past
from pipeline.lexicon import table, words
from pipeline.rules import Rule, given

_SOON_AFTER = re.compile(r" (?:after|before|as|enough)\b")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_DATE_AFTER = re.compile(r" (?:last|this|earlier|yesterday|today|in (?:[A-Z]|\d)|on (?:[A-Z]|\d))")
_TOLD = re.compile(r"\b(?:was|were|had|did) $")
_NAME = re.compile(r"\b[A-Z][\w&]* $")
_BODY = re.compile(r" ([A-Z]\w*)")
_VALUE = table("time_words_en", "value")


def reference(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'now', 'recently', 'soon'."""
    word = " ".join(given(said, "present", "past", "future").split())
    if word == "soon" and (context.before.endswith("as ") or _SOON_AFTER.match(context.after)):
        return None
    if context.after.startswith(" as ") or _stands_before_date(word, context):
        return None  # 'as recently as October', 'most recently in June'
    if said[0][0].isupper() and _is_in_name(context):
        return Refusal("it is part of a name here")
    if word == "soon" and _is_told(context):
        return Refusal("'soon' counts from another happening of the story here")
    return somewhen(_VALUE[word])


def _stands_before_date(word: str, context: Context) -> bool:
    most = word == "most recently" or context.before.endswith("most ")
    return most and _DATE_AFTER.match(context.after) is not None


def _is_in_name(context: Context) -> bool:
    """Whether the name of a body goes on behind it: 'the Liberty Now Coalition'."""
    follows = _BODY.match(context.after) if _NAME.search(context.before) else None
    return follows is not None and follows[1].lower() in words("organization_words")


def _is_told(context: Context) -> bool:
    """Whether 'soon' belongs to a verb in the past: 'it soon became', 'he was soon freed'."""
    follows = _NEXT_WORD.match(context.after)
    word = follows[1] if follows else ""
    return _TOLD.search(context.before) is not None or is_past(word)


def the_past(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'the past', 'the near future', but not 'the future of the party'."""
    if context.after.startswith(" of "):
        return Refusal("it is what will become of somebody or something, no time")
    if said[0].endswith(("Past", "Future")) and _BODY.match(context.after):
        return Refusal("it is part of a name here")
    past = given(said, "time_noun") == "past"
    return somewhen("PAST_REF" if past else "FUTURE_REF")


def adjective(_: Match[str], __: Context) -> Meaning | None:
    """'current'. 'recent' says too little: most of what happened is recent."""
    return somewhen("PRESENT_REF")


def term(_: Match[str], __: Context) -> Meaning | None:
    """'the near term', 'the short term'."""
    return somewhen("FUTURE_REF")


def at_the_time(_: Match[str], context: Context) -> Meaning | None:
    """'at the time', 'at that time'."""
    return somewhen("PAST_REF") if context.before.lower().endswith("at ") else None


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<now>",
        r"(?:{present}|{past}|{future})",
        reference,
        {"now": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF"},
        ("known",),
    ),
    Rule(
        "the <past>",
        r"the (?:(?:near|immediate|distant|recent|foreseeable|not-too-distant"
        r"|very near) )?{time_noun}"
        r"(?<=past|ture)(?! (?:{count} )?[a-z]+s\b)",
        the_past,
        {"the past": "PAST_REF", "the near future": "FUTURE_REF"},
        ("the time", "the past three summers"),
    ),
    Rule(
        "<current>",
        r"{current_word}",
        adjective,
        {"current": "PRESENT_REF"},
        ("currency",),
    ),
    Rule(
        "the near <term>",
        r"the (?:near|short) {time_noun}(?<=term)",
        term,
        {"the near term": "FUTURE_REF"},
        ("the term",),
    ),
    Rule(
        "at the <time>",
        r"(?:the|that) {time_noun}(?<=time)(?! (?:of|when|that))",
        at_the_time,
        counterexamples=("the time",),
    ),
)
