"""Subjects that a clause takes from the statement around it or before it.

In "Ruiz promised to open the bridge by May" the promise has no verb of its own and Ruiz is to open
the bridge; in "Ruiz called it a shame but signed on Monday" Ruiz signed.
"""

import re
from dataclasses import replace

from pipeline.events.actors import own_subject, subject_of
from pipeline.events.antecedents import narrowed_to, phrase_ending
from pipeline.events.candidates import Candidate
from pipeline.events.clauses import Clause
from pipeline.events.places import Places
from pipeline.events.verbs import BE, Verb, verbs_in
from pipeline.lexicon import words
from pipeline.models import PIECES, SpeakerKind, Statement

_TO = re.compile(r"\s*(?:not )?to (?=[a-z])")
_TO_HAVE = re.compile(r"\s*to have ")
_WHO_IS_TO = re.compile(r"\s*(?P<who>(?:[\w’'.-]+ ){1,6})(?P<to>(?:not )?to )(?=[a-z])")
"""Who is to do what: "(analysts expect) the cabinet to meet"."""
_AND_VERB = re.compile(r"\band (?:(?:also|then|later|now|[a-z]+ly) )?$")
_NOUN_REACH = 80
"""Characters before "which" in which its noun is looked for."""
_AGE_LEFT = re.compile(r", \d{1,3}$")
"""What tells of a person in front of "who": "Ada Berg, 22, who"."""
_DASHED = re.compile(r"\b([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})(?: --?|\s?[—–]) ?$")
_RELATIVES = frozenset({"", "who", "which", "that"})
_PRONOUNS = words("object_pronouns") | {*("he", "she", "they", "i", "we", "you", "who", "which")}


def subject_given(places: Places, candidate: Candidate, clause: Clause | None) -> Clause | None:
    """The clause with the subject that words outside its stretch give it."""
    if clause is None:
        return _promised(places.text, candidate)
    if clause.opens_as == "relative":
        return _of_relative(places, candidate, clause)
    has_own = clause.opens_as not in ("coordinate", None) or clause.describes
    own_or_done = clause if has_own else _claimed_to_have(places.text, candidate, clause)
    if own_or_done is not None:
        return own_or_done
    before = clause.before
    if before is not None and before.start == candidate.stretch[0] and not before.verbs:
        clause = replace(clause, before=None)
    said = places.statement_before(candidate.stretch[0])
    if said is None:
        return _beside_own_act(places.text, candidate, clause)
    clause = _behind_and(places.text, clause)
    own = subject_of(places.text, clause, candidate.at)
    opening = places.text[candidate.stretch[0] : clause.start].split()
    if own and " ".join(opening)[: len(own)] != own:
        return clause
    name = name_of(said)
    return clause if name.lower() in _RELATIVES else replace(clause, given=name)


def _beside_own_act(text: str, candidate: Candidate, clause: Clause) -> Clause:
    """What a speaker did besides promising: "(Ruiz vowed) to stay and praised the vote Monday"."""
    is_led = candidate.is_reported and _TO.match(text, candidate.stretch[0]) is not None
    if not is_led or clause.opener is None or subject_of(text, clause, candidate.at):
        return clause
    name = name_of(candidate.statement) if candidate.statement else ""
    return clause if name.lower() in _RELATIVES else replace(clause, given=name)


def _claimed_to_have(text: str, candidate: Candidate, clause: Clause) -> Clause | None:
    """What a speaker claims or denies to have done: "(Ruiz claimed) to have won on Monday"."""
    led = _TO_HAVE.match(text, clause.start) if candidate.is_reported else None
    name = name_of(candidate.statement) if led and candidate.statement else ""
    verbs = tuple(verb for verb in clause.verbs if led and verb.start >= led.end())
    if led is None or not verbs or name.lower() in _RELATIVES:
        return None
    return replace(clause, start=led.end(), verbs=verbs, given=name)


def _behind_and(text: str, clause: Clause) -> Clause:
    """A clause whose first words belong to the one before: "(called her) at night and was glad"."""
    joins = _AND_VERB.search(text, clause.body, clause.verbs[0].start) if clause.verbs else None
    return replace(clause, start=joins.start(), opener="and", before=None) if joins else clause


def _taking_up_words_said(places: Places, candidate: Candidate, clause: Clause) -> Clause:
    """A clause with "who" or "which" behind words said: it takes up the noun at their end."""
    text, start = places.text, candidate.stretch[0]
    said = places.statement_before(start)
    is_led = not clause.verbs or own_subject(text, clause, candidate.at)
    if said is None or is_led or text[start : clause.start].strip(" ,"):
        return clause
    lead = text[max(0, start - _NOUN_REACH) : start].rsplit("\n", 1)[-1].strip(" ,")
    part = next((part for part in said.content.split(PIECES) if lead.endswith(part)), lead)
    opener = (clause.opener or "").strip().lower()
    noun = narrowed_to(opener, phrase_ending(_AGE_LEFT.sub("", part)))
    return replace(clause, given=noun) if noun else clause


def _of_relative(places: Places, candidate: Candidate, clause: Clause) -> Clause:
    """A clause with "who" or "which" that opens its stretch, with what it takes up before that."""
    if not _opens_stretch(places.text, clause):
        return clause
    dashed = _behind_dash(places.text, clause) if clause.before else clause
    return _taking_up_words_said(places, candidate, clause) if dashed is clause else dashed


def _opens_stretch(text: str, clause: Clause) -> bool:
    """Whether no words stand before a clause in its stretch."""
    before = clause.before
    return before is None or not text[before.start : before.end].strip(" ,")


def _behind_dash(text: str, clause: Clause) -> Clause:
    """A clause with "who" behind a dash: "Ruiz — who left on Monday — is"."""
    name = _DASHED.search(text, max(0, clause.start - _NOUN_REACH), clause.start)
    opener = (clause.opener or "").strip().lower()
    if name is None or opener not in ("who", "which"):
        return clause
    if own_subject(text, clause, (clause.end, clause.end)):
        return replace(clause, taken=name[1]) if opener == "which" else clause
    return replace(clause, given=name[1]) if opener == "who" else clause


def _promised(text: str, candidate: Candidate) -> Clause | None:
    """What a speaker promises, threatens or hopes to do himself, as a clause of his own."""
    statement, (start, end) = candidate.statement, candidate.stretch
    whose = _WHO_IS_TO.match(text, start, end) if candidate.is_reported else None
    if whose is not None and (
        whose.end("who") > candidate.at[0]
        or whose["who"].strip() in words("object_pronouns")
        or whose["who"].split()[-1] in words("nouns_with_to")
    ):
        return None
    if whose is not None and next(verbs_in(text, start, whose.end("who")), None) is None:
        verb = Verb(whose.start("to"), whose.end(), "to ", "present")
        return Clause(start, end, None, (verb,))
    led = _TO.match(text, start, end)
    if statement is None or led is None or not _is_own_act(statement):
        return None
    verb = Verb(led.start(), led.end(), "to ", "present")
    return Clause(start, end, None, (verb,), given=name_of(statement))


def _is_own_act(statement: Statement) -> bool:
    """Whether the one who speaks is the one who is to act."""
    return (statement.cue or "").lower().split(" ")[-1] in words("own_act_cues")


def name_of(statement: Statement) -> str:
    """The words for who speaks: the mention beside the statement, for a pronoun the name."""
    mention, told = statement.speaker_text or "", (statement.cue or "").split(" ")[0]
    if statement.speaker_kind is SpeakerKind.UNKNOWN and told in BE and PIECES in statement.content:
        return statement.content.split(PIECES)[0]  # 'the three, who were invited to join in May, …'
    if statement.speaker_kind is SpeakerKind.UNKNOWN and mention.lower() in _PRONOUNS | {""}:
        return ""
    return statement.speaker if not mention or mention.lower() in _PRONOUNS else mention
