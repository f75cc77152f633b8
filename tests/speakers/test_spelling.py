"""Which forms are one person's name: the hard pairs, and many more."""

import pytest

from pipeline.speakers import names_agree
from pipeline.speakers.spelling import fold, spelled

SAME = [
    ("Vladimir Putin", "Владимир Путин"),
    ("Putin", "Путин"),
    ("Vladimir Putin", "Volodymyr Putin"),
    ("Valentina Matviyenko", "Valentina Matvienko"),
    ("Valentina Matviyenko", "Валентина Матвиенко"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
    ("Volodymyr Zelensky", "Володимир Зеленський"),
    ("Volodymyr Zelensky", "Vladimir Zelensky"),
    ("Dmitri Peskov", "Dmitry Peskov"),
    ("Dmitri Kuleba", "Dmytro Kuleba"),
    ("Sergei Lavrov", "Sergey Lavrov"),
    ("Maria Zakharova", "Мария Захарова"),
    ("Donald Trump", "Donald J. Trump"),
    ("JD Vance", "J.D. Vance"),
    ("J.D. Vance", "James David Vance"),
    ("Joe Biden", "Joseph Biden"),
    ("Mike Pence", "Michael Pence"),
    ("Tim Walz", "Timothy Walz"),
    ("Tim Walz", "Walz"),
    ("Bernie Sanders", "Bernard Sanders"),
    ("Chuck Schumer", "Charles Schumer"),
    ("Tony Blinken", "Antony Blinken"),
    ("Alexei Navalny", "Aleksei Navalny"),
    ("Alexei Navalny", "Алексей Навальный"),
    ("Nikolai Patrushev", "Nikolay Patrushev"),
    ("Evgeny Prigozhin", "Yevgeny Prigozhin"),
    ("Evgeny Prigozhin", "Евгений Пригожин"),
    ("Boris Yeltsin", "Борис Ельцин"),
    ("Mikhail Gorbachev", "Michail Gorbachev"),
    ("Nikita Khrushchev", "Никита Хрущёв"),
    ("Fyodor Lukyanov", "Fedor Lukyanov"),
    ("Andrii Yermak", "Andriy Yermak"),
    ("Oleksandr Syrskyi", "Oleksandr Syrsky"),
    ("Oleksandr Syrskyi", "Alexander Syrsky"),
    ("Mykhailo Podolyak", "Mikhail Podolyak"),
    ("Yuri Ushakov", "Yury Ushakov"),
    ("Leonid Slutsky", "Леонид Слуцкий"),
    ("Viktor Orban", "Viktor Orbán"),
    ("Viktor Orban", "Victor Orban"),
    ("Recep Erdogan", "Recep Erdoğan"),
    ("Angela Müller", "Angela Mueller"),
    ("Ursula von der Leyen", "von der Leyen"),
    ("Kyriakos Mitsotakis", "Κυριάκος Μητσοτάκης"),
    ("Mohammed Salman", "Muhammad Salman"),
    ("Jean-Luc Dupont", "Jean Luc Dupont"),
    ("Martin O'Neill", "Martin O’Neill"),
    ("George W. Bush", "George Bush"),
    ("Robert F. Kennedy Jr.", "Robert Kennedy Jr."),
    ("H. R. Smith", "Harold Smith"),
]

APART = [
    ("Donald Trump", "Donald Trump Jr."),
    ("Trump", "Trump Jr."),
    ("Joe Biden", "Hunter Biden"),
    ("Bill Clinton", "Hillary Clinton"),
    ("George W. Bush", "George H. W. Bush"),
    ("George W. Bush", "Jeb Bush"),
    ("Donald Trump", "Eric Trump"),
    ("Donald Trump", "Melania Trump"),
    ("Vladimir Putin", "Vladimir Medinsky"),
    ("Maria Zakharova", "Maria Butina"),
    ("Dmitry Peskov", "Dmitry Medvedev"),
    ("Sergei Lavrov", "Sergei Shoigu"),
    ("Mike Johnson", "Boris Johnson"),
    ("Keith Miller", "Matthew Miller"),
    ("J.D. Vance", "Robert Vance"),
    ("Robert F. Kennedy Jr.", "Robert F. Kennedy"),
    ("Martin Luther King Jr.", "Martin Luther King III"),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=[" = ".join(pair) for pair in SAME])
def test_forms_of_one_name_agree(one: str, other: str) -> None:
    assert names_agree(one, other)
    assert names_agree(other, one)


@pytest.mark.parametrize(("one", "other"), APART, ids=[" ≠ ".join(pair) for pair in APART])
def test_names_of_two_people_do_not_agree(one: str, other: str) -> None:
    assert not names_agree(one, other)
    assert not names_agree(other, one)


def test_a_single_word_is_a_family_name() -> None:
    assert spelled("Smith").given == ""
    assert spelled("Smith").family == spelled("Ann Smith").family


def test_folding_drops_accents_dots_and_case() -> None:
    assert fold("U.S. Señate") == "us senate"
