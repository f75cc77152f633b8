"""Numbers in words and digits, and the TIMEX3 form of a length of time."""

import re

from pipeline.lexicon import table, words_where

_WORD = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+|/")
_CARDINALS = {form: int(value) for form, value in table("numbers_en", "value").items()}
_MULTIPLES = words_where("numbers_en", "class", "multiple")

_PARTS = {"half": 0.5, "quarter": 0.25}
_IN_YEARS = {"E": 10, "C": 100, "L": 1000}
_HALVES = {"Y": (6, "M"), "TH": (30, "M"), "TM": (30, "S"), "D": (12, "TH")}


def number_in(words: str) -> float | None:
    """The number that ``'twenty-five'``, ``'2 1/2'``, ``'a hundred'`` or ``'1,500'`` names."""
    total, part, article, found = 0.0, 0.0, 0.0, False
    open_tens = True  # whether a small number may still be added: 'twenty' takes 'five'
    tokens = _WORD.findall(words.lower())
    for place, word in enumerate(tokens):
        if word == "/" and 0 < place < len(tokens) - 1:
            over = float(tokens[place + 1].replace(",", ""))
            if not over:
                return None
            return total + part - float(tokens[place - 1]) + float(tokens[place - 1]) / over
        if word[0].isdigit():
            part, found, open_tens = part + float(word.replace(",", "")), True, False
        elif word in ("a", "an"):
            article, found = (0.0 if found else 1.0), True
        elif word in _PARTS:
            part, article, found = part + _PARTS[word], 0.0, True
        elif word in _MULTIPLES:
            article = 0.0
            total, part, found = total + (part or 1.0) * _CARDINALS[word], 0.0, True
            open_tens = True
        elif word in _CARDINALS:
            value = _CARDINALS[word]
            if not open_tens or (part and value >= 10):
                return None  # 'two four-year terms' are two numbers
            part, article, found = part + value, 0.0, True
            open_tens = value >= 20 and value % 10 == 0
    return total + part + article if found else None


def ordinal_in(words: str) -> int | None:
    """The number that ``'third'`` or ``'21st'`` names."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits[0])
    return _CARDINALS.get(words.lower().split("-")[-1])


def day_in_words(words: str) -> int:
    """21 for 'twenty-first'."""
    tens, _, last = words.lower().replace("-", " ").rpartition(" ")
    return int(number_in(tens) or 0) + (ordinal_in(last) or 0)


def year_in_words(words: str) -> int:
    """1996 for 'nineteen ninety-six', 2000 for 'two thousand'."""
    first, *rest = words.lower().replace("-", " ").split()
    if first == "two":
        return 2000 + int(number_in(" ".join(rest[1:])) or 0)
    tail = 0 if rest[0] == "hundred" else int(number_in(" ".join(rest)) or 0)
    return int(number_in(first) or 0) * 100 + tail


def duration(count: float | None, unit: str) -> str:
    """``P3Y``, ``PT24H``, ``P20Y`` for two decades, ``P2Y6M`` for two and a half years, ``PXW``."""
    if unit == "N":
        return "PXD" if count is None else f"P{_plain(count)}D"
    if unit == "2W":
        unit, count = "W", None if count is None else count * 2
    if unit == "WE":
        unit, count = "D", None if count is None else count * 2
    if count is None:
        return "PX" + unit if not unit.startswith("T") else f"PTX{unit[1:]}"
    if unit in _IN_YEARS:
        return f"P{_plain(count * _IN_YEARS[unit])}Y"
    if count % 1 == 0.5 and unit in _HALVES:
        more, of = _HALVES[unit]
        if count == 0.5:
            return f"P{'T' * unit.startswith('T')}{more}{of}"
        return f"P{unit[:-1]}{int(count)}{unit[-1]}{more}{of}"
    return f"P{unit[:-1]}{_plain(count)}{unit[-1]}"


def _plain(count: float) -> str:
    return f"{count:.10g}" if abs(count) < 1e10 else str(int(count))
