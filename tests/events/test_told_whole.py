"""What a headline needs to be understood alone: whose it was, which one, what was done to what."""

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

ROWS = [
    # a dated noun keeps whose it is, and where or on what it was
    ("Dahl ran Berg's 2013 council campaign.", "Berg's council campaign", H),
    ("The law followed the 9/11 terrorist attacks.", "9/11 terrorist attacks", H),
    ("A report on the 2012 attack on the harbour is due.", "attack on the harbour", H),
    ("She spoke of the 2012 debate on Monday.", "2012 debate", H),
    # what is told of a subject between commas is not what happened on the day
    (
        "On June 4, 2008, Berg, who hadn't backed anybody, decided to join Lind.",
        "Berg decided to join Lind",
        H,
    ),
    (
        "In 2012, the Norland League, which never won, hired Berg.",
        "the Norland League hired Berg",
        H,
    ),
    # "no" before "surprise" makes no noun of the verb behind "when"
    ("It was no surprise when Berg left the race on Monday.", "Berg left the race", H),
    # what another verb leads to tells nothing of whether it happened
    (
        "Berg on Saturday presented a view of how a mayor should act.",
        "Berg on Saturday presented a view of how a mayor should act",
        H,
    ),
    (
        "This year, the army has already placed guns there with plans to send more.",
        "the army has already placed guns there with plans to send more",
        H,
    ),
    # "at a time" and a list of names with one noun are told to their end
    (
        "The council cut the budget on Friday at a time when schools were full.",
        "The council cut the budget on Friday at a time when schools were full",
        H,
    ),
    (
        "She led, with ads set to begin running on Friday in the Lund, Malmo and Ystad markets.",
        "ads set to begin running on Friday in the Lund, Malmo and Ystad markets",
        P,
    ),
    # what is set between commas has the day, and the sentence has not
    ("The talks, set to end on Tuesday, also cover trade.", "The talks set to end", P),
    (
        "The vote, scheduled to be held on Tuesday, also covers two seats.",
        "The vote scheduled to be held",
        P,
    ),
    # what caused or ended something has the day behind it
    (
        "Dahl pulled off a string of victories capped by a narrow win in Lund on Friday.",
        "a narrow win in Lund",
        H,
    ),
    ("The law passed by the council on Friday is popular.", "The law passed by the council", H),
    # of no complaint, nothing is told but that there was none
    ("No complaint was received on Friday.", "No complaint was received", D),
    ("No. 2 leader Jon Berg left on Friday.", "No. 2 leader Jon Berg left", H),
    # a verb that reaches to now leaves the date to what was before
    ("The fear has grown after raids in Lund and Malmo last year.", "raids in Lund and Malmo", H),
    # a list goes on in front of "who", and a number in front of "registered voters"
    (
        "Lind attacked her rivals on Friday, particularly Jon Berg and Ole Vik, who feared it.",
        "Lind attacked her rivals on Friday, particularly Jon Berg and Ole Vik",
        H,
    ),
    (
        "The poll was held in May on phones and landlines among 1,358 registered voters.",
        "The poll was held in May on phones and landlines among 1,358 registered voters",
        H,
    ),
    # what goes with the clause keeps its day
    (
        "The film is set to be shown with a premiere on Nov. 22.",
        "The film is set to be shown with a premiere on Nov. 22",
        P,
    ),
    ("The film was shown with a prize on Friday.", "The film was shown with a prize", H),
    # a modal is shared by a verb whose past form is its own
    ("The plan may fail and cost her votes in May.", "The plan may cost her votes", Y),
    # what is only reported of a plan leaves it a plan, what ought to be is none
    (
        "Lind will reportedly be giving a talk on November 20.",
        "Lind will reportedly be giving a talk",
        P,
    ),
    ("The court ought to rule next week.", "The court ought to rule", Y),
    # "not" inside a word denies nothing
    (
        "The card was no speech but a not-so-subtle joke about Berg on Friday.",
        "The card was no speech but a not-so-subtle joke about Berg",
        H,
    ),
    # words that an editor put in belong to the clause around them
    (
        "Lind wrote that the [harbour] plan was dropped in 2012.",
        "the [harbour] plan was dropped",
        H,
    ),
    ("“[The mayor] lost in 2012,” Lind wrote.", "[The mayor] lost", H),
    # what one thinks and not that one thinks it is the event
    ("“I think maybe 500 people were hurt in 2011,” Lind said.", "500 people were hurt", H),
    ("“I guess the mill was sold in 2012,” Lind said.", "the mill was sold", H),
    # a contest that something leads up to has its own day
    (
        "The ballot will give Berg hope heading into the party's convention in 2024.",
        "the party's convention",
        P,
    ),
    ("Lind held a rally in Norland ahead of voting Tuesday.", "voting Tuesday", P),
    # what is over cannot have the day of a verb in the present: its noun has it
    (
        "Berg has long lived off his surprising win in the Norland primary last month.",
        "the Norland primary",
        H,
    ),
    ("Dahl is thinking of his parents' death in 1987.", "his parents' death", H),
    ("Berg is in Norland after the harbour fire in June.", "the harbour fire", H),
    ("Lind has won three contests this week.", "Lind has won three contests", H),
    # what a clause without an opener is about stands in it
    (
        "Lind wanted a vote, an offer the council refused at a meeting in May.",
        "the council refused an offer at a meeting",
        H,
    ),
    (
        "They scorned the tunnel deal the council finished last year.",
        "the council finished the tunnel deal",
        H,
    ),
    # a match, a survey and a suit take place as a vote does
    ("Dahl fears a December matchup against Lind.", "matchup against Lind", P),
    ("The figures mark a turn from the institute's survey in March.", "the institute's survey", H),
    ("She won the 2014 National Bowls championship with Lund.", "National Bowls championship", H),
    # what follows "it was no surprise on Monday when" was on that day
    (
        "It was no surprise Thursday morning, when Berg went off script at the hall.",
        "Berg went off script at the hall",
        H,
    ),
    # a time between "which" and its verb is no subject
    (
        "The firm, which between 2003 and 2009 collected tolls there, closed.",
        "The firm collected tolls there",
        H,
    ),
    # one of several has its own day
    (
        "Berg has won eight of nine contests, including the Norland caucuses on Saturday.",
        "the Norland caucuses",
        H,
    ),
    # a place behind the date says which one
    (
        "Lind is up since the club's convention last month in Norland and Lund.",
        "the club's convention in Norland and Lund",
        H,
    ),
    # "that" behind a verb of doing points at its noun; "once known as" tells of before
    (
        "The club made that argument in letters over the weekend, and several members raised it.",
        "The club made that argument in letters",
        H,
    ),
    (
        "The NRL, once known as Lund News, parted ways in October with its chief.",
        "The NRL, once known as Lund News, parted ways in October with its chief",
        H,
    ),
    (
        "She recalled the Sept. 12, 2003, terrorist attacks to excuse the law.",
        "terrorist attacks",
        H,
    ),
    # what single hyphens set apart is no part of it, as with dashes
    (
        "The old firm - which also works with Lund Mills and others - made $2 million this week.",
        "The old firm made $2 million",
        H,
    ),
    (
        "The drop in Norland on Tuesday - 22 points in all - shows how fast Berg fell.",
        "The drop in Norland on Tuesday shows how fast Berg fell",
        H,
    ),
    # what leads to a phrase is no part of it; "forces" of an army is no verb
    (
        "The file is long, including about 900 letters that were released Friday night.",
        "900 letters were released",
        H,
    ),
    (
        "Berg — who was an architect of the surge of Norland military forces in 2007 — left.",
        "Berg was an architect of the surge of Norland military forces",
        H,
    ),
    # how often something is done is told of another clause
    (
        "The talk on Friday is typical of how he often deals with guests.",
        "The talk on Friday is typical of how he often deals with guests",
        H,
    ),
    # words set apart behind "and" are no subject
    (
        "Lind raised $2 million in May and, despite paying $1 million, began June with a loan.",
        "Lind began June with a loan",
        H,
    ),
    # what is made heard is not heard of itself
    (
        "Farmers will get the chance to make their voice heard on November 20.",
        "Farmers will get the chance to make their voice heard",
        P,
    ),
]


@pytest.mark.parametrize(("text", "headline", "status"), ROWS, ids=[row[0] for row in ROWS])
def test_an_event_is_told_whole(text: str, headline: str, status: EventStatus) -> None:
    told = [(event.headline, event.status) for event in found_in(text).rows]
    assert (headline, status) in told


@pytest.mark.parametrize(
    "text",
    [
        # a time of which something is told dates nothing
        "2022 teaches mayors to be humble.",
        "The end of the month has brought hope to the town.",
        # nor does a day of one thing among several
        "The site posts false stories, including one in September about a flood.",
    ],
)
def test_a_time_in_passing_is_no_event(text: str) -> None:
    assert found_in(text).rows == ()
