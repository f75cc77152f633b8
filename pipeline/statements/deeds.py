"""Verbs that can be words or deeds: "attacked the plan" is said, "attacked the ship" is done.

So are "claimed victory" and "claimed 40% of the vote", "Lind rejected it" and "voters rejected it".

In: a draft whose content is the object of such a verb (frame ``deed`` or ``greeting`` in
``cue_verbs.csv``). Out: why it is no statement, or ``None``. To add an object that can only be
hit, add a row to ``targets.csv``; one who only fights, a row to ``fighters.csv``.
"""

from pipeline.lexicon import is_listed, words
from pipeline.statements.adverbials import REACH
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import head_of, phrase_starting
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import DET, NAME, NOUN, NUM, OBJ, POSS, PREP

DONE = "the verb tells a deed here, not words"
_CLAIMS = frozenset({"claim", "claims", "claimed", "claiming"})
_DISMISSES = frozenset({"dismiss", "dismisses", "dismissed", "dismissing"})
_CHALLENGES = frozenset({"challenge", "challenges", "challenged", "challenging"})
_CONFIRMS = frozenset({"confirm", "confirms", "confirmed", "confirming"})
_SOON = 6
"""Words from a rival on in which "for the seat" begins."""
_SHOWS = frozenset({"show", "shows", "showed", "shown", "showing"})
_COUNTED = frozenset(
    {"%", "percent", "per", "of", "seats", "votes", "delegates", "states", "lives", "victims"}
)
"""What is taken in numbers: "claimed 40% of the vote", "claimed 82 seats"."""
_VOTERS = frozenset({"voters", "electorate", "electors"})
_GROUNDS = frozenset({"for", "over", "as"})
"""Prepositions behind the object that tell what was said against it."""


def why_done(draft: Draft, frames: frozenset[str]) -> str | None:
    """Why the draft tells a deed, or ``None`` where the verb can be one of saying."""
    if draft.content and _is_shown(draft):
        return DONE
    if draft.frame != Frame.TOPIC or not draft.content:
        return None
    ways = (_is_taken, _is_voted, _is_run, _is_seated, _is_sent_away)
    if any(way(draft) for way in ways):
        return DONE
    if not frames & {"deed", "greeting"}:
        return None
    sentence, at = draft.sentence, draft.content[0][0]
    phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    if phrase is None or sentence.form(phrase[1]) in _GROUNDS:
        return None
    head = head_of(sentence, phrase)
    is_deed = _is_met(sentence, head) if "greeting" in frames else _is_hit(draft, head)
    return DONE if is_deed else None


def _is_taken(draft: Draft) -> bool:
    """Whether votes or lives are counted: "claimed 40% of the vote"."""
    sentence, at = draft.sentence, draft.content[0][0]
    is_count = sentence.tags[at] == NUM and sentence.form(at + 1) in _COUNTED
    return is_count and _says(draft, _CLAIMS)


def _is_sent_away(draft: Draft) -> bool:
    """Whether people lose their posts: "dismissed 12 officers", not "dismissed her critics"."""
    sentence, at = draft.sentence, draft.content[0][0]
    phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    if phrase is None or sentence.tags[at] != NUM or not _says(draft, _DISMISSES):
        return False
    return can_speak(sentence.low[head_of(sentence, phrase)])


def _is_run(draft: Draft) -> bool:
    """Whether somebody runs against a rival: "challenged him three times for the seat"."""
    sentence, at = draft.sentence, draft.content[0][0]
    if not _says(draft, _CHALLENGES) or sentence.tags[at] not in (NAME, OBJ):
        return False
    reach = range(at, min(at + _SOON, len(sentence)))
    lead = next((place for place in reach if sentence.tags[place] == PREP), at)
    return sentence.low[lead] == "for" and sentence.tag(lead + 1) in (DET, POSS)


def _is_seated(draft: Draft) -> bool:
    """Whether somebody is given an office: "confirmed a judge", not "confirmed the deal"."""
    sentence, at = draft.sentence, draft.content[0][0]
    phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    if not _says(draft, _CONFIRMS) or phrase is None:
        return False
    if sentence.form(phrase[1]) == "as" and NAME in sentence.tags[phrase[0] : phrase[1]]:
        return True
    return _is_met(sentence, head_of(sentence, phrase)) and sentence.low[at] != "it"


def _is_shown(draft: Draft) -> bool:
    """Whether a picture is shown, and not what it tells: "she showed a video of the raid"."""
    sentence, at = draft.sentence, draft.content[0][0]
    noun = sentence.form(at + (sentence.tag(at) in (DET, POSS)))
    return _says(draft, _SHOWS) and is_listed(noun, "pictures")


def _is_voted(draft: Draft) -> bool:
    """Whether a vote decided it: "voters rejected independence"."""
    if draft.source is None or draft.source.stands_for is not None:
        return False
    is_decided = _says(draft, words("deed_cues"))
    return is_decided and draft.sentence.low[draft.source.places[1] - 1] in _VOTERS


def _says(draft: Draft, verbs: frozenset[str]) -> bool:
    return draft.cue is not None and draft.sentence.low[draft.cue[1] - 1] in verbs


def _is_met(sentence: Sentence, head: int) -> bool:
    """Whether people are welcomed, not news: "guests", "him"."""
    word = sentence.low[head]
    is_person = is_listed(word, "person_nouns", "titles")
    return sentence.tags[head] == OBJ or (sentence.tags[head] == NOUN and is_person)


def _is_hit(draft: Draft, head: int) -> bool:
    """Whether fighters act, or the object is a thing that stands in the world."""
    sentence = draft.sentence
    if _is_one_of("targets", sentence, head):
        return True
    if draft.source is None:
        return False
    first, end = draft.source.stands_for or draft.source.places
    return any(_is_one_of("fighters", sentence, at) for at in range(first, end))


def _is_one_of(lexicon: str, sentence: Sentence, at: int) -> bool:
    return sentence.tags[at] in (NAME, NOUN) and is_listed(sentence.low[at], lexicon)
