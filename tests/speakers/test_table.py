"""The table of speakers."""

from pipeline.models import Reference, Role, Speaker, SpeakerKind, Statement
from pipeline.speakers import build_speakers
from tests.factories import article, statement


def said(speaker_id: str, speaker: str, text: str | None = None) -> Statement:
    kind = SpeakerKind.PERSON
    return statement(article()).model_copy(
        update={
            "speaker_id": speaker_id,
            "speaker": speaker,
            "speaker_kind": kind,
            "speaker_text": text,
        }
    )


def test_everyone_credited_has_one_row_sorted() -> None:
    rows = build_speakers([said("b", "Ole Berg"), said("a", "Kari Dahl")] * 2, Reference())
    assert [row.speaker_id for row in rows] == ["a", "b"]


def test_the_form_used_most_is_the_name_and_others_are_aliases() -> None:
    rows = build_speakers(
        [said("a", "Sergey Dahl"), said("a", "Sergei Dahl"), said("a", "Sergei Dahl", "Dahl")],
        Reference(),
    )
    assert rows[0].name == "Sergei Dahl"
    assert rows[0].aliases == ("Dahl", "Sergey Dahl")


def test_pronouns_are_no_aliases() -> None:
    rows = build_speakers([said("a", "Kari Dahl", "she")], Reference())
    assert rows[0].aliases == ()


def test_the_reference_gives_name_roles_and_country() -> None:
    known = Speaker(
        speaker_id="a",
        name="Kari Dahl",
        kind=SpeakerKind.PERSON,
        country="NO",
        roles=(Role(role="mayor"),),
        aliases=("Dahl of Lund", "Kari Dahl"),
    )
    (row,) = build_speakers([said("a", "K. Dahl")], Reference(speakers=(known,)))
    assert (row.name, row.country, row.roles) == ("Kari Dahl", "NO", known.roles)
    assert row.aliases == ("Dahl of Lund", "K. Dahl")


def test_who_said_nothing_is_not_listed() -> None:
    known = Speaker(speaker_id="a", name="Kari Dahl", kind=SpeakerKind.PERSON)
    assert build_speakers([], Reference(speakers=(known,))) == ()
