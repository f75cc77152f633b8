"""Where and when something was said, told between the verb and its content, is no content."""

import pytest

from tests.statements.reported import found

CLAUSES = {
    "The mayor said on Monday she would go.": ["The mayor: she would go"],
    "The mayor said Monday she would go.": ["The mayor: she would go"],
    "The firm said late on Thursday it would close.": ["The firm: it would close"],
    "Police said on Friday a man had been held.": ["Police: a man had been held"],
    "Lind told reporters on Friday the deal was dead.": ["Lind: the deal was dead"],
    "Lind said last week the talks had failed.": ["Lind: the talks had failed"],
    "Lind said in a statement the talks had failed.": ["Lind: the talks had failed"],
    "Lind said in an interview on Tuesday with the paper the talks had failed.": [
        "Lind: the talks had failed"
    ],
    "Lind said later the talks had failed.": ["Lind: the talks had failed"],
    "Lind said later talks had failed.": ["Lind: later talks had failed"],
    "Lind said yesterday he would go.": ["Lind: he would go"],
    "Lind told reporters earlier today the deal was dead.": ["Lind: the deal was dead"],
    "Lind said yesterday was long.": ["Lind: yesterday was long"],
    "Lind said tomorrow he would go.": ["Lind: tomorrow he would go"],
    "Lind said on Sunday, hours after the vote, that it was lost.": ["Lind: it was lost"],
    "Lind told guests on Sunday, just a day after the vote, it was lost.": ["Lind: it was lost"],
    "Lind said it was late, while admitting that it was cold.": [
        "Lind: it was late",
        "Lind: it was cold",
    ],
    "Lind said it was late before adding that it was cold.": [
        "Lind: it was late",
        "Lind: it was cold",
    ],
    "Lind said the day after the vote that it was lost.": ["Lind: it was lost"],
    "Lind said a week before the vote he would go.": ["Lind: he would go"],
    "Lind said a fortnight before the vote that he would go.": ["Lind: he would go"],
    "Lind said the Sunday before the vote that he would go.": ["Lind: he would go"],
    "Lind said the Sunday vote was lost.": ["Lind: the Sunday vote was lost"],
    "Lind said at the weekend the talks had failed.": ["Lind: the talks had failed"],
    "Lind said over the weekend the talks had failed.": ["Lind: the talks had failed"],
    "Lind said as early as 2019 that the talks had failed.": ["Lind: the talks had failed"],
    "Lind said ahead of the vote that the talks had failed.": ["Lind: the talks had failed"],
    "Lind had said days earlier that the talks had failed.": ["Lind: the talks had failed"],
    "Lind has often said, most recently on Monday, that it was late.": ["Lind: it was late"],
    "Lind's claim on Monday that it was late is odd.": ["Lind's: it was late"],
    "The board said in a report, published on Monday, that it was “dull”.": [
        "The board: it was “dull”"
    ],
    "Lind said by phone on Monday the talks had failed.": ["Lind: the talks had failed"],
    "Lind told guests behind closed doors that it was late.": ["Lind: it was late"],
    "Lind told guests aboard her train on Monday that it was late.": ["Lind: it was late"],
    "Lind said by Friday the talks would end.": ["Lind: by Friday the talks would end"],
    "Lind said in the end the talks had failed.": ["Lind: in the end the talks had failed"],
}

TOPICS = {
    "Lind confirmed the arrest to the Ashford Post on Monday.": ["Lind: the arrest"],
    "Lind announced his exit to party members.": ["Lind: his exit"],
    "Lind confirmed a visit to farmers.": ["Lind: a visit to farmers"],
    "Lind praised guests as counting continued.": ["Lind: guests"],
    "Lind on Thursday praised the ruling on Monday.": ["Lind: the ruling on Monday"],
    "The mayor, Ada Lind, on Thursday praised the ruling on Monday.": [
        "The mayor: the ruling on Monday"
    ],
    "Lind denied the claim in a statement released on Monday.": ["Lind: the claim"],
    "Lind attacked the plan in a letter sent to guests.": ["Lind: the plan"],
    "Lind conceded defeat in a speech to guests in Lund.": ["Lind: defeat"],
    "Lind praised the words in a letter sent to guests.": [
        "Lind: the words in a letter sent to guests"
    ],
    "Lind claimed victory in the early hours of Monday.": ["Lind: victory"],
    "Lind conceded defeat on the night of February 26.": ["Lind: defeat"],
    "Lind conceded defeat shortly after midnight on Monday.": ["Lind: defeat"],
    "Lind ruled out a vote the following day.": ["Lind: a vote"],
    "Lind condemned the attack hours later.": ["Lind: the attack"],
    "Lind accused her of lying the next day.": ["Lind: her of lying the next day"],
    "After Berg accused her of fraud, Lind sued him.": ["Berg: her of fraud"],
    "As Berg conceded defeat, his aides wept.": ["Berg: defeat"],
    "Before Berg conceded defeat, Lind had left.": ["Berg: defeat"],
    "Lind denied the charges, and her trial is to begin.": ["Lind: the charges"],
    "Lind called on Monday for a new vote.": ["Lind: for a new vote"],
    "Lind called on Berg to go.": ["Lind: on Berg to go"],
    "The party announced on Monday the end of its boycott.": ["The party: the end of its boycott"],
    "Lind denounced on Tuesday the strikes on the port.": ["Lind: the strikes on the port"],
    "Lind called the result bitter on Sunday evening.": ["Lind: the result bitter"],
    "Lind vowed to go on, as her party doubled its share.": ["Lind: to go on"],
    "Lind expressed her wish in late July to leave.": ["Lind: her wish … to leave"],
    "Lind conceded defeat Sunday to her rival Berg.": ["Lind: defeat … to her rival Berg"],
    "Lind had previously on 7 May criticised the vote.": ["Lind: the vote"],
    "The board dismissed Lind's (KTN) win in the vote.": [
        "The board: Lind's (KTN) win in the vote"
    ],
    "Lind conceded defeat on Thursday, days after the vote.": ["Lind: defeat"],
    "Lind praised the firemen on Sunday, hours before the vote.": ["Lind: the firemen"],
    "Lind praised the firemen Sunday.": ["Lind: the firemen"],
    "Lind praised the firemen Sunday night in a post.": ["Lind: the firemen"],
    "Lind declared victory late Sunday in front of a crowd.": ["Lind: victory"],
    "Lind slammed the plan last week as a trick.": ["Lind: the plan … as a trick"],
    "Lind praised the firemen yesterday at a rally.": ["Lind: the firemen"],
    "Lind pledged a freeze on rents, two days before the vote.": ["Lind: a freeze on rents"],
    "Lind on Friday endorsed Berg, three days after he won.": ["Lind: Berg"],
    "Lind apologised on Monday for the delay.": ["Lind: for the delay"],
    "Lind slammed Berg at a campaign rally in Norland, Ohio.": ["Lind: Berg"],
    "Lind praised the mayor during the debate on Monday.": ["Lind: the mayor"],
    "Lind criticized Berg in speeches.": ["Lind: Berg"],
    "Lind accused Berg of insulting guests in interviews.": [
        "Lind: Berg of insulting guests in interviews"
    ],
    "Lind slammed the violence at a rally in Lund.": ["Lind: the violence at a rally in Lund"],
    "Lind praised Berg at a rally that was lost.": ["Lind: Berg at a rally that was lost"],
    # a day that may be of what was announced, done or named
    "Lind demanded a vote Sunday in the hall.": ["Lind: a vote Sunday in the hall"],
    "Lind urged them to leave Sunday.": ["Lind: them to leave Sunday"],
    "Lind thanked the firemen for saving Lund Sunday.": [
        "Lind: the firemen for saving Lund Sunday"
    ],
    "Lind praised the gains on Super Tuesday.": ["Lind: the gains on Super Tuesday"],
    "Lind promised tax cuts if she takes office in January.": [
        "Lind: tax cuts if she takes office in January"
    ],
}

CHANNELS = {
    "Lind said the port would reopen in a speech on Monday.": ["Lind: the port would reopen"],
    "Lind said the port would reopen, in a statement issued on Monday.": [
        "Lind: the port would reopen"
    ],
    "Lind said the port was shut on Friday’s “Lund Now.”": ["Lind: the port was shut"],
    "Lind said he would explain it in a speech on Monday.": [
        "Lind: he would explain it in a speech on Monday"
    ],
    "Lind has often said the port is safe, most recently on Monday.": ["Lind: the port is safe"],
    "The port will reopen, Lind said in remarks carried by state television on Monday.": [
        "Lind: The port will reopen"
    ],
}

AFTERMATHS = {
    "The talks will go on, the mayor said on Monday, as crowds gathered.": [
        "the mayor: The talks will go on"
    ],
    "The talks will go on, the mayor said Monday, a day after they began.": [
        "the mayor: The talks will go on"
    ],
    "The talks will go on, the mayor said yesterday, three days after they began.": [
        "the mayor: The talks will go on"
    ],
    "The talks will go on, the mayor said in a statement, while the port was shut.": [
        "the mayor: The talks will go on"
    ],
    "Lind has won, the board said on Monday, after a calm vote.": [
        "the board: Lind has won … after a calm vote"
    ],
}

INSIDE = {
    "Lind urged dockers on Monday to return to work.": ["Lind: dockers … to return to work"],
    "Lind accused the union on Monday of blackmail.": ["Lind: the union … of blackmail"],
    "Lind warned on Monday against a strike.": ["Lind: against a strike"],
    "Berg dismissed on Monday suggestions that he would go.": [
        "Berg: suggestions that he would go"
    ],
    "Lind dismissed the claim on Thursday as “child’s play”.": [
        "Lind: the claim … as “child’s play”"
    ],
    "Lind congratulated Berg on Monday evening “on a clear win”.": ["Lind: Berg … on a clear win"],
    "Lind praised the volunteers on Sunday as the soul of the party.": [
        "Lind: the volunteers … as the soul of the party"
    ],
}

JUDGEMENTS = {
    "Lind called the vote unfair.": ["Lind: the vote unfair"],
    "Lind called the claims false and defamatory.": ["Lind: the claims false and defamatory"],
    "Critics branded the law draconian.": ["Critics: the law draconian"],
    "Lind called the mayor shameless.": ["Lind: the mayor shameless"],
    "Lind called the meeting room.": [],
}


@pytest.mark.parametrize(("text", "expected"), CLAUSES.items(), ids=CLAUSES)
def test_a_day_before_a_clause_belongs_to_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOPICS.items(), ids=TOPICS)
def test_a_day_around_a_topic_belongs_to_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), AFTERMATHS.items(), ids=AFTERMATHS)
def test_a_day_with_a_comma_behind_it_ends_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHANNELS.items(), ids=CHANNELS)
def test_a_speech_behind_a_clause_is_that_of_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), INSIDE.items(), ids=INSIDE)
def test_a_day_inside_a_topic_belongs_to_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), JUDGEMENTS.items(), ids=JUDGEMENTS)
def test_what_somebody_is_called_may_be_an_adjective(text: str, expected: list[str]) -> None:
    assert found(text) == expected
