"""Sentences with the dates that are found in them: headline, actors, status and days together."""

from datetime import date

import pytest

from pipeline.models import Event, EventStatus
from tests.events.dated import found_in

H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

ROWS = [
    # what stands between commas behind the subject leaves no hole
    ("The last strike, in the fall of 2015, lasted 42 days.", "The last strike lasted 42 days",
     ("last strike",), H),
    ("Previous pacts, in 2015 and 2018, fell apart.", "Previous pacts fell apart",
     ("Previous pacts",), H),
    # what says which happening it was: a clause, or what was decided
    ("Lund recalled the 2012 attacks that left four people dead.",
     "2012 attacks that left four people dead", (), H),
    ("The 2012 attack that left four people dead shocked Lund.",
     "2012 attack that left four people dead", (), H),
    ("The 2015 decision to leave the union shocked the town.", "2015 decision to leave the union",
     (), H),
    ("Monday’s debate that Lind won was short.", "Monday’s debate", (), H),
    ("They want to make last year's vote a battle.", "last year's vote", (), H),
    # what was done in one happening has its date; what one was tried for has not
    ("The city bought the course in a 2011 short sale for $3 million.",
     "The city bought the course in a 2011 short sale for $3 million", ("city",), H),
    ("Ole Vik, who was killed in a 2011 drone strike, was born here.",
     "Ole Vik was killed in a 2011 drone strike", ("Ole Vik",), H),
    ("Vik was convicted in a 2011 killing.", "2011 killing", (), H),
    ("Vik hid his role in a 2011 killing.", "2011 killing", (), H),
    # what is to come stands in another clause
    ("Today’s debate was short and we will go on.", "Today’s debate", (), H),
    # whose it is stays with it
    ("Monday’s televised debate was the last before the vote.",
     "Monday’s televised debate was the last before the vote", ("Monday’s televised debate",), H),
    # why it happened is left out whole
    ("Because of the storm, the vote was moved on Friday.", "the vote was moved", ("vote",), H),
    # what is near or over in a sentence is no feast; what only reports is no correction
    ("The fair opened on New Year's Day, which is over.", "The fair opened", ("fair",), H),
    ("Because of an editing error, a report misstated the age of a law that Berg signed in 2012.",
     "Berg signed a law", ("Berg",), H),
    ("The talks lasted well into Friday.", "The talks lasted well into Friday", ("talks",), H),
    # a stroke parts no phrase
    ("In a Lund News/Vik Radio poll released Friday, 50 percent of voters chose Berg.",
     "a Lund News/Vik Radio poll released", ("Lund News/Vik Radio poll",), H),
    # prepositions of time go with their date
    ("The party will name its candidates on or before December 10.",
     "The party will name its candidates", ("party",), P),
    ("Polling will be held in three phases beginning January 10.",
     "Polling will be held in three phases", (), P),
    ("Elections are to be held no later than December 2025.",
     "Elections are to be held", ("Elections",), P),
    # a possessive inside the name of a day owns nothing
    ("A judge threw out the lawsuit on New Year's Eve, and nobody appealed.",
     "A judge threw out the lawsuit", ("judge",), H),
    # words that only look like adverbs
    ("The session of the Assembly, which was to start on Monday, is cancelled.",
     "The session of the Assembly was to start", ("session of the Assembly",), P),
    # the name that explains an office is who acted
    ("Her rival, former Lt. Gov. Raymond Oakes, conceded on Nov. 8.",
     "Her rival, former Lt. Gov. Raymond Oakes, conceded", ("Lt. Gov. Raymond Oakes",), H),
    ("The finance minister, Oto Brandl, resigned on Friday.",
     "The finance minister, Oto Brandl, resigned", ("Oto Brandl",), H),
    ("Her first husband, the painter Joel Marsh, drowned in 1979.",
     "Her first husband, the painter Joel Marsh, drowned", ("Joel Marsh",), H),
    ("Her elder son, Magnus, died in 2015.", "Her elder son, Magnus, died", ("Magnus",), H),
    ("The old mill, the Anchor, burned down on Friday.", "The old mill, the Anchor, burned down",
     ("old mill",), H),
    ("The mayor of Lund, Sweden, resigned on Friday.", "The mayor of Lund, Sweden, resigned",
     ("mayor of Lund",), H),
    # what depends on a condition of the sentence
    ("If they fail, spending would be frozen on May 1.", "spending would be frozen",
     (), Y),
    ("Spending will be frozen on May 1 unless they agree.", "Spending will be frozen",
     (), Y),
    ("If all goes well, the probe will land on Friday.", "the probe will land", ("probe",), Y),
    # a vote that the clause is about dates the clause
    ("In the 2019 Assembly elections, the party won seven of nine seats.",
     "the party won seven of nine seats", ("party",), H),
    ("She lost her seat in the 2019 election.", "She lost her seat", (), H),
    # a bound that is not over does not undo the past
    ("By mid-November only 68 of them still backed her.", "only 68 of them still backed her",
     ("68 of them",), H),
    # a clause with "which" ends at the comma behind it
    ("After the break, which lasts until 19 November, the club play four games.",
     "the break lasts until 19 November", ("break",), P),
    # a participle in front takes the subject of the sentence
    ("Born in 1975 to a miner and a nurse, Marsh grew up in Corrin.",
     "Marsh, born in 1975 to a miner and a nurse", ("Marsh",), H),
    # what is cut: the day of the words before
    ("Brindle Motors on Thursday cut its staff and on Friday closed a plant.",
     "Brindle Motors on Thursday cut its staff", ("Brindle Motors",), H),
    ("Since taking office in January, Berg has sacked four ministers.", "Berg, taking office",
     ("Berg",), H),
    ("Before joining the bank in 2011, Roe worked in London.", "Roe, joining the bank",
     ("Roe",), H),
    # what stands between commas says nothing of the verb
    ("The film, due out soon, was shot in Norway in 2021.",
     "The film, due out soon, was shot in Norway", ("film",), H),
    ("Roe was convicted in 1994 of killing his uncle, a crime he always denied.",
     "Roe was convicted in 1994 of killing his uncle", ("Roe",), H),
    ("A second round, if needed, will be held on 10 December.",
     "A second round, if needed, will be held", ("second round",), Y),
    # 'because of' opens no clause
    ("The hall, which shut for a while because of the rain, reopened on Friday.",
     "The hall reopened", ("hall",), H),
    # how many there were
    ("About 200 protesters gathered outside the court on Friday.",
     "About 200 protesters gathered outside the court", ("About 200 protesters",), H),
    ("Under a law passed long ago, the president must name a successor by the end of November.",
     "Under a law passed long ago, the president must name a successor", ("president",), P),
    ("Born in Hexley to a tram driver, she took her first class in 1947.",
     "Born in Hexley to a tram driver, she took her first class", (), H),
    # more words say which happening
    ("Sunday's derby against Wickham Town was dull.", "derby against Wickham Town", (), H),
    ("Wednesday's 2-1 win over Dunlow was dull.", "2-1 win over Dunlow", (), H),
    ("Its 2021 mission to Venus was cancelled.", "mission to Venus", (), D),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors", "status"), ROWS)
def test_a_sentence_gives_its_event(
    text: str, headline: str, actors: tuple[str, ...], status: EventStatus
) -> None:
    found = found_in(text)
    assert found.rows, found.rejects
    event = found.rows[0]
    assert (event.headline, event.actors, event.status) == (headline, actors, status)


def only(text: str) -> Event:
    """The one event of a text."""
    (event,) = found_in(text).rows
    return event


def test_what_comes_again_has_the_bounds_of_its_other_date() -> None:
    event = only("The play was repeated every December until 1971.")
    assert (event.status, event.latest) == (R, date(1971, 12, 31))
    event = only("She has called every day since late January.")
    assert (event.status, event.earliest) == (R, date(2023, 1, 1))


def test_all_dates_of_a_list_are_days_of_the_happening() -> None:
    events = found_in("Reuss has stood three times, in 2006, 2012 and 2018.").rows
    assert [event.earliest for event in events] == [date(y, 1, 1) for y in (2006, 2012, 2018)]
    assert {event.headline for event in events} == {"Reuss has stood three times"}


def test_a_season_is_no_part_of_the_date_beside_it() -> None:
    event, *_ = found_in("They will play their last show of 2023-24 tonight.").rows
    assert event.earliest == date(2023, 11, 12)


def test_a_forecast_for_a_year_is_none_of_its_events() -> None:
    found = found_in("The firm on Friday reported a loss, and cut its forecast for 2025.")
    assert [event.earliest for event in found.rows] == [date(2023, 11, 10)]


MORE = [
    # a particle of the verb is no preposition of the date
    ("Her deputy, Ann Berg, took over the next day.", None, "Her deputy, Ann Berg, took over"),
    # what someone did is told from its noun on
    ("He was jailed in 2019 for a murder he committed in 1988.", 1988, "he committed a murder"),
    # an aside dates no main clause
    ("The dividend, unchanged since 2019, will be halved from January 2026.", 2026,
     "The dividend, unchanged since 2019, will be halved"),
    # an infinitive in the subject
    ("The deadline to do so passes at midnight on Wednesday.", None,
     "The deadline to do so passes"),
    # what opens with 'Early' need not be a phrase of time
    ("Early voting centres opened at 8am on Friday, and 40 people had come by Saturday.", None,
     "Early voting centres opened"),
    ("The vote is on Tuesday.", None, "The vote"),
    # the year of a clause with 'when'
    ("The party feared a repeat of 2018, when it lost 11 of the 14 councils.", 2018,
     "it lost 11 of the 14 councils"),
    ("In 2019, when he was mayor, Roe was jailed.", 2019, "Roe was jailed"),
    # a preposition and its date open no clause
    ("Workers who have not been paid since January will go on strike on Monday.", None,
     "Workers who have not been paid since January will go on strike"),
    ("After retiring in 1997 she went back to Hexley.", 1997, "she, retiring"),
    ("Their leader, Suri Ames, had planned to retire but changed her mind on Friday.", None,
     "Suri Ames changed her mind"),
    ("Power prices rose 4% in October from a month earlier.", None,
     "Power prices rose 4% in October from a month earlier"),
    ("The campaign, which officially began on 20 October, has been marred by fights.", None,
     "The campaign officially began"),
    ("A speaker will be elected on Tuesday, and the premier will be sworn in two days later.", None,
     "the premier will be sworn in"),
    ("The party, founded in 1948 and banned between 1970 and 1989, has never won.", 1970,
     "The party banned"),
    ("Two days after his release in March, he fled to Norway.", None, "his release"),
    # what goes with a clause has a day of its own
    ("The union will ballot its members this month, with the result due on 6 December.", None,
     "the result due"),
    ("Polls open at 8am on Saturday and close at 6pm on Sunday.", None, "Polls open"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year", "headline"), MORE)
def test_a_headline_holds_the_words_of_its_date(text: str, year: int | None, headline: str) -> None:
    found = [
        event.headline
        for event in found_in(text).rows
        if year is None or (event.earliest and event.earliest.year == year)
    ]
    assert headline in found


SECOND = [
    ("He resigned on Friday, two days after the vote on Wednesday.", "the vote"),
    ("Police arrested three people on Friday over a robbery in May.", "a robbery"),
]


@pytest.mark.parametrize(("text", "headline"), SECOND)
def test_a_second_date_is_that_of_the_happening_before_it(text: str, headline: str) -> None:
    first, second = found_in(text).rows
    assert second.headline == headline
    assert first.earliest != second.earliest


def test_the_present_of_the_day_itself_is_a_plan() -> None:
    (event,) = found_in("Parliament meets on Sunday.").rows
    assert (event.status, event.earliest) == (P, date(2023, 11, 12))
