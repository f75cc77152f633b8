"""Where sentences end, and where a full stop ends nothing."""

import pytest

from pipeline.text.sentences import split_sentences

ROWS = [
    # titles, initials, firms
    "He met Gen. Smith. | She left.",
    "Rep. Jim Banks, R-Ind., said it. | Sen. Lee (D-Calif.) agreed.",
    "J. D. Vance said no. | He left.",
    "She said he didn’t. | Lind left.",
    "They say it won't. | Sen. Lind left. | It was Lind's. | Berg left.",
    "She wrote on X. | Smith replied. | X. Smith is late.",
    "She took to X. | “It is late,” Smith wrote to Bob and X. Smith.",
    "George W. Bush spoke. | It rained.",
    "Apple Inc. said so. | Apple Inc. Chief Tim Cook agreed.",
    "He runs Acme Corp. | The second firm closed.",
    "Trump Jr. posted it. | He (Sen. Lee) left. | (He came back.) | Then he went.",
    "He fell ill. | Smith went home.",
    "We saw St. Paul and Mt. Everest. | Then we left.",
    "World War I. | The end came.",
    # states and institutions
    "The U.S. President spoke. | He left.",
    "He lives in the U.S. | He is happy.",
    "He won in Washington, D.C. and Pa. | But not in Ga. | “We won,” he said.",
    "He moved to the U.S. | “We like it,” he said.",
    "the U.S. “special relationship” with Britain. | It lasts.",
    # days, times, numbers
    "He came on Nov. 6. | It was cold.",
    "On Jan. 20, 2025, he goes. | Good.",
    "They sat in the sun. | Others left.",
    "George W. Bush spoke at 10 a.m. Tuesday. | It rained.",
    "It began at 10 a.m. | Police came.",
    "It began at 10 a.m. (0800 GMT) on Sunday. | Police came.",
    "It began at 10 a.m. | (Police came.) | It rained.",
    "It is 5 p.m. EST now. | Right.",
    "The polls close at 9 p.m. Eastern on Tuesday. | Then they count.",
    "It airs at 8 p.m. Pacific. | Many will watch.",
    "It airs at 9 p.m. Eastern Friday and 8 a.m. Hong Kong time. | Then it ends.",
    "It ended at 9 p.m. | Eastern officials left.",
    "It ended at 9 p.m. | Pacific Airlines was late. | It ended at 9 p.m. | This time he won.",
    "No. 5 is alive. | He said no. | Then he went.",
    "It rose 3.5 percent. | Nothing else.",
    "1. The first point is this. | Second.",
    "It happened in 2016. | November was cold.",
    # quotes
    '"Why?" he asked. | Then he left.',
    '"Why?" Smith asked. | Then he left.',
    '"Why?" | Then he left.',
    "“Are you ready?” President Jane Smith asked. | Nobody was.",
    'He said. | "Next week is fine."',
    "“We are ready.” | “Yes,” he said.",
    "``We are ready.'' | He left.",
    "„Wir sind bereit.“ | Er ging.",
    "« Nous sommes prêts. » | Il est parti.",
    "“Fight! | Fight! | Fight!” | The phrase soon became a cry.",
    "She called him a “killer dictator.” | The embassy said so.",
    "He asked “What now?” and left. | OK.",
    "‘Is it done?’ she said. | ‘It is.’ | He nodded.",
    # marks in a row, ellipses
    "Yahoo! shares rose. | OK.",
    "What?! | No.",
    "He paused… | Then he went.",
    "He paused... | Then he went.",
    "the ... President said. | Next one.",
    "We . . . are ready. | Go.",
    "We . . . Norwegians are ready. | Go.",
    "It is a chance. . . . | We go.",
    "So … that was it. | Next.",
    # other languages
    "Er kam am 6. November nach Berlin. | Dann ging er.",
    "Он родился в 1952 г. в Ленинграде. | Затем уехал.",
    "— Да. | — Нет, — сказал он. | — Мы готовы.",
    "Так сказал г-н Иванов. | Затем он ушёл.",
    "El Sr. García habló. | Luego se fue.",
    "¿Quién es? | ¡Vamos! | Es él.",
]


@pytest.mark.parametrize("row", ROWS)
def test_a_sentence_ends_where_it_ends(row: str) -> None:
    sentences = row.split(" | ")
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text))] == sentences


def test_a_window_is_split_without_its_outer_white_space() -> None:
    text = "Before. One.  Two. After."
    assert list(split_sentences(text, 8, 18)) == [(8, 12), (14, 18)]
