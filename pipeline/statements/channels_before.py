"""The medium told of right before a quotation: "Lind looked back in an interview. “No,” she said".

In: the statements of an article in their order, with who said each and what is told beside it.
Out: the channel of a quotation that has none of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import Act, Mode, Reference
from pipeline.statements.channels import is_wire
from pipeline.statements.circumstances import Circumstances, channel_beside
from pipeline.statements.narration import Frame, Narration
from pipeline.statements.scenes import scenes_before
from pipeline.statements.tagging import TIME, known_word
from pipeline.text import Stretch

_ANOTHER_TIME = re.compile(
    r"\b(?:again|already|earlier|elsewhere|had|has|have|later|often|once|previously|separately)\b",
    re.IGNORECASE,
)
"""In the words of a statement, that it was said elsewhere: "she later said"."""
_GAP = 4
"""Characters between two sentences that follow each other, a new paragraph included."""
_NEAR = 6
"""Statements before one that can stand in the sentence before it."""
_TO_COME = re.compile(r"\b(?:expected|plan(?:s|ned)?|scheduled|will|would)\b")
"""In the sentence before, a talk that nobody has given yet."""
_WORD = re.compile(r"[A-Za-z]+")
_PRONOUN = re.compile(r"(?:He|She|They)\b")
_NAME = re.compile(r"\b[A-Z]\w+")


def with_channel_before(
    narration: Narration,
    speakers: Sequence[str],
    told: Sequence[Circumstances],
    around: Circumstances,
    reference: Reference,
) -> Circumstances:
    """What is told beside the next statement, with the channel of the sentence before it.

    ``speakers`` are the ids of all statements, ``told`` what stands beside those before this one.
    """
    index = len(told)
    before = _sentence_before(narration, index)
    if before is None or around != Circumstances(via=around.via):
        return around
    first = max(index - _NEAR, 0)
    beside = [n for n in range(first, index) if _stands_in(narration, n, before)]
    if not beside:
        return replace(around, channel=_of_scene(narration, index, before, reference))
    is_same = speakers[beside[-1]] == speakers[index] != ""
    return replace(around, channel=told[beside[-1]].channel) if is_same else around


def _sentence_before(narration: Narration, index: int) -> Stretch | None:
    """The sentence right before a quotation that goes on from it."""
    this, frame = narration.attributions[index], narration.frame(index)
    is_own = this.mode is Mode.DIRECT and this.parent is None and frame.has_cue
    if not is_own or _ANOTHER_TIME.search(frame.text) or _has_day(frame.text):
        return None
    start = min(frame.start, this.start)
    at = narration.reading.sentence_index(start)
    before = narration.reading.sentences[at - 1] if at else None
    return before if before and start - before.end <= _GAP else None


def _has_day(text: str) -> bool:
    """Whether a day of its own is told: "On Friday, she said"."""
    return any(known_word(word, first=False)[0] == TIME for word in _WORD.findall(text))


def _stands_in(narration: Narration, index: int, sentence: Stretch) -> bool:
    one = narration.attributions[index]
    place = (one.cue or one.content[0])[0]
    return one.parent is None and sentence.start <= place < sentence.end


def _of_scene(
    narration: Narration, index: int, before: Stretch, reference: Reference
) -> str | None:
    """The channel of a sentence in which the speaker gives a talk or takes to a platform."""
    this, frame = narration.attributions[index], narration.frame(index)
    text = narration.reading.text[before.start : before.end]
    if _TO_COME.search(text):
        return None
    for scene in scenes_before(narration.reading, frame, min(frame.start, this.start), ""):
        channel = channel_beside(scene, reference) if scene.start == before.start else None
        if channel:
            return channel
    if this.act is not Act.WRITING or not _names(text, frame):
        return None
    cue = before.start, before.start
    channel = channel_beside(Frame(before.start, before.end, text, text, cue, None, ()), reference)
    return channel if is_wire(channel) else None


def _names(text: str, frame: Frame) -> bool:
    """Whether a sentence can be about who is said to have written: both named, or one "she"."""
    source = frame.between(*(frame.source or (0, 0)))
    is_pronoun = _PRONOUN.match(text) or _PRONOUN.match(source.title())
    return bool(is_pronoun) or any(name in text for name in _NAME.findall(source))
