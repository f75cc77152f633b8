"""Which year, week or weekend is meant: sentences of different days of publication."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

SATURDAY, MONDAY, WEDNESDAY = date(2024, 11, 2), date(2024, 11, 4), date(2024, 11, 6)
FEBRUARY, AUGUST = date(2025, 2, 6), date(2016, 8, 16)

ROWS = [
    # a verb in the past, even where words between look ahead
    (WEDNESDAY, "The senator refused to endorse him in July.", ["2024-07"]),
    (WEDNESDAY, "The union agreed to end the strike in August.", ["2024-08"]),
    (FEBRUARY, "The union agreed to end the strike in October.", ["2024-10"]),
    (WEDNESDAY, "The union agreed to end the strike in January.", ["2025-01"]),
    (WEDNESDAY, "Spending hit $1.1 billion through the end of August.", ["2024-08"]),
    (WEDNESDAY, "The fund raised a million through July.", ["2024-07"]),
    (WEDNESDAY, "The office will stay open through the end of August.", ["2025-08"]),
    (WEDNESDAY, "They extended the lease through August.", ["2025-08"]),
    (WEDNESDAY, "The spot could hit the airwaves Monday.", ["2024-11-11"]),
    (WEDNESDAY, "The storm hit the coast Monday.", ["2024-11-04"]),
    (WEDNESDAY, "The board revised its spending plans in July, saying it would wait.", ["2024-07"]),
    (WEDNESDAY, "She backed the governor's plan in a July letter.", ["2024-07"]),
    (FEBRUARY, "It wants to review the plan for the November election.", ["2025-11"]),
    (WEDNESDAY, "She plans to sell the house in July.", ["2025-07"]),
    (WEDNESDAY, "It asks how the paper rated the speech on June 11.", ["2024-06-11"]),
    (WEDNESDAY, "A poll in August shows that prices will be the issue.", ["2024-08"]),
    (WEDNESDAY, "They explained the decision to meet the envoy at the end of July.", ["2024-07"]),
    (WEDNESDAY, "The group spent a million on ads beginning in June.", ["2024-06"]),
    (WEDNESDAY, "The group will spend a million on ads beginning in June.", ["2025-06"]),
    (WEDNESDAY, "He will not accept the results of Sunday's vote.", ["2024-11-03"]),
    (WEDNESDAY, "He will lead the party into Sunday's vote.", ["2024-11-10"]),
    # the present of what is planned, where 'open' and 'close' are verbs
    (WEDNESDAY, "The polls close at 8 p.m. Monday.", ["2024-11-11T20:00"]),
    (WEDNESDAY, "Polling stations open on Monday.", ["2024-11-11"]),
    (WEDNESDAY, "On Monday, Democrats vote in Lund.", ["2024-11-11"]),
    (WEDNESDAY, "The new “Today” host left on Monday.", ["2024-11-04"]),
    (WEDNESDAY, "Talks resume Monday in Geneva.", ["2024-11-11"]),
    (WEDNESDAY, "The talks came close on Monday to failing.", ["2024-11-04"]),
    (WEDNESDAY, "The race appears close, a poll found on Monday.", ["2024-11-04"]),
    (WEDNESDAY, "He keeps open what he heard on Monday.", ["2024-11-04"]),
    # votes, debates and conventions are set long before: the nearest, unless a verb tells
    (AUGUST, "He suggested that the November election may be rigged.", ["2016-11"]),
    (AUGUST, "She faces him in November's general election.", ["2016-11"]),
    (AUGUST, "The midterm elections in November are a test.", ["2016-11"]),
    (AUGUST, "He counted on a deal before the convention in July.", ["2016-07"]),
    (AUGUST, "The March primary hurt him.", ["2016-03"]),
    (AUGUST, "The party won seats in the November elections.", ["2015-11"]),
    (AUGUST, "He lost the November election to her.", ["2015-11"]),
    (AUGUST, "He lit into her at a debate in October.", ["2015-10"]),
    (AUGUST, "It may push the ruling until after the November vote.", ["2016-11"]),
    (SATURDAY, "He holds a lead in Tuesday's primary.", ["2024-11-05"]),
    (SATURDAY, "He challenged her to a debate before Tuesday's caucus.", ["2024-11-05"]),
    (SATURDAY, "She left in tears after Tuesday's caucus.", ["2024-10-29"]),
    (SATURDAY, "The poll came before the caucuses on Monday.", ["2024-11-04"]),
    # what is spoken of as still to come
    (AUGUST, "Not only can she win in November, she is the best.", ["2016-11"]),
    (AUGUST, "He is upbeat about his chances of winning in November.", ["2016-11"]),
    (AUGUST, "They are strong enough to put the state in play in November.", ["2016-11"]),
    (AUGUST, "The row could have big consequences in November.", ["2016-11"]),
    (AUGUST, "She said that they must support him in November.", ["2016-11"]),
    (AUGUST, "She has what is necessary to win the November election.", ["2016-11"]),
    (AUGUST, "He is running for governor in November.", ["2016-11"]),
    (AUGUST, "The party is marching toward November.", ["2016-11"]),
    (AUGUST, "It will almost certainly be decided in July.", ["2017-07"]),
    (AUGUST, "He said the storm may have hit the coast in November.", ["2015-11"]),
    (AUGUST, "They were strong enough to win the state in November.", ["2015-11"]),
    (AUGUST, "You can't insult us in February and come back.", ["2016-02"]),
    (AUGUST, "They must file their February reports.", ["2016-02"]),
    (WEDNESDAY, "His handling of the events on Sunday was criticized.", ["2024-11-03"]),
    (WEDNESDAY, "On Monday the party she founded will vote.", ["2024-11-11"]),
    # a stretch goes on from the day it opens with
    (WEDNESDAY, "The poll, taken Friday through Monday, has her up.", ["2024-11-01", "2024-11-04"]),
    (WEDNESDAY, "It was not until Monday that he left.", ["2024-11-04"]),
    (WEDNESDAY, "He will not speak until Monday.", ["2024-11-11"]),
    (AUGUST, "He had backed her and is slated to be in Lund in October.", ["2016-10"]),
    (WEDNESDAY, "He won the most populous of the states that voted Monday.", ["2024-11-04"]),
    (WEDNESDAY, "She defended his vote, but late Saturday she was calm.", ["2024-11-02"]),
    (WEDNESDAY, "She wants to make it work, as she put it on Saturday.", ["2024-11-02"]),
    (WEDNESDAY, "She showed a new road building plan on Monday and left.", ["2024-11-04"]),
    (WEDNESDAY, "He wouldn't say Monday how the party would act.", ["2024-11-04"]),
    (WEDNESDAY, "Her victories in Ohio and Maine on Tuesday will help.", ["2024-11-05"]),
    (WEDNESDAY, "We really can win on Saturday.", ["2024-11-09"]),
    (WEDNESDAY, "She may reel off a few more victories on Saturday.", ["2024-11-09"]),
    (AUGUST, "The plans were hammered out beginning on Sunday.", ["2016-08-14"]),
    # what only a happening dates, and no night at all
    (AUGUST, "On the same day that the footage emerged, he left.", []),
    (AUGUST, "It lost on the same night she was to speak.", ["XXXX-XX-XXTNI"]),
    (AUGUST, "He left on Monday, and that day he joined us.", ["2016-08-15", "2016-08-15"]),
    (AUGUST, "It is the year Mr. Berg teamed up with the bank.", ["P1Y"]),
    (AUGUST, "In 2016, it holds more than 200 years later.", ["2016", "P200Y"]),
    (AUGUST, "In 2014 he left, and three years later he will be back.", ["2014", "2017"]),
    (AUGUST, "He was on “This Morning,” where he spoke.", []),
    (AUGUST, "She took him along for summer fishing trips.", []),
    (WEDNESDAY, "Sales fell the week after the attack.", ["P1W"]),
    (WEDNESDAY, "The year before he left, he won twice.", ["P1Y"]),
    (WEDNESDAY, "The change did not come overnight.", []),
    # some day of that name, and no certain one
    (WEDNESDAY, "On a wet Thursday in late September, she left.", ["XXXX-WXX-4", "2024-09"]),
    (WEDNESDAY, "He died on a Saturday morning in 1987.", ["XXXX-WXX-6TMO", "1987"]),
    (WEDNESDAY, "She told a Monday news conference so.", ["2024-11-04"]),
    (WEDNESDAY, "She said so in a telephone interview Monday.", ["2024-11-04"]),
    # a plan of the past: the nearest
    (FEBRUARY, "The trial was due to start in September, but was put off.", ["2024-09"]),
    (FEBRUARY, "The mayor was to retire in July.", ["2025-07"]),
    (FEBRUARY, "They were expected to leave in April.", ["2025-04"]),
    (SATURDAY, "The court, which was to sit on Monday, is closed.", ["2024-11-04"]),
    (SATURDAY, "The court was set to sit on Thursday.", ["2024-10-31"]),
    (WEDNESDAY, "The trial, set for March 4, may be delayed.", ["2025-03-04"]),
    (WEDNESDAY, "By Monday it was over.", ["2024-11-04"]),
    # a participle right before it, and a verb of another clause
    (WEDNESDAY, "Farr said the club would not sell him in January.", ["2025-01"]),
    (WEDNESDAY, "They would appeal the ruling handed down in September.", ["2024-09"]),
    (WEDNESDAY, "It had been due to begin but was adjourned until February.", ["2025-02"]),
    (WEDNESDAY, "It was due to be played on 20 October but was called off.", ["2024-10-20"]),
    # the month that a thing is of
    (FEBRUARY, "They are to certify the results of November's election.", ["2024-11"]),
    (FEBRUARY, "They will vote on May's budget.", ["2025-05"]),
    (WEDNESDAY, "They will argue about December's summit.", ["2024-12"]),
    # a holiday that is far off goes with its verb
    (date(2024, 5, 9), "Rates could reach 3% by Christmas.", ["2024-12-25"]),
    (date(2024, 8, 9), "He was sacked at Christmas.", ["2023-12-25"]),
    (WEDNESDAY, "Sales rose 3% ahead of Christmas.", ["2024-12-25"]),
    (WEDNESDAY, "A judge threw it out on New Year's Eve.", ["2023-12-31"]),
    # a time that has come, as the present tells
    (MONDAY, "The deadline lapses at midnight Wednesday.", ["2024-11-06T24:00"]),
    (MONDAY, "Parliament reconvenes Thursday.", ["2024-11-07"]),
    (WEDNESDAY, "A hearing took place in May 2021 and the trial opened that October.",
     ["2021-05", "2021-10"]),
    (WEDNESDAY, "She left the mill in 1960, joined the navy the year after and saw the world.",
     ["1960", "1961"]),
    (date(2024, 5, 2),
     "First-quarter sales rose. Net for the three months fell from a year earlier.",
     ["2024-Q1", "P3M", "2023-Q1"]),
    # the month in which a history stands
    (date(2024, 3, 4), "It began on January 13. By the end of the month she had raised 2 million.",
     ["2024-01-13", "2024-01"]),
    (date(2024, 3, 4), "He left in May 2019. By the end of the year he was back.",
     ["2019-05", "2019"]),
    (date(2024, 3, 4), "He left on January 13. He will be back by the end of the month.",
     ["2024-01-13", "2024-03"]),
    (date(2024, 3, 4), "It fell in May 2023. Shares have lost 3% since the start of the year.",
     ["2023-05", "2024"]),
    # the weekday of a history
    (date(2024, 3, 4), "She won on 14 February 2013. She went back to work on the Monday.",
     ["2013-02-14", "2013-02-18"]),
    (date(2024, 3, 4), "It ended in May 2019. He went home on the Monday.",
     ["2019-05", "XXXX-WXX-1"]),
    # weekdays and weeks of a month
    (MONDAY, "A runoff follows on the last Sunday of the month.", ["2024-11-24"]),
    (MONDAY, "It meets on the second Tuesday of next month.", ["2024-12-10"]),
    (MONDAY, "The trial is fixed for the week beginning 9 December.", ["2024-W50"]),
    (MONDAY, "It sold less in the week ending Saturday 2 November.", ["2024-W44"]),
    (MONDAY, "It is open every Monday and Thursday.", ["XXXX-WXX-1", "XXXX-WXX-4"]),
    (MONDAY, "It is open every Monday, Tuesday and Friday evening.",
     ["XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-5TEV"]),
    (MONDAY, "Lists close on November 18 (Monday).", ["2024-11-18", "2024-11-18"]),
    (MONDAY, "Lists close on Monday (18 November).", ["2024-11-18", "2024-11-18"]),
    # a day of another year, said beside it
    (MONDAY, "He was charged on 9 January last year.", ["2023-01-09"]),
    (MONDAY, "They took it in 2013 and held it until February of the following year.",
     ["2013", "2014-02"]),
    (MONDAY, "They met twice in the last fortnight.", ["P2W"]),
    (MONDAY, "It opened on May 6; a fortnight later it shut.", ["2024-05-06", "2024-W21"]),
    # the weekend that is over, while the next one is still far
    (MONDAY, "Thousands marched through the city this weekend.", ["2024-W44-WE"]),
    (MONDAY, "Thousands will march through the city this weekend.", ["2024-W45-WE"]),
    (MONDAY, "He said the band plays there this weekend.", ["2024-W45-WE"]),
    (MONDAY, "The coach said this weekend that he would quit.", ["2024-W44-WE"]),
    (SATURDAY, "Thousands marched through the city this weekend.", ["2024-W44-WE"]),
    (MONDAY, "They return this weekend after the league won its case.", ["2024-W45-WE"]),
    (MONDAY, "This weekend's vote drew crowds.", ["2024-W44-WE"]),
    # two days of one stretch
    (WEDNESDAY, "The clinic saw 400 patients between January 1 and September 18.",
     ["2024-01-01", "2024-09-18"]),
    (FEBRUARY, "The clinic treated 400 patients between 1 January and 18 September.",
     ["2024-01-01", "2024-09-18"]),
    (WEDNESDAY, "The clinic will be shut from December 20 to January 7.",
     ["2024-12-20", "2025-01-07"]),
    (FEBRUARY, "The clinic was shut from December 20 to January 7.",
     ["2024-12-20", "2025-01-07"]),
    (date(2024, 12, 28), "The school is closed from December 24 through January 2.",
     ["2024-12-24", "2025-01-02"]),
    (WEDNESDAY, "The clinic was shut between 20 December and 3 March 2023.",
     ["2022-12-20", "2023-03-03"]),
    (WEDNESDAY, "The road will be shut between March 1 and May 3.", ["2025-03-01", "2025-05-03"]),
    # a day that names what happened on it
    (date(2024, 4, 6), "He wrote about the Sept. 11 terrorist attacks.", ["2001-09-11"]),
    (date(2024, 4, 6), "The law was passed after the September 11 attacks.", ["2001-09-11"]),
    (date(2024, 9, 20), "Nine people died in the September 11 attacks.", ["2024-09-11"]),
    (date(2024, 4, 6), "Nine people died in the March 12 attacks.", ["2024-03-12"]),
    # a weekday of which the sentence tells
    (SATURDAY, "Monday marks the start of the trial.", ["2024-11-04"]),
    (WEDNESDAY, "Monday marked the start of the trial.", ["2024-11-04"]),
    (WEDNESDAY, "She said that Tuesday is the last day to register.", ["2024-11-12"]),
    (WEDNESDAY, "The outcome on Tuesday is a surprise.", ["2024-11-05"]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "sentence", "values"), ROWS)
def test_the_nearest_that_the_sentence_allows(
    published: date, sentence: str, values: list[str]
) -> None:
    found = find_dates(prose(sentence, published)).rows
    assert [one.value for one in found] == values
