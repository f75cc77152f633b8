"""Which words of a subject name who acted, and which only stand before or inside it."""

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

H, P = EventStatus.HAPPENED, EventStatus.PLANNED

ROWS = [
    # a happening before a place, and what it did
    ("He spoke in court about a fire at an old mill that left nine dead on Friday.",
     "a fire at an old mill left nine dead", ("fire",), H),
    ("She is in a firm in a town that left the union on Friday.",
     "a town left the union", ("town",), H),
    ("Lind and her allies dove deeper into the files on Friday.",
     "Lind and her allies dove deeper into the files", ("Lind and her allies",), H),
    # a happening that a date behind "of" dates
    ("Berg left Lund after the floods of last week.", "the floods", (), H),
    ("It was the scandal of the year.", "It was the scandal of the year", (), H),
    # a noun and who did something to it, side by side
    ("The law the council passed in spring will take effect on Friday.",
     "The law the council passed in spring will take effect", ("law",), P),
    ("The deal the council finished on Friday would raise rents.",
     "the council finished the deal", ("council",), H),
    ("Three rallies on squares the mayor has closed are planned for Friday.",
     "Three rallies on squares the mayor has closed are planned for Friday",
     ("Three rallies on squares",), P),
    ("The law Lind passed will take effect on Friday.",
     "The law Lind passed will take effect", ("law",), P),
    ("The team the town hired left on Friday.", "The team the town hired left", ("team",), H),
    ("The last gift the paper had found was made in 2015.",
     "The last gift the paper had found was made", ("last gift",), H),
    ("Half the farmers he hired left on Friday.",
     "Half the farmers he hired left", ("Half the farmers",), H),
    ("All the council members voted on Friday.",
     "All the council members voted", ("All the council members",), H),
    ("On Friday, the firm that Lind founded will open a shop.",
     "the firm that Lind founded will open a shop", ("firm",), P),
    ("On Friday, the man who left the club opened a shop.",
     "the man who left the club opened a shop", ("man",), H),
    ("On Friday, the woman who led Lund showed up to help.",
     "the woman who led Lund showed up to help", ("woman",), H),
    # words before a subject that are no part of it
    ("Only 360 farmers voted on Friday.", "Only 360 farmers voted", ("360 farmers",), H),
    ("Even Lind voted on Friday.", "Even Lind voted", ("Lind",), H),
    ("Party leaders long ago picked Lind for 2016.",
     "Party leaders long ago picked Lind for 2016", ("Party leaders",), H),
    ("Both Lind and Berg met on Friday.", "Both Lind and Berg met", ("Lind", "Berg"), H),
    ("Known as Lund Radio, the station closed on Friday.",
     "Known as Lund Radio, the station closed", ("station",), H),
    ("Armed with a list, Lind toured the port on Friday.",
     "Armed with a list, Lind toured the port", ("Lind",), H),
    ("Outside the plant on Oak Street, a nurse named Ada Lind waited on Friday.",
     "Outside the plant on Oak Street, a nurse named Ada Lind waited", ("nurse",), H),
    ("Whatever the outcome in Lund, Berg left on Friday.",
     "Whatever the outcome in Lund, Berg left", ("Berg",), H),
    ("Most backed the plan and praised Lind on Friday.", "Most praised Lind", ("Most",), H),
    ("He prizes peace and left the party on Friday.", "He left the party", (), H),
    ("Farmers tend to vote late and have moved to Lund since May.",
     "Farmers have moved to Lund since May", ("Farmers",), H),
    # "to" leads to both verbs beside "and"
    ("The firearm was used to defend the town and end the siege on Friday.",
     "The firearm was used to defend the town and end the siege", ("firearm",), H),
    # a date inside a subject
    ("A 2010 “rule book” of the council was sold at the fair.",
     "A 2010 “rule book” of the council was sold at the fair", ("“rule book” of the council",), H),
    ("The so called “Lund Law” was passed by the council on Friday.",
     "The so called “Lund Law” was passed by the council", ("so called “Lund Law”",), H),
    # two offices of one person, and what is between two
    ("Former council speaker and Norlander Max Berg opened the hall on Friday.",
     "Former council speaker and Norlander Max Berg opened the hall",
     ("Former council speaker and Norlander Max Berg",), H),
    ("A deal between Mr. Dahl and the Lund Port ended on Friday.",
     "A deal between Mr. Dahl and the Lund Port ended",
     ("deal between Mr. Dahl and the Lund Port",), H),
    # "which" takes up no person, and adverbs are no part of who acted
    ("Ada Berg, the head of the Port Workers of Norland, which joined Lind in May, left.",
     "the Port Workers of Norland joined Lind", ("Port Workers of Norland",), H),
    ("The council almost never met before 2011.", "The council almost never met",
     ("council",), EventStatus.DENIED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors", "status"), ROWS)
def test_who_acts(text: str, headline: str, actors: tuple[str, ...], status: EventStatus) -> None:
    told = [(event.headline, event.actors, event.status) for event in found_in(text).rows]
    assert (headline, actors, status) in told
