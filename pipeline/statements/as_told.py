"""What somebody is said to have said by "as": "As Lind told guests, it is late".

In: a ``Sentence``, a verb of saying and its subject. Out: a draft whose content is the clause
beside "as Lind said". What came true ("as Lind promised, the road was mended") is told by the
narrator.
"""

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.adverbials import REACH, skip_adverbials
from pipeline.statements.before import clause_start
from pipeline.statements.clauses import has_clause
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import ADV, AND, COMMA, DOT, HAVE, PAST, QUOTED
from pipeline.statements.verb_groups import Group

_AHEAD = frozenset({"warn", "predict", "forecast", "ask", "urge"})
"""Verbs about what is still to come, besides those of one's own deeds."""
_UNDERLINES = frozenset({"underline", "underscore"})
_LOUD = frozenset({"chant", "cheer", "interject", "scream", "shout", "yell"})
"""What is done while something else happens: "As the crowd shouted, Lind came"."""


def as_told_draft(sentence: Sentence, group: Group, source: Source) -> Draft | None:
    """The statement of "As Lind said, it is late" or "It is late, as Lind put it"."""
    opener = source.places[0] - 1
    if sentence.form(opener) != "as" or not _tells(sentence, group):
        return None
    after = _after(sentence, group)
    content = _content(sentence, group, opener, after)
    if content is None or not has_clause(sentence, *content):
        return None
    draft = make_draft(sentence, group, "as <source> <verb>, <content>", source, None)
    draft.content.append(content)
    return draft


def as_told_by(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of "As first reported by the Post, it is late": who passes it on told it."""
    before = group.first - 1
    opener = before - (sentence.tag(before) == ADV or sentence.form(before) == "first")
    is_by = sentence.form(opener) == "as" and sentence.form(group.after) == "by"
    if not is_by or sentence.tags[group.verb] != PAST or not _tells(sentence, group):
        return None
    agent = phrase_starting(sentence, group.after + 1, min(len(sentence), group.after + REACH))
    if agent is None:
        return None
    content = _content(sentence, group, opener, skip_adverbials(sentence, agent[1]))
    if content is None or not has_clause(sentence, *content):
        return None
    draft = make_draft(sentence, group, "as <verb> by <source>, <content>", Source(agent), None)
    draft.content.append(content)
    draft.passes_on, draft.left = True, opener
    return draft


def _tells(sentence: Sentence, group: Group) -> bool:
    is_other = group.cue.lemma in _AHEAD | _LOUD or sentence.low[group.verb] in words(
        "own_act_cues"
    )
    takes = group.cue.strong and bool(group.cue.frames & {"clause", "quote"})
    takes = takes or group.cue.lemma in _UNDERLINES
    return takes and not is_other and group.cue.act is Act.SPEECH


def _after(sentence: Sentence, group: Group) -> int:
    """The place after "guests on Monday" behind the verb."""
    at = group.after
    if "addressee" in group.cue.frames:
        phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
        at = phrase[1] if phrase else at
    return skip_adverbials(sentence, at)


def _content(sentence: Sentence, group: Group, opener: int, after: int) -> Places | None:
    """The clause behind "As Lind said,", or the one before ", as Lind said"."""
    joined = opener > 1 and sentence.tags[opener - 1] == AND and sentence.tag(opener - 2) == COMMA
    if joined or opener == 0 or (opener == 1 and sentence.tags[0] == AND):
        return (after + 1, last_word(sentence)) if sentence.tag(after) == COMMA else None
    is_last = sentence.tag(after) in ("", DOT) and sentence.tag(opener - 1) == COMMA
    if not is_last or sentence.tags[group.first] == HAVE or sentence.tag(opener - 2) == QUOTED:
        return None
    return clause_start(sentence, opener - 1), opener - 1
