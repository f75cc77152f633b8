"""Remarks as newsrooms word them, in pairs: one remark reported twice, or two remarks on one thing.

Every pair is of one speaker on one day: what is in quotation marks, and how another outlet reports
it; or another claim of his on the same matter. All sentences are invented for the purpose, in the
manner of wire reports. ``LOOKED_AT`` was read while levels and word lists were made; ``HELD_OUT``
was written before that and scored once when they were done: the share of its pairs in right order
was .75, that of bare containment .56. Some everyday words it showed to be missing were added since,
so that it is no unseen measure any more.
"""

from typing import NamedTuple


class Pair(NamedTuple):
    """A quotation and a report, and whether they are one remark."""

    quoted: str
    reported: str
    is_same: bool


LOOKED_AT = (
    Pair(
        "We will not pull our troops out until the last hostage is back home",
        "the army would stay until every hostage had been returned",
        True,
    ),
    Pair(
        "The rate will stay where it is for as long as inflation is above target",
        "borrowing costs would remain unchanged while inflation exceeded the target",
        True,
    ),
    Pair(
        "I have nothing to hide and I will answer every question the committee puts to me",
        "he had nothing to hide and was ready to answer all of the committee's questions",
        True,
    ),
    Pair("Our patience is not endless", "patience was running out", True),
    Pair(
        "We are ready to go back to the grain deal as soon as our fertilisers can be exported",
        "the country was prepared to resume grain shipments if its fertiliser exports were freed",
        True,
    ),
    Pair(
        "This was a cowardly attack on people who had come to pray",
        "the shooting was a cowardly assault on worshippers",
        True,
    ),
    Pair(
        "We have lost 14 firefighters, and we will not forget a single one of them",
        "fourteen firefighters had died and none of them would be forgotten",
        True,
    ),
    Pair(
        "Nobody is above the law, not even a former prime minister",
        "no one, a former premier included, stood above the law",
        True,
    ),
    Pair(
        "The European Union has wasted an opportunity to reach a fair agreement on fisheries",
        "Brussels had missed the chance for a fair deal on fishing",
        True,
    ),
    Pair(
        "We do not seek confrontation with China, but we will defend our interests",
        "his country was not looking for a conflict with Beijing but would protect its interests",
        True,
    ),
    Pair(
        "The vaccine will be free for everybody over 60 from the first of March",
        "people older than 60 would get the shot at no cost from March 1",
        True,
    ),
    Pair(
        "I congratulate Mr. Okoye on his convincing victory and look forward to working with him",
        "he congratulated President-elect Okoye on a convincing win",
        True,
    ),
    Pair(
        "It is too early to speak of a breakthrough",
        "it was premature to talk about a breakthrough",
        True,
    ),
    Pair(
        "The contract was signed under pressure and it is void",
        "the agreement, signed under duress, was invalid",
        True,
    ),
    Pair(
        "We expect the pipeline to be repaired within ten days",
        "repairs to the pipeline should take about 10 days",
        True,
    ),
    Pair(
        "Mr. Varga called me last night and we talked for an hour about the hostages",
        "he had spoken by phone with Varga for an hour on Tuesday night about the captives",
        True,
    ),
    Pair(
        "We will not pull our troops out until the last hostage is back home",
        "the army had killed 40 militants since the hostages were taken",
        False,
    ),
    Pair(
        "The rate will stay where it is for as long as inflation is above target",
        "inflation would return to its target only in the second half of next year",
        False,
    ),
    Pair(
        "I have nothing to hide and I will answer every question the committee puts to me",
        "the committee had leaked documents to the press",
        False,
    ),
    Pair(
        "We are ready to go back to the grain deal as soon as our fertilisers can be exported",
        "the grain deal had brought nothing to the poorest countries",
        False,
    ),
    Pair(
        "This was a cowardly attack on people who had come to pray",
        "police would guard all places of prayer until further notice",
        False,
    ),
    Pair(
        "We have lost 14 firefighters, and we will not forget a single one of them",
        "14 firefighters were being treated for burns",
        False,
    ),
    Pair(
        "Nobody is above the law, not even a former prime minister",
        "the former prime minister would get a fair trial",
        False,
    ),
    Pair(
        "We do not seek confrontation with China, but we will defend our interests",
        "trade with China had doubled in five years",
        False,
    ),
    Pair(
        "The vaccine will be free for everybody over 60 from the first of March",
        "the vaccine had been tested on 12,000 people over 60",
        False,
    ),
    Pair(
        "I congratulate Mr. Okoye on his convincing victory and look forward to working with him",
        "Okoye had promised him to come to Nairobi in spring",
        False,
    ),
    Pair(
        "We expect the pipeline to be repaired within ten days",
        "the pipeline had carried a third of the country's gas",
        False,
    ),
    Pair(
        "We will raise the minimum wage to 15 euros",
        "the minimum wage of 12 euros was too low",
        False,
    ),
    Pair(
        "Sanctions against Russia are working",
        "sanctions against Russia had to be tightened at once",
        False,
    ),
    Pair(
        "Turnout was the highest since 1994",
        "votes from abroad would be counted until Thursday",
        False,
    ),
    Pair(
        "We have agreed on a ceasefire of 72 hours",
        "the ceasefire had been broken three times in a single night",
        False,
    ),
    Pair(
        "I have full trust in my defence minister",
        "the defence minister had offered him his resignation",
        False,
    ),
)

HELD_OUT = (
    Pair(
        "We need more air defence systems, and we need them now",
        "the country urgently needed additional air defences",
        True,
    ),
    Pair(
        "There is no military solution to this conflict",
        "the conflict could not be solved by force of arms",
        True,
    ),
    Pair(
        "Prices for electricity will be capped until the end of April",
        "the cap on power prices would last through April",
        True,
    ),
    Pair(
        "I was never offered a post in the new government",
        "nobody had proposed that he join the next cabinet",
        True,
    ),
    Pair(
        "Our athletes will compete under their own flag or not at all",
        "athletes would take part only under the national flag",
        True,
    ),
    Pair(
        "The bank's clients will not lose a single cent",
        "no client of the bank would lose money",
        True,
    ),
    Pair(
        "We regret the remarks, and the ambassador has been summoned",
        "the ambassador had been called in over the comments, which the ministry deplored",
        True,
    ),
    Pair(
        "More than 300 people are still under the rubble",
        "over three hundred people remained trapped in the ruins",
        True,
    ),
    Pair(
        "The election was stolen from the people of this country",
        "the authorities had stolen the vote",
        True,
    ),
    Pair(
        "We will appeal, and we are confident that the ruling will be overturned",
        "the company would challenge the verdict and was sure that it would be reversed",
        True,
    ),
    Pair(
        "I am proud of what this team has achieved",
        "she was proud of the team's achievements",
        True,
    ),
    Pair(
        "The decision to close the plant is final",
        "there would be no going back on shutting the factory",
        True,
    ),
    Pair(
        "India will not take part in any talks where Pakistan sets the conditions",
        "New Delhi would stay away from negotiations on terms dictated by Islamabad",
        True,
    ),
    Pair(
        "We have evidence that the drones were launched from the south",
        "there was proof that the unmanned aircraft had come from the south",
        True,
    ),
    Pair(
        "The strike will go on until the management gives us a written offer",
        "workers would continue their walkout until they had an offer in writing",
        True,
    ),
    Pair(
        "He is a man of courage and I have great respect for him",
        "he was a courageous man whom he greatly respected",
        True,
    ),
    Pair(
        "We need more air defence systems, and we need them now",
        "air defences had shot down 17 of 20 missiles overnight",
        False,
    ),
    Pair(
        "There is no military solution to this conflict",
        "the military would answer any attack on the border",
        False,
    ),
    Pair(
        "Prices for electricity will be capped until the end of April",
        "electricity prices had tripled within a year",
        False,
    ),
    Pair(
        "I was never offered a post in the new government",
        "the new government would not last a year",
        False,
    ),
    Pair(
        "Our athletes will compete under their own flag or not at all",
        "the athletes had trained abroad for two years",
        False,
    ),
    Pair(
        "The bank's clients will not lose a single cent",
        "the bank's former managers would be prosecuted",
        False,
    ),
    Pair(
        "We regret the remarks, and the ambassador has been summoned",
        "the ambassador would return to his post next week",
        False,
    ),
    Pair(
        "More than 300 people are still under the rubble",
        "300 tents had been sent to people who lost their homes",
        False,
    ),
    Pair(
        "The election was stolen from the people of this country",
        "the people would decide the next election, not the courts",
        False,
    ),
    Pair(
        "We will appeal, and we are confident that the ruling will be overturned",
        "the company would not comment on the size of the fine",
        False,
    ),
    Pair(
        "I am proud of what this team has achieved",
        "the team would play without its captain on Sunday",
        False,
    ),
    Pair(
        "The decision to close the plant is final",
        "1,200 workers of the plant would be offered other jobs",
        False,
    ),
    Pair(
        "India will not take part in any talks where Pakistan sets the conditions",
        "India and Pakistan had exchanged lists of prisoners as every year",
        False,
    ),
    Pair(
        "We have evidence that the drones were launched from the south",
        "the drones had damaged two fuel depots",
        False,
    ),
    Pair(
        "The strike will go on until the management gives us a written offer",
        "the strike had cost the company 30 million euros",
        False,
    ),
    Pair(
        "The president will visit Poland in May",
        "the president would visit Finland in May",
        False,
    ),
)
