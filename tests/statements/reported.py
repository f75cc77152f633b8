"""What is found in a short text, in a form that is easy to write down in a table."""

from pipeline.ingest import make_article
from pipeline.statements import Attribution, find_attributions
from pipeline.statements.attributions import Refused
from pipeline.text import Reading, read


def reading_of(text: str) -> Reading:
    return read(make_article(text))


def found(text: str) -> list[str]:
    """Each statement as "source: content"; nested ones begin with ">"."""
    reading = reading_of(text)
    return [shown(reading, one) for one in find_attributions(reading)[0]]


def shown(reading: Reading, one: Attribution) -> str:
    source = reading.text[slice(*one.source)] if one.source else "nobody"
    content = " … ".join(reading.text[start:end] for start, end in one.content)
    return f"{'> ' if one.parent is not None else ''}{source}: {content}"


def rules(text: str) -> dict[str, str]:
    """The name of the rule that read each statement."""
    reading = reading_of(text)
    return {
        shown(reading, one).removeprefix("> "): one.rule for one in find_attributions(reading)[0]
    }


def refused(text: str) -> dict[str, str]:
    """The refused stretches with their reasons."""
    reading = reading_of(text)
    return {reading.text[one.start : one.end]: one.reason for one in _refusals(reading)}


def _refusals(reading: Reading) -> list[Refused]:
    return find_attributions(reading)[1]
