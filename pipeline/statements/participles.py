"""Participles of saying: ", adding that", "was quoted as saying".

In: a ``Sentence``, a verb group without a subject of its own, the drafts before it. Out: a draft
whose source is the subject of the clause around it.
"""

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.before import content_before
from pipeline.statements.clauses import has_clause
from pipeline.statements.contents import content_start
from pipeline.statements.cues import cue_nouns, cue_verbs, is_cue
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.nouns import can_speak
from pipeline.statements.participle_sources import (
    AGENT_REACH,
    acts_in_with,
    after_aside,
    participle_source,
    quoted_as,
)
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    BORDER,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    MODAL,
    NAME,
    NOUN,
    POSS,
    PREP,
    QUOTED,
    THAT,
)
from pipeline.statements.verb_groups import Group
from pipeline.statements.witnesses import witnessed_at

_UNSAID = frozenset(
    {
        *("without", "avoid", "avoided", "avoids", "avoiding"),
        *("considering", "contemplating", "mulling", "weighing", "stopped", "quit", "ceased"),
    }
)
"""Words before a participle that tell that nothing was said."""
_SUPPOSED = frozenset({"would", "could", "might"})
_CONDITIONS = frozenset({"assuming", "supposing"})
"""Where they open a clause they make a condition: "assuming that she wins, he will go"."""
_KEPT_FROM = frozenset(
    {
        *("keep", "keeps", "kept", "keeping", "prevent", "prevents", "prevented", "preventing"),
        *("stop", "stops", "stopped", "stopping", "bar", "bars", "barred", "barring", "refrain"),
        *("banned", "prohibited", "blocked", "block", "discourage", "discouraged", "shy", "shied"),
    }
)
"""Verbs before "from" that tell the same: "to prevent her from publicly disclosing it"."""
_KEPT_REACH = 6
_SPOKE_WITH = frozenset({"join", "joins", "joined", "follows", "followed", "leads", "led"})
"""Verbs before "in" that tell who spoke likewise: "joined Berg in calling for a vote"."""
_REACH_WITH = 7
_LEADS_TO_IDEA = frozenset(
    {
        *("worth", "mean", "means", "meant", "involve", "involves", "involved"),
        *("require", "requires", "required", "entail", "entails", "entailed"),
    }
)
"""Before a participle these tell of what would be said: "it means admitting that"."""
_PHASES = frozenset({"start", "begin", "stop", "resume", "consider", "delay"})
"""Before a participle these tell of words still to come: "would start announcing it"."""
_UNSAID_OF = frozenset(
    {
        *("short of", "instead of", "refrained from", "refrain from", "away from", "far from"),
        *("hard time", "tough time", "difficult time"),
        *("had trouble", "have trouble", "has trouble"),
        *("same as", "akin to", "tantamount to", "amounts to", "equivalent to"),
    }
)


def participle_draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """The statement of ", adding that": its subject is that of the clause before."""
    if _says_nothing(sentence, group, before):
        return None
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    before_it = sentence.tag(group.left - 1)
    if start is None:
        return _quoted_as(sentence, group)
    is_weak = not group.cue.strong and start.frame is Frame.TOPIC
    if is_weak and before_it not in (COMMA, "") and not _is_told(sentence, group.left):
        return None
    source = participle_source(sentence, group, before)
    if source is None or _is_scene(sentence, group, start.at):
        return None
    if not before and _is_supposed(sentence, group):
        return None
    draft = make_draft(sentence, group, f"<source>, <verb>ing <{start.frame}>", source, start)
    draft.content = [_before_source(group, source, draft.content[0])]
    draft.is_sibling = before_it in (COMMA, DASH, QUOTED) or _follows_cue(before, group.left)
    return draft


def _says_nothing(sentence: Sentence, group: Group, before: list[Draft]) -> bool:
    """Whether the form is no verb of saying here: "shows that demanding it helps"."""
    left = group.left
    return (
        sentence.tag(left - 1) == THAT
        or sentence.low[left : left + 2] == ["seeing", "as"]
        or (sentence.form(left) in _CONDITIONS and sentence.tag(left - 1) in ("", COMMA))
        or sentence.form(left - 1) in _LEADS_TO_IDEA
        or _is_noun(sentence, group)
        or _is_owned(sentence, left)
        or _is_modifier(sentence, group)
        or _is_unsaid(sentence, left)
        or _is_charge(sentence, left, before)
        or _is_manner(sentence, left)
    )


def _is_manner(sentence: Sentence, left: int) -> bool:
    """Whether it tells how another verb says it: "said, half joking, that"."""
    is_half = sentence.form(left - 1) == "half" and sentence.tag(left - 2) == COMMA
    opens = left - 2 if is_half else left - 1
    is_parted = sentence.tag(opens) == COMMA and sentence.tag(left + 1) == COMMA
    return is_parted and is_cue(sentence.form(opens - 1)) and sentence.tag(left + 2) == THAT


def _is_modifier(sentence: Sentence, group: Group) -> bool:
    """Whether it stands before its noun behind an owner: "the country's long ruling party"."""
    is_noun = sentence.tag(group.left - 1) in (NAME, NOUN)
    is_owned = is_noun and is_possessive(sentence.form(group.left - 1))
    return is_owned and sentence.tag(group.after) in (NAME, NOUN)


def _is_charge(sentence: Sentence, left: int, before: list[Draft]) -> bool:
    """Whether it is what somebody is accused of: "accusing her of denying it"."""
    if sentence.form(left - 1) != "of":
        return False
    cues = (cue_verbs().get(sentence.low[one.cue[1] - 1]) for one in before if one.cue)
    return any(cue is not None and "of" in cue.frames for cue in cues)


def _is_noun(sentence: Sentence, group: Group) -> bool:
    """Whether "that" takes it up: "the new thinking that followed the vote"."""
    if sentence.tag(group.after) != THAT or sentence.tag(group.left - 1) not in (DET, NOUN):
        return False
    verb = group.after + 1
    is_unlisted = sentence.form(verb).endswith("s") and sentence.tag(verb + 1) == DET
    return sentence.tag(verb) in FINITE or is_unlisted


def _is_owned(sentence: Sentence, left: int) -> bool:
    """Whether it is a noun with an owner: "his stern warning that", not "his aide warning that"."""
    is_thing = sentence.tag(left - 1) == NOUN and not can_speak(sentence.low[left - 1])
    is_led = is_thing and sentence.tag(left - 2) == POSS
    return is_led and sentence.form(left) in cue_nouns()


def _is_told(sentence: Sentence, left: int) -> bool:
    """Whether "with one calling it a trick", "a letter calling for a vote" tell what was said."""
    if witnessed_at(sentence, left) is not None:
        return True
    near = sentence.low[max(left - _REACH_WITH, 0) : left]
    if sentence.form(left - 1) == "in" and not _SPOKE_WITH.isdisjoint(near):
        return True
    return sentence.form(left - 1) in words("spoken_nouns") or acts_in_with(sentence, left)


def _is_scene(sentence: Sentence, group: Group, at: int) -> bool:
    """Whether it only tells where somebody spoke: "Writing in the Post, Lind said"."""
    if group.cue.lemma in ("speak", "talk", "cite"):
        return True
    comma = next((p for p in range(at, len(sentence)) if sentence.tags[p] == COMMA), at)
    opens = group.left <= 1 and sentence.tags[at] == PREP
    return opens and not has_clause(sentence, at, comma)


def _is_supposed(sentence: Sentence, group: Group) -> bool:
    """Whether a hope goes with what would only happen: "she would stay, hoping to win"."""
    verbs = (at for at in range(group.left - 1, -1, -1) if sentence.tags[at] in FINITE)
    verb = next(verbs, None)
    is_modal = verb is not None and sentence.low[verb] in _SUPPOSED
    return is_modal and group.cue.act is Act.BELIEF


def _before_source(group: Group, source: Source, words: Places) -> Places:
    """The words of "Announcing the result, Lind said", which end before Lind."""
    end = source.places[0] - 1
    return (words[0], end) if source.places[0] >= group.after and end > words[0] else words


def _is_unsaid(sentence: Sentence, left: int) -> bool:
    """Whether "stopped short of saying", "left without saying" tell that it was not said."""
    last = sentence.form(left - 1)
    if last in _PHASES and (sentence.tag(left - 2) == MODAL or sentence.form(left - 2) == "to"):
        return True
    if last == "from" and not _KEPT_FROM.isdisjoint(
        sentence.low[max(left - _KEPT_REACH, 0) : left]
    ):
        return True
    return last in _UNSAID or f"{sentence.form(left - 2)} {last}" in _UNSAID_OF


def says_as(sentence: Sentence, after: int) -> bool:
    """Whether behind "quoted" somebody is quoted "as saying", which is a cue of its own."""
    near = range(after, min(after + AGENT_REACH, len(sentence) - 1))
    at = next((p for p in near if sentence.tags[p] in BORDER or sentence.low[p] == "as"), None)
    if at is None:
        return False
    at = after_aside(sentence, at)  # "quoted Lind, the mayor, as saying"
    says = sentence.tag(at + 1) == ING and is_cue(sentence.form(at + 1))
    return sentence.form(at) == "as" and says


def _quoted_as(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of '"...," Smith was quoted as saying': the words stand before."""
    quoted = quoted_as(sentence, group.left - 1)
    if quoted is None:
        return None
    source, border = quoted
    ahead = content_before(sentence, border, group)
    if ahead is None or QUOTED not in sentence.tags[ahead[0] : ahead[1]]:
        return None
    draft = make_draft(sentence, group, "<source>, <verb>ing <quotation>", source, None)
    draft.content.append(ahead)
    return draft


def _follows_cue(before: list[Draft], at: int) -> bool:
    """Whether the participle stands right after another cue, as in "said adding that"."""
    return any(draft.cue is not None and draft.cue[1] == at for draft in before)
