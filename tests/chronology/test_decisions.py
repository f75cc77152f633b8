"""What editors pin and hide, and decisions that no longer apply."""

import pytest

from pipeline.chronology import Chronology, build_chronology
from pipeline.chronology.pins import interval_of
from pipeline.links import link_statements
from pipeline.models import Decision, DecisionKind, Reference, Speaker, SpeakerKind
from tests.links.wordings import DAY, card, said

CARDS = [card("a"), card("b")]
BRIDGE = said("The old bridge will be rebuilt by local firms", "a")
TAXES = said("Nobody will pay higher taxes in this town", "b")
BO = Speaker(speaker_id="person-bo", name="Bo Rask", kind=SpeakerKind.PERSON)


def build(kind: DecisionKind, other: str, about: str = BRIDGE.statement_id) -> Chronology:
    decision = Decision(
        decision=kind, statement_id=about, other=other, who="Kim", why="we have the recording"
    )
    reference = Reference(speakers=(BO,), decisions=(decision,))
    linked = link_statements(CARDS, [BRIDGE, TAXES], reference)
    return build_chronology(CARDS, [BRIDGE, TAXES], linked, reference)


def test_a_pinned_day_is_the_day_of_the_entry() -> None:
    first = build(DecisionKind.DATE, "2031-02").entries[0]
    assert (first.content, first.said_edtf, first.display_date) == (
        BRIDGE.content,
        "2031-02",
        "February 2031",
    )


def test_a_pinned_speaker_is_the_speaker_of_the_entry() -> None:
    speakers = {
        one.content: one.speaker for one in build(DecisionKind.SPEAKER, "person-bo").entries
    }
    assert speakers == {BRIDGE.content: "Bo Rask", TAXES.content: "Ada Lind"}


def test_a_hidden_entry_is_left_out_with_its_sources() -> None:
    chronology = build(DecisionKind.HIDE, "")
    assert [entry.content for entry in chronology.entries] == [TAXES.content]
    assert [source.statement_id for source in chronology.sources] == [TAXES.statement_id]


@pytest.mark.parametrize(
    ("kind", "other", "about"),
    [
        (DecisionKind.DATE, "Tuesday", BRIDGE.statement_id),
        (DecisionKind.SPEAKER, "person-nobody", BRIDGE.statement_id),
        (DecisionKind.DATE, "2031-02", "statement-gone"),
        (DecisionKind.HIDE, "", "statement-gone"),
    ],
)
def test_a_decision_that_does_not_apply_is_reported_and_changes_nothing(
    kind: DecisionKind, other: str, about: str
) -> None:
    chronology = build(kind, other, about)
    (reject,) = chronology.rejects
    assert reject.reason.startswith("the decision of Kim no longer applies")
    assert len(chronology.entries) == 2


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2031-03-03", ("2031-03-03", "2031-03-03")),
        ("2032-02", ("2032-02-01", "2032-02-29")),
        ("2031", ("2031-01-01", "2031-12-31")),
        ("2031-03-03/2031-04", ("2031-03-03", "2031-04-30")),
        ("../2031-03-03", ("None", "2031-03-03")),
        ("2031-03-03/..", ("2031-03-03", "None")),
    ],
)
def test_pinned_days_are_edtf(edtf: str, days: tuple[str, str]) -> None:
    interval = interval_of(edtf)
    assert interval is not None
    assert (str(interval.earliest), str(interval.latest)) == days


@pytest.mark.parametrize(
    "text", ["", "..", "../..", "2031-13", "2031-02-30", "3 March", "2031-04/2031-03", "x/2031"]
)
def test_what_is_no_day_pins_nothing(text: str) -> None:
    assert interval_of(text) is None


def test_the_day_of_the_tests_is_a_monday() -> None:
    assert DAY.weekday() == 0
