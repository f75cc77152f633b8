"""What the words around a date tell: an event, or why they tell none.

In: a date in its place, with the stretch of text around it. Out: the event of its noun, of a line
of a timeline, or of the clause that it belongs to, else the reason that a person understands.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from pipeline.events.borrowed import subject_given
from pipeline.events.candidates import NEWS, Candidate
from pipeline.events.clauses import REACH, Clause, clause_at
from pipeline.events.compared import ends_period, is_compared, is_record
from pipeline.events.contests import dates_clause
from pipeline.events.edges import ABBREVIATED
from pipeline.events.entries import first_part
from pipeline.events.fronted import fronted
from pipeline.events.looking_back import behind_present, looking_back_from, way_for
from pipeline.events.misread import SAYING, why_no_event
from pipeline.events.narrowing import narrowed
from pipeline.events.nominals import Nominal, dated_noun, noun_before
from pipeline.events.noun_words import is_happening
from pipeline.events.places import Places
from pipeline.events.status import describes_thing
from pipeline.events.told import clause_event, noun_event, own_days
from pipeline.lexicon import words
from pipeline.models import DateKind, DateMention, Event
from pipeline.text import Reading

_WHAT = (
    rf"(?P<what>(?:{ABBREVIATED}|\([\w.-]{{1,20}}\)|(?<=\w), (?:an?|the) [^,;:.]{{1,60}},(?= )"
    r"|[^,;:.]|[,.](?=\d)){5,200}+)"
)
_WHEN = re.compile(rf"(?:,? when| that) (?!asked|told|questioned|pressed|it comes){_WHAT}")
_EDGE = re.compile(r"[a-z] (?:until|till|since) (?:the )?$")
"""What leads to the last or first day of a state: "held (until 2019)"."""
_NEVER = re.compile(r"\b(?:not|never|no)\b|n['’]t\b")
_PRONOUN = re.compile(r"(?:he|she|it|they|we)\b")
_ASKED = re.compile(
    r"\W*(?:When )?(?:Asked|Pressed|Questioned|Quizzed)(?: (?:on|in|late|early|again))* "
)
"""'Asked on Monday when the vote would be held, he sighed': the day is that of the question."""
_DISTANT = re.compile(rf" (?:after|before) {_WHAT}")
"""Behind a counted day what was on it: 'on Thursday, a day (after Lind left)'."""
_WAS = re.compile(
    r"\b(?:is|was|were|came|became)"
    r"(?: (?:the|a) (?:[a-z]+ )?(?:moment|day|night|time|point|scene)\b[^,;:]{0,40}"
    r"| no (?:surprise|accident|wonder|coincidence|secret)"
    r"|(?: also| again)? (?:laid bare|on (?:full )?display|apparent|evident|obvious|visible))?"
    r"(?: (?:on|in|at|back|only|just))* $"
)
_MARKS = " ”\"'’)"
_IS = re.compile(r" (?:is|are|remains?) ")
_CAME_OF_IT = re.compile(
    r" (?:[a-z]+ly |later |soon )?(?:became|has|have|continues?|still"
    r"|(?:will|would|could|can|may|might)(?! have)) "
)
"""Behind a happening and its date: what came of it, not what was on that day."""
_AFTER = re.compile(
    r"\b(?P<led>after|following|since) (?:the|an?|his|her|its|their)(?: [a-z-]+){1,3}"
    r"(?: (?:in|at|of) (?:the )?[A-Z]\w+)? (?:in|on|of) $"
)
"""'hopes to try again after the lost vote in (2023)': the vote was then."""
_BY = re.compile(r" by (?=(?:the|an?|his|her|its|their|two|three|several)\b)")
_CAUSED = frozenset(
    {
        *("capped", "caused", "crowned", "ended", "followed", "fueled", "highlighted", "inspired"),
        *("interrupted", "marked", "overshadowed", "preceded", "prompted", "punctuated", "sparked"),
        *("topped", "triggered"),
    }
)
_HAPPENING = re.compile(
    r"\s*(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) |[A-Z]\w+(?:['’]s|s['’]) )"
    r"(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)\b"
)
_IT_WAS = re.compile(
    r"\W*(?:(?:But|And|So) )?[Ii]t (?:was|is)"
    r"(?: (?:not|only|until|in|on|at|during|back|late|early))* $"
)
_OBJECT = re.compile(r"\W*(?:him|her|them|us|me) (?:for|of|as|over|about|to)\b")
"""'(accused) him of a theft in May': words that open with whom they are about tell no clause."""
_NAMED = "the words name a feast that the sentence is about; they date no clause"
_NO_VERB = "no clause with a verb stands around the date"
_NO_WORDS = "one word is left of the clause, which does not tell what happened"
_THING = "the date is an attribute of a thing that is no happening"
_COMPARED = "the date is that of something only compared"
_DESCRIBED = "the word describes a thing and does not tell how often something happened"
_QUESTION = "a question tells no happening"
_TOPIC = "the date stands in words without a verb that somebody spoke of"
_PERIOD = "the date only ends a stretch of time that the clause is about"


def read_sentence(reading: Reading, places: Places, candidate: Candidate) -> Event | str:
    """What a sentence tells of a date: its noun, the participle in front, or a clause."""
    at, stretch = candidate.at, candidate.stretch
    named = candidate.mention.kind is DateKind.EVENT
    noun = None if named else dated_noun(reading.text, *at, stretch)
    if noun is not None and dates_clause(reading.text, stretch, at, noun):
        outcome = _read_clause(reading, places, replace(candidate, at=(at[0], noun.end)))
        return outcome if isinstance(outcome, Event) else noun_event(reading, candidate, noun)
    if noun is not None:
        told = noun_event(reading, candidate, noun) if noun.headline else None
        return told or _read_when(reading, places, candidate) or _THING
    refused = _refused(places, candidate)
    if refused is not None:
        return refused
    if candidate.mention.is_distance:
        return _read_when(reading, places, candidate) or _NO_VERB
    edge = _at_edge(reading, places, candidate)
    if edge is not None:
        return edge
    is_cleft = _is_cleft(reading.text, stretch[0], at)
    then = _read_when(reading, places, candidate) if is_cleft else None
    outcome = then or _read_clause(reading, places, candidate)
    return (
        outcome if isinstance(outcome, Event) else _read_when(reading, places, candidate) or outcome
    )


def _at_edge(reading: Reading, places: Places, candidate: Candidate) -> Event | None:
    """What ended or began a state on its last or first day: "until 2019, when she left"."""
    text, at = reading.text, candidate.at
    before = text[candidate.stretch[0] : at[0]]
    is_edge = text.startswith(", when ", at[1]) and _EDGE.search(before)
    if not is_edge or _NEVER.search(before):
        return None
    event = _read_when(reading, places, candidate)
    meant = _PRONOUN.match(event.headline) if event and not event.actors else None
    if event is None or (meant and not before.lstrip().lower().startswith(f"{meant[0]} ")):
        return None  # 'Lind led it until 2019, when he left': somebody else may be meant
    return event.model_copy(update=own_days(candidate.mention))


def _refused(places: Places, candidate: Candidate) -> str | None:
    """Why a date that is of no noun dates no clause either."""
    text, at, (start, end) = places.text, candidate.at, candidate.stretch
    is_set = candidate.mention.kind is DateKind.SET
    reasons = (
        (places.dates_words_before(start, candidate.mention, at[0]), SAYING),
        (_names_holiday(candidate.mention) and not places.is_adverbial(at), _NAMED),
        (is_set and describes_thing(text, *at), _DESCRIBED),
        (text[start:end].rstrip(_MARKS).endswith("?"), _QUESTION),
        (is_record(text, at[0]), _THING),
        (is_compared(text, start, at), _COMPARED),
        (ends_period(text, start, at), _PERIOD),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _names_holiday(mention: DateMention) -> bool:
    """Whether the words are the bare name of a feast: "called Christmas a sham"."""
    name = mention.text.lower().replace("’", "'")
    return name in words("holidays_en") and not name.endswith(("day", "eve"))


def _is_cleft(text: str, start: int, at: tuple[int, int]) -> bool:
    """Whether the sentence only says when its last clause was: "it was on Monday when he left"."""
    first = max(start, at[0] - REACH)
    if text.startswith(" that ", at[1]):
        return _IT_WAS.fullmatch(text, first, at[0]) is not None
    is_when = text.startswith((" when ", ", when "), at[1])
    return is_when and _WAS.search(text, first, at[0]) is not None


def _read_when(reading: Reading, places: Places, candidate: Candidate) -> Event | None:
    """The clause that says what was on a date before it: "a repeat of 2018, when it lost"."""
    text, (start, end) = reading.text, candidate.stretch
    if text.startswith(" that ", candidate.at[1]) and not _is_cleft(text, start, candidate.at):
        return None
    leads = _DISTANT if candidate.mention.is_distance else _WHEN
    asks = _ASKED.fullmatch(text, start, candidate.at[0])
    when = None if asks else leads.match(text, candidate.at[1], end)
    clause = clause_at(text, *when.span("what"), (when.start("what"),) * 2) if when else None
    if clause is None or places.is_saying(clause.start, clause.end):
        return None
    return clause_event(reading, candidate, clause)


def read_entry(
    reading: Reading, places: Places, candidate: Candidate, entry: tuple[int, int]
) -> Event | str:
    """What stands beside a date in a line of a timeline; it needs no verb."""
    if places.is_saying(*entry):
        return SAYING
    clause = clause_at(reading.text, *entry, (entry[0], entry[0]))
    if clause is not None:
        return clause_event(reading, candidate, clause)
    start, end = first_part(reading.text, *entry)
    return noun_event(reading, candidate, Nominal(start, end, reading.text[start:end]))


def _read_clause(reading: Reading, places: Places, candidate: Candidate) -> Event | str:
    at, stretch = candidate.at, candidate.stretch
    opening = fronted(reading.text, stretch, at)
    if opening is not None and candidate.mention.kind is not DateKind.EVENT:
        return clause_event(reading, candidate, opening)
    is_object = candidate.is_reported and _OBJECT.match(reading.text, stretch[0], at[0])
    clause = None if is_object else clause_at(reading.text, *stretch, at)
    clause = clause and narrowed(reading.text, clause, at)
    clause = subject_given(places, candidate, clause)
    past = _caused_by(reading.text, clause, at) or _past_noun(reading, candidate, clause)
    if past is not None:
        return noun_event(reading, candidate, past)
    if clause is None:
        if candidate.is_reported:
            return _TOPIC
        return SAYING if places.follows_saying(stretch[0], at[0]) else _NO_VERB
    why = why_no_event(places, candidate, clause)
    event = clause_event(reading, candidate, clause) if why is None else None
    return why or (event if event and " " in event.headline else _NO_WORDS)


def _is_over(mention: DateMention, today: date) -> bool:
    """Whether a date is no news: long over, or so wide that it began long ago."""
    first, last = mention.earliest or mention.latest, mention.latest
    return bool(first and last and last < today and today - first > 2 * NEWS)


def _is_of_subject(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether the verb right behind a date tells what came of the happening before it."""
    if _IS.match(text, at[1]):
        return True  # 'his fall in 2015 is due to her'
    opened = _HAPPENING.match(text, clause.body, at[0]) if _CAME_OF_IT.match(text, at[1]) else None
    return opened is not None and is_happening(opened["noun"])


def _caused_by(text: str, clause: Clause | None, at: tuple[int, int]) -> Nominal | None:
    """The happening that caused or ended another: "victories capped by (a win) in May"."""
    if clause is None or not clause.describes or clause.verbs[-1].word not in _CAUSED:
        return None
    by = _BY.match(text, clause.verbs[-1].end, at[0])
    return noun_before(text, by.end(), at[0], direct=True) if by else None


def _past_noun(reading: Reading, candidate: Candidate, clause: Clause | None) -> Nominal | None:
    """The happening before a date that a clause only looks back at, or that stands alone.

    "condemned the attack on Tuesday" is news of Tuesday; "condemned the attack last year" is not.
    """
    at = candidate.at
    if clause is None:
        if candidate.is_reported and not candidate.looks_back:
            return None  # 'called for a vote on Monday'
        return noun_before(reading.text, candidate.stretch[0], at[0])
    published, latest = reading.article.published_on, candidate.mention.latest
    if published and latest and latest < published and _is_of_subject(reading.text, clause, at):
        return noun_before(reading.text, clause.body, at[0])
    start = behind_present(reading.text, clause, at)
    if start is not None and published and latest and _is_over(candidate.mention, published):
        return noun_before(reading.text, start, at[0])
    if published and latest and timedelta() <= published - latest <= NEWS:
        return None
    start = looking_back_from(reading.text, clause, at) or way_for(reading.text, clause, at)
    is_done = clause.verb_of(at).tense == "past"  # 'left after the vote in 2019'
    if start is None and published and latest and latest < published and not is_done:
        led = _AFTER.search(reading.text, max(clause.start, at[0] - REACH), at[0])
        start = led.end("led") if led else None
    return None if start is None else noun_before(reading.text, start, at[0], direct=True)
