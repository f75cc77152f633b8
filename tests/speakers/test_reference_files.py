"""The project's own reference data: it can be used, and it says nothing twice."""

from collections import Counter
from pathlib import Path

from pipeline.ingest import read_reference
from pipeline.models import SpeakerKind
from pipeline.speakers.registry import Registry, plain

REFERENCE = read_reference(Path(__file__).parents[2] / "seeds" / "reference")
REGISTRY = Registry(REFERENCE)


def test_no_form_of_a_name_means_two() -> None:
    forms = Counter(
        form
        for speaker in REFERENCE.speakers
        for form in {plain(name) for name in (speaker.name, *speaker.aliases)}
    )
    assert [form for form, n in forms.items() if n > 1] == []


def test_every_form_finds_its_own_speaker() -> None:
    for speaker in REFERENCE.speakers:
        for form in (speaker.name, *speaker.aliases):
            if speaker.kind is not SpeakerKind.PERSON:
                found = REGISTRY.body(form)
            elif " " in form:
                found = REGISTRY.person(form)
            else:
                found = REGISTRY.by_surname(form)
            assert found == speaker, form


def test_ids_tell_the_kind() -> None:
    for speaker in REFERENCE.speakers:
        assert speaker.speaker_id.startswith(f"{speaker.kind.value}-")


def test_roles_begin_before_they_end() -> None:
    for speaker in REFERENCE.speakers:
        for role in speaker.roles:
            assert not role.from_on or not role.to_on or role.from_on <= role.to_on, speaker.name


def test_events_are_dated_and_sourced_and_their_forms_lower_case() -> None:
    for event in REFERENCE.events:
        assert event.earliest, event.name
        assert event.source.startswith("https://") or event.source.startswith("http://")
        assert all(form == form.lower() for form in event.forms)


def test_holders_are_known_speakers() -> None:
    known = {speaker.speaker_id for speaker in REFERENCE.speakers}
    assert {event.holder for event in REFERENCE.events if event.holder} <= known
