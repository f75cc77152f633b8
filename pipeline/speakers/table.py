"""The table ``speakers``: everyone who is credited with a statement."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from pipeline.models import Reference, Speaker, SpeakerKind, Statement

_NAMED = frozenset((SpeakerKind.PERSON, SpeakerKind.ORGANIZATION))


def build_speakers(statements: Iterable[Statement], reference: Reference) -> tuple[Speaker, ...]:
    """One row for each ``speaker_id``, sorted by it.

    A speaker of the reference keeps name, roles and country; of another one the name is the
    form used most, the longest where several are. ``aliases`` are the other forms, those seen
    and those of the reference.
    """
    known = {speaker.speaker_id: speaker for speaker in reference.speakers}
    kinds: dict[str, SpeakerKind] = {}
    names: dict[str, Counter[str]] = defaultdict(Counter)
    written: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        kinds.setdefault(statement.speaker_id, statement.speaker_kind)
        names[statement.speaker_id][statement.speaker] += 1
        if statement.speaker_text and _is_form(statement):
            written[statement.speaker_id].add(" ".join(statement.speaker_text.split()))
    return tuple(
        _row(speaker_id, kinds[speaker_id], names[speaker_id], written[speaker_id], known)
        for speaker_id in sorted(kinds)
    )


def _row(
    speaker_id: str,
    kind: SpeakerKind,
    names: Counter[str],
    written: set[str],
    known: dict[str, Speaker],
) -> Speaker:
    there = known.get(speaker_id)
    name = there.name if there else max(names, key=lambda form: (names[form], len(form), form))
    given = there.aliases if there else ()
    aliases = tuple(sorted({*names, *written, *given} - {name}))
    if there:
        return there.model_copy(update={"aliases": aliases})
    return Speaker(speaker_id=speaker_id, name=name, kind=kind, aliases=aliases)


def _is_form(statement: Statement) -> bool:
    """Whether the mention is a form of the name: it shares a word with it."""
    if statement.speaker_kind not in _NAMED or not statement.speaker_text:
        return False
    text = statement.speaker_text
    return len(text.split()) <= len(["one", "two", "three", "four", "five"]) and any(
        word in text for word in statement.speaker.split()
    )
