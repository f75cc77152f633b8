"""One plain sentence for each value: what the words are, and what they were read against."""

from pipeline.dates.meaning import Meaning
from pipeline.models import Anchor, DateKind

_VAGUE = {
    "PAST_REF": "somewhere in the past, no day is said",
    "PRESENT_REF": "the present, no day is said",
    "FUTURE_REF": "somewhere in the future, no day is said",
}

_UNNAMED = "XXXX-XX-XXT"


def explain(words: str, meaning: Meaning, bound: str) -> str:
    """Why ``words`` have the value they have."""
    sentence = f"'{words}' is {_VAGUE.get(meaning.value) or _what(meaning)}"
    read = meaning.read
    if read.anchor is Anchor.PUBLISHED:
        sentence += f", counted from the day of publication ({read.on}): {read.because}"
    elif read.anchor is Anchor.EVENT:
        sentence += f", as the reference data says: {read.because}"
    elif read.anchor is not Anchor.NONE:
        on = f" ({read.on})" if read.on else ""
        sentence += f", counted from a date of the text{on}: {read.because}"
    elif meaning.period is not None:
        sentence += ", as the text says it"
    if bound:
        side = "the end" if meaning.interval.latest is None else "the beginning"
        sentence += f"; '{bound}' leaves {side} open"
    return sentence


def _what(meaning: Meaning) -> str:
    if meaning.kind is DateKind.DURATION:
        return f"a length of time ({meaning.value}) and no day"
    if meaning.value.startswith(_UNNAMED):
        return f"a time ({meaning.value}) of a day that the text does not name here"
    if meaning.kind is DateKind.SET:
        return f"something that repeats ({meaning.value}) and no one day"
    return meaning.value
