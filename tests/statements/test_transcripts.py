"""Interviews and debates printed turn by turn: who speaks, and every word of the turn."""

import pytest

from pipeline.ingest import make_article
from pipeline.statements import find_statements

INTERVIEWS = {
    "the one presented answers": (
        "Mayor Kari Dahl talked with reporter Tom Berg. Dahl was in a hurry.\n\n"
        "Q: Will you go?\n\nA: Not now.\n\nQ: And then?\n\nA: We shall see. I hope so.",
        [
            ("interviewer", "Will you go?"),
            ("Kari Dahl", "Not now."),
            ("interviewer", "And then?"),
            ("Kari Dahl", "We shall see. I hope so."),
        ],
    ),
    "one question is enough": (
        "Mayor Kari Dahl is back.\n\nQ. Will you go?\n\nA. Not now.",
        [("interviewer", "Will you go?"), ("Kari Dahl", "Not now.")],
    ),
    "the words may be written out": (
        "Mayor Kari Dahl is back.\n\nQuestion: Will you go?\n\nAnswer: Not now.",
        [("interviewer", "Will you go?"), ("Kari Dahl", "Not now.")],
    ),
    "nobody was presented": (
        "Q: Will you go?\n\nA: Not now.",
        [("interviewer", "Will you go?"), ("interviewee", "Not now.")],
    ),
    "an answer goes on in the next paragraph": (
        "Mayor Kari Dahl is back.\n\nQ: Will you go?\n\nA: Not now.\n\nI have a boat.\n\n"
        "Q: And then?",
        [
            ("interviewer", "Will you go?"),
            ("Kari Dahl", "Not now. … I have a boat."),
            ("interviewer", "And then?"),
        ],
    ),
    "an answer with a quotation in it goes on": (
        "Mayor Kari Dahl is back.\n\nQ: Will you go?\n\nA: He told me, “No.” So I stay.\n\n"
        "I have a boat.\n\nQ: And then?",
        [
            ("interviewer", "Will you go?"),
            ("Kari Dahl", "He told me, “No.” So I stay. … I have a boat."),
            ("interviewer", "And then?"),
        ],
    ),
    "a label on a line of its own": (
        "Subjects: boats.\n\nKARI DAHL:\n\nNot now.\n\nI have a boat.\n\nQUESTION:\n\n"
        "And then?\n\nKARI DAHL:\n\nOh yes.",
        [
            ("Kari Dahl", "Not now. … I have a boat."),
            ("interviewer", "And then?"),
            ("Kari Dahl", "Oh yes."),
        ],
    ),
    "a role behind the name": (
        "KARI DAHL MP: Not now.\n\nTOM BERG, LEADER OF THE OPPOSITION: Oh yes.\n\n"
        "REPORTER: When?\n\nDAHL: Soon.",
        [
            ("Kari Dahl", "Not now."),
            ("Tom Berg", "Oh yes."),
            ("reporter", "When?"),
            ("Kari Dahl", "Soon."),
        ],
    ),
    "a surname and no full name": (
        "CREANE: Not now.\n\nREPORTER: When?\n\nCREANE: Soon.",
        [("Creane", "Not now."), ("reporter", "When?"), ("Creane", "Soon.")],
    ),
    "a title is no turn": (
        "Dahl: ‘It Is Late’\n\nMayor Kari Dahl is back.\n\nDAHL: Oh yes.\n\nBERG: No.\n\nDAHL: Oh.",
        [
            ("Kari Dahl", "It Is Late"),
            ("Kari Dahl", "Oh yes."),
            ("BERG", "No."),
            ("Kari Dahl", "Oh."),
        ],
    ),
    "questions of a quiz are nobody's": (
        "Kari Dahl: It Is Late.\n\nQuestion: Will she go?\n\nShe may.\n\nQuestion: When?\n\nSoon.",
        [("Kari Dahl", "It Is Late")],
    ),
    "what follows the last turn is not said": (
        "Mayor Kari Dahl is back.\n\nQ: Will you go?\n\nA: Not now.\n\nThe mayor has a boat.",
        [("interviewer", "Will you go?"), ("Kari Dahl", "Not now.")],
    ),
    "surnames in capitals": (
        "Mayor Kari Dahl met Senator Tom Berg.\n\nDAHL: It is late.\n\n(APPLAUSE)\n\n"
        "BERG: It is not.\n\nDAHL: Oh yes.",
        [("Kari Dahl", "It is late."), ("Tom Berg", "It is not."), ("Kari Dahl", "Oh yes.")],
    ),
    "a full name in capitals": (
        "KARI DAHL: It is late.\n\nTOM BERG: It is not.\n\nDAHL: Oh yes.\n\nBERG: Oh no.",
        [
            ("Kari Dahl", "It is late."),
            ("Tom Berg", "It is not."),
            ("Kari Dahl", "Oh yes."),
            ("Tom Berg", "Oh no."),
        ],
    ),
    "first letters": (
        "Kari Dahl met Lund News.\n\nLund News: Will you go?\n\nKari Dahl: Not now.\n\n"
        "LN: And then?\n\nKD: Never.\n\nLN: Why?",
        [
            ("Lund News", "Will you go?"),
            ("Kari Dahl", "Not now."),
            ("Lund News", "And then?"),
            ("Kari Dahl", "Never."),
            ("Lund News", "Why?"),
        ],
    ),
    "whoever has no name is one in the whole text": (
        "Mayor Kari Dahl is back.\n\nREPORTER: When?\n\nDAHL: Soon.\n\nREPORTER: Really?",
        [("reporter", "When?"), ("Kari Dahl", "Soon."), ("reporter", "Really?")],
    ),
    "an office is whoever holds it": (
        "Kari Dahl, the mayor, is back.\n\nREPORTER: When?\n\nMAYOR: Soon.\n\nREPORTER: Really?",
        [("reporter", "When?"), ("Kari Dahl", "Soon."), ("reporter", "Really?")],
    ),
    "quoted words end with their marks, and a heading ends a turn": (
        "Mayor Kari Dahl met Senator Tom Berg.\n\nDAHL: “It is late.”\n\nIt was noon.\n\n"
        "THE FACTS: It was noon.\n\nIt rained.\n\nBERG: “It is not.”\n\nDAHL: “Oh yes.”",
        [("Kari Dahl", "It is late."), ("Tom Berg", "It is not."), ("Kari Dahl", "Oh yes.")],
    ),
    "who signs a quotation has a title or a role": (
        "“It is late.” — State Sen. Kari Dahl\n\n“It is not.” — Tom Berg, mayor of Ashford\n\n"
        "“Oh yes.” — Kari Dahl",
        [("Kari Dahl", "It is late."), ("Tom Berg", "It is not."), ("Kari Dahl", "Oh yes.")],
    ),
    "who acts behind a dash signs nothing": (
        "“It is late.” — Kari Dahl left it at that.\n\n“It is late.” — Tom Berg, the mayor, left.",
        [],
    ),
    "a book has its price behind its author": ("“The Long Road” — Tom Berg, Lund, 20 crowns.", []),
    "the place of the talk does not answer": (
        "Mayor Kari Dahl spoke to a guest. They met in Vikby. Vikby is cold.\n\n"
        "Q: Will you go?\n\nA: Not now.",
        [("interviewer", "Will you go?"), ("Kari Dahl", "Not now.")],
    ),
    "a role in brackets": (
        "Tom Berg: Ada Vik, please.\n\nAda Vik (Institute for Old Roads): Good day.\n\n"
        "Question (in French): Will you go?\n\nTom Berg: Not now.",
        [
            ("Tom Berg", "Ada Vik, please."),
            ("Ada Vik", "Good day."),
            ("interviewer", "Will you go?"),
            ("Tom Berg", "Not now."),
        ],
    ),
    "a paper asks": (
        "The Herald: Will you go?\n\nKari Dahl: Not now.\n\nThe Herald: When?\n\nKari Dahl: Soon.",
        [
            ("Herald", "Will you go?"),
            ("Kari Dahl", "Not now."),
            ("Herald", "When?"),
            ("Kari Dahl", "Soon."),
        ],
    ),
    "a heading that does not come again is no turn": (
        "Tom Berg: Oh yes.\n\nKari Dahl: Not now.\n\nTom Berg: Why?\n\n"
        "The Long Road: It rained on us all day.",
        [("Tom Berg", "Oh yes."), ("Kari Dahl", "Not now."), ("Tom Berg", "Why?")],
    ),
    "what happens in the hall is not said": (
        "Tom Berg: I stay. (Laughter.) We all stay.\n\nKari Dahl: Oh.\n\nTom Berg: Yes. (Applause)",
        [("Tom Berg", "I stay. … We all stay."), ("Kari Dahl", "Oh."), ("Tom Berg", "Yes.")],
    ),
    "first letters of a name open no answer": (
        "A. Dahl said it was late.\n\nQ: Will you go?",
        [("Dahl", "it was late")],
    ),
}


@pytest.mark.parametrize("about", INTERVIEWS)
def test_transcripts(about: str) -> None:
    text, told = INTERVIEWS[about]
    rows = find_statements(make_article(text), ()).rows
    assert [(row.speaker, row.content) for row in rows] == told


def test_a_nameless_voice_keeps_its_id() -> None:
    text, _ = INTERVIEWS["whoever has no name is one in the whole text"]
    first, _, last = find_statements(make_article(text), ()).rows
    assert first.speaker_id == last.speaker_id
