"""The clause around a date: strong marks bound it, ``cuts`` divide it, the nearest verb owns it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.events.asides import asides_in, quotes_in
from pipeline.events.cuts import LEANING, cuts, kind_of
from pipeline.events.edges import LAST_COMMA
from pipeline.events.groups import second_group
from pipeline.events.participles import describing, is_joined
from pipeline.events.verbs import COMMA, WORD, Verb, verbs_in

REACH = 500
"""Characters read on either side of a date; keeps the work linear in a text without full stops."""

_LEAD_TO_DATE = frozenset(
    {
        *("on", "in", "at", "by", "since", "until", "from", "after", "before", "during", "about"),
        *("around", "as", "of", "through", "throughout", "the", "a", "early", "late", "later"),
        *("then", "also", "just", "only", "shortly", "and", "but", "for", "ago", "back"),
    }
)
"""Words that lead to a date: "early on (Tuesday)", "on the (next day)"."""
_BETWEEN = 2
_PARTICIPLE_ENDS = re.compile(rf"{LAST_COMMA}| and [\w-]+ed\b")
_PARTICIPLE = re.compile(r"\s[a-z]+ed\b")
_TO_BE = re.compile(r" to be [a-z]+\b")
"""What is set to be done: "(a vote) scheduled to be held on Friday"."""
_DASH = re.compile(r"\s?[—–―]\s?|\s--?\s")
_STAMP = re.compile(r"\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?:?\s+(?=[A-Z“\"])")
_STRONG = re.compile(r"(?<!\d)[;:]|[;:](?!\d)|[()—–―…\"“”«»]|\s--?\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: half-open offsets, how it opens, its verbs, and the clause it leans on."""

    start: int
    end: int
    opener: str | None
    verbs: tuple[Verb, ...]
    before: "Clause | None" = None
    head_end: int | None = None
    """Where a participle or "who" behind the head of its subject starts, if one does."""
    given: str | None = None
    """The subject, where only words outside the stretch say it."""
    taken: str | None = None
    """The object, where a clause that no word opens takes it up: "(the law) he signed"."""
    describes: bool = False
    """Whether it is a participle that describes a noun: "(the man) arrested on Monday"."""

    @property
    def body(self) -> int:
        """Where the words after the opener start."""
        return self.start + len(self.opener) if self.opener else self.start

    @property
    def opens_as(self) -> str | None:
        """``subordinate``, ``relative``, ``coordinate``, or ``None`` for a main clause."""
        return kind_of(self.opener)

    @property
    def opens_as_that(self) -> bool:
        """Whether "that" opens it."""
        return (self.opener or "").strip() == "that"

    def verb_of(self, at: tuple[int, int]) -> Verb:
        """The verb that a date belongs to: the last one before it, else the first."""
        return next((v for v in reversed(self.verbs) if v.end <= at[0]), self.verbs[0])


_HOW_LONG = re.compile(
    r"(?:(?:about|barely|just|less than|more than|only|some)\s)?(?:(?:a few|[\w-]+)\s)?"
    r"(?:minute|hour|day|week|month|year)s?"
)
"""How long before or after another happening something was."""


def clause_at(text: str, start: int, end: int, at: tuple[int, int]) -> Clause | None:
    """The clause of ``text[start:end]`` that holds ``at``; ``None`` where none has a verb."""
    start, end = max(start, at[0] - REACH), min(end, at[1] + REACH)
    left, right = _strong_bounds(text, start, end, at)
    asides = asides_in(text, left, right, at) + quotes_in(text, left, right, at)
    verbs = tuple(
        verb
        for verb in verbs_in(text, left, right)
        if not any(first <= verb.start < last for first, last in asides)
        and not _leads_to(text, verb, at)
    )
    if not verbs:
        left, right = start, end
        verbs = tuple(
            verb for verb in verbs_in(text, left, right) if not _inserted(text, left, verb)
        )
    described = [
        verb
        for verb in describing(text, left, right, verbs)
        if not any(first <= verb.start < last for first, last in asides)
    ]
    verbs = tuple(verb for verb in verbs if verb not in described)
    clauses = _clauses(text, left, right, verbs, at)
    number = _holding(clauses, at)
    held = _headed(clauses[number], described)
    participle = _describing_clause(text, held, described, at)
    if participle is not None:
        return participle
    if held.verbs:
        return held
    main = _behind_another(text, clauses, at) if number == 0 else None
    if main is not None:
        return main
    after = clauses[number + 1] if number + 1 < len(clauses) else None
    if after is None or not (after.opens_as == "relative" or after.opens_as_that):
        return None
    again = second_group(text, after.verbs)
    if again is not None and _only_leads(text, held.start, at[0]):
        rest = tuple(verb for verb in verbs if verb.start >= again.start)
        return replace(held, end=right, verbs=rest, head_end=after.start)
    return Clause(left, right, clauses[0].opener, verbs) if after.opens_as == "relative" else None


def _behind_another(text: str, clauses: Sequence[Clause], at: tuple[int, int]) -> Clause | None:
    """The clause that a date opens, another between: "In 2012, when she was young, Berg left".

    So is "On Friday, hours after the polls closed, Berg left".

    In "On Monday, Berg, who was young, left" its subject stands before the other one.
    """
    if len(clauses) <= _BETWEEN or clauses[1].opens_as not in ("subordinate", "relative"):
        return None
    opening, main = clauses[0], clauses[_BETWEEN]
    if main.opener is not None or not main.verbs:
        return None
    is_first = _only_leads(text, opening.start, at[0])
    subject = " ".join(text[at[1] : opening.end].split()).strip(" ,")
    if clauses[1].opens_as == "subordinate":
        is_alone = not subject or _HOW_LONG.fullmatch(subject)
        return main if is_first and is_alone else None
    if text[main.start : main.verbs[0].start].strip() or not is_first:
        return main
    named = subject if " and " in subject else COMMA.split(subject)[0]
    return replace(main, given=named, before=None) if named else main


def _leads_to(text: str, verb: Verb, at: tuple[int, int]) -> bool:
    """Whether a word is no verb but leads to a date: "if she wins (come) November"."""
    return verb.word == "come" and text[verb.end : at[0]] == " "


def _headed(clause: Clause, described: Sequence[Verb]) -> Clause:
    """The clause with the place where a participle behind the head of its subject starts."""
    before = clause.before and _headed(clause.before, described)
    stop = clause.verbs[0].start if clause.verbs else clause.end
    first = (verb.start for verb in described if clause.body <= verb.start < stop)
    return replace(clause, before=before, head_end=next(first, None))


def _describing_clause(
    text: str, held: Clause, described: Sequence[Verb], at: tuple[int, int]
) -> Clause | None:
    """The participle that a date follows with nothing but its own words in between."""
    verb = next((v for v in reversed(described) if held.start <= v.start < at[0]), None)
    if verb is None or COMMA.search(text, verb.end, at[0]):
        return None
    done = _TO_BE.match(text, verb.end, at[0])
    inside = max(verb.end, done.end() if done else 0)
    if any(inside <= other.start < at[0] for other in held.verbs):
        return None
    after = (other.start for other in held.verbs if other.start >= at[1])
    end = min(next(after, held.end), held.end)
    comma = _PARTICIPLE_ENDS.search(text, at[1], end)
    earlier = tuple(other for other in held.verbs if other.end <= verb.start)
    first = next((one for one in described if is_joined(text, one, verb)), verb)
    noun = Clause(held.start, first.start, held.opener, earlier, held.before)
    until = comma.start() if comma else end
    return Clause(verb.start, until, None, (verb,), noun, describes=True)


def is_passed_over(text: str, clause: Clause, leaning: Clause) -> bool:
    """Whether a leaning clause stands between a verb and its subject.

    "Oxford, where he lived, fell"; "She came after the mill shut, and was elected".
    """
    if leaning.opens_as not in LEANING:
        return False
    if clause.opener is None:
        return True
    is_set_off = clause.opens_as == "coordinate" and text.endswith(", ", 0, clause.start)
    behind = leaning.before is not None and leaning.before.verbs
    return bool(is_set_off and behind and leaning.opens_as == "subordinate") and not (
        leaning.opens_as_that or text.startswith("so ", leaning.start)
    )


def is_set_apart(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a date before the verb stands between commas with more than a preposition.

    "The party, in power since 2012, won": the date is that of "in power".
    """
    if _between_dashes(text, clause, at):
        return True
    if clause.describes or not clause.verbs or clause.verbs[0].start < at[1]:
        return False
    if clause.opens_as == "subordinate" and _PARTICIPLE.match(text, clause.body):
        return text[at[1] : at[1] + 1] == ","  # 'if approved on Monday, the law would'
    comma = text.rfind(",", clause.body, at[0])
    if comma < 0 or not text[clause.body : comma].strip() or text[at[1] : at[1] + 1] != ",":
        return False
    return not _only_leads(text, comma, at[0])


def _only_leads(text: str, start: int, end: int) -> bool:
    """Whether nothing but what leads to a date stands there."""
    return {word.lower() for word in WORD.findall(text, start, end)} <= _LEAD_TO_DATE


def _between_dashes(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a date stands between two dashes, without a verb and not alone."""
    opened = list(_DASH.finditer(text, clause.start, at[0]))
    closed = _DASH.search(text, at[1], clause.end)
    if len(opened) % 2 == 0 or closed is None:
        return False
    inside = (opened[-1].end(), closed.start())
    has_verb = any(inside[0] <= verb.start < inside[1] for verb in clause.verbs)
    return not has_verb and not _only_leads(text, inside[0], at[0])


def _inserted(text: str, start: int, verb: Verb) -> bool:
    """Whether a verb stands between two quotation marks or two dashes of the stretch."""
    return any(
        sum(text.count(mark, start, verb.start) for mark in marks) % 2 == 1
        for marks in ('"“”«»', "—–")
    )


def _strong_bounds(text: str, start: int, end: int, at: tuple[int, int]) -> tuple[int, int]:
    left, right = start, end
    asides = asides_in(text, start, end, at) + quotes_in(text, start, end, at)
    for match in _STRONG.finditer(text, start, end):
        if any(first <= match.start() < last for first, last in asides):
            continue
        if match.end() <= at[0]:
            left = match.end()
        elif match.start() >= at[1]:
            right = match.start()
            break
    return _behind_stamp(text, left, at[0]), right


def _behind_stamp(text: str, left: int, start: int) -> int:
    """Where a line of a live report begins: "10:15 (Berg left on Friday)"."""
    stamp = _STAMP.match(text, left, start)
    return stamp.end() if stamp else left


def _clauses(
    text: str, left: int, right: int, verbs: Sequence[Verb], at: tuple[int, int]
) -> list[Clause]:
    """The clauses of a stretch without strong marks, in order."""
    found = list(cuts(text, left, right, verbs, at))
    ends = [cut.start for cut in found[1:]] + [right]
    clauses: list[Clause] = []
    for cut, end in zip(found, ends, strict=True):
        start = cut.start + 1 if text[cut.start : cut.start + 1] == "," else cut.start
        inside = tuple(verb for verb in verbs if start <= verb.start < end)
        clauses.append(Clause(start, end, cut.opener, inside, clauses[-1] if clauses else None))
    return clauses


def _holding(clauses: Sequence[Clause], at: tuple[int, int]) -> int:
    return next((n for n in reversed(range(len(clauses))) if clauses[n].start <= at[0]), 0)
