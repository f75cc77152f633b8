"""Rules for lengths of time: 'two weeks', 'three-year', 'the past five months', 'years'.

A length has no day of its own: 'within 24 hours' is PT24H and never a moment.
"""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in
from pipeline.dates.meaning import FRACTION, Meaning, Refusal, lasting, repeating, somewhen
from pipeline.dates.relative import is_plural, is_title, unit_of
from pipeline.dates.slots import SLOTS
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_YEARS_NAMED = re.compile(r" (?:1\d|20)\d\d\b")
_LETTERS = table("time_words_en", "value")
_LED_ON = re.compile(
    r"(?:weeks|months|years|decades|centuries) of (?!age\b)"
    r"|\w+ (?:later|earlier|afterwards?|after|before)\b",
    re.IGNORECASE,
)
_PLURAL_LED = re.compile(
    r"\b(?:for|in|over|of|within|after|by|takes?|took|many|last|lasted|spend|spent|through|about"
    r"|the|and|or|during|than|several|some|be|been|was|is|were|are|before|until|past|few|these|hundreds)\s$",
    re.IGNORECASE,
)


def counted(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'two weeks', 'a year', 'nearly three-year', 'the first nine months'."""
    count = number_in(given(said, "count") or "a")
    if count is None or is_title(said) or _is_rate(said, context):
        return None
    if given(said, "kind") and not is_plural(said):
        return None  # 'a fiscal year' is a kind of year
    is_open = is_plural(said) and given(said, "count") in ("", "a")  # "a years-long fight"
    if given(said, "low") or is_open:
        return vague(said, context)
    if said[0].lower() == "one day" and _is_someday(context):
        return somewhen("FUTURE_REF")
    misread = _misread(said, context)
    if misread:
        return Refusal(misread)
    return lasting(duration(count + (0.5 if given(said, "half") else 0), unit_of(said)))


def _misread(said: Match[str], context: Context) -> str | None:
    """Why a number with a unit is no length of time after all."""
    if said[0].lower() == "one day" and _SOME_DAY_IN.match(context.after):
        return "it is some day of the time behind it and no length"
    if unit_of(said) == "Q" and _is_fraction(said, context):
        return FRACTION
    if _HOLD_ON.search(context.before) and _MOMENT.match(said[0]):
        return "it asks to wait and measures nothing"
    if given(said, "unit") == "second" and not _lasts(said, context):
        return "'second' is a number in a row here, no time"
    if _PER_UNIT.match(context.after):
        return "it says how much of each day, week or year"
    return None


def _is_fraction(said: Match[str], context: Context) -> bool:
    """'a quarter of them', 'about a quarter, 26 percent', but 'for over a quarter'."""
    is_share = given(said, "count") == "a" and not _LASTED.search(context.before)
    return is_share or _FRACTION.match(context.after) is not None


def _lasts(said: Match[str], context: Context) -> bool:
    """'paused for a second, then', not 'headed for a second round', 'for a second term'."""
    if said[0].lower().endswith("term"):
        return False
    return bool(_LASTING_SECOND.search(context.before) and _CLOSED.match(context.after))


def _is_rate(said: Match[str], context: Context) -> bool:
    """'$5 a year' is a rate, 'the 1988 quarter' has a year and no count."""
    count = given(said, "count")
    if unit_of(said) == "Q" and len(count) == 4 and count.isdigit():
        return True
    joined = context.before.endswith("-")  # 'dollar-an-hour'
    return count in ("a", "an") and (joined or _RATE.search(context.before) is not None)


def _is_someday(context: Context) -> bool:
    """'she will one day lead', 'One day he will come': no length, but some time ahead."""
    if _SOMEDAY.search(context.before):
        return True
    return not context.before.strip("“\"‘' ") and _WILL_AFTER.match(context.after) is not None


def vague(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'several months', 'recent weeks', 'a day or two'; 'some day' is no length."""
    if given(said, "vague_number") == "many" and context.before.endswith("as "):
        return Refusal("'as many' repeats a number said before and is no length of time")
    if given(said, "vague_number") == "some" and not is_plural(said):
        return None
    return lasting(duration(None, unit_of(said)))


def bare(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'for years', 'weeks'."""
    if not given(said, "unit").endswith("s") and given(said, "unit") not in ("centuries",):
        return None
    if said[0].lower() == "weekends":
        return repeating("XXXX-WXX-WE")
    if _YEARS_NAMED.match(context.after) or context.before.endswith("matter of "):
        return None
    if given(said, "unit") == "minutes" and _OF_MEETING.match(context.after):
        return Refusal("the minutes of a meeting are its record and no time")
    led = _PLURAL_LED.search(context.before) or _LED_ON.match(said[0] + context.after)
    if context.before and not led:
        return None
    return vague(said, context)


def one_more(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'for another decade', 'another two years'; 'another day' alone is some other day."""
    if not given(said, "count") and not _PLURAL_LED.search(context.before):
        return None
    return counted(said, context)


def long_lasting(said: Match[str], _: Context) -> Meaning:
    """'weeklong', 'monthslong'."""
    return lasting(_LETTERS[given(said, "long_word")])


def age(_: Match[str], __: Context) -> Refusal:
    """'44-year-old', 'aged 30'."""
    return Refusal("it tells an age")


_RATE = re.compile(
    r"(?:\d(?: [a-z]+){0,2}|\b(?:once|twice|times|percent|million|billion|thousand|hundred|share"
    r"|dollars?|one|two|three|four|five|six|seven|eight|nine|ten)\b[^.;,]{0,25})\s$",
    re.IGNORECASE,
)
_SOMEDAY = re.compile(
    r"(?:\b(?:will|would|could|might|may|shall|can)|['’]ll|['’]d"
    r"|\b(?:hop(?:es?|ed|ing)|dream(?:s|ed|ing|t)?)(?: \w+){1,8}) $"
)
_WILL_AFTER = re.compile(r",?(?: \w+){1,4} (?:will|would|may|might|could)\b|,? [A-Za-z]+['’]ll\b")
_PER_UNIT = re.compile(r" (?:a|per) (?:day|night|week|month|year)\b(?! (?:ago|later|earlier))")
_OF_MEETING = re.compile(r" of [^.;\n]{0,40}\b(?:meetings?|sessions?|assembly|council)\b")
_SOME_DAY_IN = re.compile(
    rf" in (?:(?:late|early|mid)[ -])?(?:{SLOTS['month']}|(?:1\d|20)\d\d)\b", re.IGNORECASE
)
_FRACTION = re.compile(r" of\b")
_LASTED = re.compile(
    r"\b(?:in|for|during|within|after|every|per|once|last|lasts|lasted)"
    r"(?: (?:over|under|about|almost|nearly|roughly|at least|(?:more|less) than))? $"
)
_HOLD_ON = re.compile(r"\b(?:wait|hold on|hang on|not for) (?:just )?$", re.IGNORECASE)
_MOMENT = re.compile(r"an? (?:minute|second)\Z")
_LASTING_SECOND = re.compile(r"\b(?:for|in|within|half|than|every|per) $")
_CLOSED = re.compile(
    r"[^\w\s]|$| (?:and|or|but|before|after|to|as|when|while|then|he|she|they|we|I|it|at|by|on)\b"
)


_NO_VERB = "".join(
    rf"(?<!\b{word}\s)" for word in ("to", "will", "would", "could", "might", "may", "can", "often")
)
"""'the talks were to last three days': there 'last' is a verb."""

_LEAD = (
    rf"(?:(?:{_NO_VERB}last|past|next|coming|first|final|latest|previous|following|preceding"
    r"|remaining|opening) )"
)

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<count> <units>",
        rf"(?:the )?{_LEAD}?" + r"(?:{count:low} (?:to|or) )?{count}"
        r"(?: more| additional| full| straight| consecutive| whole| long| trading| business"
        r"| working| (?P<kind>fiscal|calendar|financial|academic|school))? {unit}"
        r"(?P<half> and a half)?",
        counted,
        {
            "24 hours": "PT24H",
            "two decades": "P20Y",
            "a year and a half": "P1Y6M",
            "2 1/2 years": "P2Y6M",
            "the past five months": "P5M",
            "twenty-five minutes": "PT25M",
            "a couple of weeks": "P2W",
            "two to three weeks": "PXW",
        },
        ("two people", "a second chance"),
    ),
    Rule(
        "the past <unit> and a half",
        r"(?:the )?(?:last|past|next|coming) {unit}(?P<half> and a half)",
        counted,
        {"the past year and a half": "P1Y6M", "the last decade and a half": "P15Y"},
        ("the past people and a half",),
    ),
    Rule(
        "another <units>",
        r"another(?: {count})? {unit}",
        one_more,
        {"another two years": "P2Y"},
        ("another people", "another day"),
    ),
    Rule(
        "<count>-<unit>",
        r"(?:(?:a|the) )?{count}[- –]{unit} (?:period|term|span)"
        r"|{count}[- –]{unit}(?:-long)?|{unit}-long",
        counted,
        {
            "three-year": "P3Y",
            "two-day": "P2D",
            "24-hour": "PT24H",
            "day-long": "P1D",
            "decades-long": "PXE",
            "a years-long": "PXY",
            "a three-year period": "P3Y",
        },
        ("three-seat",),
    ),
    Rule(
        "<several>-<unit>",
        r"(?P<vague_count>several|multi)-{unit}(?:-long)?",
        vague,
        {"several-year": "PXY", "multi-day": "PXD"},
        ("several-story",),
    ),
    Rule(
        "<several> <units>",
        r"(?:a|an) {unit} or (?P<vague_number__2>two)|"
        rf"(?:the )?{_LEAD}?" + r"{vague_number}(?: more| other| straight| long| past)? {unit}",
        vague,
        {
            "a day or two": "PXD",
            "several months": "PXM",
            "a few days": "PXD",
            "the next few years": "PXY",
        },
        ("several people",),
    ),
    Rule(
        "<recent> <units>",
        r"(?:the |these )?(?:recent|coming|past|last|upcoming|early|ensuing|intervening|following"
        r"|first|final|latter) {plural_unit:unit}|the {plural_unit:unit} ahead",
        vague,
        {"recent weeks": "PXW", "the coming days": "PXD"},
        ("recent week",),
    ),
    Rule(
        "<units>",
        r"(?:the )?{unit}(?:-long| or (?:days|weeks|months|years))?",
        bare,
        {"years": "PXY", "weeks": "PXW", "centuries": "PXC"},
        ("year",),
    ),
    Rule(
        "<units>long",
        r"{long_word}",
        long_lasting,
        {"weeklong": "P1W", "monthslong": "PXM"},
        ("week",),
    ),
    Rule(
        "<age>",
        r"{count}[- ]{unit}[- ]old(?:s)?|{age_word}(?: of)? {count}",
        age,
        counterexamples=("44-year-old", "aged 30"),
    ),
)
