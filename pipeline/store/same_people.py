"""Statements credited over all articles: a surname that only one bears is that one.

What each article gives by itself is kept, so that every run decides anew: another bearer of the
name undoes what was joined.
"""

from pipeline.models import Reference, SpeakerKind
from pipeline.speakers import Credit, Meant, Person, meant_by
from pipeline.store.sql import sql
from pipeline.store.tables import Tables


def join_people(tables: Tables, reference: Reference) -> int:
    """Credit surnames to the one who bears them; gives the number of statements it changed."""
    with tables.transaction():
        tables.connection.execute(sql("queries/credits_restored"))
        tables.clear("credits_as_read")
    meant = _meant(tables, reference)
    if meant:
        with tables.transaction():
            ids = [one.statement_id for one in meant]
            tables.connection.execute(sql("queries/credits_kept"), {"statement_ids": ids})
            values = {
                "statement_ids": ids,
                "speaker_ids": [one.speaker_id for one in meant],
                "speakers": [one.speaker for one in meant],
                "whys": [one.why for one in meant],
            }
            tables.connection.execute(sql("queries/credits_changed"), values)
    return len(meant)


def _meant(tables: Tables, reference: Reference) -> tuple[Meant, ...]:
    credits_given = [
        Credit(**{**row, "beside": frozenset(row["beside"])})
        for row in tables.rows("credits_in_short")
    ]
    if not credits_given:
        return ()
    people = [
        Person(
            row["speaker_id"],
            row["name"],
            frozenset(row["roles"]),
            row["first_on"],
            row["last_on"],
        )
        for row in tables.rows("people_credited")
    ]
    surnames = sorted({one.name for one in credits_given})
    named = [row["actor"] for row in tables.rows("actors_named", {"surnames": surnames})]
    named += [one.name for one in reference.speakers if one.kind is SpeakerKind.PERSON]
    return tuple(meant_by(people, credits_given, named))
