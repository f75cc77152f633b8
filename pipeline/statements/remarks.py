"""Sentences that tell when the words beside them were said: "The comments came on Monday".

Also "She was speaking on Monday", "Lind made the remarks on Monday", "He disclosed this on Monday".

In: the reading, a statement's place and its speaker. Out: the frames of such sentences right before
and right behind it. Which date in them counts is told by ``dating``.
"""

import re
from collections.abc import Iterator

from pipeline.lexicon import rows
from pipeline.statements.narration import Frame
from pipeline.statements.scenes import IS_FOR
from pipeline.statements.unsaid import MAKES_KNOWN
from pipeline.text import Reading

_NOUNS = r"(?:address|comments?|interview|message|post|remarks?|speech|statement|tweet|words)"
_CAME = re.compile(
    rf"\s*(?:The|These|Those|Her|His|Their|[A-Z][\w-]+['’]s?) (?:[a-z-]+ )?{_NOUNS}(?:, | —? ?)"
    r"(?:came|come|took place"
    r"|(?:was|were) (?:broadcast|conducted|given|issued|made|posted|published|recorded|released"
    r"|sent|taped))\b"
)
_MAKES_KNOWN = "|".join(row["past"] for row in rows("cue_verbs") if row["form"] in MAKES_KNOWN)
TOLD_THIS = rf"(?:{_MAKES_KNOWN}|made) this(?: known)?"
"""A pattern for "disclosed this": what was told stands in the sentence before."""
_SPOKE = re.compile(
    rf"\s*(?P<who>He|She|(?:[A-Z][\w.'’-]*\s){{0,3}}[A-Z][\w'’-]*) "
    rf"(?:(?:was|were) (?:addressing|responding|speaking|talking)\b"
    rf"|spoke\b(?! (?:about|by|for|of|out|to|with)\b)|made (?:the|those|these) {_NOUNS}\b"
    rf"|{TOLD_THIS}"
    r"(?= (?:(?:on|in|at|during|while|when|after|shortly|yesterday|today|late|early)\b"
    r"|[A-Z]\w+day\b)))"
)
_PRONOUNS = frozenset({"He", "She"})
_GAP = 3
"""Characters between a statement and a sentence right beside it, over a paragraph's end too."""


def remarks_beside(reading: Reading, start: int, end: int, speaker: str) -> Iterator[Frame]:
    """The frames of such sentences beside a statement ``start:end``, the one behind it first."""
    index = reading.sentence_index(max(end - 1, start))
    for number in (index + 1, reading.sentence_index(start) - 1):
        if not 0 <= number < len(reading.sentences):
            continue
        sentence = reading.sentences[number]
        apart = sentence.start - reading.sentences[index].end if number > index else 0
        text = reading.text[sentence.start : sentence.end]
        found = _CAME.match(text) or _spoke(text, speaker)
        if found and apart <= _GAP:
            cue = sentence.start + found.start(), sentence.start + found.end()
            yield Frame(sentence.start, sentence.end, text, text, cue, None, ())


def _spoke(text: str, speaker: str) -> re.Match[str] | None:
    """Where a sentence tells that the speaker was speaking."""
    found = _SPOKE.match(text)
    if found is None or found["who"] in _PRONOUNS:
        return found
    is_other = IS_FOR.search(speaker) is not None
    return found if found["who"].split()[-1] in speaker.split() and not is_other else None
