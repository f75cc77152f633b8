"""The nameless sources of one article: each kept apart, found again only by a definite phrase.

What goes in: who "a source", "another official" and "the same source" are inside an article.
What stays out: named people. A voice is never joined with one of another article.
"""

from pipeline.models import SpeakerKind, make_id
from pipeline.speakers.mention import Resolved
from pipeline.speakers.phrases import Phrase, content_words
from pipeline.speakers.registry import plain
from pipeline.speakers.vocabulary import noun_gender

_MOST = 200
"""Voices that a definite phrase can go back to, the last ones."""


class Voices:
    """Nameless sources in the order in which the article brings them in."""

    def __init__(self, article_id: str) -> None:
        self._article_id = article_id
        self._heard: list[tuple[Phrase, Resolved]] = []
        self._counts: dict[str, int] = {}
        self._genders: dict[str, str] = {}

    def again(self, phrase: Phrase, text: str) -> Resolved | None:
        """For "the diplomatic source": the voice so described before, the latest first."""
        if not phrase.is_definite:
            return None
        wanted = content_words(phrase.description) - {phrase.head}
        for voice, resolved in reversed(self._heard[-_MOST:]):
            if voice.head == phrase.head and wanted <= content_words(voice.description):
                why = f"'{text}' is {_with_article(resolved.speaker)} heard before in this article"
                return Resolved(
                    resolved.speaker_id, resolved.speaker, SpeakerKind.ANONYMOUS, None, why
                )
        return None

    def new(self, phrase: Phrase, text: str) -> Resolved:
        """A voice of its own: its id counts how many were so described before it."""
        key = plain(phrase.description)
        number = self._counts.get(key, 0)
        self._counts[key] = number + 1
        voice = Resolved(
            make_id("anonymous", self._article_id, key, number),
            phrase.description,
            SpeakerKind.ANONYMOUS,
            None,
            f"'{text}' has no name: kept apart from every other source",
        )
        self._heard.append((phrase, voice))
        self._genders[voice.speaker_id] = noun_gender(phrase.head)
        return voice

    def gender(self, speaker_id: str) -> str:
        """The gender that the noun tells ("the businesswoman"), or nothing."""
        return self._genders.get(speaker_id, "")


def _with_article(description: str) -> str:
    """For "the diplomat", but "Lind's lawyer"."""
    is_owned = "'s " in description
    return description if is_owned else f"the {description}"
