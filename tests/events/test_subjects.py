"""Subjects that other words stand between, explain or stand for: who acted, and what is told."""

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

H, P, D = EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.DENIED

ROWS = [
    # a relative clause behind an adverb, with two verbs, with commas of its own
    ("Ms. Lind, who recently launched a group, has opened offices this year.",
     "Ms. Lind has opened offices", ("Ms. Lind",), H),
    ("Holm, 61, who farms in the hills and drove to a rally on Friday, was glad.",
     "Holm drove to a rally", ("Holm",), H),
    ("Mr. Lind, whose aim is a broad, well-funded campaign, will face voters on Friday.",
     "Mr. Lind will face voters", ("Mr. Lind",), P),
    ("Mr. Lind, whose hall was, luckily, far away, will face voters on Friday.",
     "Mr. Lind will face voters", ("Mr. Lind",), P),
    # a party and state in brackets part nothing
    ("Sen. Ada Lind (D-Ohio) introduced a bill on Friday.",
     "Sen. Ada Lind (D-Ohio) introduced a bill", ("Sen. Ada Lind",), H),
    # a verb in -ing before the name that "who" takes up
    ("Lind was fourth, trailing Joe Vik, who ended his bid on Friday.", "Joe Vik ended his bid",
     ("Joe Vik",), H),
    ("Lind has been touring Norland, which votes next Friday.", "Norland votes", ("Norland",), P),
    # a town and its state part a person from "who"
    ("J. J. Vik, a firefighter from Lund, Va., who voted for Berg in 2008, is ill.",
     "J. J. Vik voted for Berg", ("J. J. Vik",), H),
    ("They asked a nurse in Lund, Ohio, who voted for Berg in 2008.",
     "a nurse voted for Berg", ("nurse",), H),
    ("They met in Lund, Joe Vik, who voted for Berg in 2008, said.", "Joe Vik voted for Berg",
     ("Joe Vik",), H),
    # people in a state, not the state
    ("He wants the farmers, a bloc of voters in Ohio, who chose Berg in 2008.",
     "voters chose Berg", ("voters",), H),
    ("He met voters in Ohio, which chose Berg in 2008.",
     "Ohio chose Berg", ("Ohio",), H),
    # somebody retired, and who retired
    ("Lind brought in a new aide, retired Army general Per Vik, last Friday.",
     "Lind brought in a new aide, retired Army general Per Vik", ("Lind",), H),
    ("Lind's aide, Army general Per Vik, retired last Friday.",
     "Lind's aide, Army general Per Vik, retired", ("Lind's aide",), H),
    # the day, or what links sentences, is none of the subject
    ("Berg late Friday agreed to meet Vik.", "Berg late Friday agreed to meet Vik", ("Berg",), H),
    ("Afterward, Berg and her team left Lund on Friday.", "Berg and her team left Lund",
     ("Berg and her team",), H),
    ("The guard Joe Vik indeed died on Friday.", "The guard Joe Vik indeed died",
     ("guard Joe Vik",), H),
    # "as" and an office tell what somebody was, "as" and a name what went on
    ("Ada Lind, as minister of trade in 2012 put Berg's name on a list.",
     "Ada Lind, as minister of trade in 2012 put Berg's name on a list", ("Ada Lind",), H),
    ("Berg wept as mayor Ada Lind signed the law on Friday.", "mayor Ada Lind signed the law",
     ("mayor Ada Lind",), H),
    ("Berg wept as the mayor signed the law on Friday.", "the mayor signed the law",
     ("mayor",), H),
    # all who are listed before "all of whom"
    ("He met Sens. Per Lund (R-Ohio), Jo Berg (D-Iowa) and Ana Holm, all of whom opposed the deal"
     " last summer, to mend it.",
     "Sens. Per Lund (R-Ohio), Jo Berg (D-Iowa) and Ana Holm opposed the deal",
     ("Sens. Per Lund", "Jo Berg", "Ana Holm"), H),
    ("He met the two judges, both of whom opposed the deal last summer.",
     "both of the two judges opposed the deal", ("both of the two judges",), H),
    # a year ends what "who" opens, and the sentence goes on
    ("The old Ole Vik who ran in 1968 turned out to be kind.", "The old Ole Vik ran",
     ("old Ole Vik",), H),
    # a subject that "and" shares behind "before", or with a verb in brackets
    ("The state met them days before and was busy with it on Friday.",
     "The state was busy with it", ("state",), H),
    ("The state met them days ago and [was] dealing with it on Friday.",
     "The state [was] dealing with it", ("state",), H),
    # what was done to the subject before it
    ("Vik was ill in the weeks after being elected to the council in 2012.",
     "Vik, elected to the council", ("Vik",), H),
    # what explains somebody in front of the sentence is not its subject
    ("For Lind, the front-runner, Lund's contest was a big win on Friday.",
     "For Lind, the front-runner, Lund's contest was a big win", ("Lund's contest",), H),
    ("For Lind, the campaign trail on Friday was long.",
     "For Lind, the campaign trail on Friday was long", ("campaign trail",), H),
    ("That includes stops in Lund on Friday.", "That includes stops in Lund", (), H),
    # what a thing has goes with it, and single marks around words are closed
    ("The club holds a poll of its members, the results of which were announced on Friday.",
     "the results of a poll of its members were announced",
     ("results of a poll of its members",), H),
    ("Lind met the 'core four' on Friday.", "Lind met the 'core four'", ("Lind",), H),
    ("Lind closed the workers' hall on Friday.", "Lind closed the workers' hall", ("Lind",), H),
    # what somebody is opens no clause
    ("Lund's term as harbour master expires later this year.",
     "Lund's term as harbour master expires", ("Lund's term as harbour master",), P),
    # "which" takes up no person
    ("Lind had a meeting with Mr. Berg, which took place on Friday.",
     "a meeting with Mr. Berg took place", ("meeting with Mr. Berg",), H),
    # what explains a date, or stands in front of the subject, is no subject
    ("In 2012, the last year of his term, the mayor cut taxes.", "the mayor cut taxes",
     ("mayor",), H),
    ("By 2040, the final year of the plan, the deficit would end.", "the deficit would end",
     ("deficit",), P),
    ("Given the size of the storm, the city closed its schools on Friday.",
     "Given the size of the storm, the city closed its schools", ("city",), H),
    # who acts stands between a noun and its verb
    ("He toured a tunnel Lund Port officers sealed in May.",
     "Lund Port officers sealed a tunnel", ("Lund Port officers",), H),
    # a noun behind a date that has its article in front
    ("Lind praised the winner of the 7 June election.", "the 7 June election", (), H),
    ("The August release of more than 90 prisoners ended it.", "August release", (), H),
    ("They looked up details of a visit Ada Lind made in May.", "Ada Lind made a visit",
     ("Ada Lind",), H),
    ("He drafted a plan that the city ordered from a firm in May.",
     "the city ordered a plan from a firm", ("city",), H),
    # what the words around a verb tell of it
    ("He’s also not opening the port on Friday.", "He’s also not opening the port", (), D),
    ("In 2009, it seemed as if the dam would break.",
     "it seemed as if the dam would break", (), H),
    ("When asked why Lind left in May, he sighed.", "Lind left", ("Lind",), H),
    # two verbs that "and" joins are one
    ("The song was written and recorded on Friday.", "The song was written and recorded",
     ("song",), H),
    ("Guards shot and wounded two men on Friday.", "Guards shot and wounded two men",
     ("Guards",), H),
    # words in -ed and -s that are no verbs
    ("Ms. Lind on Friday delivered, unprompted, a long plan for the port.",
     "Ms. Lind on Friday delivered, unprompted, a long plan for the port", ("Ms. Lind",), H),
    ("Lind tried on Friday to ease growing public worries about the port.",
     "Lind tried on Friday to ease growing public worries about the port", ("Lind",), H),
    # another clause follows
    ("Tempers cooled, and since then Lind left the party on Friday.", "Lind left the party",
     ("Lind",), H),
    # "will" in a name is no plan
    ("Jon Will praised the club on Friday.", "Jon Will praised the club",
     ("Jon Will",), H),
    ("Jon Will will praise the club on Friday.", "Jon Will will praise the club",
     ("Jon Will",), P),
    # what is told of takes place at its own time
    ("In May, the clubs had lured guests with a promise that none would pay.",
     "the clubs had lured guests with a promise that none would pay", ("clubs",), H),
    # a time or place in front explains nobody
    ("Later, the council, which met on Friday, went home.", "the council met", ("council",), H),
    ("In Oslo, Ada Lind, who left the club on Friday, met Berg.", "Ada Lind left the club",
     ("Ada Lind",), H),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors", "status"), ROWS)
def test_who_acts(text: str, headline: str, actors: tuple[str, ...], status: EventStatus) -> None:
    (event,) = (row for row in found_in(text).rows)
    assert (event.headline, event.actors, event.status) == (headline, actors, status)


NONE = [
    "Nobody knows where the party is today.",
    "There is one. There is today.",  # one word is left
    # the day is that of a question, of words said, or of when it will be known
    "Asked on Friday when the vote would be held, Lind sighed.",
    "He told us on Friday, ‘There is no better time.’",
    "We’ll see what it means on Friday.",
    # "today" and "every day" tell of all such days, and a daily is a paper
    "It is the form of rule under which we still live today.",
    "Thirst remains one of the biggest threats facing our country today.",
    "Every day he shares his song is a good day for the town.",
    "Lind also owns the largest paper in Malmo, a free daily.",
    "Lind has better odds of the post than she ever had in 2008.",
    "That was last spring, and since then the club has grown.",
    "He left in the last year of the war.",
    "That is why 15 days ago [the mayor].",
]


@pytest.mark.parametrize("text", NONE)
def test_no_happening(text: str) -> None:
    assert found_in(text).rows == ()
