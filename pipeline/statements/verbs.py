"""Statements of verbs of saying and believing in one sentence.

In: a ``Sentence``. Out: drafts and refusals, in the order of their verbs. Handled are content
after the verb ("said that"), before it ("..., he said"), around it ("A, he said, B"), inverted
order ("said Smith"), participles (", adding that"), and passives with or without an agent.
"""

from pipeline.lexicon import words
from pipeline.statements.contents import Frame, Start, content_start, skip_adverbials
from pipeline.statements.cues import cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import Source, shared_subject, subject_before
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BORDER,
    COLON,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    SEMI,
    SUB,
    THAT,
    TIME,
)
from pipeline.statements.verb_groups import Group, group_at

LEAST_CLAUSE = 3
"""Words that a clause before its cue has at least."""

_AFTER_INVERTED = BORDER | {"", PREP, SUB, TIME, AND, QUOTED}

Refusal = tuple[int, int, str]
"""Places of a refused cue, and why."""


def verb_drafts(sentence: Sentence) -> tuple[list[Draft], list[Refusal]]:
    """What the verbs of a sentence govern, and the cues that govern nothing said."""
    drafts: list[Draft] = []
    refused: list[Refusal] = []
    verbs = cue_verbs()
    for at, word in enumerate(sentence.low):
        group = group_at(sentence, at) if word in verbs else None
        if group is None:
            continue
        reason = _why_not_said(group)
        if reason:
            refused.append((group.first, group.after, reason))
            continue
        draft = _draft(sentence, group, drafts)
        if draft is not None:
            drafts.append(draft)
    return drafts, refused


def _why_not_said(group: Group) -> str | None:
    if "refusal" in group.cue.frames:
        return "a refusal to speak is no statement"
    if group.negated:
        return "the verb is negated: nothing was said or believed"
    if group.voice == "passive" and group.cue.lemma == "expect":
        return "what is expected to happen is no statement"
    return None


def _draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    if group.voice == "passive":
        return _passive(sentence, group)
    if group.voice == "participle":
        return _participle(sentence, group, before)
    if group.voice == "infinitive":
        return _infinitive(sentence, group, before)
    return _inverted(sentence, group) or _plain(sentence, group, before)


def _make(
    sentence: Sentence, group: Group, rule: str, source: Source | None, start: Start | None
) -> Draft:
    draft = Draft(
        sentence, rule, group.cue.act, (group.first, group.after), source, left=group.left
    )
    if start is not None:
        draft.content.append((start.at, _last(sentence)))
        draft.addressee = start.addressee
        draft.frame = start.frame
    return draft


def _last(sentence: Sentence) -> int:
    """The place after the last word, end marks left out."""
    end = len(sentence)
    while end > 0 and sentence.tags[end - 1] == "dot":
        end -= 1
    return end


def _plain(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """Subject, verb, content; or content, subject, verb."""
    source = subject_before(sentence, group.left)
    if source is None or source.shared:
        source = _subject_of_series(sentence, group, before) or source
    if source is None or _is_idle(sentence, group, source):
        return None
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    border = (source.stands_for or source.places)[0]
    ahead = _content_before(sentence, border, group) if _takes_clause(group) else None
    if start is None and ahead is None:
        parted = _parted(sentence, group, source, border)
        if parted is not None:
            return parted
    if ahead and not _prefers_after(sentence, border, start):
        draft = _make(sentence, group, "<content>, <source> <verb>", source, None)
        draft.content.append(ahead)
        _go_on(sentence, draft, group.after, start)
        return draft
    if start is None:
        return _open(sentence, group, source)
    rule = f"<source> <verb> <{start.frame}>"
    return _make(sentence, group, rule, source, start)


def _subject_of_series(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    """ "said X, called Y and warned Z": the source of the cue before, in the same tense."""
    if sentence.tag(group.left - 1) not in (COMMA, AND):
        return None
    for draft in reversed(before):
        if draft.source is None or draft.cue is None or draft.act == "belief":
            continue
        if _is_past(sentence, draft.cue[1] - 1) == _is_past(sentence, group.verb):
            return Source(draft.source.places, draft.source.stands_for, shared=True)
    return None


def _is_past(sentence: Sentence, at: int) -> bool:
    return sentence.tags[at] == PAST


def _is_idle(sentence: Sentence, group: Group, source: Source) -> bool:
    """A weak verb of a thing, or of "everyone who ...", tells about it and says nothing."""
    if group.cue.strong or group.cue.frames & {"that", "clause", "clause-short"}:
        return False
    if source.stands_for is not None:
        return True
    head = sentence.low[source.places[1] - 1]
    return sentence.tags[source.places[1] - 1] == NOUN and not _can_speak(head)


def _can_speak(noun: str) -> bool:
    singular = noun.removesuffix("s")
    return any(
        form in words(name)
        for form in (noun, singular)
        for name in ("person_nouns", "body_nouns", "titles")
    ) or noun in ("people", "others", "police")


def _parted(sentence: Sentence, group: Group, source: Source, border: int) -> Draft | None:
    """ "This, he said, will end": a cue between commas parts a clause that has one verb."""
    after = skip_adverbials(sentence, group.after)
    if sentence.tag(border - 1) != COMMA or sentence.tag(after) != COMMA or border < 2:
        return None
    if not group.cue.strong or sentence.tag(after + 1) in (ING, ""):
        return None
    draft = _make(sentence, group, "<content>, <source> <verb>, <content>", source, None)
    start = _clause_start(sentence, border - 1)
    if start < border - 1:
        draft.content.append((start, border - 1))
    draft.content.append((after + 1, _last(sentence)))
    return draft


def _open(sentence: Sentence, group: Group, source: Source) -> Draft | None:
    """A cue whose content may stand in the sentence before or after it."""
    if "quote" not in group.cue.frames or group.modal:
        return None
    return _make(sentence, group, "<source> <verb>, <quotation> beside", source, None)


def _takes_clause(group: Group) -> bool:
    return bool(group.cue.frames & {"clause", "quote"})


def _prefers_after(sentence: Sentence, border: int, start: Start | None) -> bool:
    """Whether content after the verb wins over content before its subject."""
    if start is None:
        return False
    if sentence.tag(border - 1) == QUOTED:
        return start.frame is Frame.THAT
    return start.frame is not Frame.TOPIC


def _content_before(sentence: Sentence, border: int, group: Group) -> tuple[int, int] | None:
    """The clause or quotation that ends right before ``border``, if there is one."""
    end = border
    if sentence.tag(end - 1) in (COMMA, DASH):
        end -= 1
    elif sentence.tag(end - 1) != QUOTED:
        return None
    if end <= 0:
        return None
    if sentence.tags[end - 1] == QUOTED:
        return _clause_start(sentence, end), end
    start = _clause_start(sentence, end)
    if QUOTED in sentence.tags[start:end]:
        return start, end
    if not group.cue.strong:
        return None
    size = end - start
    has_verb = has_clause(sentence, start, end)
    if sentence.tags[start] in (SUB, PREP) and not _main_clause_later(sentence, start, end):
        return None
    return (start, end) if size >= LEAST_CLAUSE and has_verb else None


def has_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a finite verb stands there, or a subject pronoun, whose verb may be unknown."""
    return any(tag in FINITE or tag == PRON for tag in sentence.tags[start:end])


def _main_clause_later(sentence: Sentence, start: int, end: int) -> bool:
    """Whether after an opening adverbial and a comma a clause with a verb stands."""
    for at in range(start, end):
        if sentence.tags[at] == COMMA:
            return has_clause(sentence, at, end)
    return False


def _clause_start(sentence: Sentence, end: int) -> int:
    """Where content before a cue begins: at the sentence's start, its conjunction left out."""
    start = 0
    for at in range(end - 1, -1, -1):
        if sentence.tags[at] == "semi":
            start = at + 1
            break
    if sentence.tags[start] == AND and start + 1 < end:
        start += 1
    return start


def _go_on(sentence: Sentence, draft: Draft, after: int, start: Start | None) -> None:
    """Content that goes on behind an interrupting cue: "A, he said, B"."""
    if start is not None and start.frame is Frame.QUOTE:
        draft.content.append((start.at, _last(sentence)))
        return
    at = skip_adverbials(sentence, after)
    quoted = _next_quotation(sentence, at)
    if quoted is not None:
        draft.content.append((quoted, _last(sentence)))
    elif sentence.tag(at) == COMMA and sentence.tags[draft.content[0][1] - 1] != QUOTED:
        nxt = sentence.tag(at + 1)
        if nxt not in (ING, SUB, "") and _last(sentence) - at > 2:
            draft.content.append((at + 1, _last(sentence)))


def _next_quotation(sentence: Sentence, at: int) -> int | None:
    """A quotation introduced by a comma, a colon or "that" at or after ``at``."""
    for place in range(at, len(sentence)):
        tag = sentence.tags[place]
        if tag == QUOTED and sentence.tag(place - 1) in (COMMA, COLON, DASH, THAT, AND):
            return place
        if tag == SEMI or sentence.low[place] in cue_verbs():
            return None
    return None


def _inverted(sentence: Sentence, group: Group) -> Draft | None:
    """Content, verb, subject: '"..." said Smith, the speaker'."""
    if group.first != group.verb or not _takes_clause(group) or group.cue.act == "belief":
        return None
    before = sentence.tag(group.left - 1)
    if before not in (COMMA, QUOTED, DASH, ""):
        return None
    phrase = phrase_starting(sentence, group.after, len(sentence))
    if phrase is None or sentence.tags[phrase[0]] in (QUOTED, TIME):
        return None
    if not _ends_inverted(sentence, phrase, before) or _governs_more(sentence, group, phrase[1]):
        return None
    ahead = _content_before(sentence, group.left, group)
    if ahead is None and before != "":
        return None
    draft = _make(sentence, group, "<content> <verb> <source>", Source(phrase), None)
    if ahead is not None:
        draft.content.append(ahead)
    _go_on(sentence, draft, phrase[1], None)
    return draft if draft.content or before == "" else None


def _governs_more(sentence: Sentence, group: Group, after: int) -> bool:
    """In "told reporters on Friday that" the phrase after the verb is no subject."""
    if group.cue.lemma == "tell":
        return True
    return sentence.tag(skip_adverbials(sentence, after)) == THAT


def _ends_inverted(sentence: Sentence, phrase: Places, before: str) -> bool:
    """Whether what follows the verb is its subject and not that of a clause it governs."""
    at = phrase[1]
    while sentence.tag(at) == ADV:
        at += 1
    follows = sentence.tag(at)
    if sentence.tags[phrase[0]] == PRON:
        return before == QUOTED and follows in (COMMA, COLON, "dot", "")
    if before == QUOTED:
        return follows not in AUXILIARY
    return follows in _AFTER_INVERTED


def _participle(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """ ", adding that": the subject is that of the clause before."""
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    before_it = sentence.tag(group.left - 1)
    if start is None or sentence.form(group.left - 1) == "without":
        return None
    if not group.cue.strong and start.frame is Frame.TOPIC and before_it not in (COMMA, ""):
        return None
    if group.cue.lemma in ("speak", "talk"):
        return None
    source = _participle_subject(sentence, group, before)
    if source is None:
        return None
    draft = _make(sentence, group, f"<source>, <verb>ing <{start.frame}>", source, start)
    draft.is_sibling = sentence.tag(group.left - 1) in (COMMA, DASH, QUOTED) or _follows_cue(
        before, group.left
    )
    return draft


def _follows_cue(before: list[Draft], at: int) -> bool:
    """ "said adding that": a participle right after another cue."""
    return any(draft.cue is not None and draft.cue[1] == at for draft in before)


def _participle_subject(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    left = group.left
    if sentence.form(left - 1) == "as" and sentence.tag(left - 2) in (NAME, NOUN, QUOTED):
        return _plain_subject(sentence, left - 2)
    if left == 0 or (left == 1 and sentence.tags[0] in (PREP, SUB)):
        return _after_first_comma(sentence, group.after)
    if sentence.tags[left - 1] not in BORDER | {AND, PREP, SUB, QUOTED, ADV}:
        nearest = subject_before(sentence, left)
        if nearest is not None and not _is_object(sentence, nearest.places[0]):
            return nearest
    for draft in reversed(before):
        if draft.cue is not None and draft.source is not None:
            if not any(tag in FINITE for tag in sentence.tags[draft.cue[1] : left]):
                return draft.source
            break
    begins = _main_clause(sentence, left)
    main = shared_subject(sentence, left, begins)
    for draft in before:
        if draft.source is not None and draft.cue is not None and draft.cue[0] >= begins:
            is_outer = main is None or draft.source.places[0] <= main.places[0]
            return draft.source if is_outer else main
    return main


def _plain_subject(sentence: Sentence, last: int) -> Source | None:
    """In "quoted Smith as saying" the one who says is the object."""
    phrase = phrase_ending(sentence, last)
    return Source(phrase) if phrase else None


def _is_object(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.tags[at - 1] in FINITE | {ING}


def _main_clause(sentence: Sentence, at: int) -> int:
    """Where the main clause around ``at`` begins: after ", and", after an opening "when ...,"."""
    begins = 0
    opens_subordinate = sentence.tags[0] in (SUB, PREP)
    for place in range(1, at):
        if sentence.tags[place] == SEMI:
            begins = place + 1
        elif sentence.tags[place] == COMMA:
            first = place + 1
            if sentence.tag(first) == AND:
                first += 1
            elif not (opens_subordinate and begins == 0):
                continue
            if sentence.tag(first) in (PRON, NAME, DET, POSS) and _finite_before_comma(
                sentence, first, at
            ):
                begins = first
    return begins


def _finite_before_comma(sentence: Sentence, start: int, end: int) -> bool:
    for place in range(start, end):
        if sentence.tags[place] in FINITE:
            return True
        if sentence.tags[place] == COMMA:
            return False
    return False


def _after_first_comma(sentence: Sentence, at: int) -> Source | None:
    for place in range(at, len(sentence)):
        if sentence.tags[place] == COMMA or sentence.low[place] == WHOLE:
            phrase = phrase_starting(sentence, place + 1, len(sentence))
            if phrase is not None and sentence.tags[phrase[0]] != QUOTED:
                return Source(phrase)
    return None


def _infinitive(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """ "went on to say that": a verb of beginning or going on governs the infinitive."""
    governor = sentence.form(group.first - 1)
    if governor not in ("on", "continued", "began", "came", "twitter", "started", "rushed"):
        return None
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    source = shared_subject(sentence, group.first)
    if start is None or source is None:
        return None
    return _make(sentence, group, f"<source> to <verb> <{start.frame}>", source, start)


def _passive(sentence: Sentence, group: Group) -> Draft | None:
    """ "It is believed that": content without a source, or with the agent after "by"."""
    frames = group.cue.frames
    agent = _agent(sentence, group.after)
    start = content_start(sentence, frames - {"object", "addressee", "naming"}, group.after, False)
    subject = subject_before(sentence, group.left)
    if start is None or subject is None:
        return None
    draft = _make(sentence, group, f"<verb> in the passive <{start.frame}>", agent, start)
    if start.frame is Frame.TO or start.frame is Frame.TOPIC:
        draft.content.insert(0, subject.places)
    elif sentence.tags[subject.places[0]] != PRON and start.frame is Frame.QUOTE:
        return None
    return draft


def _agent(sentence: Sentence, after: int) -> Source | None:
    if sentence.form(after) != "by":
        return None
    phrase = phrase_starting(sentence, after + 1, len(sentence))
    return Source(phrase) if phrase else None
