"""The fields of a JSON article, checked; and one sentence for what is wrong with them."""

import re
from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError

_HALF = re.compile("[\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_].*)?")


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("it holds no words")
    return text


def _or_none(text: str | None) -> str | None:
    return without_half_characters(text)[0].strip() or None if text else None


def _as_text(value: object) -> object:
    """Numbers are good ids."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _code(language: str | None) -> str | None:
    match = _LANGUAGE.fullmatch(language.strip()) if language else None
    return match[1].lower() if match else None


_Text = Annotated[str | None, AfterValidator(_or_none)]


class Fields(BaseModel):
    """What a line may say; only ``text`` is needed."""

    model_config = ConfigDict(strict=True, extra="ignore")

    text: Annotated[str, AfterValidator(_filled)]
    id: Annotated[_Text, BeforeValidator(_as_text)] = None
    url: _Text = None
    outlet: _Text = None
    published: _Text = None
    title: _Text = None
    authors: Annotated[list[str] | None, BeforeValidator(_as_list)] = None
    language: Annotated[str | None, AfterValidator(_code)] = None


def without_half_characters(text: str) -> tuple[str, int | None]:
    """A text with each lone surrogate as U+FFFD, and where the first one stood."""
    first = _HALF.search(text)
    return (_HALF.sub("\ufffd", text), first.start()) if first else (text, None)


def moment_of(published: str) -> tuple[date, datetime | None]:
    """The day as written and the moment in UTC; a time without a zone is taken as UTC.

    Raises:
        ValueError: it is no ISO date or date-time; the message says so.
    """
    try:
        if _DAY.fullmatch(published):
            return date.fromisoformat(published), None
        moment = datetime.fromisoformat(published)
        at = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"{published!r} is no day; write it as 2024-01-31 or 2024-01-31T18:30:00Z; "
            "the article is read without it"
        ) from error
    return moment.date(), at


def explain(error: ValidationError) -> str:
    """One sentence that names the first bad field, what stands there and what has to."""
    found = error.errors()[0]
    if not found["loc"]:
        return 'is no JSON object: write {"text": "..."} with the article\'s text'
    name = str(found["loc"][0])
    if found["type"] == "missing":
        return f"has no field {name!r}: add it with the article's text"
    wanted = "a list of names" if name == "authors" else "a text in quotation marks"
    trouble = found["msg"].removeprefix("Value error, ")
    return f"has a bad field {name!r}, {found['input']!r:.60}: {trouble}; write {wanted}"
