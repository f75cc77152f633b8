"""Headlines that name who says them behind a mark: "Vote was rigged: Lind", "It is late – Lind".

In: the ``Sentence`` rows of an article. Out: a draft whose cue is the mark, or none. A name
counts only where the story has it too: "Lind Wins: Live Updates" and "Lind wins: Oslo" say nothing.
"""

from collections.abc import Sequence

from pipeline.lexicon import is_listed
from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import COLON, DASH, DOT, FINITE, NAME, QUOTED, WH

_LONGEST_NAME = 4
_ABOUT = "on"
"""Opens what a quoted headline is about: "'A disgrace': Lind on the vote"."""


def headline_draft(sentences: Sequence[Sentence]) -> Draft | None:
    """The statement of a headline; none where the first line is a sentence of the story."""
    if not sentences or sentences[0].tags[-1:] == [DOT]:
        return None
    headline = sentences[0]
    marks = [at for at, tag in enumerate(headline.tags) if tag in (COLON, DASH)]
    if not marks:
        return None
    mark = marks[-1]
    words_said = (marks[-2] + 1 if marks[1:] else 0, mark)
    end = _name_end(headline, mark + 1)
    is_quoted = headline.tags[mark - 1 : mark] == [QUOTED]
    is_whole = end == len(headline) or (is_quoted and headline.low[end] == _ABOUT)
    is_named = 0 < end - mark - 1 <= _LONGEST_NAME and _is_in(sentences[1:], headline.low[end - 1])
    if not (is_whole and is_named and _is_said(headline, words_said)):
        return None
    if headline.tags[mark] == DASH and not _has_forename(sentences[1:], headline.low[end - 1]):
        return None
    source = Source((mark + 1, end))
    rule, cue = "<content>: <source>", (mark, mark + 1)
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


def _has_forename(story: Sequence[Sentence], name: str) -> bool:
    """Whether it is a surname in the story: "– Lund Post", "– Oslo" only end a page's title."""
    is_outlet = is_listed(name, "outlet_words")
    return not is_outlet and any(
        low == name and sentence.tag(at) == NAME and sentence.tag(at - 1) == NAME
        for sentence in story
        for at, low in enumerate(sentence.low)
    )


def _is_said(headline: Sentence, places: Places) -> bool:
    """Whether a clause or nothing but a quotation stands there; "Where we go: Oslo" asks."""
    tags = headline.tags[places[0] : places[1]]
    return tags == [QUOTED] or (bool(tags) and tags[0] != WH and any(t in FINITE for t in tags))
