"""Every level proves itself on its own example."""

import pytest

from pipeline.links import LEVELS, SCENES, Level, card_of
from pipeline.links.judge import judge
from pipeline.links.level import Setting
from pipeline.links.levels import CUT
from pipeline.links.variants import Seen, Variant, variants_of
from pipeline.models import Mode, SaidBasis, Statement
from tests.factories import article
from tests.links.wordings import DAY, said


def _variant(statement: Statement, *, is_head: bool = False) -> Variant:
    return variants_of([Seen(statement, is_head)])[0]


def _pair(level: Level) -> tuple[Variant, Variant]:
    one, other = level.example
    first, second = said(one), said(other, "b")
    if level.setting is Setting.LAYERED:
        second = said(other, at=20, nested_in=first.statement_id)
    elif level.setting is Setting.BESIDE:
        goes_on = level.name == "goes on"
        mode, cue = (Mode.MIXED, "calling") if goes_on else (Mode.DIRECT, "said")
        second = said(other, at=60, mode=mode, cue=cue)
        second = second.model_copy(update={"speaker_start": None})
    elif level.setting is Setting.NEAR:
        first, second = said(one, mode=Mode.DIRECT), said(other, at=200)
    elif level.setting in {Setting.HEADLINE, Setting.ONE_ARTICLE}:
        second = said(other, at=900)
    elif level.setting is Setting.QUOTED:
        first, second = said(one, mode=Mode.DIRECT), said(other, "b", mode=Mode.DIRECT)
    elif level.setting is Setting.QUOTED_TWICE:
        first = said(one, mode=Mode.DIRECT)
        second = said(other, at=900, mode=Mode.DIRECT)
    elif level.setting is Setting.TWO_ARTICLES:
        first = said(one, on=DAY, basis=SaidBasis.BOUNDED)
        second = said(other, "b", on=DAY, basis=SaidBasis.BOUNDED)
    return _variant(first, is_head=level.setting is Setting.HEADLINE), _variant(second)


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.name)
def test_the_example_falls_into_its_level(level: Level) -> None:
    one, other = _pair(level)
    assert judge(one, other).level == level


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.name)
def test_the_order_of_the_two_does_not_matter(level: Level) -> None:
    one, other = _pair(level)
    assert judge(one, other) == judge(other, one)


def test_levels_have_names_of_their_own() -> None:
    names = [level.name for level in LEVELS] + [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will not sell the port", "We will sell the port to local firms"),
        ("Taxes fall by 5 percent next year", "Taxes fall by seven per cent next year"),
        ("We condemn the attack on Norway", "We condemn the attack on Oman"),
        ("Maria Oberlin must go at once", "Peter Sandvik must go at once"),
        ("Sanctions on Oman must be lifted", "Sanctions on Oman must be tightened"),
        ("The talks with Kenya brought a deal", "There is no deal after talks with Kenya"),
        ("She would run again", "She would not run again"),
        ("She trusted the board", "She did not trust the board"),
        ("I will never sign this bill into law", "I will sign this bill into law"),
        ("Two people died in the fire on Monday", "Two people died in the fire on Friday"),
        ("She met the king in May", "She met the king in June"),
        ("The plan would cost less than the old one", "The plan would cost more than the old one"),
        ("She would talk to him after the vote", "She would talk to him before the vote"),
        ("The town had won the case", "The town would win the case"),
        (
            "On the square she said Berg had called Dahl",
            "On the square she said Dahl had called Berg",
        ),
        ("Turnout had been the highest in years", "Turnout had been the lowest in years"),
        ("The deal was good for the town", "The deal was bad for the town"),
    ],
)
def test_twins_are_kept_apart(one: str, other: str) -> None:
    assert judge(_variant(said(one)), _variant(said(other, "b"))).score == 0
    assert _distinct(said(one), said(other, "b")) == 2


def _distinct(*statements: Statement) -> int:
    """How many variants there are: those of one need no judgement."""
    return len(variants_of(Seen(statement, is_head=False) for statement in statements))


@pytest.mark.parametrize(
    ("cue", "content", "other_cue", "other"),
    [
        ("denied", "the vote was rigged", "said", "the vote was rigged"),
        ("ruled out", "a run for governor", "announced", "a run for governor"),
        ("rejected", "a deal on the port", "welcomed", "a deal on the port"),
        ("warned", "against a deal on the port", "called", "for a deal on the port"),
        ("praised", "the mayor for the deal", "attacked", "the mayor for the deal"),
        ("attacked", "the deal on the port", "hailed", "the deal on the port"),
        ("criticised", "Berg for the deal", "criticised", "Berg for the ferry"),
    ],
)
def test_cues_that_take_the_other_side_are_apart(
    cue: str, content: str, other_cue: str, other: str
) -> None:
    statements = said(content, cue=cue), said(other, "b", cue=other_cue)
    assert judge(*map(_variant, statements)).score < CUT
    assert _distinct(*statements) == 2


@pytest.mark.parametrize(
    ("cue", "content", "other_cue", "other"),
    [
        ("said", "We'll win this case", "said", "they would win the case"),
        ("said", "We have won this case", "said", "they had won the case"),
        ("said", "Berg and Dahl had left town", "said", "Dahl and Berg had left town"),
        ("denied", "the vote was rigged", "said", "the vote was not rigged"),
        ("ruled out", "a run for governor", "said", "she would not run for governor"),
        ("rejected", "a deal on the port", "said", "she rejected any deal on the port"),
        ("rejects", "the remarks of Berg", "tweeted", "she rejects the remarks of Berg"),
        ("said", "the port was sold by the board", "said", "No, the port was sold by the board"),
        ("dismissed", "the claims as nonsense", "called", "the claims nonsense"),
        ("congratulated", "Berg", "said", "she would like to congratulate Berg on his victory"),
    ],
)
def test_a_denial_meets_its_own_words(cue: str, content: str, other_cue: str, other: str) -> None:
    statements = said(content, cue=cue), said(other, "b", cue=other_cue)
    assert judge(*map(_variant, statements)).score >= CUT


@pytest.mark.parametrize(
    ("cue", "content", "is_one"),
    [
        ("calling", "it a farce", True),
        ("dismissed", "it as a farce", True),
        ("urged", "him to resign", False),
        ("saying", "it would cost the town a fortune", False),
    ],
)
def test_only_a_name_for_it_goes_on(cue: str, content: str, is_one: bool) -> None:
    second = said(content, at=60, cue=cue).model_copy(update={"speaker_start": None})
    judgement = judge(_variant(said("the plan for the harbour")), _variant(second))
    assert (judgement.score >= CUT) is is_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We won for everyone, against no one", "We have won for everybody and against no one"),
        ("It will not be easy", "It won't be easy, my friends, not at all"),
        ("We take it with grace", "We will take it, and we take it with grace"),
    ],
)
def test_short_quotations_are_known_by_their_little_words(one: str, other: str) -> None:
    quoted = said(one, mode=Mode.DIRECT), said(other, "b", mode=Mode.DIRECT)
    assert judge(*map(_variant, quoted)).score >= CUT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We take it with grace", "With the mayor gone, grace took the book"),
        ("It will not be easy", "It will be easy, my friends"),
        ("I trust him", "Him I never met, they trust the others"),
    ],
)
def test_short_quotations_of_other_words_are_apart(one: str, other: str) -> None:
    quoted = said(one, mode=Mode.DIRECT), said(other, "b", mode=Mode.DIRECT)
    assert judge(*map(_variant, quoted)).score < CUT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We'll send twenty-four trucks to Kenya", "24 trucks would be sent to Nairobi by them"),
        ("I am prepared to defend our programme", "he was ready to defend their program"),
        ("We do not recognise the annexation", "they didn't recognize any annexation"),
        ("Our centre for refugees is full", "the center for refugees was full"),
    ],
)
def test_direct_and_reported_speech_meet(one: str, other: str) -> None:
    quoted = _variant(said(one, mode=Mode.DIRECT))
    assert judge(quoted, _variant(said(other, "b"))).score >= 0.7


def test_two_stated_days_are_two_statements() -> None:
    one = _variant(said("We will rebuild the harbour at once"))
    other = _variant(said("We will rebuild the harbour at once", "b", on=DAY.replace(day=4)))
    assert judge(one, other).score < 0.5


def test_two_rallies_in_two_cities_are_not_one_place() -> None:
    words = "We will rebuild the harbour at once"
    one = _variant(said(words, venue="a rally in Lisbon"))
    there = _variant(said(words, "b", on=DAY.replace(day=4), venue="a rally in Porto"))
    here = _variant(said(words, "b", on=DAY.replace(day=4), venue="the Lisbon rally"))
    assert judge(one, there).score < CUT <= judge(one, here).score


def test_a_judgement_is_said_in_one_sentence() -> None:
    one, other = _variant(said("We want peace")), _variant(said("they wanted peace", "b"))
    assert judge(one, other).why.startswith("Both have the same words, said on the same day")


def test_a_headline_of_an_article_is_known() -> None:
    made = card_of(article("Mayor says bridge will last\n\n“It will last,” Ada Lind said."))
    assert made.is_head(0) == any(head.start_char == 0 for head in made.heads)


def test_a_report_does_not_lead_in_to_words_that_another_said() -> None:
    praise = said("the guild's remarks about selling the harbour bridge to the city")
    claim = "the guild's claim that it could sell the harbour bridge “in a day”"
    own, reported = (
        variants_of([Seen(said(claim, at=75, mode=Mode.MIXED), is_head=False, has_layer=held)])[0]
        for held in (False, True)
    )
    assert judge(_variant(praise), own).score > 0
    assert judge(_variant(praise), reported).score == 0
