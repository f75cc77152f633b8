"""Parts of the corpus that can be judged apart from one another: the speakers.

A named speaker is one block over all articles. An anonymous or unknown one ("an official") is a
block in each article, because nothing says that two officials are the same; the reprints of an
article count as that article.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from pipeline.links.cards import Card
from pipeline.links.variants import Seen
from pipeline.models import SpeakerKind, Statement

NAMELESS = frozenset({SpeakerKind.ANONYMOUS, SpeakerKind.UNKNOWN, SpeakerKind.GROUP})


@dataclass(frozen=True)
class Block:
    """All statements of one speaker, in the order of their ids."""

    key: str
    seen: tuple[Seen, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over everything that is judged; equal digests give equal results."""
        digest = hashlib.sha256(self.key.encode())
        for one in self.seen:
            digest.update(one.statement.model_dump_json().encode())
            digest.update(bytes((one.is_head, one.has_layer, one.is_again)))
            digest.update(f"{one.publisher}\n{one.published_on}\n".encode())
        return digest.hexdigest()


def blocks_of(
    cards: Mapping[str, Card], copies: Mapping[str, str], statements: Iterable[Statement]
) -> tuple[Block, ...]:
    """The blocks in the order of their keys."""
    statements = tuple(statements)
    holders = {one.nested_in for one in statements}
    parts: dict[str, list[Seen]] = defaultdict(list)
    for statement in statements:
        has_layer = statement.statement_id in holders
        seen = _seen(statement, cards.get(statement.article_id), has_layer=has_layer)
        parts[_key(statement, copies)].append(seen)
    return tuple(
        Block(key, tuple(sorted(seen, key=lambda one: one.statement.statement_id)))
        for key, seen in sorted(parts.items())
    )


def _seen(statement: Statement, card: Card | None, *, has_layer: bool) -> Seen:
    if card is None:
        return Seen(statement, is_head=False, has_layer=has_layer)
    return Seen(
        statement,
        is_head=card.is_head(statement.start_char),
        has_layer=has_layer,
        is_again=card.tells_again(statement.start_char),
        publisher=card.publisher,
        published_on=card.published_on,
    )


def _key(statement: Statement, copies: Mapping[str, str]) -> str:
    if statement.speaker_kind not in NAMELESS:
        return statement.speaker_id
    article = copies.get(statement.article_id, statement.article_id)
    return f"{statement.speaker_id} in {article}"
