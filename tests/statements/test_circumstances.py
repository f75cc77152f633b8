"""Venue, channel, addressee and via, read beside the cue."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.models import Outlet, Reference
from pipeline.statements import find_statements
from tests.statements.marked import around

CHANNELS = {
    "“[It rains],” <Dahl> {said}, asked about a possible phone call.": None,
    "“[It rains],” <Dahl> {wrote} on Telegram.": "Telegram",
    "<Dahl> {said} [it rained] in a post on X.": "X",
    "“[It rains],” <Dahl> {said} in a message on X.": "X",
    "In a Facebook post, <Dahl> {said} [it rained].": "Facebook",
    "“[It rains],” <Dahl> {tweeted}.": "X",
    "“[It rains],” <Dahl> {posted} on Truth Social.": "Truth Social",
    "<Dahl> {told} reporters [it rained].": None,
    "<Dahl> {said} in a statement that [it rained].": "statement",
    "At a press conference, <Dahl> {said} [it rained].": "press conference",
    "In an interview, <Dahl> {said} [it rained].": "interview",
    "<Dahl> {said} [it rained] in a phone call.": "phone call",
    "<Dahl> {told} the state Oslo 2 TV channel that [it rained].": "state Oslo 2 TV channel",
    "<Dahl> {said} on state television that [it rained].": "state television",
    "<Dahl> {told} Oslo News host Ole Berg that [it rained].": None,
    "<Dahl> {said} [it rained].": None,
    "<Dahl> {said} [it was on Telegram].": None,
    "<Dahl> {said} the x was [wrong].": None,
    "<Dahl>, who had read the report, {said} [it rained].": None,
    "“[It rains],” {said} <Kari Dahl>, head of product policy at Facebook.": None,
    "“[It rains],” {said} <Kari Dahl>, the owner of a Facebook page.": None,
    "Following the lead of Berg and Facebook, <Dahl> {said} [it rained].": None,
    "<Dahl> {said} [it rained] in the last of her Twitter posts.": "X",
    "<Dahl> took to Facebook and {said} [it rained].": "Facebook",
    "<Dahl> {said} on her YouTube channel that [it rained].": "YouTube",
    "“[It rains],” {said} <Kari Dahl>, a radio host.": None,
    "<Dahl> {told} radio host Ole Berg that [it rained].": "radio",
    "“[It rains],” according to <three television networks>, {said} Berg.": None,
    "In an Oslo News interview, <Dahl> {said} [it rained].": "Oslo News",
    "In a TV interview, <Dahl> {said} [it rained].": "television",
    "<Dahl> {told} KTN’s “Day Time” on Monday that [it rained].": "KTN",
    "“[It rains],” <Dahl> {told} Ole Berg of the Oslo Times on Monday.": "Oslo Times",
    "Two days after the debate, <Dahl> {said} [it rained].": None,
    "Before a first televised debate, <Dahl> {said} [it rained].": None,
    "Commenting on the call for a debate, <Dahl> {said} [it rained].": None,
    "“[It rains],” <Dahl> {said} in response to the speech.": None,
    "“[It rains],” <Dahl> {said} in response to a letter.": None,
    "“[It rains],” {said} <a voter> who watched the Saturday debate.": None,
    "In the course of the debate, <Dahl> {said} [it rained].": "debate",
    "During Monday night’s last Oslo debate, <Dahl> {said} [it rained].": "debate",
    "In her last State of the City speech, <Dahl> {said} [it rained].": "speech",
    "Dahl gave a long interview in which <she> {said} [it rained].": "interview",
    "“[It rained],” according to <Dahl> in a long, angry letter.": "letter",
    "Reached by phone, <Dahl> {said} [it rained].": "phone call",
    "<Dahl> {told} a news conference in Oslo that [it rained].": "press conference",
    "<Dahl> {told} the Oslo Times by telephone that [it rained].": "phone call",
    "<Dahl> put the phone down and {said} [it rained].": None,
    "In an interview with the Lund Creek Ledger, <Dahl> {said} [it rained].": "Lund Creek Ledger",
    "In an interview with the Lund Examiner, <Dahl> {said} [it rained].": "Lund Examiner",
    "In an interview with Ada Star, <Dahl> {said} [it rained].": "interview",
    "Asked about what Berg said in an interview, <Dahl> {said} [it rained].": None,
    "Asked in an interview about what Berg said, <Dahl> {said} [it rained].": "interview",
    "On her taxes, <Dahl> {says} she would release [what she paid].": None,
}

ADDRESSEES = {
    "After talks, <Dahl> {said} [it rained], speaking to Dr. Ole Berg on Monday.": "Dr. Ole Berg",
    "<Dahl> {told} guests in a long session on Monday that [it rained].": "guests",
    "<Dahl> {wrote} to the council asking [it rained].": "council",
    "<Dahl> {told} the Bergen Post on phone that [it rained].": "Bergen Post",
    "<Dahl> {told} KTN’s “Day Time” [it rained].": "KTN",
    "<Dahl> {told} Lund’s mayor that [it rained].": "Lund’s mayor",
    "<Dahl> {told} a crowd here that [it rained].": "crowd",
    "Berg knows Lind was asked and once they met, <Dahl> {said} [it rained].": None,
    "<Dahl> {told} reporters [it rained].": "reporters",
    "<Dahl> {told} the Oslo Times that [it rained].": "Oslo Times",
    "“[It rains],” <Dahl> {told} a crowd in Oslo.": "crowd",
    "“[It rains],” a source {told} OsloPost.": "OsloPost",
    "<Dahl> {told} him [it rained].": None,
    "<Dahl> {told} reporters outside the hall [it rained].": "reporters",
    "“[It rains],” <Dahl> {told} Oslo Today TV.": "Oslo Today TV",
    "“[It rains],” <he> {said} with a laugh.": None,
    "Reminded of that, <he> {said} [it rained].": None,
    "“[It rains],” <Dahl> {told} the Sunday edition of the Times.": "Sunday edition",
    "“[It rains],” <Dahl> {told} the Oslo Times last year.": "Oslo Times",
    "“[It rains],” <Dahl> {told} Northcast Sunday.": "Northcast",
    "<Dahl> {told} the Oslo Times in a written statement that [it rained].": "Oslo Times",
    "<Dahl> {told} the Oslo Times during the interview that [it rained].": "Oslo Times",
    "<Dahl> {asked} reporters rhetorically whether [it rained].": "reporters",
    "In an interview with Oslo News over the weekend, <Dahl> {said} [it rained].": "Oslo News",
    "“[It rains],” <Dahl> {said} to cheers.": None,
    "“[It rains],” {said} <two aides> who spoke to Oslo News but were not named.": "Oslo News",
    "<Dahl> {told} KTN’s “Day Time” on Monday that [it rained].": "KTN",
    "<Dahl> {asked} Mrs. Lind several times whether [it rained].": "Mrs. Lind",
    "<Dahl> {asked} several times whether [it rained].": None,
    "<Dahl> {told} the tale of K. Lind that [it rained].": None,
    "In an AP interview Monday, <Dahl> {said} [it rained].": "AP",
    "In a US interview, <Dahl> {said} [it rained].": None,
    "“[It rains],” <Dahl> {said} to loud applause from the crowd.": None,
    "<Dahl> {said} [it rained].": None,
    "“[It rains],” <Dahl> {told} tens of thousands of people at the hall.": (
        "tens of thousands of people"
    ),
    "“[It rains],” <Dahl> {told} members of Bakers Local 9 on Monday.": (
        "members of Bakers Local 9"
    ),
    "“[It rains],” <Dahl> {told} a gathering of old bakers on Monday.": "gathering of old bakers",
    "“[It rains],” <Dahl> {told} a gathering of the risks.": "gathering",
    "“[It rains],” <Dahl> {told} the Oslo Times of Berg.": "Oslo Times",
    "<Dahl> {reminded} voters of Bergen that [it rained].": "voters",
    "“[It rains],” <Dahl> {told} Ole Berg of the Oslo Times on Monday.": (
        "Ole Berg of the Oslo Times"
    ),
    "“[It rains],” <Dahl> {told} about 90 people in the hall.": "about 90 people",
    "<Dahl> {asked} about 9 roads [it said were wet].": None,
    "<Dahl> {told} voters in Bergen that [it rained].": "voters",
}

VIA = {
    "“[It rains],” <Dahl> {told} reporters as cited by Norpress news agency.": ("Norpress",),
    "“[It rains],” <Dahl> {said}, per the Oslo Times.": ("Oslo Times",),
    "“[It rains],” <Dahl> {said}, according to Northcast.": ("Northcast",),
    "<Dahl> was {quoted} by Norpress as saying [it rained].": ("Norpress",),
    "“[It rained],” <Dahl> was quoted as {saying} by the semi-official Norpress.": ("Norpress",),
    "“[It rains],” <Dahl> {said}, according to his lawyer.": (),
    "Through a spokesman, <Dahl> {said} [it rained].": ("a spokesman",),
    "Through her lawyer, Ada Berg, <Dahl> {said} [it rained].": ("Ada Berg",),
    "<Dahl> {said} through police spokeswoman Ada Berg that [it rained].": ("Ada Berg",),
    "<Dahl>, through two aides, {denied} [it rained].": ("two aides",),
    "“[It rains],” <Dahl> {said} on Monday via an interpreter.": ("an interpreter",),
    "<Dahl> went through a lawyer and {said} [it rained].": (),
    "<Dahl> {said} as he walked through the voters that [it rained].": (),
    "Through the mayor came Lind, and <Dahl> {said} [it rained].": (),
    "“[It rains],” <Dahl> {said}.": (),
}

VENUES = {
    "Addressing party workers at Bergen Field, <Dahl> {said} [it rained].": "Bergen Field",
    "“[It rains],” <Dahl> {said} at a meeting of bakers and farmers in Bergen on Monday.": (
        "meeting of bakers and farmers in Bergen"
    ),
    "“[It rains],” <Dahl> {said} at a rally in Bergen and left.": "rally in Bergen",
    "“[It rains],” <Dahl> {said} at the Oslo Peace Club in Bergen on November 7.": (
        "Oslo Peace Club in Bergen"
    ),
    "Speaking at the Oslo forum in Bergen, <Dahl> {said} [it rained].": "Oslo forum in Bergen",
    "<Dahl> {said} at a conference in February that [it rained].": "conference",
    "<Dahl> {said} at an event Thursday night [it rained].": "event",
    "<Dahl> {told} a crowd at a rally in Ohio that [it rained].": "rally in Ohio",
    "<Dahl> {said} [it rained at the rally].": None,
    "<Dahl> {said} [it rained].": None,
    "<Dahl> {said} at first [it rained].": None,
    "<Kari Dahl>, a professor at Oslo University, {said} [it rained].": None,
    "“[It rains],” {said} <Kari Dahl>, head of its Rain Project at the old Oslo Club.": None,
    "“[It rains],” <Dahl> {said} at a town hall here on Monday.": "town hall",
    "“[It rains],” {said} <Dahl>, who is to leave at a rally in May.": None,
    "At Northcast, <Dahl> {said} [it rained].": None,
    "At a rally in Bergen, Ohio, <Dahl> {said} [it rained].": "rally in Bergen, Ohio",
    "“[It rains],” <Dahl> {said} at a rally in Bergen, N.H., on Monday.": "rally in Bergen, N.H.",
    "At a rally in Bergen, Lind listened as <Dahl> {said} [it rained].": "rally in Bergen",
    "At a rally in Bergen, Ohio voters heard that <Dahl> {said} [it rained].": "rally in Bergen",
    "At a June Berg campaign event, <Dahl> {said} [it rained].": "Berg campaign event",
    "At Monday night’s debate, <Dahl> {said} [it rained].": "debate",
    "During last week’s forum in Oslo, <Dahl> {said} [it rained].": "forum in Oslo",
    "During a May Day rally, <Dahl> {said} [it rained].": "May Day rally",
    "“[It rains],” <Dahl> {said} at a debate hosted by the Oslo Times.": "debate",
    "“[It rains],” <Dahl> {said} at a crowded hall in Oslo.": "crowded hall in Oslo",
    "“[It rains],” <Dahl> {said} at a forum where Lind spoke.": "forum",
    "“[It rains],” <Dahl> {said} at St. Olaf Hall.": "St. Olaf Hall",
    "At least two members of a club told the Oslo Times <Dahl> {said} [it rained].": None,
    "Lind’s news conference on Monday, in which <Dahl> {said} [it rained], was short.": (
        "Lind’s news conference"
    ),
    "A rally on Monday at which <Dahl> {said} [it rained] was short.": "rally",
    "A poll in which <Dahl> {said} [it rained] was wrong.": None,
    "“[It rains],” <Dahl> {told} guests at the county fairgrounds on Monday.": "county fairgrounds",
    "“[It rains],” <Dahl> {told} a few reporters at the Old Mill on Monday.": "Old Mill",
    "“[It rains],” <Dahl> {told} about 90 people in the school gym.": "school gym",
    "“[It rains],” <Dahl> {told} a manager at Northcast.": None,
    "“[It rains],” <Dahl> {said} in the ballroom of the Grand Lund Hotel.": (
        "ballroom of the Grand Lund Hotel"
    ),
    "“[It rains],” <Dahl> {told} them later on Berg Square.": "Berg Square",
    "“[It rains],” {said} <Dahl> on the Senate steps on Monday.": "Senate steps",
    "On the steps of the museum, <Dahl> {said} [it rained].": "steps of the museum",
    "<Dahl> {told} reporters in the spin room that [it rained].": "spin room",
    "“[It rains],” <Dahl> {said} of the men in the hotel lobby.": None,
    "“[It rains],” <Dahl> {told} members who stood in the hotel lobby.": None,
    "“[It rains],” <Dahl> {said}, in the studio or not.": None,
    "Speaking in Old Bergen on Monday, <Dahl> {said} [it rained].": "Old Bergen",
    "Speaking to reporters in Bergen, Ohio, <Dahl> {said} [it rained].": "Bergen, Ohio",
    "Speaking in Norwegian, <Dahl> {said} [it rained].": None,
    "<Dahl> {told} reporters in May that [it rained].": None,
    "<Dahl> {told} hundreds of voters in Bergen Monday that [it rained].": "Bergen",
    "<Dahl> {told} officials in Oslo that [it rained].": None,
    "“[It rains],” {said} <Dahl>, a writer in Oslo.": None,
    "“[It rains],” <Dahl> {said} at the Nov. 3 rally in Bergen.": "rally in Bergen",
    "“[It rains],” <Dahl> {said} at the hall at 9.30pm.": "hall",
    "“[It rains],” <Dahl> {said} at Mt. Olav Church.": "Mt. Olav Church",
    "“[It rains],” <Dahl> {said} at a rally Sen. Lind held.": "rally",
    "At Lund Park mayor Ada Lind listened, <Dahl> {said} [it rained].": None,
    "“[It rains],” <Dahl> {told} voters in Bergen, Iowa.": "Bergen, Iowa",
}

KNOWN = Reference(outlets=(Outlet(outlet_id="northcast", name="Northcast"),))


@pytest.mark.parametrize(("text", "channel"), CHANNELS.items(), ids=CHANNELS)
def test_the_channel_is_read(text: str, channel: str | None) -> None:
    assert [one.channel for one in around(text)] == [channel]


@pytest.mark.parametrize(("text", "addressee"), ADDRESSEES.items(), ids=ADDRESSEES)
def test_the_addressee_is_read(text: str, addressee: str | None) -> None:
    assert [one.addressee for one in around(text)] == [addressee]


@pytest.mark.parametrize(("text", "via"), VIA.items(), ids=VIA)
def test_those_who_passed_it_on_are_read(text: str, via: tuple[str, ...]) -> None:
    assert [one.via for one in around(text, KNOWN)] == [via]


@pytest.mark.parametrize(("text", "venue"), VENUES.items(), ids=VENUES)
def test_the_venue_is_read(text: str, venue: str | None) -> None:
    assert [one.venue for one in around(text)] == [venue]


def test_a_medium_belongs_to_the_nearest_cue() -> None:
    first, second = around(
        "<Dahl> {said} [it rained],| while <Berg> {wrote} on Telegram that [it did not]."
    )
    assert first.channel is None
    assert second.channel == "Telegram"


def test_a_medium_in_a_report_beside_it_counts_for_the_same_source() -> None:
    first, second = around(
        "<Dahl> {referred} [to that in a Telegram post],| {saying}: “[It rains].”"
    )
    assert first.channel is None
    assert second.channel == "Telegram"


def test_an_outlet_told_is_the_channel() -> None:
    (one,) = around("“[It rains],” <Dahl> {told} Northcast.", KNOWN)
    assert one.channel == one.addressee == "Northcast"


def test_who_is_told_by_another_is_no_addressee() -> None:
    first, second = around(
        "<Dahl> {joked} that [it rained],| and <Berg> {told} guests that [it did not]."
    )
    assert first.addressee is None
    assert second.addressee == "guests"


OF_ANOTHER = {
    "“It rains,” Dahl said at a rally in Lund, a day after Berg accused him of haste.": (
        "rally in Lund",
        None,
    ),
    "“It rains,” Dahl said at a rally in Lund, in which Berg said it was late.": (
        "rally in Lund",
        "rally in Lund",
    ),
    "Speaking in Lund on Monday, Dahl pushed back against Berg, who urged haste.": ("Lund", None),
}


@pytest.mark.parametrize(("text", "venues"), OF_ANOTHER.items(), ids=OF_ANOTHER)
def test_each_stands_where_it_is_told(text: str, venues: tuple[str | None, ...]) -> None:
    article = make_article(text, published_on=date(2024, 11, 8))
    rows = find_statements(article, find_dates(article).rows).rows
    assert tuple(row.venue for row in rows) == venues
