"""Headlines that name who says them behind a colon: "Vote was rigged: Lind".

In: the ``Sentence`` rows of an article. Out: a draft whose cue is the colon, or none. A name
counts only where the story has it too: "Lind Wins: Live Updates" and "Lind wins: Oslo" say nothing.
"""

from collections.abc import Sequence

from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import COLON, DOT, FINITE, NAME, QUOTED, WH

_LONGEST_NAME = 4
_ABOUT = "on"
"""Opens what a quoted headline is about: "'A disgrace': Lind on the vote"."""


def headline_draft(sentences: Sequence[Sentence]) -> Draft | None:
    """The statement of a headline; none where the first line is a sentence of the story."""
    if not sentences or sentences[0].tags[-1:] == [DOT]:
        return None
    headline = sentences[0]
    colons = [at for at, tag in enumerate(headline.tags) if tag == COLON]
    if not colons:
        return None
    colon = colons[-1]
    words_said = (colons[-2] + 1 if colons[1:] else 0, colon)
    end = _name_end(headline, colon + 1)
    is_quoted = headline.tags[colon - 1 : colon] == [QUOTED]
    is_whole = end == len(headline) or (is_quoted and headline.low[end] == _ABOUT)
    is_named = 0 < end - colon - 1 <= _LONGEST_NAME and _is_in(sentences[1:], headline.low[end - 1])
    if not (is_whole and is_named and _is_said(headline, words_said)):
        return None
    source = Source((colon + 1, end))
    rule, cue = "<content>: <source>", (colon, colon + 1)
    return Draft(headline, rule, Act.SPEECH, cue, source, [words_said], frame=Frame.LABEL)


def _name_end(headline: Sentence, start: int) -> int:
    tags = headline.tags
    return next((at for at in range(start, len(tags)) if tags[at] != NAME), len(tags))


def _is_in(story: Sequence[Sentence], name: str) -> bool:
    """Whether the story has the word as a name, not only as a word that opens a sentence."""
    return any(
        low == name and tag == NAME and at
        for sentence in story
        for at, (low, tag) in enumerate(zip(sentence.low, sentence.tags, strict=True))
    )


def _is_said(headline: Sentence, places: Places) -> bool:
    """Whether a clause or nothing but a quotation stands there; "Where we go: Oslo" asks."""
    tags = headline.tags[places[0] : places[1]]
    return tags == [QUOTED] or (bool(tags) and tags[0] != WH and any(t in FINITE for t in tags))
