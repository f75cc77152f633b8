"""From the bytes of a file to its text, where that is sure.

UTF-8 is the rule, and a byte order mark decides. Other encodings are taken when the bytes, read so,
are a language that was written so; everything else is refused with the way to mend it. Line ends
stay as they are. To add an encoding: a row in ``_OTHERS`` with its languages.
"""

import codecs
import re
from collections.abc import Iterator

from pipeline.ingest.language import guess_language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = frozenset({"en", "de", "fr", "es", "pt", "it", "nl", "sv"})
_EASTERN = frozenset({"pl", "cs", "ro"})
_CYRILLIC = frozenset({"ru", "uk"})
_OTHERS = (
    ("cp1252", _WESTERN),
    ("cp1251", _CYRILLIC),
    ("koi8_u", _CYRILLIC),
    ("cp1250", _EASTERN),
    ("iso8859_2", _EASTERN),
    ("utf_16_le", _WESTERN | _EASTERN | _CYRILLIC),
    ("utf_16_be", _WESTERN | _EASTERN | _CYRILLIC),
)
_SAMPLE = 40_000
_OPENING = 200
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f\ufffe\uffff]")
_MOST_CONTROLS = 0.01
_BROKEN_WORD = re.compile(r"[^\W\d_][^\w\s!-/:-@\[-`{-~‘’“”«»„‚‹›–—…·]+[^\W\d_]")
"""A letter, a sign that no word has inside, a letter: the bytes mean something else."""
_FORMS = (
    ("%pdf-", "a PDF"),
    ("{\\rtf", "an RTF document"),
    ("<!doctype html", "an HTML page"),
    ("<html", "an HTML page"),
)
_MEND = "save it as UTF-8 (for example: iconv -f <its encoding> -t utf-8)"


class UnreadableError(ValueError):
    """Bytes that are no text, or text in an encoding that is not sure."""


def decode(data: bytes) -> str:
    """The text of a file's bytes; offsets count its characters, without a byte order mark.

    Raises:
        UnreadableError: with the reason and how to mend it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, f"is not UTF-8 (byte {error.start:,})")
    if _has_controls(text[:_SAMPLE]):
        return _guess(data, "is not text: it holds many control characters")
    form = next((name for opening, name in _FORMS if _opens(text, opening)), None)
    if form:
        raise UnreadableError(f"is {form}: save the article's text alone in it")
    return text


def _opens(text: str, opening: str) -> bool:
    return text[:_OPENING].lstrip().lower().startswith(opening)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"begins as {encoding} but is not: {error.reason}; {_MEND}"
        ) from error


def _guess(data: bytes, trouble: str) -> str:
    """The reading that is most surely one of its encoding's languages; the first of equals."""
    readings = list(_readings(data))
    if not readings:
        raise UnreadableError(f"{trouble} and in no other encoding is it surely text; {_MEND}")
    return max(readings, key=lambda reading: reading[0])[1]


def _readings(data: bytes) -> Iterator[tuple[float, str]]:
    for encoding, languages in _OTHERS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _is_plausible(text[:_SAMPLE]):
            continue
        guess = guess_language(text)
        if guess and guess.language in languages:
            yield guess.probability, text


def _is_plausible(sample: str) -> bool:
    return not _has_controls(sample) and _BROKEN_WORD.search(sample) is None


def _has_controls(sample: str) -> bool:
    return len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample)
