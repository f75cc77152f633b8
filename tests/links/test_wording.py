"""What of a wording is compared."""

import pytest

from pipeline.lexicon import Row, rows
from pipeline.links.stems import normal_form
from pipeline.links.weights import weight_of
from pipeline.links.wording import wording_of


@pytest.mark.parametrize(
    "forms",
    [
        ["congratulate", "congratulated", "congratulations"],
        ["ready", "prepared", "willingness"],
        ["courage", "courageous", "courageously", "brave"],
        ["organisation", "organization"],
        ["centre", "center"],
        ["labour", "labor"],
        ["stopped", "stopping", "stops"],
        ["sell", "selling", "sold"],
        ["press", "pressing", "pressed"],
        ["improve", "improving", "improvement"],
        ["independent", "independence", "independently"],
        ["weak", "weakness"],
        ["reply", "replies", "replied"],
    ],
    ids=lambda forms: forms[0],
)
def test_inflections_and_spellings_are_one_word(forms: list[str]) -> None:
    assert len({normal_form(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("need", "needy"),
        ("presence", "press"),
        ("violence", "violate"),
        ("will", "willing"),
        ("quit", "quite"),
        ("deal", "according"),
        ("man", "many"),
        ("real", "really"),
    ],
)
def test_words_of_other_meaning_stay_apart(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("24 hours", {"#24"}),
        ("twenty-four hours", {"#24"}),
        ("two hundred and 3.5 percent", {"#200", "#3.5"}),
        ("1,200 trucks for 3 million people", {"#1200", "#3000000"}),
        ("one of us met on July 14, 2031", set()),
        ("they met on 14 July 2031 and on Friday", set()),
        ("12 5", {"#12", "#5"}),
    ],
)
def test_figures_are_read_in_words_and_digits(text: str, figures: set[str]) -> None:
    assert wording_of(text).figures == figures


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("the U.S. and American troops", {"@US"}),
        ("let us talk, turkey is cheap", set()),
        ("Berlin's answer to South Korea", {"@DE", "@KR"}),
        ("NATO and the United Nations", {"@NATO", "@UN"}),
    ],
)
def test_states_have_one_form(text: str, states: set[str]) -> None:
    assert wording_of(text).states == states


def test_names_are_capitals_inside_a_sentence() -> None:
    assert wording_of("Yesterday Ms. Lind met the council. They left").names == {"lind"}
    assert wording_of("MAYOR LIND OPENS BRIDGE AGAIN").names == set()
    assert wording_of("Lind’s plan", opens=False).names == {"lind"}


def test_a_negation_turns_the_next_words_round() -> None:
    wording = wording_of("We won't sell the port, we rent the harbour")
    assert wording.negated == {normal_form("sell"), "port"}
    assert normal_form("rent") in wording.plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It is not a crime. The port was sold", "port"),
        ("Make no mistake: the port was sold", "port"),
        ("No, the port was sold", "port"),
        ("There is no doubt the port was sold", "port"),
        ("Not only the port was sold", "port"),
    ],
)
def test_a_negation_ends_with_its_clause(text: str, plain: str) -> None:
    wording = wording_of(text)
    assert plain in wording.plain - wording.negated


@pytest.mark.parametrize(
    ("text", "cue", "is_denied"),
    [
        ("any sale of the port", "ruled out", True),
        ("against any sale of the port", "warned", True),
        ("anything had been sold", "denied", True),
        ("the sale of the port as a mere plan", "dismissed", False),
        ("a sale of the port", "announced", False),
    ],
)
def test_a_cue_that_denies_turns_what_it_denies(text: str, cue: str, is_denied: bool) -> None:
    assert (normal_form("sale") in wording_of(text, cue).negated) is is_denied


def test_only_a_telling_cue_is_part_of_the_words() -> None:
    assert "praise" in wording_of("the crew", "praised").bag
    assert wording_of("the crew", "said").words == wording_of("the crew").words
    assert wording_of("having helped", "denied").negated


def test_a_text_without_content_words_keeps_its_words() -> None:
    assert wording_of("It is what it is").words == ("it", "is", "what", "it", "is")


@pytest.mark.parametrize(
    "name",
    ["same_words", "light_words", "opposites", "other_names", "negations", "acts_of_speech"],
)
def test_lists_are_sorted_and_unique(name: str) -> None:
    forms = [row["form"] for row in rows(name)]
    assert forms == sorted(set(forms))


@pytest.mark.parametrize("row", rows("opposites"), ids=lambda row: row["form"])
def test_no_word_is_its_own_opposite(row: Row) -> None:
    opposites = row["opposites"].split(";")
    assert opposites == sorted(set(opposites))
    assert all(normal_form(row["form"]) != normal_form(opposite) for opposite in opposites)


def test_everyday_words_weigh_little() -> None:
    assert weight_of("the") == 0
    assert weight_of("want") < weight_of("harbour") < weight_of("#24")


@pytest.mark.parametrize("word", ["deals", "quit", "resigned", "problems", "helped"])
def test_no_word_of_weight_is_taken_for_one_that_says_little(word: str) -> None:
    assert weight_of(normal_form(word)) == 1


@pytest.mark.parametrize("word", ["quite", "many", "really", "cases", "coming", "replied", "noted"])
def test_words_that_say_little_do_so_in_every_form(word: str) -> None:
    assert weight_of(normal_form(word)) < 1
