"""From the bytes of a file to its text, where that is sure.

UTF-8 is the rule. Other encodings are taken when a byte order mark says so, or when the bytes can
be read in one way only that looks like language; everything else is refused with the way to mend
it. Line ends stay as they are.
"""

import codecs

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - {8, 9, 10, 11, 12, 13, 27, 28, 29, 30, 31})
_SAMPLE = 65_536
_BINARY_SHARE = 0.01
_MOST_CHAOS = 0.05
_WESTERN = ["cp1252", "cp1251", "cp1250", "koi8_r", "utf_16_le", "utf_16_be"]
_MEND = "save it as UTF-8 (for example: iconv -f <encoding> -t utf-8)"


class UnreadableError(ValueError):
    """Bytes that are no text, or text in an encoding that is not sure."""


def decode(data: bytes) -> str:
    """The text of a file's bytes; offsets count its characters.

    Raises:
        UnreadableError: with the reason and how to mend it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, error)
    if _is_binary(data):
        raise UnreadableError("is not text: it holds many control characters")
    return text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"begins as {encoding} but is not: {error.reason}; {_MEND}"
        ) from error


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _BINARY_SHARE * len(sample)


def _guess(data: bytes, error: UnicodeDecodeError) -> str:
    at = error.start
    best = from_bytes(
        data[max(at - _SAMPLE // 2, 0) & ~1 :][:_SAMPLE], cp_isolation=_WESTERN
    ).best()
    if best is None or best.chaos > _MOST_CHAOS or (_is_binary(data) and "16" not in best.encoding):
        raise UnreadableError(f"is not UTF-8 (byte {at}) and no other encoding is sure; {_MEND}")
    return _strict(data, best.encoding)
