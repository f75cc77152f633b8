"""Which phrase is the subject, where others stand nearer to the verb."""

import pytest

from tests.statements.reported import found

LISTS = {
    "Ada Lind, Bo Berg and Cy Dahl said it was late.": [
        "Ada Lind, Bo Berg and Cy Dahl: it was late"
    ],
    "On Monday, Lind, Berg and Dahl said it was late.": ["Lind, Berg and Dahl: it was late"],
    "“It is late,” Lind, Berg and Dahl said.": ["Lind, Berg and Dahl: It is late"],
    "In Oslo, Norway, Lind and Berg said it was late.": ["Lind and Berg: it was late"],
    "He joined Lind, Berg and Dahl said.": ["Berg and Dahl: He joined Lind"],
    "After meeting Lind, Berg and Dahl said it was late.": ["Berg and Dahl: it was late"],
    "Lind, a farmer, and Berg, a judge, said it was late.": [
        "Lind, a farmer, and Berg: it was late"
    ],
    "Moody’s, Fitch and Kroll said it was late.": ["Moody’s, Fitch and Kroll: it was late"],
    "An analyst at Moody’s said it was late.": ["An analyst at Moody’s: it was late"],
}
NEARER = {
    # a share in two words
    "Some 47 per cent of bakers say it is late.": ["Some 47 per cent of bakers: it is late"],
    "In the town, 12 per cent said it was late.": ["12 per cent: it was late"],
    "As the price per guest rose, Lind said it was late.": ["Lind: it was late"],
    "Lind, speaking at a rally in Ashford, Ohio, on Sunday night, said it was late.": [
        "Lind: it was late"
    ],
    "On Monday, Lind, facing a hard race in Old Mill, St Vik, said it was late.": [
        "Lind: it was late"
    ],
    "Asked about the road, speaking at a rally, the mayor, Ada Lind, said it was late.": [
        "the mayor: it was late"
    ],
    "Lind, who spoke through his press aide, Joe Dahl, in a note, said it was late.": [
        "Lind: it was late"
    ],
    "Lind, who spoke through his press aide, Joe Dahl, said it was late.": ["Lind: it was late"],
    # a month that is a given name
    "The minister, Jan Lind, said it was late.": ["The minister: it was late"],
    "“It is late,” said Jan Lind.": ["Jan Lind: It is late"],
    "According to June Adams, it was late.": ["June Adams: it was late"],
    "April Vik, the mayor, said it was late.": ["April Vik: it was late"],
    "August Berg said it was late.": ["August Berg: it was late"],
    "In June Berg said it was late.": ["Berg: it was late"],
    "Lind said in June Berg was late.": ["Lind: Berg was late"],
    "Lind said on Jan. 5 Berg was late.": ["Lind: Berg was late"],
    "Two guests who follow the vote closely said it was late.": ["Two guests: it was late"],
    "Guests who have found a more able man said it was late.": ["Guests: it was late"],
    "The man who filmed it, Ada Lind, said it was late.": ["Ada Lind: it was late"],
    "The Trade Union (TU) in Ashford said it was late.": [
        "The Trade Union (TU) in Ashford: it was late",
    ],
    "The heads of the firms, Ada Lind, Bo Berg and Cy Dahl, said it was late.": [
        "The heads of the firms: it was late",
    ],
    "Lind declined to speak, but a person close to her said it was late.": [
        "a person close to her: it was late"
    ],
    "People around him say it was late.": ["People around him: it was late"],
    "Its only paper said it was late.": ["Its only paper: it was late"],
    "It was shared by Ada Lind, who has many fans and asked, “Is it late?”": ["who: Is it late?"],
    "Lind met Berg, who is ill, and asked, “Is it late?”": ["Lind: Is it late?"],
    "The tale I heard goes like this: one day Lind came in and asked what was late.": [
        "Lind: what was late",
    ],
    "“It is late,” said a visibly tired Lind.": ["a visibly tired Lind: It is late"],
    "“It is late,” reads one widely shared post.": ["one widely shared post: It is late"],
    "In May, after the firm closed, Lind walked in and asked what was late.": [
        "Lind: what was late",
    ],
    "“It is late,” agreed his wife, Eva.": ["his wife: It is late"],
    "That, said Lind, is the point.": ["Lind: That … is the point"],
    "“Sad” was how one guest described the vote.": ["one guest: Sad"],
    "“It is late,” Lind said. His wife nodded: “Very late.”": [
        "Lind: It is late",
        "His wife: Very late.",
    ],
    "On Monday the mayor and her deputy said it was late.": [
        "the mayor and her deputy: it was late",
    ],
    ", the mayor and her aides said it was late.": ["the mayor and her aides: it was late"],
    "No 10 said it was late.": ["No 10: it was late"],
    "Fleming Street denied it was late.": ["Fleming Street: it was late"],
    "The letter, dated 3 May, says the road “is closed”.": ["The letter: the road “is closed”"],
    "In the letter, seen by the Post, Lind warns the road is closed.": ["Lind: the road is closed"],
    "Lind calls for a new vote.": ["Lind: for a new vote"],
    "The manifesto promises higher wages.": ["The manifesto: higher wages"],
    "The motion, moved by Ms Lind, calls on the town to act.": ["The motion: on the town to act"],
    "Lind’s calls for calm went unheard.": ["Lind’s: for calm"],
    "More claims of fraud.": [],
    "The report claims for damages were made.": [],
    "The fund, which lent them money last year, urged guests to wait.": [
        "The fund: guests to wait",
    ],
    "The board, in a note signed by its head, cautioned guests against haste.": [
        "The board: against haste",
    ],
    "The price fell after Lind closed the bank, saying that it was late.": ["Lind: it was late"],
    "It isn’t, says Ada Lind.": ["Ada Lind: It isn’t"],
    "Lind wanted to know what was late.": ["Lind: what was late"],
    "Berg told Lind, whose party has long insisted on a vote.": ["whose party: on a vote"],
    "Mill & Co said it was late.": ["Mill & Co: it was late"],
    "The guest who filed the claim, Ada Lind, said it was late.": ["Ada Lind: it was late"],
    "9.36pm: Lind promises to mend the three closed roads.": [
        "Lind: to mend the three closed roads",
    ],
    "9.36pm: It is late, she says.": ["she: It is late"],
    "Lind has one last thought: “It is late.”": ["Lind: It is late."],
    "The Clean Road Act rules that could fail are new.": [],
    "“A trick,” Lind called it.": ["Lind: A trick"],
    "“It is late,” Lind said; “it is dark.”": ["Lind: It is late … it is dark."],
    "One said it was late; the other said it was dark.": [
        "One: it was late",
        "the other: it was dark",
    ],
    "Ada Lind, head of the Mill, which advises the town, said it was late.": [
        "Ada Lind: it was late",
    ],
    "A clip in which Lind calls the vote “a trick” has been seen by all.": [
        "Lind: the vote “a trick”",
    ],
    "A poll printed by the paper TV9 showed that it was late.": [
        "A poll printed by the paper TV9: it was late",
    ],
    "Many fear that it was late.": ["Many: it was late"],
    "Some in the party think it was late.": ["Some in the party: it was late"],
    "Lind weeps as guests call for her to go": ["guests: for her to go"],
    "Guests were tired, a poll found.": ["a poll: Guests were tired"],
    "Tired of it all, the guests found a bed.": [],
    "The plan drew the ire of Lind, who called it “a trick”.": ["who: it “a trick”"],
    "The board on Monday morning said it was late.": ["The board: it was late"],
    "Lind, citing “a lack of money,” said the road would close.": [
        "Lind: a lack of money … the road would close",
    ],
    "The road is not used, records show.": ["records: The road is not used"],
    "The road, records show, is not used.": ["records: The road … is not used"],
    "The poll shows Lind leading Berg by far.": ["The poll: Lind leading Berg by far"],
    "Lind said papers undercount her many guests.": ["Lind: papers undercount her many guests"],
    "Lind said a few words.": [],
    "Lind said that Berg – a farmer – would go.": ["Lind: Berg – a farmer – would go"],
    "“It is late,” one young volunteer said.": ["one young volunteer: It is late"],
    "Ada Lind of the main opposition Mill Party said it was late.": [
        "Ada Lind of the main opposition Mill Party: it was late",
    ],
    "A lawmaker from the ruling Mill Party said it was late.": [
        "A lawmaker from the ruling Mill Party: it was late",
    ],
    "A spokesman for ousted President Ada Lind said it was late.": [
        "A spokesman for ousted President Ada Lind: it was late",
    ],
    "A source close to jailed opposition leader Bo Berg said it was late.": [
        "A source close to jailed opposition leader Bo Berg: it was late",
    ],
    "In a letter to the ruling party Ada Lind said it was late.": ["Ada Lind: it was late"],
    "Ousted President Ada Lind said it was late.": ["Ousted President Ada Lind: it was late"],
}


@pytest.mark.parametrize("text", NEARER)
def test_who_speaks(text: str) -> None:
    assert found(text) == NEARER[text]


@pytest.mark.parametrize("text", LISTS)
def test_all_of_a_list_speak(text: str) -> None:
    assert found(text) == LISTS[text]
