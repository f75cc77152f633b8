"""Which stretches are names, of what kind, and with which role."""

import pytest

from pipeline.ingest import make_article
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.naming import find_names
from pipeline.text import read


def names(text: str) -> list[Name]:
    return list(find_names(read(make_article(text))))


PEOPLE = {
    "Then Ann Hall/Kari Dahl spoke.": "Kari Dahl",
    "Then Robert C. “Bobby” Dahl spoke.": "Robert C. Dahl",
    "Injecting Kari Dahl into the race was late.": "Kari Dahl",
    "Then Ann Smith spoke.": "Ann Smith",
    "Then Ann B. King of New York spoke.": "Ann B. King",
    "Then Ann Smith MP spoke.": "Ann Smith",
    "Then Sen. Smith spoke.": "Smith",
    "Then Commissioner Ravi Sultan Raja spoke.": "Ravi Sultan Raja",
    "Then Prince Sultan bin Salman spoke.": "Sultan bin Salman",
    "Then Minister of Foreign Affairs Murtaza Solangi spoke.": "Murtaza Solangi",
    "Then Broadcasting and Parliamentary Affairs Murtaza Solangi spoke.": "Murtaza Solangi",
    "Then Ursula von der Leyen spoke.": "Ursula von der Leyen",
    "Then Kari in ’t Dahl spoke.": "Kari in ’t Dahl",
    "Then Kari van 't Dahl spoke.": "Kari van 't Dahl",
    "Then Martin O'Neill spoke.": "Martin O'Neill",
    "Then Mary Parker-Jones spoke.": "Mary Parker-Jones",
    "Then J. K. Miller spoke.": "J. K. Miller",
    "Then John B. Hall spoke.": "John B. Hall",
    "Then Paul Reed Jr. spoke.": "Paul Reed Jr.",
    "Then Paul Reed, Jr., spoke.": "Paul Reed Jr.",
    "Then Henry Ford III spoke.": "Henry Ford III",
    "Then Zoë Müller spoke.": "Zoë Müller",
    "Then Иван Петров spoke.": "Иван Петров",
    "Then Bashar al-Assad spoke.": "Bashar al-Assad",
    "Then Mrs. May spoke.": "May",
    "Then Theresa May spoke.": "Theresa May",
    "Then Minister for National Development Xu Siew Lim spoke.": "Xu Siew Lim",
    "Then Director of Elections Zorvil Glass spoke.": "Zorvil Glass",
    "Then Secretary of State for Health and Social Care Zorvil Glass spoke.": "Zorvil Glass",
    "Then Cllr Glass spoke.": "Glass",
    "Then Glass TD spoke.": "Glass",
    "Then TD Zorvil Glass spoke.": "Zorvil Glass",
    "Then spokesperson Ada Vik MS spoke.": "Ada Vik",
    "Then Ms Ada Vik spoke.": "Ada Vik",
    "Then Datuk Seri Zorvil Glass spoke.": "Zorvil Glass",
    "Then Tan Sri Zorvil Glass spoke.": "Zorvil Glass",
    "Then Tan Siew Vik spoke.": "Tan Siew Vik",
    "Then Madam Zorvil Glass spoke.": "Zorvil Glass",
    "Then the Rt Hon Zorvil Glass spoke.": "Zorvil Glass",
    "Then Zorvil wa Glass spoke.": "Zorvil wa Glass",
    "Will Smith spoke.": "Will Smith",
    "Then Secretary of State Ann Hall spoke.": "Ann Hall",
    "Then President-elect Ann Hall spoke.": "Ann Hall",
    "Then Prime Minister-elect Zorvil Glass spoke.": "Zorvil Glass",
    "Then Chairperson Justice (Rtd) Zorvil Glass spoke.": "Zorvil Glass",
    "Then Major General (Dr.) Zorvil Glass spoke.": "Zorvil Glass",
    "Then Zorvil Glass (Dr) Hall spoke.": "Zorvil Glass",
    "Then Norwegian Prime Minister Kari Dahl spoke.": "Kari Dahl",
}

BODIES = {
    "Then Lund & Sparrow spoke.": "Lund & Sparrow",
    "Then the Ministry of Health and Welfare spoke.": "Ministry of Health and Welfare",
    "Then the Organization for Security and Cooperation in Europe spoke.": (
        "Organization for Security and Cooperation"
    ),
    "Then the Ministry of Health and Ann Hall spoke.": "Ministry of Health",
    "Then the Minister of Health and the Health Board spoke.": "Health Board",
    "Then the Foreign Ministry spoke.": "Foreign Ministry",
    "Then the House of Representatives spoke.": "House of Representatives",
    "Then the Bank of England spoke.": "Bank of England",
    "Then the opposition Justice Bloc spoke.": "Justice Bloc",
    "Then the Independent Lund Panel spoke.": "Independent Lund Panel",
    "The All Workers Congress spoke.": "All Workers Congress",
    "Then the news site Lund Info spoke.": "Lund Info",
    "Then a Lund Times/ABC News poll spoke.": "Lund Times/ABC News",
    "Then an LTV/XBC poll spoke.": "LTV/XBC",
    "Then the Sri Lanka Times spoke.": "Sri Lanka Times",
    "Then the Partai untuk Lund spoke.": "Partai untuk Lund",
    "A survey by Samahan ng Vik spoke.": "Samahan ng Vik",
    "Then the Mouvement pour Lund spoke.": "Mouvement pour Lund",
    "Then NATO spoke.": "NATO",
    "Then Norway spoke.": "Norway",
    "Then the U.S. spoke.": "U.S.",
    "Then the Oslo Times spoke.": "Oslo Times",
    "Then the Helsinki Institute for Peace spoke.": "Helsinki Institute for Peace",
    "Then Northern Watch Inc. spoke.": "Northern Watch Inc",
    "The Wexford Echo reported on Monday.": "Wexford Echo",
    "According to the Argus, it rained.": "Argus",
    "It rained, the Argus said. The Argus shop was shut.": "Argus",
    "The Argus reported that he had left.": "Argus",
    "The Argus quoted his lawyer. It rained on the Argus.": "Argus",
}

NO_NAMES = [
    "On Wednesday it rained.",
    "In November the Republicans left.",
    "But the Americans stayed.",
    "However, nobody came.",
    "May it rain in May?",
    "He saw the Norwegians.",
    "The Oslo-backed council met.",
]

ROLES = {
    "Head of the state trade committee Kari Dahl spoke.": "Head of the state trade committee",
    "It rained, said former secretary of state Kari Dahl.": "former secretary of state",
    "The board praised its head, Kari Dahl, for it.": "its head",
    "Asked by a teacher in a hat if it was late, Ada Dahl left.": "",
    "It rained, said Ada Dahl, a University of Lund professor who left.": (
        "University of Lund professor"
    ),
    "A stooped man with grey hair, Ole Berg left.": "",
    "Kari’s rival, Ole Berg, left.": "Kari’s rival",
    "A partner with the Vik Fund, Ole Berg, left.": "partner with the Vik Fund",
    "Since naming Ole Vik as his deputy, Ole Berg has slept.": "",
    "Oslo Foreign Ministry spokeswoman Kari Dahl spoke.": "Oslo Foreign Ministry spokeswoman",
    "The office's official spokesman Ole Berg spoke.": "official spokesman",
    "Former Norwegian President Ole Berg spoke.": "Former Norwegian President",
    "Kari Dahl, the speaker of the upper house, spoke.": "speaker of the upper house",
    "Kari Dahl, a lawyer for the firm, spoke.": "lawyer for the firm",
    "Sen. Kari Dahl (D-Ohio) spoke.": "Sen.",
    "The head of the committee, Ole Berg, spoke.": "head of the committee",
    "The Oslo-backed mayor Kari Dahl spoke.": "Oslo-backed mayor",
    "The pro-union governor Ole Berg spoke.": "pro-union governor",
    "The returning officer, Kari Dahl, a professor of law, spoke.": "returning officer",
    "A guest, Kari Dahl, the mayor of Lund, spoke.": "mayor of Lund",
    "Kari Dahl, a farmer who grows wheat, spoke.": "farmer",
    "Kari Dahl, a farmer at the mill that burned, spoke.": "farmer at the mill",
    "Kari Dahl, whose friend Ole Lind is the mayor, spoke.": "",
    "Kari Dahl, was one of four mayors in Lund, spoke.": "",
    "She met the mayor. Kari Dahl left.": "",
    "Chairperson Justice (Rtd) Kari Dahl spoke.": "Chairperson Justice",
    "Prime Minister-elect Kari Dahl spoke.": "Prime Minister-elect",
    "It rained (a lot) Kari Dahl spoke.": "",
    "Minister for Housing Kari Dahl spoke.": "Minister for Housing",
    "Secretary of State for Defence Kari Dahl spoke.": "Secretary of State for Defence",
    "Liberal group leader Kari Dahl spoke.": "Liberal group leader",
    "People First leader Kari Dahl spoke.": "People First leader",
    "Of the group, Mayor Kari Dahl spoke.": "Mayor",
    "A seat for Kari Dahl is late.": "",
    "Kari Dahl, 45, a retired teacher in Lund, spoke.": "retired teacher in Lund",
    "Kari Dahl, 45, told the mayor, who left.": "",
    "Kari Dahl, 45, spoke.": "",
    "Kari Dahl, who spoke to the president, left.": "",
    "Mr. Berg spoke.": "",
    "Kari Dahl met the president.": "",
    "The deal upset the front-runner. Kari Dahl left.": "",
}

GENDERS = {
    "Then Kari Dahl, the chairwoman, spoke.": "f",
    "Then Mr. Berg spoke.": "m",
    "Then Ms. Berg spoke.": "f",
    "Then Michael Berg spoke.": "m",
    "Then Xyla Berg spoke.": "",
}


@pytest.mark.parametrize(("text", "name"), PEOPLE.items(), ids=PEOPLE)
def test_people_are_found(text: str, name: str) -> None:
    found = [(one.text, one.kind.value) for one in names(text)]
    assert (name, "person") in found


@pytest.mark.parametrize(("text", "name"), BODIES.items(), ids=BODIES)
def test_bodies_are_found(text: str, name: str) -> None:
    found = [(one.text, one.kind.value) for one in names(text)]
    assert (name, "organization") in found


@pytest.mark.parametrize(
    "text",
    [
        "The Dane said he would fight.",
        "The Dalai Lama said he would pray. It rained on the Dalai Lama.",
        "The Gannet, who won, spoke.",
        "He told the news site Ada Lind had won.",
        "The Lind campaign spoke. The Lind said so. Ingrun Lind spoke.",
        "The Lind government fell.",
    ],
)
def test_an_article_makes_no_body_of_a_person(text: str) -> None:
    assert all(name.kind is not SpeakerKind.ORGANIZATION for name in names(text))


@pytest.mark.parametrize("text", NO_NAMES)
def test_capitals_alone_make_no_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(("text", "role"), ROLES.items(), ids=ROLES)
def test_the_role_is_read_as_written(text: str, role: str) -> None:
    assert [one.role for one in names(text) if one.words[-1] in ("Dahl", "Berg")] == [role]


@pytest.mark.parametrize(("text", "gender"), GENDERS.items(), ids=GENDERS)
def test_names_titles_and_roles_tell_the_gender(text: str, gender: str) -> None:
    assert names(text)[0].gender == gender


def test_headline_capitals_name_nobody_new() -> None:
    text = "Kari Dahl Surprises Michael Berg Voters Again\n\nThen Kari Dahl left."
    full = [one.text for one in names(text) if len(one.words) > 1]
    assert full == ["Kari Dahl", "Kari Dahl"]


def test_a_name_is_where_it_says() -> None:
    text = "Then Sen. Paul Reed Jr. met Kari Dahl."
    for one in names(text):
        assert text[one.start : one.end].startswith(one.words[0])


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Odd Things Kari Dahl Has Said on Trees.\n\nKari Dahl left.", ["Kari Dahl"] * 2),
        ("Kari Dahl Backs Berg.\n\nDahl left.", ["Kari Dahl"]),
        ("Kari Dahl: It Is Late.\n\nRain fell.", ["Kari Dahl"]),
        ("Rene Dahl Slams Ole Berg.\n\nRené Dahl left.", ["René Dahl"] * 2),
        ("Then Kari Dahl spoke.\n\nRain fell.", ["Kari Dahl"]),
    ],
)
def test_a_title_that_ends_as_prose_does_is_a_headline(text: str, full: list[str]) -> None:
    assert [one.text for one in names(text) if len(one.words) > 1] == full
