"""The dateline of a wire story: place, day and agency in front of its first sentence.

It stays in the paragraph; its span tells those who look for speakers and subjects that a sentence
begins behind it. A dateline is known by its shape: a place in capitals or an agency in brackets,
then a dash; or a place that the lists know, then a colon.
"""

import re

from pipeline.lexicon import table, words
from pipeline.text.page_dates import date_of_line, is_month
from pipeline.text.shapes import is_names

_WINDOW = 110
_LONGEST_CITY = 4
"""Words in the name of a place."""
_SHORTEST_CAPITALS = 3
"""``US``, ``EU`` and ``Q`` are no places in capitals."""
_DASH = re.compile(r"(?:\s+|(?<=[)/.]))(?:—|–|―|--?|_)(?:\s+|$)|(?<=/)\.?\s+")
_AGENCY = re.compile(r"\s*(?:\([^()]{2,40}\)|/[^/]{2,30}/)\.?$")
_CHANNEL = re.compile(
    r"\((?:[A-Z][A-Z/ ]{1,20}|[A-Z][a-z]{3,12})\)(?:\s*(?:—|–|--?|_)|(?=\s?[A-Z]))\s*"
)
_NO_DASH = re.compile(
    r"(?P<head>[A-Z][\w ]{2,30}, [A-Z][a-z]{2,8}\.? \d{1,2},? \([A-Z][\w ]{1,20}\))\s+(?=[A-Z])"
)
"""For "Dhaka, May 26 (XYZ) The party": place, day and agency, and no mark behind them."""
_COLON = re.compile(
    r"(?P<city>[A-Z]\w+(?: [A-Z]\w+)?)(?: \[[^\[\]]{2,30}\])?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: \([A-Z][\w ]{1,25}\))? ?: (?=[\"“]?[A-Z])"
)
_STORY = 400
"""Characters of the first sentences of a story, and of what comes next."""
_OTHER_TURN = re.compile(r"\n[A-Z][A-Z .’'-]{1,40}: ")
"""Behind it, what shows that the first is no place but a speaker."""
_ON_DAY = re.compile(r"\b(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TALKS = re.compile(r"\b(?:I|we|We|us|my|My|our|Our|me|you|You|your|Your)\b|\?")
_DAY = re.compile(
    r"(?:^|,\s*|\s+)(?:(?P<month>[^\W\d_]{3,10})\.?\s+\d{1,2}|\d{1,2}\s+(?P<after>[^\W\d_]{3,10})\.?)"
    r"(?:,?\s+\d{4})?\.?$"
)


def find_dateline(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The dateline that ``text[start:end]`` opens with, up to the first word of the story."""
    window = min(start + _WINDOW, end)
    alone = _CHANNEL.match(text, start, window) or _city_and_colon(text, start, end)
    if alone:
        return start, alone.end()
    bare = _NO_DASH.match(text, start, window)
    if bare is not None and _is_dateline(bare["head"]):
        return start, bare.end()
    dash = _DASH.search(text, start, window)
    if dash is None or text[dash.end() : dash.end() + 1].islower():
        return None
    if not _is_dateline(text[start : dash.start()]):
        return None
    return start, dash.end()


def _city_and_colon(text: str, start: int, end: int) -> re.Match[str] | None:
    """For "Lahore: The vote", "Delhi [India], May 4 (XYZ): The vote": a place of the lists.

    Another place in capitals has a story behind it, and no words that somebody says.
    """
    match = _COLON.match(text, start, min(start + _WINDOW, end))
    city = match["city"].lower() if match else ""
    sense = table("countries", "sense").get(city)
    is_country = sense == "country" and match is not None and match["city"].isupper()
    is_city = city in words("places") or sense == "capital" or is_country
    if match is None or is_city:
        return match
    is_place = match["city"].isupper() and city not in words("labels")
    return match if is_place and _is_story(text, match.end(), end) else None


def _is_story(text: str, start: int, end: int) -> bool:
    """Whether a narrator tells what happened on a day, and speaks to nobody."""
    told = text[start : min(start + _STORY, end)]
    if _OTHER_TURN.search(text, end, end + _STORY):
        return False
    return _ON_DAY.search(told) is not None and _TALKS.search(told) is None


def dateline_day(dateline: str) -> str | None:
    """The day in a dateline that also gives the year (``OSLO, November 6, 2024 (XYZ) —``)."""
    head = dateline.rstrip(" —–―-_.")
    agency = _AGENCY.search(head)
    place = (head[: agency.start()] if agency else head).rstrip(" .")
    parts = place.split(",")
    days = (date_of_line(",".join(parts[at:]).strip()) for at in range(len(parts)))
    return next((day for day in days if day), None)


def _is_dateline(head: str) -> bool:
    agency = _AGENCY.search(head)
    place = head[: agency.start()] if agency else head
    day = _DAY.search(place)
    dated = day is not None and is_month(day["month"] or day["after"])
    if day is not None and dated:
        place = place[: day.start()]
    city = place.split(",")[0].strip()
    if not city:
        return dated and agency is not None
    if len(city.split()) > _LONGEST_CITY or not is_names(place.replace("/", " ")):
        return False
    if city.split()[0].rstrip(".").lower() in words("titles") - {"st"}:
        return False
    return (len(city) >= _SHORTEST_CAPITALS and city.isupper()) or agency is not None or dated
