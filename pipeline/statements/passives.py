"""Passives of saying: "it is believed that", "was accused by the court of", "was praised by X".

In: a ``Sentence`` and a verb group in the passive. Out: a draft without a source, or with the
agent behind "by". What such a verb is about is its subject.
"""

from pipeline.models import Act
from pipeline.statements.contents import Start, content_start
from pipeline.statements.cues import is_cue
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, subject_before
from pipeline.statements.tagging import (
    COMMA,
    DET,
    NAME,
    PAST,
    POSS,
    PRON,
    QUOTED,
    THAT,
    TIME,
)
from pipeline.statements.verb_groups import Group

_OF_THINGS = frozenset({"object", "as"})
_IMPERSONAL = frozenset({"that"})
_GROUNDS = frozenset({"as", "for", "of", "over"})


def passive_draft(sentence: Sentence, group: Group) -> Draft | None:
    """Content without a source, or with the agent after "by": "it is believed that"."""
    subject = subject_before(sentence, group.left)
    if subject is not None and subject.shared:
        subject = subject_before(sentence, group.left, _reported(sentence, group.left)) or subject
    subject = subject or _described(sentence, group)
    if subject is None:
        return None
    agent = _agent(sentence, group)
    is_it = sentence.low[slice(*subject.places)] == ["it"]  # "it is thought he will go"
    start = content_start(sentence, _frames(group), group.after, is_it and agent is None)
    if start is None and agent is not None:
        start = content_start(sentence, _frames(group), agent[1], False)
    if start is not None and _tells_day(sentence, start):
        start = None
    if start is None and "naming" in group.cue.frames and agent is None:
        return _named(sentence, group, subject)
    if start is None:
        return _of_agent(sentence, group, agent, _who(sentence, subject))
    if _is_said_to_say(sentence, start.at):
        return None  # "is said to have told": who told it is the subject
    if agent is None and sentence.form(start.at) == "about":
        return _felt(sentence, group, subject, start)
    return _told(sentence, group, subject, agent, start)


def _tells_day(sentence: Sentence, start: Start) -> bool:
    """Whether only a day stands there: "the vote was called on Monday by the board"."""
    is_topic = start.frame is Frame.TOPIC and sentence.form(start.at) == "on"
    return is_topic and TIME in sentence.tags[start.at + 1 : start.at + 3]


def _named(sentence: Sentence, group: Group, subject: Source) -> Draft | None:
    """The statement of "Berg was called a liar by Lind"."""
    after, end = group.after, last_word(sentence)
    agent = _late_agent(sentence, after, end) if sentence.tag(after) in (DET, QUOTED) else None
    if agent is None:
        return None
    draft = make_draft(sentence, group, "<verb> in the passive <topic>", Source(agent), None)
    draft.frame = Frame.TOPIC
    draft.content += [_who(sentence, subject), (after, agent[0] - 1)]
    return draft


def _who(sentence: Sentence, subject: Source) -> Places:
    """Whom *who* takes up: Lind in "Lind, a nurse who is backed by the union, won"."""
    if subject.stands_for is None:
        return subject.places
    first, last = subject.stands_for[0], subject.stands_for[0] - 2
    is_what = sentence.low[first] in ("a", "an") and sentence.tag(first - 1) == COMMA
    name = phrase_ending(sentence, last) if is_what and last >= 0 else None
    is_name = name is not None and set(sentence.tags[slice(*name)]) == {NAME}
    return name if name and is_name else subject.stands_for


def _described(sentence: Sentence, group: Group) -> Source | None:
    """What an aside is about: the plan of "the plan, described by Lind as a trick, is old"."""
    if sentence.tag(group.left - 1) != COMMA or group.first != group.verb:
        return None
    head = phrase_ending(sentence, group.left - 2)
    return Source(head) if head else None


def _told(
    sentence: Sentence, group: Group, subject: Source, agent: Places | None, start: Start
) -> Draft | None:
    """The draft of what begins at ``start``, with the agent before or behind it."""
    draft = make_draft(sentence, group, f"<verb> in the passive <{start.frame}>", None, start)
    late = None if agent else _late_agent(sentence, start.at, draft.content[0][1])
    if late is not None:
        draft.content[0] = (start.at, late[0] - 1)
        agent = late
    if agent is None and "as" not in group.cue.frames and sentence.form(start.at) == "as":
        return None  # "was mentioned as a candidate"
    draft.source = Source(agent) if agent else _who_lets(sentence, subject)
    if start.frame is Frame.TO or start.frame is Frame.TOPIC:
        draft.content.insert(0, _who(sentence, subject))
    elif sentence.tags[subject.places[0]] != PRON and start.frame is Frame.QUOTE:
        return None
    return draft


def _felt(sentence: Sentence, group: Group, subject: Source, start: Start) -> Draft | None:
    """The worry of "they were worried about it"; "she was asked about it" tells no words."""
    if group.cue.act is not Act.BELIEF:
        return None
    return make_draft(sentence, group, f"<source> <verb> <{start.frame}>", subject, start)


def _reported(sentence: Sentence, before: int) -> int:
    """Where reported words begin: "the road" of "said that the road was built but was closed"."""
    return next((at + 1 for at in range(before - 1, 0, -1) if sentence.tags[at] == THAT), 0)


def impersonal_draft(sentence: Sentence, group: Group) -> Draft | None:
    """Content without a source after "it emerged that"."""
    subject = subject_before(sentence, group.left)
    if subject is None or sentence.low[slice(*subject.places)] != ["it"]:
        return None
    start = content_start(sentence, _IMPERSONAL, group.after, False)
    return make_draft(sentence, group, "it <verb> <that-clause>", None, start) if start else None


def _who_lets(sentence: Sentence, subject: Source) -> Source | None:
    """Who says it in "the mayor let it be known that"."""
    before = subject.places[0] - 1
    return subject_before(sentence, before) if sentence.form(before) in ("let", "lets") else None


def _is_said_to_say(sentence: Sentence, at: int) -> bool:
    return sentence.low[at : at + 2] == ["to", "have"] and is_cue(sentence.form(at + 2))


def _frames(group: Group) -> frozenset[str]:
    """What the verb takes behind it when its object is the subject."""
    frames = group.cue.frames - {"addressee", "naming", "object"}
    return frames | {"as"} if "object" in group.cue.frames else frames


def _agent(sentence: Sentence, group: Group) -> Places | None:
    """The agent of "was told by Berg", without the charge of "was accused by Berg of fraud"."""
    if sentence.form(group.after) != "by":
        return None
    agent = phrase_starting(sentence, group.after + 1, len(sentence))
    if agent is None or "of" not in group.cue.frames:
        return agent
    charge = next((at for at in range(*agent) if _opens_charge(sentence, at)), agent[1])
    return agent[0], charge


def _opens_charge(sentence: Sentence, at: int) -> bool:
    """Whether "of" tells the charge: "by his rivals of fraud", not "by members of parliament"."""
    if sentence.low[at] != "of":
        return False
    is_body = sentence.tag(at + 1) in (DET, NAME, POSS) or can_speak(sentence.form(at + 1))
    return sentence.tags[at - 1] == NAME or not is_body


def _late_agent(sentence: Sentence, start: int, end: int) -> Places | None:
    """The agent behind what is said: "was described as a mistake by the mayor"."""
    for at in range(start + 1, end):
        if sentence.tags[at] in (PAST, COMMA, THAT):
            return None  # "accused of being paid by the firm": it belongs to the verb inside
        if sentence.low[at] == "by":
            agent = phrase_starting(sentence, at + 1, end)
            return agent if agent and agent[1] == end and _speaks(sentence, agent) else None
    return None


def _of_agent(
    sentence: Sentence, group: Group, agent: Places | None, subject: Places
) -> Draft | None:
    """The statement of "the plan was welcomed by the council": the subject is what is judged."""
    is_judged = bool(group.cue.frames & _OF_THINGS) and group.cue.act is not Act.BELIEF
    if agent is None or not is_judged or not _speaks(sentence, agent):
        return None
    behind = _after_name(sentence, agent[1])
    grounds = sentence.form(behind) in _GROUNDS
    if "deed" in group.cue.frames and not grounds:
        return None
    draft = make_draft(sentence, group, "<verb> in the passive <topic>", Source(agent), None)
    draft.frame = Frame.TOPIC
    draft.content.append(subject)
    if grounds:
        draft.content.append((behind, len(sentence)))
    return draft


def _after_name(sentence: Sentence, at: int) -> int:
    """After what the agent is: "by the Mill, a think tank, as"; ``at`` where no grounds follow."""
    if sentence.tag(at) != COMMA or sentence.tag(at + 1) not in (DET, NAME):
        return at
    phrase = phrase_starting(sentence, at + 1, len(sentence))
    return phrase[1] + 1 if phrase and sentence.tag(phrase[1]) == COMMA else at


def _speaks(sentence: Sentence, agent: Places) -> bool:
    """Whether the agent is somebody: a name, people, a body."""
    first, end = agent
    return any(sentence.tags[at] == NAME or can_speak(sentence.low[at]) for at in range(first, end))
