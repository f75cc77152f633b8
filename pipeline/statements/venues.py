"""Where something was said: the place or the occasion named beside a cue.

In: the frame of a statement. Out: the words for its venue, without an article and without its day.
New words go to ``venues.csv``.
"""

import re
from itertools import takewhile

from pipeline.lexicon import words, words_where
from pipeline.speakers.roles import head_noun
from pipeline.statements.narration import Frame
from pipeline.statements.spots import ENDING, RUN, spots_in, tells_where
from pipeline.statements.tagging import AUXILIARY, ING, NAME, NOUN, PAST, known_word

_ENDS = "|".join(sorted(ENDING - {"in", "of", "for", "at", "there"}))
_TITLES = words_where("abbreviations", "before", "name") - {"ft", "mt", "st", "ste"}
_SHORT = sorted(map(str.title, words_where("abbreviations", "before", "name", "day")))
_POINTED = "".join(rf"|(?<=\b{re.escape(form)})\.(?=\s)" for form in _SHORT)
_POINT = "".join(rf"(?<!\b{re.escape(form)})" for form in _SHORT) + r"(?<!\b[A-Z])\."
_INSIDE = rf"(?:[^,.:;!?\"“”()—–\x00\n]|(?<=\b[A-Z])\.{_POINTED})"
"""Characters of a venue; its points are those of "St. Olaf", "B. Lind" and "Oct. 9"."""
_VENUE = re.compile(
    rf"\b(?:[Aa]t|[Dd]uring|[Oo]utside)\s(?!(?:least|most|stake)\b)"
    rf"(?P<venue>(?:(?:the|an?|his|her|its|their)\s)?(?P<what>{_INSIDE}{{2,90}}?)"
    rf"(?P<town>\sin\s(?!(?:{_ENDS.title()})\b){RUN})?)"
    rf"(?=\s(?:{_ENDS}|{_ENDS.title()}|and|in)\b"
    rf"|\s(?:at\s\d|--?\s)|[,:;!?\"“”()—–\x00]|{_POINT}|$)"
)
_REGION = re.compile(
    r",\s(?P<region>(?P<short>(?:[A-Z]\.){2}|[A-Z][a-z]{1,4}\.|[A-Z]{2}\b)"
    r"|[A-Z]\w+(?:\s[A-Z]\w+){0,2}?)"
    rf"(?=[,;:)\"“”\x00]|\.?$|\s(?:{_ENDS}|{_ENDS.title()})\b)"
)
"""Behind a town its state or country: "in Ashford, N.H.,", "in Oslo, Norway"."""
_AND_MORE = re.compile(
    rf"\sand\s(?P<noun>[a-z][\w-]*)(?:\s[a-z][\w-]*)??(?:\sin\s{RUN})?"
    rf"(?=\s(?:{_ENDS})\b|[,.:;!?\"“”()—–\x00\n]|$)"
)
_IN_WHICH = re.compile(
    r"\b(?:(?i:the|an?|its|their|his|her)\s|(?=[A-Z][\w-]*['’]s\s))"
    rf"(?P<what>(?:[\w’'-]+\s){{0,4}}?(?:{'|'.join(sorted(words('venues')))}))(?:\sin\s{RUN})?"
    r"(?:\s(?:on\s)?[A-Z][a-z]+(?:\s(?:morning|afternoon|evening|night))?)?,?"
    r"\s(?:in|at|during)\swhich\s$"
)
"""Before a source, where it spoke: "a rally on Monday in which (Lind) said"."""
_WHICH_REACH = 100
"""Characters of "the crowded rally in Oslo on Monday, in which" at most."""
_LEADS_TO = re.compile(
    r"(?:[^,.]{0,30}|[^;“”\x00]{0,140}\b(?:when|where|(?:at|during|in) which)(?: \w+){0,3}\s)$"
)
"""Between a place and who spoke there: "the town hall (this week) she said"."""
_PARTED = re.compile(r"[.!?;:]|[”\"]|\b(?:and|but|while|as|whereas)\b")
"""Between a saying and a place, what leads to the next one."""
_RELATIVE = re.compile(r",\s(?:who|whose|which)\s")
_LAST_WORD = re.compile(r"(\w+)\s*$")
_APPOSED = re.compile(r",\s(?:an?\s|the\s)?([\w’'-]+(?:\s[\w.’'-]+){0,12})\s$")
_LONGEST_ROLE = 120
"""Characters of "the director of its Threats Project"."""
_ARTICLE = re.compile(r"^(?:the|an?|its|their)\s+", re.IGNORECASE)
_WHEN = re.compile(r" (?:beforehand|afterwards?|separately|privately|later|earlier|here)$")
"""What tells no more of whom or where: "a crowd (here)"."""
_OWNER = re.compile(r"['’]s?$")
_POINTING = frozenset({"this", "last", "next", "past"})
_NOUNS = frozenset({NAME, NOUN})
_ENDS_VENUE = AUXILIARY | {PAST, ING}
_NO_PART = frozenset({"alongside", "over", "where"})
"""What goes on with the clause behind the noun of a venue: "the debate over the budget"."""


def venue_in(frame: Frame) -> str | None:
    """The place or the occasion named beside the cue: "at the forum in Oslo"."""
    for match in _VENUE.finditer(frame.text):
        start, end = frame.start + match.start(), frame.start + match.end()
        if not frame.is_of_cue(start, end) or _is_workplace(frame.text, match.start()):
            continue
        if _is_anothers(frame, start, end):
            continue
        if _RELATIVE.search(frame.between(frame.cue[1], start)):
            continue  # "said Lind, who will leave at a rally"
        what = match["what"].split()
        is_named = what[-1][0].isupper() and match.group()[:2].lower() == "at"
        is_after_cue = start - frame.cue[1] in (0, 1)
        is_scene = is_after_cue or tells_where(frame, match.start(), of_all=False)
        if _has_venue(what) or (is_named and is_scene):
            return _told(match, frame.text)
    spot = next(spots_in(frame), None)
    return _in_which(frame) if spot is None else _spot(spot, frame.text)


def _is_anothers(frame: Frame, start: int, end: int) -> bool:
    """Whether a place goes with the saying before: "Lind said at a rally, after Berg accused"."""
    if frame.source is None or end > frame.source[0] or frame.cue[0] < frame.source[0]:
        return False
    if _LEADS_TO.match(frame.between(end, frame.source[0])):
        return False
    last = max((rival[1] for rival in frame.rivals if rival[1] <= start), default=None)
    return last is not None and _PARTED.search(frame.between(last, start)) is None


def _spot(match: re.Match[str], text: str) -> str:
    """A place where somebody stands, with its state or country."""
    return tidy(match["what"]) + _region(text, match.end())


def _in_which(frame: Frame) -> str | None:
    """The occasion before "in which Lind said"."""
    if frame.source is None:
        return None
    before = frame.between(max(frame.source[0] - _WHICH_REACH, frame.start), frame.source[0])
    match = _IN_WHICH.search(before)
    return " ".join(_undated(match["what"].split())) if match else None


def _told(match: re.Match[str], text: str) -> str:
    """A venue as it is told, without its day and what happened there."""
    what = match["what"].split()
    lead = match["venue"][: match.start("what") - match.start("venue")]
    kept = _kept(what)
    told = " ".join(_undated(kept))
    if len(kept) < len(what):
        return tidy(lead + told)
    town = match["town"] or ""
    region = _region(text, match.end()) if town or " in " in told else ""
    return tidy(lead + told + town + _joined(text, match.end())) + region


def _kept(what: list[str]) -> list[str]:
    """The words up to what happens there: "debate (hosted by the Post)", "rally (where Lind)"."""
    nouns = [at for at, word in enumerate(what) if _is_venue(word)]
    for at in range(nouns[0] + 1, len(what)) if nouns else ():
        word = what[at]
        is_title = _bare(word) in _TITLES
        is_verb = word.islower() and known_word(word, first=False)[0] in _ENDS_VENUE
        if is_title or word in _NO_PART or (is_verb and not _is_venue(word)):
            return what[:at]
    return what


def _undated(what: list[str]) -> list[str]:
    """The words behind a day, if they name an occasion: "rally" of "Monday night's rally"."""
    at = 0
    while at < len(what) and _is_day(what, at):
        at += 1
    return what[at:] if at and _has_venue(what[at:]) else what


def _is_day(what: list[str], at: int) -> bool:
    low = _bare(what[at])
    if low in _POINTING:
        return _bare(what[min(at + 1, len(what) - 1)]) in words("time_nouns")
    if what[at + 1 : at + 2] == ["Day"]:
        return False  # "the May Day rally"
    is_part = at > 0 and (low.isdigit() or low in words("time_nouns"))
    is_named = what[at][0].isupper() and low in words_where(
        "time_words_en", "class", "month", "weekday"
    )
    return is_named or is_part


def _has_venue(what: list[str]) -> bool:
    """Whether a place or occasion is named, not somebody of it: "Lund Park mayor Ada Lind"."""
    last = max((at for at, word in enumerate(what) if _is_venue(word)), default=len(what))
    behind = takewhile(lambda word: known_word(word, first=False)[0] in _NOUNS, what[last + 1 :])
    return last < len(what) and words("person_nouns").isdisjoint(behind)


def _is_venue(word: str) -> bool:
    return word.strip("’'").lower() in words_where("venues", "sense", "place", "occasion")


def _bare(word: str) -> str:
    return _OWNER.sub("", word).lower().rstrip(".")


def _region(text: str, at: int) -> str:
    """The state or the country behind a town: ", Norway"."""
    region = _REGION.match(text, at)
    if region is None:
        return ""
    low = region["region"].lower().rstrip(".")
    is_known = low in words("places") or low in words("countries")
    if is_known:
        return region.group().rstrip(".")  # "in Ashford, Iowa."
    return region.group() if region["short"] else ""


def _joined(text: str, at: int) -> str:
    """The rest of "a meeting of farmers | and bakers in Ashford": a noun, no verb, after "and"."""
    more = _AND_MORE.match(text, at)
    if more is None or known_word(more["noun"], first=False)[0] != NOUN:
        return ""
    return more.group()


def _is_workplace(text: str, at: int) -> bool:
    """For "a professor of law at the university": where somebody works is no venue."""
    word = _LAST_WORD.search(text[max(at - 30, 0) : at])
    apposed = _APPOSED.search(text[max(at - _LONGEST_ROLE, 0) : at])
    nouns = {word[1].lower() if word else "", head_noun(apposed[1]) if apposed else ""}
    return not nouns.isdisjoint(words("person_nouns"))


def tidy(text: str) -> str:
    """Words without an article, a mark or a "later" around them."""
    return _ARTICLE.sub("", _WHEN.sub("", " ".join(text.split()).strip(" ,.")))
