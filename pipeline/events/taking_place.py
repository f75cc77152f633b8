"""Whether what a clause tells took place: its words, its verb's form, and what stands around it.

In: a date in its place and the clause that it dates. Out: the status. The phrases themselves
are read in ``status``.
"""

import re

from pipeline.dates.verb_cues import verb_cues
from pipeline.events.actors import own_subject
from pipeline.events.candidates import Candidate
from pipeline.events.clauses import Clause
from pipeline.events.groups import group_before, group_size
from pipeline.events.shared import shared_auxiliary
from pipeline.events.status import recurring_in, status_of
from pipeline.events.verbs import MODALS, Verb
from pipeline.models import DateKind, EventStatus, Interval
from pipeline.text import Reading

_APPOSED = re.compile(
    r",\s(?:an?|the|its|his|her|their|one|who|which|due|set|expected|scheduled|likely|planned)"
    r"\s[^,]*,"
)
"""What explains a subject; a negation in it denies nothing."""
_TO_FIGURE = re.compile(r" to (?:(?:about|around|just|nearly|only) )?[$£€#]?\d")
"""Behind "declined" it makes that a fall, and no refusal."""
_OPEN = frozenset({EventStatus.HAPPENED, EventStatus.PLANNED})
_NOBODY = re.compile(
    r"[Nn]o (?!longer|sooner|later|earlier|fewer|less|doubt|wonder|matter|more than)[a-z]"
    r"|[Nn]one of |[Nn]othing(?! but)\b|[Nn]ot (?:a|one) "
)
"""What a subject opens with of which nothing holds: "no complaint (was received)"."""
_SUBJUNCTIVE = re.compile(r"(?!to ).{3}be\b")
"""Behind no "to" and no modal it is only asked for: "that the aid be cut"."""
_NOT_DOING = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!['’]s )(?<!['’]re )(?<!['’]m )"
    r"(?<!\balso )(?<!\bstill )\bnot [a-z]+ing\b"
)
"""It denies nothing of the clause: "those not staying will be paid"."""
_BUT_NOT = re.compile(r",? but not\b.*", re.DOTALL)
"""'it is open, but not to all': what is taken back is no part of what happened."""
_CALLED_OFF = re.compile(r"\b(?:cancell?ed|called off)\b")
"""Of what comes again and again, that too happens: "are cancelled every Sunday"."""
_MEANS_NO = re.compile(r"\b(?:does|did)(?:n['’]t| not) mean (?:that )?$")
"""'that doesn't mean he will not come': both is open."""
_UNTIL = re.compile(r"(?<!wait )(?<!waiting )(?<!waited )\b(?:until|till) (?:the |about )?$")
"""What is not done before a day is done then: "will not meet until Friday"."""
_NEAR = 30
"""Characters before a clause that tell what it hangs on."""
_FAR = 60
"""Characters between a verb and its date that tell what the date is for."""
_FOR = re.compile(r"\bfor $")
_SET_DOWN = frozenset({"called", "announced", "scheduled", "planned", "organised", "organized"})
_LATER_TODAY = re.compile(r"(?:later )?(?:tonight|today|this (?:evening|afternoon))\b")
"""'(called a rally for) tonight': it is still to come."""
_LATE = re.compile(r"tonight|this evening")
_STATES = frozenset(
    {
        *("am", "is", "are", "has", "have", "does", "do", "know", "knows", "mean", "means", "say"),
        *("says", "show", "shows", "think", "thinks", "want", "wants", "stand", "stands"),
    }
)
"""Of these "tonight" says how it is: "the race stands at 3-2 tonight", not "sails tonight"."""
_END_OF = re.compile(r"\bend of (?:the|this) (?:week|month|year|season|summer|decade)\b")
_CONDITION = re.compile(r"[\s“\"]*(?:(?:But|And|Even|Only) )?(?:if|If|unless|Unless)\b")
_ON_CONDITION = re.compile(r",?\s*(?:only |but only )?(?:if|unless|provided)\b")
_ASKS_IF = re.compile(r"\b(?:decid|determin|see|know|ask|learn|check|test|wonder)\w*\s*$")
"""Behind these "if" asks: "will vote to decide if he stays"."""
_BY = re.compile(r"\b[Bb]y (?:the |about )?$")
_HELD_OPEN = re.compile(
    r"\b(?:to|is|are|was|were|be|been|being|will|would|can|could|may|might|must|shall|should"
    r"|intended|planned|wanted|hoped|pledged|promised|expected)\b"
)
"""Words that tell of what is wanted or done to something, not of what was reached by a day."""
_TOLD_THERE = re.compile(r"(?<=[a-z]) (?:that|how|what|why|who|which) [^\W\d]")
"""It opens what is told of, which happens at its own time: "had been told that none would do"."""
_WITH = re.compile(r",\swith\s")
"""Behind it stands what goes along: "will start on Friday, with a rise each year"."""
_EXPLAINED = re.compile(r",\s(?:an?|the|who|which|where|when|with)\s|\s(?:how|what|why|whether)\s")
"""What explains or tells of more: "(was jailed in 1994,) a crime he always denied"."""


def status_in(
    reading: Reading, candidate: Candidate, clause: Clause, place: tuple[int, int]
) -> EventStatus:
    """Whether what a clause tells took place, by its words, then by what stands around it."""
    text, at = reading.text, candidate.at
    shared = shared_auxiliary(text, clause, own_subject(text, clause, at))
    status = status_of(
        f"{shared} " * (shared in MODALS) + _telling(text, clause, at, place),
        _days(text, candidate, clause),
        reading.article.published_on,
        spoken=candidate.is_spoken,
    )
    if _MEANS_NO.search(text, max(0, place[0] - _NEAR), place[0]):
        return EventStatus.HYPOTHETICAL
    if status is EventStatus.DENIED and _UNTIL.search(text, max(0, at[0] - _NEAR), at[0]):
        latest, today = candidate.mention.latest, reading.article.published_on
        is_over = latest is None or today is None or latest <= today
        status = EventStatus.HAPPENED if is_over else EventStatus.PLANNED
    if status in _OPEN and any(verb.word == "should" for verb in _group_of(text, clause, at)):
        return EventStatus.HYPOTHETICAL
    is_of_nobody = status in _OPEN and _NOBODY.match(own_subject(text, clause, at))
    if is_of_nobody or (status is EventStatus.HAPPENED and candidate.is_denied):
        return EventStatus.DENIED
    if status is EventStatus.HAPPENED and _is_planned(reading, candidate, clause):
        status = EventStatus.PLANNED
    if status is EventStatus.PLANNED and _depends(text, clause, candidate.stretch):
        return EventStatus.HYPOTHETICAL
    is_off = status is EventStatus.DENIED and _CALLED_OFF.search(text, *place)
    if candidate.mention.kind is DateKind.SET and (is_off or status is EventStatus.HAPPENED):
        return EventStatus.RECURRING
    return status


def _is_planned(reading: Reading, candidate: Candidate, clause: Clause) -> bool:
    """Whether only the form of its verb says that it is to come: "asks that the aid be cut"."""
    first = clause.verbs[0]
    asked = _SUBJUNCTIVE.match(reading.text, first.start - len("to "))
    return bool(asked) or first.word.startswith("to ") or _is_to_come(reading, candidate, clause)


def _is_to_come(reading: Reading, candidate: Candidate, clause: Clause) -> bool:
    """Whether the present tells of what is ahead: "meets on Sunday", "expires later this year"."""
    verb = clause.verb_of(candidate.at)
    if verb.tense == "present" and reading.text.startswith("later this ", candidate.at[0]):
        return True
    if candidate.mention.earliest != reading.article.published_on:
        return _ends_period(reading, candidate, verb)
    is_for = _FOR.search(reading.text, max(verb.end, candidate.at[0] - _FAR), candidate.at[0])
    if is_for and verb.word in _SET_DOWN:
        return _LATER_TODAY.match(reading.text, *candidate.at) is not None
    if verb.tense != "present":
        return False
    is_late = _LATE.match(reading.text, *candidate.at) is not None
    is_late = is_late and not candidate.is_spoken
    is_move = is_late and verb.end <= candidate.at[0] and verb.word not in _STATES
    return is_move or verb_cues().get(verb.word) == "future"


def _ends_period(reading: Reading, candidate: Candidate, verb: Verb) -> bool:
    """Whether the present tells of the end of a time that still runs: "ends at its close"."""
    latest, today = candidate.mention.latest, reading.article.published_on
    runs = latest is not None and today is not None and today < latest
    is_end = _END_OF.search(reading.text, max(verb.end, candidate.at[0] - _NEAR), candidate.at[1])
    is_future = verb_cues().get(verb.word) == "future"
    return bool(runs and is_end) and verb.tense == "present" and is_future


def _depends(text: str, clause: Clause, stretch: tuple[int, int]) -> bool:
    """Whether the sentence makes a plan depend on something: "if they fail, it would end"."""
    before = _CONDITION.match(text, stretch[0], clause.start)
    if _ASKS_IF.search(text, max(0, clause.end - _NEAR), clause.end):
        return False
    return before is not None or _ON_CONDITION.match(text, clause.end, stretch[1]) is not None


def _days(text: str, candidate: Candidate, clause: Clause) -> Interval:
    """The days of a mention; behind "by" a day to come says nothing of what a past verb tells."""
    mention, at, verb = candidate.mention, candidate.at, clause.verb_of(candidate.at)
    opens = mention.earliest is None and _BY.search(text, max(0, at[0] - 20), at[0])
    if opens and verb.tense == "past" and not _HELD_OPEN.search(text, clause.start, verb.end):
        return Interval()
    return Interval(earliest=mention.earliest, latest=mention.latest)


def _group_of(text: str, clause: Clause, at: tuple[int, int]) -> tuple[Verb, ...]:
    """The verbs that go with the one of a date: "should leave", not "saw how it should be"."""
    verb = clause.verb_of(at)
    first = group_before(text, clause.verbs[: clause.verbs.index(verb) + 1])[1]
    group = clause.verbs[clause.verbs.index(first) :]
    return group[: group_size(text, group)]


def _telling(text: str, clause: Clause, at: tuple[int, int], place: tuple[int, int]) -> str:
    """The words that tell whether it happened: what follows a verb in the past does not.

    "unveiled what would become the rule" happened; "failed to" is told by the verb itself.
    """
    verb = _group_of(text, clause, at)[-1]
    if verb.tense not in ("past", "present") or verb.word.startswith("to "):
        inner = _TOLD_THERE.search(text, max(verb.end, at[1]), place[1])
        told = text[place[0] : inner.start() if inner else place[1]]
        beside = _WITH.search(text, max(verb.end, at[1]), place[1])
        told = told[: beside.start() - place[0]] if beside else told
        return _BUT_NOT.sub("", _NOT_DOING.sub("", told))
    to = 0 if _TO_FIGURE.match(text, verb.end) else len(" to")
    first = clause.verbs[0].start if clause.head_end else place[0]
    told = text[place[0] : clause.head_end or place[0]] + text[first : verb.end + to]
    told = _APPOSED.sub(",", told)
    explained = _EXPLAINED.search(text, max(verb.end, at[1]), place[1])
    return told + recurring_in(text[verb.end : explained.start() if explained else place[1]])
