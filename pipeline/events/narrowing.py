"""From the clause that holds a date to the part of it that the date belongs to.

"She kept the letter he sent in May" is narrowed to "the letter he sent in May", "cleared the way
for the army to leave in May" to "the army to leave in May". To add a way, add a function that
gives the narrower clause or ``None`` to ``_WAYS``.
"""

import re
from dataclasses import replace

from pipeline.events.actors import own_subject, subject_of
from pipeline.events.beside import doing_with, due_with
from pipeline.events.clauses import Clause
from pipeline.events.contact import beside_noun, contact_clause, verb_right_behind
from pipeline.events.edges import comma_from
from pipeline.events.groups import group_before, second_group
from pipeline.events.participles import can_describe
from pipeline.events.verbs import MODALS, Verb, verbs_in
from pipeline.lexicon import words

_FAR = 60
"""Characters between a verb and the pronoun of a clause that belongs to the verb's object."""

_NOUN_START = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that)\s", re.IGNORECASE)
_AT_ONCE = re.compile(r"\s+(?:on|in|at|by|since|until|before|after|during|from)?\s*(?:the\s+)?")
_PRONOUN_SUBJECT = re.compile(r"(?<!than )\b(?:he|she|it|they|we|I|you)\s+(?:also\s+)?$")
_INFINITIVE = re.compile(r"\W*(?:not )?to [a-z]+\b")
_LAST_TIME = re.compile(
    r"(?:The|the) (?:last|first|only|next) (?:time|occasion) (?:that |when )?(?P<what>.{5,200}?)"
    r" (?:was|were|came|is|will be)(?: back)?(?: on| in| at)?(?: the)? $"
)
_FRAME = re.compile(
    r"\W*(?:(?:And|But|So|and|but|so) )?"
    r"(?:(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich) (?:also )?"
    r"(?:means|meant|(?:doesn['’]t|does not|didn['’]t|did not) mean)"
    r"|(?:I|[Ww]e) (?:(?:also|still|really|just|now) )?(?:think|believe|guess|suppose|suspect|bet)"
    r"|(?:I['’]m|I am) telling you,?) (?:that |maybe )*"
)
"""What only leads to a clause: "that means", "I think maybe"."""
_SO_THAT = re.compile(
    r"\b(?:(?:(?:clear|pav|open|leav|smooth|eas)(?:ed|es|ing|e|s)?|left) the (?:way|path|door|road)"
    r" for|[Ii]n order for|(?:allow|enabl|forc|requir|oblig)ing|in time for|deadline for) "
    r"(?P<who>[^,;:]{2,80}?) (?P<to>to) (?P<verb>[a-z]+)\b"
)
_AND_ASIDE = re.compile(r"(?P<aside>, [^,]{3,80}, )(?:also |then |later |[a-z]+ly )?")
_MADE_HEARD = re.compile(r"\bma(?:kes?|de|king) (?:[\w’'-]+ ){1,4}(?:felt|heard|understood)$")
"""What is made heard is no subject: "to make their voice heard"."""
_SUBJECT_NEXT = re.compile(r" (?:he|she|it|they|we|I|you|the|an?|his|her|its|their)\b")
_BEING = re.compile(r"\W*(?:not )?being (?=[a-z]+(?:ed|en|wn|[a-z]t)\b)")
_LONGEST_WHO = 7
"""Words of who is to do something."""


def narrowed(text: str, clause: Clause, at: tuple[int, int]) -> Clause:
    """The part of a clause that the date ``at`` belongs to."""
    if clause.describes:
        return clause
    found = (way(text, clause, at) for way in _WAYS)
    return next((narrow for narrow in found if narrow is not None), clause)


def _framed(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What something means or one thinks: "That means (the last files will not be seen)"."""
    frame = _FRAME.match(text, clause.start)
    verbs = tuple(verb for verb in clause.verbs if frame and verb.start >= frame.end())
    if frame is None or frame.end() > at[0] or not verbs:
        return None
    return replace(clause, start=frame.end(), opener=None, verbs=verbs, before=None)


def _behind_infinitive(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What took place in "to recognise the results of a vote held on Monday"."""
    opened = _INFINITIVE.match(text, clause.start)
    verb = clause.verbs[0] if clause.verbs else None
    if opened is None or verb is None or not opened.end() < verb.start < verb.end <= at[0]:
        return None
    nouns = list(_NOUN_START.finditer(text, opened.end(), verb.start))
    if not nouns:
        return None
    return replace(clause, start=nouns[-1].start(), opener=None, before=None)


def _last_time(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """In "the last time he won was in 1990" he won in 1990."""
    found = _LAST_TIME.fullmatch(text, clause.body, at[0])
    if found is None or text[found.end() : at[0]].strip():
        return None
    start, end = found.span("what")
    verbs = tuple(verb for verb in clause.verbs if start <= verb.start < end)
    return Clause(start, end, None, verbs, None) if verbs else None


def _so_that(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What something makes way for: "clearing the way for the army to leave by May"."""
    found = _SO_THAT.search(text, clause.start, at[0])
    if found is None or len(found["who"].split()) > _LONGEST_WHO:
        return None
    if found["who"] in words("object_pronouns") or next(
        verbs_in(text, found.start("to"), at[0]), None
    ):
        return None
    verb = Verb(found.start("to"), found.end("verb"), found["verb"], "present")
    end = comma_from(text, at[1], clause.end)
    return Clause(found.start("who"), end, None, (verb,), None)


def _resumed(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """The clause that goes on behind another: "those who back him have blocked roads since May".

    "Her first act after she is sworn in in May will be" too.
    """
    before = clause.before
    leans = clause.opens_as in ("relative", "subordinate") or clause.opens_as_that
    if not leans or before is None or before.verbs:
        return None
    if text[clause.start - 2 : clause.start].strip() == "," or len(clause.verbs) == 1:
        return None
    again = second_group(text, clause.verbs)
    if again is None:
        return None
    if at[0] < again.start:
        kept = tuple(verb for verb in clause.verbs if verb.start < again.start)
        return replace(clause, end=again.start, verbs=kept)
    verbs = tuple(verb for verb in clause.verbs if verb.start >= again.start)
    return replace(before, end=clause.end, verbs=verbs, head_end=clause.start)


def _ended(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """A clause inside a sentence whose verb follows: "what they felt when he left in 2019 is"."""
    is_inside = clause.opens_as in ("relative", "subordinate") or clause.opens_as_that
    kept = tuple(verb for verb in clause.verbs if verb.start < at[0])
    if not is_inside or not kept or verb_right_behind(text, clause, at) is None:
        return None
    return replace(clause, end=at[1], verbs=kept)


def _over_at(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """A clause in front that no comma ends: "When he left in 2019 the party split"."""
    if clause.opens_as != "subordinate" or not _SUBJECT_NEXT.match(text, at[1]):
        return None
    kept = tuple(verb for verb in clause.verbs if verb.start < at[0])
    return replace(clause, end=at[1], verbs=kept) if kept and kept != clause.verbs else None


def _nearest_verb(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """The date belongs to the last verb before it.

    What that verb says something about starts at the pronoun or, where the date follows at once
    ("a plan made in May"), at the article.
    """
    earlier = [verb for verb in clause.verbs if verb.end <= at[0]]
    if not earlier[1:] or _MADE_HEARD.search(text, clause.body, earlier[-1].end):
        return None
    last, (before, first) = earlier[-1], group_before(text, earlier)
    if before is None or not text[clause.body : before.start].strip(" ,"):
        return None
    pronoun = _PRONOUN_SUBJECT.search(text, before.end, first.start)
    if pronoun is not None:
        start = before.end if pronoun.start() - before.end <= _FAR else pronoun.start()
        start = max(start, text.rfind(",", before.end, pronoun.start()) + 1)
        nouns = list(_NOUN_START.finditer(text, start, pronoun.start()))
        start = nouns[-1].start() if nouns else start
        return Clause(start, clause.end, None, (last,), clause)
    articles = list(_NOUN_START.finditer(text, before.end, last.start))
    if articles and _AT_ONCE.fullmatch(text, last.end, at[0]):
        return Clause(articles[-1].start(), clause.end, None, (last,), clause)
    if (
        before.word not in MODALS
        and can_describe(text, before.end, last)
        and _AT_ONCE.fullmatch(text, last.end, at[0])
    ):
        noun = Clause(before.end, last.start, None, ())
        return Clause(last.start, clause.end, None, (last,), noun, describes=True)
    return None


def _being_done(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """What was done to the subject before it: "Ruiz left after being elected in 2012"."""
    being = _BEING.match(text, clause.body, at[0])
    before = clause.before
    verbs = tuple(verb for verb in clause.verbs if being and verb.start >= being.end())
    if being is None or before is None or not verbs or subject_of(text, clause, at):
        return None
    while before.opens_as is not None and before.before is not None:
        before = before.before
    subject = own_subject(text, before, at)
    if not subject or "," in subject or len(subject.split()) > _LONGEST_WHO:
        return None
    return replace(
        clause, start=being.end(), opener=None, verbs=verbs, before=None, given=f"{subject},"
    )


def _behind_aside(text: str, clause: Clause, at: tuple[int, int]) -> Clause | None:
    """The words behind those set apart after "and": "and, after a long trial, (went home)"."""
    first = clause.verbs[0].start if clause.verbs else clause.body
    aside = _AND_ASIDE.fullmatch(text, clause.body, first)
    if clause.opens_as != "coordinate" or aside is None or aside.start() <= at[0] < aside.end():
        return None
    return replace(clause, start=aside.end("aside"), opener=None)


_WAYS = (
    _framed,
    _behind_infinitive,
    _last_time,
    _so_that,
    due_with,
    doing_with,
    beside_noun,
    contact_clause,
    _ended,
    _resumed,
    _over_at,
    _nearest_verb,
    _behind_aside,
    _being_done,
)
