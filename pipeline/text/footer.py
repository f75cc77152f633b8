"""The bottom of a page: topics without a label in front of them."""

from pipeline.models import BlockKind
from pipeline.text.header import Line
from pipeline.text.lines import ends_sentence, has_function_word

_FEWEST_PARAGRAPHS = 3
_FEWEST_WORDS, _MOST_WORDS = 2, 30


def label_footer(lines: list[Line]) -> None:
    """Label a last line of topics in place: words side by side that make no sentence."""
    prose = [line for line in lines if line.kind is None]
    if len(prose) < _FEWEST_PARAGRAPHS:
        return
    last = prose[-1]
    if _FEWEST_WORDS <= len(last.words.split()) <= _MOST_WORDS and not (
        ends_sentence(last.words)
        or last.words[-1] in ",;:-–—"
        or last.words[0].islower()
        or has_function_word(last.words)
        or not ends_sentence(prose[-2].words or ".")
    ):
        last.kind = BlockKind.TAGS
