"""Whose words the quotations are that no cue of their own sentence governs.

In: the sentences of an article with the drafts of each. Out: quotations added to drafts, new
drafts, and quotations that nobody can be shown to have said, with the reason. The order of
search: the statement that goes on, a cue of the same sentence, a cue that opens the next
sentence, the subject of the sentence, the open speaker.
"""

from dataclasses import dataclass, field

from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.media import is_title
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import is_thing
from pipeline.statements.tagging import QUOTED
from pipeline.statements.uncued import SURE_WORDS, Place, ends_open, give, goes_on, stands_alone
from pipeline.text.quotations import Quotation

SCARE_QUOTE = "quoted words that no verb of saying governs: a scare quote, a title or a nickname"
NOBODYS = "quoted words that nobody near them is shown to have said"


_LITTLE = 3
"""Words of so few letters have no capital in a title: "the", "of"."""


@dataclass(slots=True)
class Quoted:
    """The drafts of an article in the order of the text, and the quotations refused."""

    drafts: list[Draft] = field(default_factory=list)
    refused: list[tuple[Quotation, str]] = field(default_factory=list)


def attach(text: str, sentences: list[Sentence], drafts: list[list[Draft]]) -> Quoted:
    """Give every quotation to a statement, or refuse it; drafts without content are dropped."""
    attaching = _Attaching(text, _in_turns(drafts))
    for sentence, own in zip(sentences, drafts, strict=True):
        after = sentence.number + 1
        attaching.read(sentence, own, drafts[after] if after < len(drafts) else [])
    attaching.give_up()
    drafted = [draft for own in drafts for draft in own if draft.content or draft.more]
    return Quoted(drafted, attaching.refused)


def _in_turns(drafts: list[list[Draft]]) -> set[tuple[int, int]]:
    """Sentence and place of the quotations inside a labelled speaker's turn."""
    return {
        (sentence.number, at)
        for own in drafts
        for draft in own
        for sentence, (first, last) in draft.more
        for at in range(first, last)
        if sentence.tags[at] == QUOTED
    }


class _Attaching:
    """Who has the floor, sentence by sentence.

    ``waiting`` are quotations left open at the end of a paragraph whose speaker is named only
    where they close.
    """

    def __init__(self, text: str, taken: set[tuple[int, int]]) -> None:
        self.text = text
        self.taken = taken
        self.refused: list[tuple[Quotation, str]] = []
        self.last: Draft | None = None
        self.waiting: list[tuple[Sentence, int]] = []

    def read(self, sentence: Sentence, own: list[Draft], following: list[Draft]) -> None:
        """Place the quotations of a sentence; new drafts are added to ``own``."""
        claimed = _claimed(own)
        if self.last is not None and _is_opened_anew(self.last, sentence):
            _join(self.last, own)
        for at, quotation in sentence.quotations.items():
            if at in claimed or (sentence.number, at) in self.taken:
                continue
            is_name = is_title(sentence, at) and _is_capitalised(self._inside(quotation))
            if is_name or at in sentence.titles:
                self._refuse(quotation)
                continue
            place = Place(sentence, at, self._size(quotation), stands_alone(sentence, at))
            if self._must_wait(place, quotation):
                self.waiting.append((sentence, at))
            elif not give(place, own, self.last, following):
                self._refuse(quotation)
        self._hand_over(sentence, own)
        self.last = _speaking(own) or self.last

    def give_up(self) -> None:
        """Refuse what still waits for a speaker."""
        for sentence, at in self.waiting:
            self._refuse(sentence.quotations[at])
        self.waiting.clear()

    def _must_wait(self, place: "Place", quotation: Quotation) -> bool:
        is_said_on = self.last is not None and goes_on(self.last, place.sentence)
        return quotation.goes_on and place.whole and not is_said_on

    def _hand_over(self, sentence: Sentence, own: list[Draft]) -> None:
        """Give what waits to the statement that goes on with it."""
        if not self.waiting or self.waiting[-1][0] is sentence:
            return
        taker = next(
            (draft for draft in own if draft.content[:1] and draft.content[0][0] == 0), None
        )
        if taker is None or sentence.tag(0) != QUOTED:
            self.give_up()
            return
        for earlier, at in self.waiting:
            taker.add(earlier, (at, at + 1))
        self.waiting.clear()

    def _size(self, quotation: Quotation) -> int:
        return len(self._inside(quotation))

    def _inside(self, quotation: Quotation) -> list[str]:
        return self.text[quotation.inside_start : quotation.inside_end].split()

    def _refuse(self, quotation: Quotation) -> None:
        few = self._size(quotation) < SURE_WORDS
        self.refused.append((quotation, SCARE_QUOTE if few else NOBODYS))


def _is_capitalised(words: list[str]) -> bool:
    """Whether quoted words are a title: "Face the Nation", not "far too long"."""
    return all(word[0].isupper() for word in words if len(word) > _LITTLE) and len(words) > 1


def _is_opened_anew(last: Draft, sentence: Sentence) -> bool:
    before = last.last_sentence
    return (
        before.number + 1 == sentence.number
        and before.paragraph != sentence.paragraph
        and any(one.goes_on for one in before.quotations.values())
        and sentence.tag(0) == QUOTED
    )


def _join(last: Draft, own: list[Draft]) -> None:
    """Words carried over a paragraph are one statement, whatever cue stands after them."""
    for draft in own:
        if draft.content and draft.content[0][0] == 0 and draft.sentence.tag(0) == QUOTED:
            for piece in draft.content:
                last.add(draft.sentence, piece)
            own.remove(draft)
            return


def _speaking(own: list[Draft]) -> Draft | None:
    """The draft whose speaker has the floor after its sentence."""
    speaking = [draft for draft in own if draft.source is not None and _takes_floor(draft)]
    speaking = [draft for draft in speaking if not any(_holds(one, draft) for one in speaking)]
    speaking = [draft for draft in speaking if not _is_of_thing(draft)]
    opens = [draft for draft in speaking if not draft.content and ends_open(draft.sentence)]
    if opens:
        return opens[0]  # "released this statement after Berg resigned:"
    quoted = [draft for draft in speaking if QUOTED in _tags(draft)]
    return next(reversed(quoted or speaking), None)


def _takes_floor(draft: Draft) -> bool:
    """Whether somebody speaks, or agrees with words of another: "Lind agreed. “It is.”"."""
    if draft.act != Act.BELIEF:
        return True
    verb = draft.sentence.low[draft.cue[1] - 1] if draft.cue else ""
    return verb.startswith("agree") and not draft.content


def _is_of_thing(draft: Draft) -> bool:
    """Whether no words and no speaker show: "acquitted of murder charges"."""
    if draft.content or draft.source is None or ends_open(draft.sentence):
        return False
    return is_thing(draft.source_in or draft.sentence, draft.source)


def _holds(outer: Draft, inner: Draft) -> bool:
    """Whether words of one tell what another said: "Lind said that Berg had asked her"."""
    if inner is outer or outer.source is None or outer.source.stands_for or inner.source is None:
        return False
    at = inner.source.places[0]
    return any(start <= at < end for start, end in outer.content)


def _tags(draft: Draft) -> list[str]:
    return [tag for start, end in draft.content for tag in draft.sentence.tags[start:end]]


def _claimed(drafts: list[Draft]) -> set[int]:
    return {at for draft in drafts for start, end in draft.content for at in range(start, end)}
