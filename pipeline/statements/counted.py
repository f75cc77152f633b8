"""A day counted from another: "a day earlier" behind a sentence that dates another's words.

In: such a date beside a cue. Out: whether it can as well be counted from the day of the article,
and the days between both readings. Which date beside a cue counts at all is told by ``dating``.
"""

from collections.abc import Sequence
from datetime import date

from pipeline.models import Anchor, DateMention, Interval
from pipeline.statements.narration import Frame, Narration, Placed


def hangs_on_words(
    narration: Narration, before: Sequence[Placed], frame: Frame, mention: DateMention
) -> bool:
    """Whether a date is counted from one that stands in a sentence before, beside another cue.

    A date in the same sentence, or one of something that nobody says there, leaves no doubt, nor
    does one behind the day that it is counted from.
    ``before`` are the dates before the mention, in the order of the text.
    """
    last, base = mention.latest, mention.anchor_on
    if mention.anchor is not Anchor.MENTION or last is None or base is None or last >= base:
        return False  # "three days later" than the article is still to come
    if "month" in mention.stated:
        return False  # "• February 22" of a list takes only its year from the day above
    counted = next(
        (one for one in reversed(before) if one.mention.latest == mention.anchor_on), None
    )
    if counted is None or counted.start >= frame.start:
        return False
    sentence = narration.reading.sentence_at(counted.start)
    return narration.has_cue_in(sentence.start, sentence.end)


def both_readings(mention: DateMention, published: date) -> Interval:
    """The days from the one reading to the other, both included."""
    if mention.latest is None or mention.anchor_on is None:
        return Interval(latest=published)
    from_now = published - (mention.anchor_on - mention.latest)
    first, last = sorted((mention.latest, from_now))
    return Interval(earliest=first, latest=last)
