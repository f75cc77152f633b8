"""An article as a person reads it, with every character traced back to the source.

Blocks about the page are left out, sentences cut by a page break are whole again, markup is
gone. Extractors search ``Reading.text`` and publish ``Reading.source(start, end)``.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pipeline.models import Article, BlockKind, Span
from pipeline.text.datelines import find_dateline
from pipeline.text.prose import Prose, read_blocks
from pipeline.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph or a sentence: half-open offsets into ``Reading.text``."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True)
class Reading:
    """The readable text of an article and the way back to its source."""

    article: Article
    prose: Prose

    @property
    def text(self) -> str:
        """All prose, paragraphs parted by a blank line."""
        return self.prose.text

    @cached_property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """The paragraphs in order, page breaks mended."""
        return tuple(Stretch(*paragraph) for paragraph in self.prose.paragraphs)

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """The sentences in order; none crosses a paragraph."""
        return tuple(
            Stretch(start, end, paragraph.kind)
            for paragraph in self.paragraphs
            for start, end in split_sentences(self.text, paragraph.start, paragraph.end)
        )

    @cached_property
    def datelines(self) -> tuple[Stretch, ...]:
        """Where the paragraphs that open with a wire dateline (``OSLO (XYZ) — ``) have it.

        Place, day and agency of a dateline are no part of the first sentence's clause.
        """
        found = (
            (find_dateline(self.text, paragraph.start, paragraph.end), paragraph.kind)
            for paragraph in self.paragraphs
            if paragraph.kind is BlockKind.PARAGRAPH
        )
        return tuple(Stretch(*span, kind) for span, kind in found if span)

    def source(self, start: int, end: int) -> Span:
        """The stretch of ``article.text`` behind ``text[start:end]``, markup inside included."""
        if start >= end:
            at = self._source_of(start)
            return Span(start_char=at, end_char=at)
        return Span(start_char=self._source_of(start), end_char=self._source_of(end - 1) + 1)

    def read_at(self, char: int) -> int:
        """The offset in ``text`` where the source's character ``char`` is read, or the next one."""
        at = max(bisect_right(self.prose.source_starts, char) - 1, 0)
        start, source = self.prose.starts[at], self.prose.source_starts[at]
        length = self._segment_end(at) - start
        return start + min(max(char - source, 0), length)

    def paragraph_at(self, position: int) -> Stretch:
        """The paragraph that holds ``text[position]``."""
        return self.paragraphs[_index_at(self._paragraph_starts, position)]

    def sentence_at(self, position: int) -> Stretch:
        """The sentence that holds ``text[position]``."""
        return self.sentences[self.sentence_index(position)]

    def sentence_index(self, position: int) -> int:
        """The number of the sentence that holds ``text[position]``."""
        return _index_at(self._sentence_starts, position)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def _segment_end(self, at: int) -> int:
        starts = self.prose.starts
        return starts[at + 1] if at + 1 < len(starts) else len(self.text)

    def _source_of(self, position: int) -> int:
        if not self.prose.starts:
            return 0
        at = max(bisect_right(self.prose.starts, position) - 1, 0)
        return self.prose.source_starts[at] + position - self.prose.starts[at]


@lru_cache(maxsize=8)
def read(article: Article) -> Reading:
    """Read an article; the extractors of one article share one reading."""
    return Reading(article, read_blocks(article.text, article.blocks))


def _index_at(starts: list[int], position: int) -> int:
    return max(bisect_right(starts, position) - 1, 0)
