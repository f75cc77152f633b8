"""The language of a text by its small words."""

import pytest

from pipeline.ingest.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister said that it was too early to speak of a result."),
        ("de", "Der Minister sagte, dass es noch zu früh sei und nicht sicher ist."),
        ("fr", "Le ministre a déclaré que les élections ne sont pas encore dans la poche."),
        ("es", "El ministro dijo que las elecciones no son una cosa para los jueces."),
        ("pt", "O ministro disse que as eleições não são uma coisa para os juízes."),
        ("it", "Il ministro ha detto che le elezioni non sono una cosa per gli altri."),
        ("nl", "De minister zei dat het nog te vroeg is en dat hij niet wordt gekozen."),
        ("ru", "Министр сказал, что говорить об этом ещё рано, но он не против."),
        ("uk", "Міністр сказав, що про це говорити ще рано, але він не проти."),
        ("pl", "Minister powiedział, że jest za wcześnie, ale nie ma o tym mowy w kraju."),
        (None, "Paris, London, New York"),
        (None, "Yes"),
        (None, ""),
        (None, "12 345 678"),
    ],
)
def test_a_language_is_named_only_where_its_words_are_seen(language: str | None, text: str) -> None:
    assert detect_language(text) == language
