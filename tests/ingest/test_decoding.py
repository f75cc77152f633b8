"""Encodings: taken where they are sure, refused with the way to mend them."""

import pytest

from pipeline.ingest.decoding import UnreadableError, decode

ENGLISH = "The minister said that it was too early. “We’ll see,” he added in a naïve café — "
GERMAN = "Der Minister sagte, es sei noch zu früh. Für Österreich gilt das nicht so."
RUSSIAN = "Министр сказал, что говорить об этом рано. Он не знает, как это будет. "
POLISH = "Minister powiedział, że jest za wcześnie. Zażółć gęślą jaźń, ale nie tak."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "cp1252"),
        (GERMAN, "latin-1"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16-be"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
    ],
)
def test_text_is_decoded_as_it_was_written(text: str, encoding: str) -> None:
    text = f"{text}\r\n" * 3
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "is not UTF-8"),
        (b"\x00\x01\x02\x03" * 50, "is not text"),
        (b"caf\xe9", "is not UTF-8"),
        ((ENGLISH * 3).encode() + b"\xff" + ENGLISH.encode(), "is not UTF-8"),
        (b"%PDF-1.4\n1 0 obj", "is a PDF"),
        (b" <!DOCTYPE html><p>Text", "is an HTML page"),
        (b"\xff\xfea", "begins as utf-16"),
    ],
)
def test_what_is_not_surely_text_is_refused_with_a_mend(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data)
    with pytest.raises(UnreadableError, match="save"):
        decode(data)
