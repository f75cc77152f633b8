"""Past or future in other languages: the own clause of a date first, sure verbs before others."""

import pytest

from pipeline.dates.tenses import tense_of


@pytest.mark.parametrize(
    ("language", "sentence", "tense", "verb"),
    [
        ("de", "Der Rat wird am | über den Plan beraten.", "ahead", "wird"),
        ("de", "Er sagte, der Rat komme zusammen; am | beginnt die Sitzung.", "ahead", "beginnt"),
        ("de", "Die am | gewählte Rätin wird bleiben.", "back", "gewählte"),
        ("fr", "Il a dit qu’il voterait |.", "ahead", "voterait"),
        ("fr", "Le texte voté | entrera en vigueur.", "back", "voté"),
        ("fr", "Il sera voté | par le Sénat.", "ahead", "sera"),
        ("es", "Llegó y | se reunirá con el rey.", "ahead", "reunirá"),
        ("ru", "Он заявил, что | подпишет указ.", "ahead", "подпишет"),
        ("ru", "В |, по его словам, совет рассмотрит проект.", "ahead", "рассмотрит"),
        ("uk", "Рада | ухвалила закон, який діятиме рік.", "back", "ухвалила"),
        ("uk", "У | в столиці холодно.", None, ""),
    ],
)
def test_the_verb_beside_a_date(language: str, sentence: str, tense: str | None, verb: str) -> None:
    before, _, after = sentence.partition("|")
    assert tense_of(before, after, language) == (tense, verb)
