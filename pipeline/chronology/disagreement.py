"""Making a conflict row from values and their places."""

from collections.abc import Iterable

from pipeline.models import (
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Statement,
    make_id,
)


def make_conflict(
    subject: tuple[ConflictSubject, str],
    field: ConflictField,
    values: Iterable[ConflictValue],
    why: str,
    other_ids: tuple[str, ...] = (),
) -> Conflict:
    """The row; its id is made from subject, field and values, in the order of their places."""
    ordered = sorted(
        set(values), key=lambda one: (one.value, one.article_id, one.start_char, one.end_char)
    )
    places = [f"{one.value}@{one.article_id}:{one.start_char}" for one in ordered]
    return Conflict(
        conflict_id=make_id("conflict", *subject, field, *places),
        subject=subject[0],
        subject_id=subject[1],
        other_ids=other_ids,
        field=field,
        values=tuple(ordered),
        why=why,
    )


def value_in(statement: Statement, value: str) -> ConflictValue:
    """A value that a statement gives; its place is the whole statement."""
    return ConflictValue(
        value=value,
        article_id=statement.article_id,
        start_char=statement.start_char,
        end_char=statement.end_char,
    )
