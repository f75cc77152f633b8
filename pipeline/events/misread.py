"""Why a clause with a date is no dated event: somebody spoke then, or the date is of a phrase.

In: the clause, read around a date that neither compares nor names a thing. Out: a reason that a
person understands, or ``None``. To add a verb that only tells of saying, add a row to
``bare_saying.csv``.
"""

import re
from collections.abc import Callable
from functools import cache

from pipeline.events.actors import described_by, own_subject, subject_of
from pipeline.events.candidates import NEWS, Candidate
from pipeline.events.clauses import Clause, is_set_apart
from pipeline.events.compared import is_of_gerund
from pipeline.events.participles import MADE
from pipeline.events.places import Places, is_text
from pipeline.events.pointing import (
    is_day_guessed,
    is_time_told_of,
    points_back,
    tells_how_it_is,
    will_be_seen,
)
from pipeline.events.verbs import verbs_in
from pipeline.lexicon import is_listed, words
from pipeline.statements.cues import cue_verbs

SAYING = "the date says when somebody spoke, not when something happened"
_POINTS = "the clause only points back to what was told before it"
_ADDED = re.compile(r",\s(?!during\b)[a-z]+ing\b")
_WITH = re.compile(r",\swith\s")
"""Behind the verb of the clause somebody else may speak: "left on Friday, with polls showing"."""
_QUOTE = re.compile(r"[,:] ?[“\"‘']\w")
"""Words said follow: 'he told us on Monday, "It is late"'."""
_TO = re.compile(r"\s(?:not )?to [a-z]")
_FOR_DOING = re.compile(r",? (?:for|over|about) (?:not )?(?:[a-z]+ing|his|her|their|its|the)\b")
_SILENT = re.compile(
    r"\b(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)) to "
    r"(?:comment|elaborate|say|be drawn|give (?:details|comment|reasons))\b"
)
"""It too tells only of talk: "declined to comment on Friday"."""
_MADE = MADE | {"gave"}
_AIRED = frozenset({"aired", "appeared", "broadcast", "published", "ran"})
_OBJECT = "the words name the time itself, of which something is told"
STATE = "the word means the present time and dates no happening"
_GERUND = "the date belongs to a phrase that has no verb of its own"
_ASIDE = "the date stands in words set apart that have no verb"
_ING = re.compile(r"\s*[A-Z][a-z]+ing\b")
_UP = re.compile(r" (?:up|off)\b")
"""Behind "showed" it tells a deed: "showed up", "showed off"."""
_NEAR = 60
"""Characters before a date that tell whose words it is of."""
_BEHIND = "the date is over, and the clause tells of what is to come"
_EXAMPLE = re.compile(r", (?:including|such as) (?!(?:on|in|at|during|over|by|as) )[^,;:]*$")
_CORRECTED = "the words correct an article; they date no happening"
_CORRECTS = re.compile(
    r"\b(?:article|version|column|story|report|caption|headline|item|picture|chart|map|graphic"
    r"|review|obituary|listing)s?\b[^.;]{0,240}?"
    r"\bmis(?:stated|spelled|spelt|identified|characteri[sz]ed|attributed|quoted|reported)\b"
)
"""'An article on Thursday misstated the name of the town'."""
_ERROR = re.compile(r"\b(?:editing|production|transcription|typing) error\b")
_AMOUNT = re.compile(
    r" (?:another|a further|up to|about|nearly|at least|[$€£]?\d"
    r"|to (?:the|an?|its|his|her|their)\b)"
)


def why_no_event(places: Places, candidate: Candidate, clause: Clause) -> str | None:
    """Why a clause with a date is no dated event."""
    text, at = places.text, candidate.at
    leads_on = _QUOTE.match(text, at[1]) and clause.verb_of(at).word in cue_verbs()
    is_silent = _SILENT.search(text, clause.start, at[0])
    if leads_on or is_silent or _is_saying(places, candidate, clause):
        return SAYING
    if _is_of_words(places, candidate, clause):
        return SAYING
    why = next((why for holds, why in _WHYS if holds(text, clause, at)), None)
    if why is not None:
        return why
    if _corrects(text, candidate, clause):
        return _CORRECTED
    if _is_behind(places, candidate, clause):
        return _BEHIND
    return _ASIDE if is_set_apart(text, clause, at) else None


def _corrects(text: str, candidate: Candidate, clause: Clause) -> bool:
    """Whether a paper tells what it got wrong: "An article on Thursday misspelled her name"."""
    if clause.opens_as == "relative" or clause.opens_as_that:
        return False  # 'misstated the year of a law that she signed in 2012'
    if _ERROR.search(text, candidate.stretch[0], candidate.at[0]):
        return True
    return _CORRECTS.search(text, clause.start, clause.end) is not None


def _is_example(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a date is that of one among many: "they held many talks, including one in May"."""
    return _EXAMPLE.search(text, max(clause.start, at[0] - _NEAR), at[0]) is not None


def _is_loose(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether the words around a date hang on no verb of their own."""
    is_loose = _has_no_subject(text, clause, at) or _is_fronted(text, clause, at)
    return is_loose or is_of_gerund(text, clause.start, at)


def _is_fronted(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a date ends a clause in front: "Looking to mend what it did in 2012, the party"."""
    if _ING.match(text, clause.start) is None or text[at[1] : at[1] + 1] != ",":
        return False
    sides = {verb.start < at[0] for verb in clause.verbs}
    return sides == {True, False}


def _is_behind(places: Places, candidate: Candidate, clause: Clause) -> bool:
    """Whether "will" tells of what is to come, and the date behind it is over."""
    latest, today = candidate.mention.latest, places.published_on
    is_over = latest is not None and today is not None and latest < today
    if not is_over or candidate.is_spoken:
        return False
    group = [verb for verb in clause.verbs if verb.end <= candidate.at[0]][-2:]
    if not group:
        return False
    joined = places.text[group[0].end : group[-1].start] == " "
    return group[0 if joined else -1].word in ("will", "won't", "won’t")


def _are_words(taken: str, verb: str) -> bool:
    """Whether somebody made remarks: "the remarks (she made in May)"."""
    head = taken.rsplit(" ", 1)[-1]
    return verb in _MADE and is_listed(head, "spoken_nouns", "cue_nouns")


def _has_no_subject(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a participle opens the sentence: "Asked on Monday whether he would go, he left"."""
    first = clause.verbs[0]
    if first.word == "dated" or (clause.describes and described_by(text, clause).isdigit()):
        return True
    bare = not own_subject(text, clause, at) and (clause.opener or "").strip().lower() == "as"
    if bare and first.tense in ("past", "auxiliary"):
        return True  # 'as previously planned on Monday', 'as was made clear last week'
    opens = not text[clause.start : first.start].strip() and first.tense == "past"
    return opens and clause.given is None and not subject_of(text, clause, at)


def _is_saying(places: Places, candidate: Candidate, clause: Clause) -> bool:
    text, at = places.text, candidate.at
    added = _ADDED.search(text, at[1], clause.end)
    if added is None:
        added = _WITH.search(text, max(at[1], clause.verbs[0].end), clause.end)
    until = added.start() if added else clause.end
    is_told = candidate.statement is None and places.is_saying(clause.start, until)
    if is_told or places.is_day_of_saying(candidate.mention, clause.start, until):
        return True  # also 'Berg said Lind had joked last month that it was late'
    if candidate.is_reported and _is_of_cue(text, candidate, clause):
        return True
    if _is_of_paper(text, clause, at):
        return True
    only = clause.verbs[0].word if len(clause.verbs) == 1 else ""
    if only in ("added", "claimed") and _AMOUNT.match(places.text, clause.verbs[0].end):
        return False  # 'added 7 per cent', 'claimed 20 lives', 'added to the law'
    return only in words("bare_saying") and not _UP.match(places.text, clause.verbs[0].end)


def _is_of_paper(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a date is that of words: "a report published", "a talk that aired on Tuesday"."""
    verb = clause.verbs[0].word
    if clause.describes:
        noun = described_by(text, clause)
        if is_text(noun) or _are_words(noun, verb):
            return True  # 'for comments made on Tuesday'
    is_relative = clause.opens_as == "relative" or clause.opens_as_that
    aired = subject_of(text, clause, at).split(" with ")[0] if is_relative else ""
    if verb in _AIRED and is_text(aired):
        return True
    return clause.taken is not None and _are_words(clause.taken, clause.verbs[-1].word)


def _is_of_cue(text: str, candidate: Candidate, clause: Clause) -> bool:
    """Whether a date among words that are reported belongs to the verb that reports them.

    It stands between who was asked or told off and what to do or what for ("urged them on Monday
    to stay", "chided her on Monday for leaving"), or opens them ("announced plans Friday").
    """
    start, at = candidate.stretch[0], candidate.at
    goes_on = _TO.match(text, at[1]) or _FOR_DOING.match(text, at[1])
    if goes_on and next(verbs_in(text, start, at[0]), None) is None:
        return True
    return clause.given is None and start in (at[0], clause.verbs[0].start)


def _is_of_words(places: Places, candidate: Candidate, clause: Clause) -> bool:
    """Whether a date is that of words said long before: "no source for his claim in May".

    Of a day in the news it is the clause's: "apologized for his remark on Monday".
    """
    latest, today, at = candidate.mention.latest, places.published_on, candidate.at
    if latest is None or today is None or today - latest <= NEWS:
        return False
    return _words_said().search(places.text, max(clause.start, at[0] - _NEAR), at[0]) is not None


@cache
def _words_said() -> re.Pattern[str]:
    """Whose words a date is of: 'cited no source for his claim in May'."""
    nouns = "|".join(sorted(words("cue_nouns"), key=len, reverse=True))
    return re.compile(
        r"\b(?:for|of|to|by|with|about|despite|from|over|after|behind)"
        r" (?:his|her|their|its|[\w. ]{1,30}['’]s)(?: [a-z-]+)?"
        rf" (?:{nouns})s?(?: (?:on|in|at|from|late))* $"
    )


_WHYS: tuple[tuple[Callable[[str, Clause, tuple[int, int]], bool], str], ...] = (
    (points_back, _POINTS),
    (will_be_seen, _POINTS),
    (tells_how_it_is, STATE),
    (is_time_told_of, _OBJECT),
    (is_day_guessed, _OBJECT),
    (_is_loose, _GERUND),
    (_is_example, _ASIDE),
)
"""What a clause and its date can be instead, and what is said of it; the first that holds."""
