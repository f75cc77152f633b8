"""A statement while its sentence is being read: places in the rows, not yet offsets."""

from dataclasses import dataclass, field

from pipeline.models import Act
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source


@dataclass(slots=True)
class Draft:
    """What a cue governs.

    ``content`` are pieces of its own sentence, possibly none yet; ``more`` are pieces of other
    sentences, the last of them ``ends_in``. ``cue`` takes in auxiliaries; it is ``None`` where
    quoted words have none. ``source_in`` is the sentence of the source where that is another
    one. ``left`` is where the verb group begins, adverbs included. ``is_sibling`` marks a cue
    that ends the content before; ``passes_on`` one such as "according to"; ``via`` are those
    who passed the words on. ``is_matter`` where the content only tells what was spoken about.
    """

    sentence: Sentence
    rule: str
    act: Act
    cue: Places | None
    source: Source | None
    content: list[Places] = field(default_factory=list)
    more: list[tuple[Sentence, Places]] = field(default_factory=list)
    ends_in: Sentence | None = None
    source_in: Sentence | None = None
    addressee: Places | None = None
    frame: str = ""
    left: int = 0
    relative: int | None = None
    is_sibling: bool = False
    passes_on: bool = False
    is_matter: bool = False
    via: list[Places] = field(default_factory=list)

    def add(self, sentence: Sentence, places: Places) -> None:
        """Add a piece of another sentence."""
        self.more.append((sentence, places))
        if sentence.number > self.last_sentence.number:
            self.ends_in = sentence

    @property
    def last_sentence(self) -> Sentence:
        """The last sentence that holds a piece."""
        return self.ends_in or self.sentence
