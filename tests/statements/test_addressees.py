"""To whom something is said, and where the words begin behind them."""

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.statements import find_statements
from tests.statements.reported import found

TOLD = {
    "Berg fled, two aides said.": ["two aides: Berg fled"],
    "The plan is needed, in the mayor's view.": ["the mayor's: The plan is needed"],
    "The vote, described by Lind as a trick, is over.": ["Lind: The vote … as a trick"],
    "Lind denied being late.": ["Lind: being late"],
    "An aide of Berg's told guests that it was late.": ["An aide of Berg's: it was late"],
    "A friend of the mayor's said it was late.": ["A friend of the mayor's: it was late"],
    "Lind pushed back against the plan.": ["Lind: against the plan"],
    "Lind termed the claims as lies.": ["Lind: the claims as lies"],
    "Vik submitted that the delay was unlawful.": ["Vik: the delay was unlawful"],
    "Lind told her deputy, Ada Berg, that it was late.": ["Lind: it was late"],
    "Lind asked the mayor, Ada Berg, what was late.": ["Lind: what was late"],
    "Lind told the owner, a heavy man named Berg, that it was late.": ["Lind: it was late"],
    "Lind told the jury of two women and five men that it was late.": ["Lind: it was late"],
    "Lind told voters and guests that it was late.": ["Lind: it was late"],
    "Lind told reporters and local party officials to go home.": ["Lind: to go home"],
    "Lind said to voters and old friends that it was late.": ["Lind: it was late"],
    "Lind once boasted to him that it was late.": ["Lind: it was late"],
    "Lind told guests still gathered at the hall to go home.": ["Lind: to go home"],
    "Lind told guests waiting outside that it was late.": ["Lind: it was late"],
    "Lind told her deputy, Ada Berg, to go home.": ["Lind: to go home"],
    "Lind told about 90 guests in the hall that it was late.": ["Lind: it was late"],
    "Lind told a crowd of cheering guests that it was late.": ["Lind: it was late"],
    "Lind asked about 9 roads that were late.": ["Lind: about 9 roads that were late"],
    "Lind asked guests to bring papers.": ["Lind: to bring papers"],
    "Lind urged guests to proceed.": ["Lind: guests to proceed"],
    "Lind said during a talk that at times grew loud: “It is late.”": ["Lind: It is late."],
    "Lind said that was wrong.": ["Lind: that was wrong"],
    "Lind said divided voters could stay home.": ["Lind: divided voters could stay home"],
    "Lind said that roads were wet.": ["Lind: roads were wet"],
    "Lind warned guests against haste.": ["Lind: against haste"],
    "Lind said on the channel’s “This Week With Ada Berg” that it was late.": [
        "Lind: it was late",
    ],
    "Sunday on the channel’s “This Week With Ada Berg,” Lind said it was late.": [
        "Lind: it was late",
    ],
    "Lind told Berg in a Feb. 7 call that it was late.": ["Lind: it was late"],
    "Lind spoke at length about the plan even as she left.": ["Lind: about the plan"],
    "Lind complained bitterly about the plan.": ["Lind: about the plan"],
    "Lind told the paper “the road” was wet.": ["Lind: “the road” was wet"],
    "Lind told Berg “the road” was wet.": ["Lind: “the road” was wet"],
    "Lind said Berg’s “friends” were late.": ["Lind: Berg’s “friends” were late"],
    "The bureau reported on Monday, citing two aides, that it was late.": [
        "The bureau: it was late",
    ],
    "Lind argued, as she had before, that it was late.": ["Lind: it was late"],
    "Lind said, to loud applause, that it was late.": ["Lind: it was late"],
    "Lind said, smiling, that it was late.": ["Lind: it was late"],
    "Lind said, pointing to the road, “It is late.”": ["Lind: It is late."],
    "“It is late,” Lind said, to which Berg replied, “No.”": ["Lind: It is late", "Berg: No."],
    "It was late, Lind said, adding, “We go home.”": ["Lind: It was late", "Lind: We go home."],
    "Lind told guests not to leave.": ["Lind: not to leave"],
    "Lind warned guests not to leave.": ["Lind: not to leave"],
    "Lind wondered aloud whether it was late.": ["Lind: whether it was late"],
    "Lind suggested without proof that it was late.": ["Lind: it was late"],
    "Lind, writing on Facebook, accused the firm of fraud.": ["Lind: the firm of fraud"],
    "Lind praised the firm in a Facebook post late on Monday.": ["Lind: the firm"],
    "Lind praised the firm way back in May.": ["Lind: the firm"],
    "Lind praised the firm on Monday in a short statement.": ["Lind: the firm"],
    "Lind rejected the claims in the report.": ["Lind: the claims in the report"],
    "Opening the road in Ashford, Lind said it was late.": ["Lind: it was late"],
    "Announcing the plan in Ashford, Lind said it was late.": [
        "Lind: the plan in Ashford",
        "Lind: it was late",
    ],
}
NOTHING = (
    "The plan, first proposed by Lind, is over.",
    "The bridge, built by Lind as a boy, is old.",
    "One of Berg’s alleged friends left.",
    "Lind submitted the bill on Monday.",
    "Lind pushed back the vote.",
    "Lind told reporters and aides cheered.",
    "Writing in the Post, Lind left.",
    "Lind met the mayor, Ada Berg, on Monday.",
    "She says this often, and nobody believes her.",
    "An aide, requesting anonymity, left.",
)


@pytest.mark.parametrize("text", TOLD)
def test_what_was_said(text: str) -> None:
    assert found(text) == TOLD[text]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_was_said(text: str) -> None:
    assert found(text) == []


def test_the_addressee_has_no_mark_of_a_quotation() -> None:
    article = make_article("Lind asked the “guest” to leave.")
    (statement,) = find_statements(article, find_dates(article).rows).rows
    assert statement.addressee == "guest"
