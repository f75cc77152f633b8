"""The language of a text: ours and foreign ones by name, and none where the words do not tell."""

import subprocess
import sys

import pytest

from pipeline.ingest.language import detect_language, guess_language

SHORT_ARTICLES = [
    ("en", "The minister said on Tuesday that it was too early to speak of a result."),
    ("de", "Der Minister sagte am Dienstag, dass es noch zu früh sei und nicht sicher ist."),
    ("fr", "Le ministre a déclaré que les élections ne sont pas encore dans la poche."),
    ("es", "El ministro dijo que las elecciones no son una cosa para los jueces."),
    ("pt", "O ministro disse que as eleições não são uma coisa para os juízes."),
    ("it", "Il ministro ha detto che le elezioni non sono una cosa per gli altri."),
    ("nl", "De minister zei dat het nog te vroeg is en dat hij niet wordt gekozen."),
    ("ca", "El ministre va dir dimarts que les converses encara continuarien aquesta setmana."),
    ("pl", "Minister powiedział, że jest za wcześnie, ale nie ma o tym mowy w kraju."),
    ("ru", "Министр сказал, что говорить об этом ещё рано, но он не против."),
    ("uk", "Міністр сказав, що про це говорити ще рано, але він не проти."),
    ("bg", "Министърът каза във вторник, че преговорите с партиите ще продължат."),
    ("be", "Міністр заявіў у аўторак, што перамовы з партыямі працягнуцца."),
    ("sr", "Министар је у уторак рекао да ће се разговори са странкама наставити."),
    ("ar", "قال الوزير يوم الثلاثاء إن المحادثات مع الأحزاب ستستمر هذا الأسبوع."),
    ("he", "השר אמר ביום שלישי כי השיחות עם המפלגות יימשכו גם בשבוע הבא."),
]


@pytest.mark.parametrize(("language", "text"), SHORT_ARTICLES)
def test_one_sentence_is_enough(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“Nous allons voter,” the president said in French and turned to the reporters."),
        ("de", "„America first“, rief der Gast, während in Berlin die Koalition weiter stritt."),
        ("ru", "Гость написал: «We will win», однако в Кремле комментировать это не стали."),
        ("uk", "У Києві відбулася зустріч послів, на якій ішлося про санкції. «Мы готовы», — сказав"
         " російською один із дипломатів. За його словами, рішення ще не ухвалено."),
    ],
)  # fmt: skip
def test_a_quotation_does_not_change_the_language(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes",
        "12 345 678",
        "2024-11-06 15:30",
        "Paris, London, New York",
        "Council delays the vote",
        "Ana Ruiz, Per Berg, Lund, Vilnius, Reuters, Interfax, Telegram, Ola Nordmann",
        "Ministr skazal, chto govorit ob etom yeshchyo rano, no on ne protiv.",
    ],
)
def test_what_does_not_tell_has_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_the_beginning_of_a_long_text_decides_and_the_answer_never_changes() -> None:
    text = SHORT_ARTICLES[0][1] * 100 + SHORT_ARTICLES[1][1] * 10_000
    assert detect_language(text) == "en"
    assert guess_language(text) == guess_language(text)


def test_the_library_is_not_loaded_where_nothing_is_asked() -> None:
    code = "import pipeline.extraction, sys; sys.exit('gcld3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
