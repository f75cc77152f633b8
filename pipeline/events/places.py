"""Where dates stand: inside a statement's words, or in the narrator's between them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from pipeline.events.clauses import REACH
from pipeline.events.verbs import verbs_in
from pipeline.lexicon import rows, words
from pipeline.models import DateMention, Mode, Statement
from pipeline.text import Reading

_ADVERBIAL = re.compile(
    r"\b(?:on|in|at|by|until|till|since|before|after|during|from|between|over|throughout|through"
    r"|following|around|ahead of|prior to|up to|as of|within)\s+(?:(?:the|his|her|their)\s+)?$",
    re.IGNORECASE,
)
_OWN_PREPOSITION = re.compile(
    r"(?:on|in|at|by|until|till|since|before|after|during|from|between|throughout|following"
    r"|around|ahead of|prior to|as of|within)\b",
    re.IGNORECASE,
)


_TALKS = "|".join(
    sorted(
        (
            row["form"]
            for row in rows("channels")
            if row["sense"] in ("talk", "text") and row["channel"] != "debate"  # a contest
        ),
        key=len,
        reverse=True,
    )
)
_LEADS_TO_TALK = (
    r"\b(?i:in|during|at) (?:an?|that|this|the|his|her|their|its|another)(?: [\w-]+){0,3}? "
)
_OCCASION = re.compile(
    rf"{_LEADS_TO_TALK}(?:{_TALKS})(?: [a-z]+ed)?(?: in [A-Z]\w+(?: [A-Z]\w+)*,?)?(?: on| from)? $"
)
_NAMED_OCCASION = re.compile(rf"(?:.* )?(?:{_TALKS})")
_OPENS_TALK = re.compile(
    r"\b(?i:in|during|at) (?:(?:an?|that|this|the|his|her|their|its|another) )?$"
)
_TALK_BEHIND = re.compile(rf"(?:['’]s)?(?: [\w-]+){{0,2}}? (?:{_TALKS})\b")
_MARKS = ' ,.!?”"’'
_IN_IT = re.compile(r"\b(?:in|during) (?:the |his |her |their )?$")


def is_text(phrase: str) -> bool:
    """Whether a noun phrase names a talk or text: "an audit report"."""
    return bool(_NAMED_OCCASION.fullmatch(phrase.lower()))


def _is_deed(statement: Statement) -> bool:
    """Whether a verb of saying tells a deed: "rejected the bill", not "rejected that it is so"."""
    cue = (statement.cue or "").lower().split(" ")[-1]
    if statement.mode is not Mode.INDIRECT or cue not in words("deed_cues"):
        return False
    content = statement.content
    clause = content.lower().startswith(("that ", "to ", "whether "))
    return not clause and next(verbs_in(content, 0, len(content)), None) is None


class Places:
    """The contents and cues of an article's statements, as offsets into its reading."""

    def __init__(self, reading: Reading, statements: Sequence[Statement]) -> None:
        self._reading = reading
        told = [one for one in statements if not _is_deed(one)]
        contents = (
            (reading.read_at(span.start_char), reading.read_at(span.end_char - 1) + 1, statement)
            for statement in told
            for span in statement.content_spans
            if span.start_char < span.end_char
        )
        # Outer contents come before those nested in them, so that the innermost is met last.
        self._contents = sorted(contents, key=lambda content: (content[0], -content[1]))
        self._cues = sorted(
            reading.read_at(statement.cue_start)
            for statement in told
            if statement.cue_start is not None
        )

        self._cues_of: dict[str, list[int]] = {}
        for one in told:
            if one.cue_start is not None and one.date_mention_id is not None:
                cue = reading.read_at(one.cue_start)
                self._cues_of.setdefault(one.date_mention_id, []).append(cue)
        self._story_starts = {line.start: line.end for line in reading.datelines}

    @property
    def text(self) -> str:
        """The text of the reading."""
        return self._reading.text

    @property
    def published_on(self) -> date | None:
        """The day of the article."""
        return self._reading.article.published_on

    def of(self, mention: DateMention) -> tuple[int, int]:
        """Where a mention stands in the reading."""
        start = self._reading.read_at(mention.start_char)
        end = self._reading.read_at(max(mention.end_char - 1, mention.start_char)) + 1
        return start, max(end, start + 1)

    def around(self, at: tuple[int, int]) -> tuple[tuple[int, int], Statement | None]:
        """The stretch to read around a date, and the innermost statement whose words it is.

        In a statement that is the sentence within its content; in narration the part of the
        sentence between two contents.
        """
        sentence = self._reading.sentence_at(at[0])
        first = self._story_starts.get(sentence.start, sentence.start)
        start, end = (
            max(first, at[0] - REACH),
            min(max(sentence.end, at[1]), at[1] + REACH),
        )
        inside: Statement | None = None
        for left, right, statement in self._near(start, end):
            if left <= at[0] and at[1] <= right:
                start, end, inside = max(start, left), min(end, right), statement
        if inside is None:
            start, end = self._between(start, end, at)
        return (start, end), inside

    def statement_before(self, start: int) -> Statement | None:
        """The statement whose words end where a stretch starts inside a sentence."""
        sentence = self._reading.sentence_at(start)
        ending = [
            statement
            for left, right, statement in self._near(sentence.start, sentence.end)
            if right <= start and not self.text[right:start].strip(_MARKS)
        ]
        return ending[-1] if ending else None

    def follows_saying(self, start: int, end: int) -> bool:
        """Whether only a preposition parts a date from words said: "... it said on Monday"."""
        between = self.text[start:end].strip(_MARKS)
        return len(between.split()) <= 1 and self.statement_before(start) is not None

    def dates_words_before(self, start: int, mention: DateMention, at: int) -> bool:
        """Whether a date is that of the words right before it: "called her on Monday and left"."""
        if not self.follows_saying(start, at):
            return False
        statement = self.statement_before(start)
        return statement is not None and statement.date_mention_id == mention.date_mention_id

    def is_saying(self, start: int, end: int) -> bool:
        """Whether a cue of a statement stands in ``text[start:end]``."""
        first = bisect_left(self._cues, start)
        return first < len(self._cues) and self._cues[first] < end

    def is_day_of_saying(self, mention: DateMention, start: int, end: int) -> bool:
        """Whether a date is that of a statement whose cue stands in ``text[start:end]``."""
        cues = self._cues_of.get(mention.date_mention_id, ())
        return any(start <= cue < end for cue in cues)

    def is_adverbial(self, at: tuple[int, int]) -> bool:
        """Whether the words, a phrase without a verb, follow or open with a preposition of time."""
        text = self._reading.text
        if next(verbs_in(text, *at), None):
            return False
        before = _ADVERBIAL.search(text, max(0, at[0] - 20), at[0])
        return bool(before or _OWN_PREPOSITION.match(text, at[0], at[1]))

    def is_occasion(self, at: tuple[int, int], *, named: bool) -> bool:
        """Whether the date is that of a talk or text: 'in a statement issued Tuesday'.

        A ``named`` event is one itself: 'in his victory speech'.
        """
        text = self._reading.text
        if named:
            led = _IN_IT.search(text, max(0, at[0] - 20), at[0])
            return bool(led and _NAMED_OCCASION.fullmatch(text[at[0] : at[1]].lower()))
        if _OCCASION.search(text, max(0, at[0] - REACH // 4), at[0]):
            return True
        opens = _OPENS_TALK.search(text, max(0, at[0] - 20), at[0])
        return bool(opens and _TALK_BEHIND.match(text, at[1]))

    def _between(self, start: int, end: int, at: tuple[int, int]) -> tuple[int, int]:
        for left, right, _ in self._near(start, end):
            if right <= at[0]:
                start = max(start, right)
            elif left >= at[1]:
                end = min(end, left)
        return start, end

    def _near(self, start: int, end: int) -> Sequence[tuple[int, int, Statement]]:
        """The contents that can touch ``text[start:end]``."""
        first = bisect_right(self._ends_so_far, start)
        last = bisect_left(self._starts, end)
        return self._contents[first:last]

    @cached_property
    def _starts(self) -> list[int]:
        return [content[0] for content in self._contents]

    @cached_property
    def _ends_so_far(self) -> list[int]:
        """The greatest end among the contents up to each one; it never falls."""
        greatest: list[int] = []
        for _, end, _ in self._contents:
            greatest.append(max(end, greatest[-1] if greatest else 0))
        return greatest
