"""The day of saying: which date dates it, and which does not."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.models import Precision, Reference, ReferenceEvent, SaidBasis
from pipeline.statements import find_statements
from tests.statements.marked import FRIDAY, days

STATED = {
    "“[It rains],” <Dahl> {said} on Wednesday.": "2024-11-06",
    "On Wednesday, <Dahl> {said} [it rained].": "2024-11-06",
    "<Dahl> on Wednesday {said} [it rained].": "2024-11-06",
    "<Dahl> {told} reporters on November 5 that [it rained].": "2024-11-05",
    "“[It rains],” <Dahl> {remarked} at the forum in Oslo on November 7.": "2024-11-07",
    "In a statement on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "<Dahl> {said} on Tuesday that [it rained], two days after Lind left.": "2024-11-05",
    "Lind left on Tuesday, a day after <Dahl> {said} [it rained].": "2024-11-04",
    "<Dahl>, who on Monday {said} [it rained], left.": "2024-11-04",
    "In an interview with the Oslo Times on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "“[It rains],” <Dahl> {said} at a forum hosted by Berg on Tuesday.": "2024-11-05",
    "<Dahl> {said} during a rally on Tuesday that [it rained].": "2024-11-05",
    "During a speech on Tuesday in Oslo, <Dahl> {said} [it rained].": "2024-11-05",
    "Asked on Tuesday whether it would snow, <Dahl> {said} [it rained].": "2024-11-05",
    "Addressing guests on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "Touring a farm in Oslo on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "Sitting down with aides on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "Meeting guests on Tuesday, where he wept, <Dahl> {said} [it rained].": "2024-11-05",
    "Flanked by aides on Tuesday, <Dahl> {vowed} [to stay].": "2024-11-05",
    "“[It rains],” <Dahl> {told} Berg in a Tuesday call.": "2024-11-05",
    "“[It rains],” <Dahl> {told} Berg in a Feb. 7 call.": "2024-02-07",
    "<Dahl> {told} Berg on Feb. 7 that [it rained].": "2024-02-07",
    "But on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "<Dahl> on Wednesday asked guests to forget the vote held on Monday, {calling} [it a trick].": (
        "2024-11-06"
    ),
    "<Dahl> {said} [it rained] on Tuesday’s broadcast of “Day Time.”": "2024-11-05",
    "<Dahl> {mocked} [Berg’s plan] on Tuesday, as ever.": "2024-11-05",
    "Very late on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "In Tuesday's speech, <Dahl> {said} [it rained].": "2024-11-05",
    "<Dahl> {said} [it rained] in a speech on Wednesday.": "2024-11-06",
    "<Dahl> {said} [it rained], in a statement issued on Tuesday.": "2024-11-05",
    "<Dahl> {has often said} [it rained], most recently on Tuesday.": "2024-11-05",
    "[It rains], <Dahl> {said} in remarks carried by state television on Tuesday.": "2024-11-05",
    "<Dahl> on Tuesday named a team led by Berg and {said} [it rained].": "2024-11-05",
    "<Dahl> {wrote} in 2016 that [it rained].": "2016",
    "<Dahl> {said} in a talk that was aired on Monday that [it rained].": "2024-11-04",
    "<Dahl>’s [congratulations] he {sent} to Berg in 2016 were shown again.": "2016",
    "<Dahl> {said} last month that [it rained].": "2024-10",
    "<Dahl> {conceded} [defeat] Sunday [to her rival].": "2024-11-03",
    "<Dahl> {praised} [Berg] Tuesday night.": "2024-11-05",
    "<Dahl> {praised} [Berg] at a rally in Lund, Ohio, on Tuesday.": "2024-11-05",
    "A <report> issued on Tuesday {said} [it rained].": "2024-11-05",
    "A <poll> made last month {showed} [it rained].": "2024-10",
    "A <voter> polled on Tuesday {said} [it rained].": "2024-11-05",
    "The <council> two years ago {said} [it rained].": "2022",
    "<Dahl> {praised} [Berg] last week in front of a crowd.": "2024-10-28/2024-11-03",
    "<Dahl> ended the talks on Tuesday by {declaring} [war].": "2024-11-05",
    "<Dahl> {had previously on 7 May criticised} [the vote].": "2024-05-07",
    "Dahl held a rally on Tuesday at which <she> {said} [it rained].": "2024-11-05",
    "Dahl’s speech on Tuesday, in which <she> {said} [it rained], was long.": "2024-11-05",
    "Dahl spoke at a forum on Tuesday in Oslo, where <she> {said} [it rained].": "2024-11-05",
    "On Tuesday’s “Oslo Live,” <Dahl> {said} [it rained].": "2024-11-05",
    "<Dahl> {said} [it rained] on Tuesday’s “Oslo Live.”": "2024-11-05",
    "On Tuesday, even as shares fell, <Dahl> {said} [it rained].": "2024-11-05",
    "While celebrating five victories on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "<Dahl> {told} Berg by phone on Tuesday that [it rained].": "2024-11-05",
    "“[It rains],” <Dahl> {said} by email on Tuesday.": "2024-11-05",
    "The agency quoted <Dahl> on Tuesday as {saying} that [it rained].": "2024-11-05",
    "<Dahl> was quoted on Tuesday as {saying} that [it rained].": "2024-11-05",
    "<Dahl> {claimed} [victory] in the early hours of Tuesday.": "2024-11-05",
    "<Dahl> {conceded} [defeat] on the night of October 26.": "2024-10-26",
    "Dahl and Berg met on Tuesday, with <Berg> {saying} [it rained].": "2024-11-05",
    "Two mayors met Tuesday over a bridge, with <Berg> {calling} [it] a farce.": "2024-11-05",
    "Shares fell on Tuesday as <Dahl> {rejected} [the plan].": "2024-11-05",
    "Hours after polls closed on Tuesday, <Dahl> {declared} [victory].": "2024-11-05",
    "<Dahl>, who was addressing guests in Lund on Tuesday, {said} [it rained].": "2024-11-05",
    "Reached by phone on Tuesday, <Dahl> {said} [it rained].": "2024-11-05",
    "A <spokeswoman> reached Tuesday {said} [it rained].": "2024-11-05",
    "<Dahl> {had warned} her as early as January that [it rained].": "2024-01",
    "<Dahl> {praised} [the mayor] way back in March.": "2024-03",
    "In an interview with the Post that aired last month, <Dahl> {said} [it rained].": "2024-10",
    "<Dahl>’s {claim} on Tuesday that [it rained] was odd.": "2024-11-05",
    "A statement issued late on Tuesday by the <board> {said} [it rained].": "2024-11-05",
    "“[It rains],” <Dahl> {said} while touring farms in Lund on Tuesday.": "2024-11-05",
    "“[It rains],” <Dahl> {told} guests as she left the hall on Tuesday.": "2024-11-05",
    "“[It rains],” <Dahl> {told} local guests after meeting the king on Tuesday.": "2024-11-05",
    "<Dahl> {said} after a noisy lunch in Lund on Tuesday that [it rained].": "2024-11-05",
    "Dahl was cheered at Tuesday’s debate when <she> {said} [it rained].": "2024-11-05",
    "On Tuesday <Dahl> opened her show by {telling} guests that [it rained].": "2024-11-05",
    "A clip from May 2016 in which <Dahl> {says} [it rained] was shown.": "2016-05",
    "<Dahl> {said} that week, at a forum on Tuesday, that [it rained].": "2024-11-05",
    "On Tuesday, <Dahl> joined those who say that it is late, {calling} [it] odd.": "2024-11-05",
    "<Dahl> on Tuesday mocked it as dull while {praising} [Berg].": "2024-11-05",
    "<Dahl> went after Berg on Tuesday over his war, {calling} [it] odd.": "2024-11-05",
    "On Tuesday at a hall in Lund, Ohio, after he had lost, Gov. <Dahl> {said} [it rained].": (
        "2024-11-05"
    ),
    "On Tuesday, <Dahl> — seen by the Post as a rival — {told} Berg [it rained].": "2024-11-05",
    "<Dahl> {said} shortly after noon on Tuesday that [it rained].": "2024-11-05",
    "On Tuesday in Oslo, while on the trail, <Dahl> {said} [it rained].": "2024-11-05",
}

NOT_STATED = {
    "what came before the saying": "<Dahl> {said} after the loss on Tuesday that [it rained].",
    "who saw to it by then": "<Dahl> {praised} [a bridge] built by bakers on Tuesday.",
    "a clause behind the deed": "<Dahl> {said} after the rally that [it rained on Tuesday].",
    "the date is that of what is recalled": "<Dahl> {recalled} [her visit] back in October.",
    "the date is that of the dateline": "OSLO, Nov 8 (XYZ) - <Dahl> {said} [it rained].",
    "the date is inside the content": "<Dahl> {said} [it rained on Wednesday].",
    "the date is the rally's": "<Dahl> {praised} [Berg] and the July 14 rally.",
    "the date tells which polls": "In a rally for the 2024 Oslo vote, <Dahl> {said} [it rained].",
    "the date in brackets is the vote's": (
        "In Saturday's (November 2) vote it shone, <Dahl> {said} [it rained]."
    ),
    "the date is that of an arrest": "A <farmer> arrested on Tuesday {said} [it rained].",
    "the date is that of a vote": "A <mayor> chosen two years ago {said} [it rained].",
    "the date is that of the founding": "A <party> formed in 2016 {said} [it rained].",
    "the date is in a relative clause": "<Dahl>, who won on Tuesday, {said} [it rained].",
    "the date is another happening's": "After a storm on Tuesday, <Dahl> {said} [it rained].",
    "the date is the vote's": "Referring to a vote on Tuesday, <Dahl> {said} [it rained].",
    "the date is in the figures": "[In 2014, half was lost], {according to} the <bureau>.",
    "the date is somebody's past": "<Dahl>, the envoy from 2007 to 2013, {said} [it rained].",
    "the date is of another clause": "To mend what it lost in 2012, the party {said} [it rained].",
    "the date is after a conjunction": "<Dahl> {said} [it rained], as it did on Tuesday.",
    "the date is to come": "<Dahl> {said} [it rained], and will speak on December 24.",
    "the date is in an aside with commas": (
        "<Dahl>, who lost a friend in Aurora, Ohio, on Tuesday, {said} [it rained]."
    ),
    "a year is too long for a deed": "This year, <Dahl> who won left, {calling} [it] odd.",
    "a span of time is no day": "<Dahl> {said} for three days that [it rained].",
}


@pytest.mark.parametrize(("text", "edtf"), STATED.items(), ids=STATED)
def test_a_date_beside_the_cue_dates_the_saying(text: str, edtf: str) -> None:
    (said,) = days(text)
    assert (said.basis, said.edtf) == (SaidBasis.STATED, edtf)
    assert said.date_mention_id


@pytest.mark.parametrize("text", NOT_STATED.values(), ids=NOT_STATED)
def test_other_dates_do_not(text: str) -> None:
    (said,) = days(text)
    assert said.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, after receiving many requests, <the court> {said} [it rained].",
        "On Monday, as votes were counted, the <Dahl>, who leads it, {said} [it rained].",
        "On Monday, <Dahl>, a farmer, later {said} [it rained].",
        "On Monday, <a poll led by Dahl> {indicated} that [it rained].",
        "It began on Monday, when <Dahl> {said} [it rained].",
        "Berg won on Monday when <Dahl> {said} [it rained].",
        "One more thing: On Monday, <Dahl> {said} [it rained].",
        "When the Post contacted the office on Monday, <Dahl> {said} [it rained].",
        "<A poll by the Post>, published on Monday, {said} [it rained].",
    ],
)
def test_asides_do_not_part_a_leading_date_from_the_cue(text: str) -> None:
    (said,) = days(text)
    assert said.edtf == "2024-11-04"


@pytest.mark.parametrize(
    "text",
    [
        "After talks on Monday, which he had asked for, <Dahl> {said} [it rained].",
        "On Monday Berg, <who> {had said} [it rained], left.",
        "Born in the 1990s when <Dahl> {said} [it rained], he left.",
        "While Berg campaigned on Monday, <Dahl> {said} [it rained].",
        "When Berg called his aunt on Monday at home in the rain, <Dahl> {said} [it rained].",
        "Dahl lost a car on Monday in which <she> {said} [it rained].",
    ],
)
def test_a_date_of_another_clause_dates_no_saying(text: str) -> None:
    (said,) = days(text)
    assert said.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize(
    "apposed",
    [
        "mayor from 2001 to 2008",
        "an aide during a lost 2008 bid and now a farmer",
        "a candidate for mayor in 2019",
        "the party’s nominee last year",
        "appointed on Monday",
        "elected in May",
    ],
)
def test_a_date_in_what_the_source_is_dates_no_saying(apposed: str) -> None:
    (said,) = days(f"“[It rains],” {{said}} <Ada Dahl>, {apposed}.")
    assert said.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize(
    "told",
    [
        "a farmer, on Tuesday",
        "a farmer on Tuesday",
        "a farmer at a rally on Tuesday",
        "reached on Tuesday",
        "speaking on Tuesday",
        "in Oslo, Ohio on Tuesday",
        "45, late on Tuesday",
    ],
)
def test_a_date_behind_what_the_source_is_dates_it(told: str) -> None:
    (said,) = days(f"“[It rains],” {{said}} <Ada Dahl>, {told}.")
    assert said.edtf == "2024-11-05"


@pytest.mark.parametrize(
    "text",
    [
        "<The letter>, dated Nov. 4, {said} [it rained].",
        "<The report>, published on Monday, {said} [it rained].",
        "<The report>, sent to the board on Monday, {said} [it rained].",
    ],
)
def test_the_day_of_a_paper_is_that_of_its_words(text: str) -> None:
    (said,) = days(text)
    assert (said.basis, said.edtf) == (SaidBasis.STATED, "2024-11-04")


def test_a_stretch_that_is_not_over_ends_with_the_article() -> None:
    (said,) = days("<Dahl> {said} this week that [it rained].")
    assert (said.days.earliest, said.days.latest) == (date(2024, 11, 4), FRIDAY)
    assert said.edtf == "2024-11-04/2024-11-08"


def test_a_clause_of_an_earlier_time_is_in_no_scene() -> None:
    said = days(
        "[It rains], <Dahl> {said} on Wednesday,|"
        " three days after <Dahl> {insisted} that [it snowed]."
    )
    assert [one.edtf for one in said] == ["2024-11-06", "2024-11-03"]


def test_the_day_is_no_finer_than_the_words() -> None:
    (said,) = days("<Dahl> {wrote} in 2016 that [it rained].")
    assert said.precision is Precision.YEAR
    assert (said.days.earliest, said.days.latest) == (date(2016, 1, 1), date(2016, 12, 31))


def test_without_a_date_publication_is_the_bound() -> None:
    (said,) = days("<Dahl> {said} [it rained].")
    assert (said.days.earliest, said.days.latest) == (None, FRIDAY)
    assert said.edtf == "[..2024-11-08]"
    assert said.precision is Precision.UNKNOWN


def test_the_day_of_an_aside_is_not_that_of_the_saying() -> None:
    (said,) = days("<Dahl>, who on Monday left for Oslo, {said} [it rained].")
    assert said.edtf == "[..2024-11-08]"


def test_without_a_day_of_publication_nothing_is_known() -> None:
    (said,) = days("<Dahl> {said} [it rained].", published=None)
    assert said.basis is SaidBasis.UNKNOWN
    assert said.days.is_open
    assert said.edtf is None


def test_a_day_beside_the_cue_goes_before_one_of_its_matter() -> None:
    first, second = days(
        "<Dahl> on Wednesday {defended} [the protest] on Sunday.|“[It rained],” <Dahl> {said}."
    )
    assert first.days.earliest == second.days.earliest == date(2024, 11, 6)


def test_what_a_speaker_says_that_she_said_is_no_scene() -> None:
    text = "Dahl said Dahl told guests on Tuesday that it rained. “They left,” Dahl said."
    article = make_article(text, published_on=FRIDAY)
    statements = find_statements(article, find_dates(article).rows).rows
    assert [one.said_edtf for one in statements] == [
        "[..2024-11-08]",
        "2024-11-05",
        "[..2024-11-08]",
    ]


def test_a_scene_holds_for_its_speaker() -> None:
    first, second, other = days(
        "“[It rains],” <Dahl> {said} at the forum on November 7.| “[It pours],” <Dahl> {said}."
        "| <Berg> {said} [it did not]."
    )
    assert second.days == first.days
    assert second.basis is SaidBasis.STATED
    assert second.why.startswith("the speaker is still in the scene dated before")
    assert second.venue == first.venue == "forum"
    assert other.basis is SaidBasis.BOUNDED


LATER = {
    "she moves on": "On Thursday she flew home.",
    "she is there": "She saw the port on Thursday.",
    "all move on": "On Thursday, voters went to the polls.",
    "by name": "But Dahl on Thursday left.",
}

NOT_LATER = {
    "what another did": "Berg left on Thursday.",
    "what was before": "Dahl had left on Thursday.",
    "what is to come": "On Thursday the council will meet.",
    "an earlier day": "On Monday she flew home.",
    "the day of a paper": "Dahl read a book that came out on Thursday.",
}


@pytest.mark.parametrize("told", LATER.values(), ids=LATER)
def test_a_later_day_ends_the_scene(told: str) -> None:
    *_, last = days(
        f"<Dahl> {{said}} on Tuesday [it rained].| {told} “[It pours],” <Dahl> {{said}}."
    )
    assert last.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize("told", NOT_LATER.values(), ids=NOT_LATER)
def test_other_days_do_not_end_it(told: str) -> None:
    *_, last = days(
        f"<Dahl> {{said}} on Tuesday [it rained].| {told} “[It pours],” <Dahl> {{said}}."
    )
    assert last.edtf == "2024-11-05"


def test_a_scene_told_later_goes_before_an_earlier_occasion() -> None:
    *_, last = days(
        "Dahl issued a statement on Monday.| On Tuesday, <Dahl> {said} [it rained]."
        "| <Dahl> {complained} that [it poured]."
    )
    assert last.edtf == "2024-11-05"


def test_a_new_date_ends_the_scene() -> None:
    *_, last = days(
        "<Dahl> {said} on Monday [it rained].| <Dahl> {said} on Tuesday [it poured]."
        "| <Dahl> {added} [it was late]."
    )
    assert last.edtf == "2024-11-05"


def test_what_somebody_says_again_and_again_is_no_part_of_a_scene() -> None:
    *_, often = days(
        "<Dahl> {said} on Monday [it rained].| <Dahl> has repeatedly {said} [it would]."
    )
    assert often.basis is SaidBasis.BOUNDED


def test_a_day_named_without_its_date_is_no_part_of_a_scene() -> None:
    *_, named = days(
        "<Dahl> {said} on Monday [it rained].| On election day, <Dahl> {said} [it did]."
    )
    assert named.basis is SaidBasis.BOUNDED


def test_a_scene_does_not_reach_over_a_whole_article() -> None:
    far = "Nothing else was new there that day. " * 60
    *_, last = days(f"<Dahl> {{said}} on Monday [it rained]. {far}| <Dahl> {{said}} [it poured].")
    assert last.basis is SaidBasis.BOUNDED


def test_a_flashback_holds_only_for_what_stands_by_it() -> None:
    far = "Nothing else was new there that day. " * 8
    first, near, late = days(
        "<Dahl> {said} in 2016 [it rained].| <Dahl> {added} [it poured]. "
        + far
        + "| <Dahl> {said} [it was dry]."
    )
    assert near.edtf == first.edtf == "2016"
    assert late.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize("cue", ["later {said}", "{has since said}", "subsequently {told} Berg"])
def test_what_was_said_later_than_a_flashback_has_no_day(cue: str) -> None:
    *_, last = days(
        "<Dahl> {said} on Thursday [it rained].| In 2016, <Dahl> {said} [it poured]."
        f"| <Dahl> {cue} [it was dry]."
    )
    assert last.basis is SaidBasis.BOUNDED


def test_behind_a_flashback_the_scene_of_the_news_goes_on() -> None:
    now, then, moved, last = days(
        "<Dahl> {said} on Thursday [it rained].| In 2016, <Dahl> {said} [it poured]."
        "| After the storm of June the king of Oslo left, <Dahl> {said} [at dawn]."
        "| <Dahl> {said} [it was late]."
    )
    news = "2024-11-07"
    assert [one.edtf for one in (now, then, moved, last)] == [news, "2016", news, news]


SET_SCENES = {
    "Dahl gave a speech in Oslo on Monday. |“[It rains],” <Dahl> {said}.": "2024-11-04",
    "On Monday, Dahl held a rally in Oslo. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl spoke to reporters on Monday. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl was asked about it on Monday. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl took to X on Monday. |“[It rains],” <she> {wrote}.": "2024-11-04",
    "Dahl conceded on Monday in a speech. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl held two rallies on Monday. |“[It rains],” <she> {said}.": "2024-11-04",
    "On Monday, Dahl was calm in a round of interviews. |<She> {said} [it rained].": "2024-11-04",
    "Dahl issued a statement on Monday. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl spoke on Monday. |“[It rains. It pours],” <she> {said}.": "2024-11-04",
    "Dahl was calm on Monday in a speech. |“[It rains],” <she> {said}.": "2024-11-04",
    "On Monday, Dahl sent a memo titled “Our Facts.” |In it, <she> {says} [it rained].": (
        "2024-11-04"
    ),
    "Dahl replied on Monday at a rally in Oslo. |“[It rains],” <she> {said}.": "2024-11-04",
    "Dahl gave a speech that week, at a forum on Monday. |<Dahl> {said} [it rained].": "2024-11-04",
    "Dahl took to the airwaves on Monday. |<She> {said} [it rained].": "2024-11-04",
}

SHARED = {
    "Dahl and Berg traded blows in a debate on Monday. |“[No],” <Dahl> {said}.| “[Yes],” <Berg>"
    " {answered}.": "2024-11-04",
    "Dahl and Berg spoke on Monday. |“[No],” <Dahl> {said}.| “[Yes],” <Berg> {answered}.": (
        "2024-11-04"
    ),
}
NOT_SHARED = {
    "his speech": "Dahl mocked Berg in a speech on Monday. |“[No],” <Dahl> {said}."
    "| “[Yes],” <Berg> {answered}.",
    "a spokesman": "Dahl faced Berg in a debate on Monday. |“[No],” <Dahl> {said}."
    "| “[Yes],” <Berg’s spokesman> {answered}.",
    "another day": "Dahl faced Berg in a debate on Monday. |“[No],” <Dahl> {said}."
    "| It rained on Tuesday. “[Yes],” <Berg> {answered}.",
}


@pytest.mark.parametrize(("text", "edtf"), SHARED.items(), ids=SHARED)
def test_a_scene_is_of_all_who_are_in_it(text: str, edtf: str) -> None:
    assert [said.edtf for said in days(text)] == [edtf, edtf]


@pytest.mark.parametrize("text", NOT_SHARED.values(), ids=NOT_SHARED)
def test_a_scene_is_of_nobody_else(text: str) -> None:
    *_, said = days(text)
    assert said.basis is SaidBasis.BOUNDED


ENTRIES = {
    "May 9, 2024: <Dahl>, by now a farmer, {says} [it rained].": "2024-05-09",
    "May 9, 2024: Dahl wept. <She> {says} [it rained].": "2024-05-09",
    "May 9, 2024: Dahl wept. <She> {said} [no] on May 12.": "2024-05-12",
}
NO_ENTRIES = {
    "another line": "May 9, 2024: Dahl wept.\n\n<Dahl> {says} [it rained].",
    "a habit": "May 9, 2024: Dahl wept. <She> {has long said} that [it rained].",
    "no mark": "May 9, 2024 was wet. <Dahl> {says} [it rained].",
}


@pytest.mark.parametrize(("text", "edtf"), ENTRIES.items(), ids=ENTRIES)
def test_the_day_that_opens_a_line_is_that_of_all_of_it(text: str, edtf: str) -> None:
    (said,) = days(text)
    assert (said.basis, said.edtf) == (SaidBasis.STATED, edtf)


@pytest.mark.parametrize("text", NO_ENTRIES.values(), ids=NO_ENTRIES)
def test_other_dates_open_no_line(text: str) -> None:
    (said,) = days(text)
    assert said.basis is SaidBasis.BOUNDED


OTHER_SCENES = {
    "a month is no march": "Dahl praised the ruling of March 2. |“[It rains],” <Dahl> {said}.",
    "another's rally": "Dahl saw Berg speak on Monday at a rally. |<Dahl> {said} [it rained].",
    "another time": "Dahl gave a speech on Tuesday. |<She> once {said} [it rained].",
    "somebody else's rally": "Berg held a rally on Monday. |“[It rains],” <Dahl> {said}.",
    "a day named between": "Dahl held talks on Monday. On election night, Dahl left. "
    "|“[It rains],” <she> {said}.",
    "words with one person": "Dahl spoke to Berg on Monday. |“[It rains],” <she> {said}.",
    "who speaks for her": "Dahl spoke on Monday. |<An aide for Dahl> {said} [it rained].",
    "who knows rallies": "To Dahl, a friend of rallies, Monday was new. |<She> {said} [it did].",
    "aides in interviews": "His aides said so in interviews on Monday, not Dahl. "
    "|<Dahl> {said} [it rained].",
    "another's paper": "Dahl’s party released a statement on Monday. |<Dahl> {said} [it rained].",
    "a habit": "Dahl held a rally on Monday. |<She> {refers} [to Berg] as a clown.",
    "a picture": "Dahl waves at a rally on November 4, 2024. |“[It rains],” <Dahl> {said}.",
    "no occasion": "Dahl bought a house on Monday. |“[It rains],” <Dahl> {said}.",
    "a day after the rally": "Dahl left after a rally lost on Monday. |<Berg> {said} [it rained].",
}


@pytest.mark.parametrize(("text", "edtf"), SET_SCENES.items(), ids=SET_SCENES)
def test_a_sentence_before_sets_the_scene(text: str, edtf: str) -> None:
    *_, said = days(text)
    assert (said.basis, said.edtf) == (SaidBasis.STATED, edtf)
    assert said.why.startswith("the sentence before sets the scene")


@pytest.mark.parametrize("text", OTHER_SCENES.values(), ids=OTHER_SCENES)
def test_other_sentences_before_do_not(text: str) -> None:
    *_, said = days(text)
    assert said.basis is SaidBasis.BOUNDED


def test_a_day_earlier_after_anothers_words_has_both_readings() -> None:
    *_, said = days(
        "<Berg> {said} on Monday [it rained].| <Dahl> {said} a day earlier [it poured]."
    )
    assert (said.basis, said.edtf) == (SaidBasis.INFERRED, "2024-11-03/2024-11-07")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On Monday <Berg> {said} [it rained].| Two days later, <Dahl> {said} [no].", "2024-11-06"),
        ("On Monday <Berg> {said} [it rained].| The next day, <Dahl> {said} [no].", "2024-11-05"),
        ("• May 4, 2024: <Berg> {said} [it rained].|\n• May 9: <Dahl> {said} [no].", "2024-05-09"),
        ("• May 9, 2024: <Berg> {said} [it rained].|\n• May 4: <Dahl> {said} [no].", "2024-05-04"),
    ],
)
def test_later_days_and_days_of_a_list_have_one_reading(text: str, edtf: str) -> None:
    *_, said = days(text)
    assert (said.basis, said.edtf) == (SaidBasis.STATED, edtf)


@pytest.mark.parametrize(
    "told",
    [
        "The comments came on Monday.",
        "She spoke on Monday.",
        "Dahl was addressing a rally in Lund on Monday.",
        "The interview took place on Monday.",
        "Her remarks were made on Monday at a rally in Oslo.",
        "She was speaking on Monday in Oslo.",
        "Dahl made the remarks on Monday in an interview.",
        "She disclosed this during a meeting on Monday.",
        "Dahl made this known on Monday, while receiving guests.",
    ],
)
@pytest.mark.parametrize("is_before", [True, False])
def test_a_sentence_beside_tells_when(told: str, is_before: bool) -> None:
    words = "“[It rains],” <Dahl> {said}."
    *_, said = days(f"{told} |{words}" if is_before else f"{words} {told}")
    assert (said.basis, said.edtf) == (SaidBasis.STATED, "2024-11-04")
    assert said.why.startswith("the sentence beside tells when")


@pytest.mark.parametrize(
    "told",
    [
        "Berg was speaking on Monday in Oslo.",
        "The storm came on Monday.",
        "The comments came a year after the storm of May.",
        "Berg disclosed this on Monday.",
    ],
)
def test_other_sentences_beside_do_not(told: str) -> None:
    *_, said = days(f"“[It rains],” <Dahl> {{said}}. {told}")
    assert said.basis is SaidBasis.BOUNDED


def test_later_in_the_day_is_that_day() -> None:
    *_, last = days(
        "Early on Tuesday, <Berg> {said} [it rained].| Later in the day, <Dahl> {said} [it poured]."
    )
    assert last.edtf == "2024-11-05"


def test_a_day_earlier_counts_from_what_is_told() -> None:
    *_, said = days("The vote was on Monday. |<Dahl> {said} a day earlier [it poured].")
    assert (said.basis, said.edtf) == (SaidBasis.STATED, "2024-11-03")


@pytest.mark.parametrize(
    "text",
    [
        "Berg held a protest for the weekend. |“[It rains],” <he> {said}.",
        "Berg spoke at a rally in 2019. |“[It rains],” <he> {said}.",
    ],
)
def test_plans_and_years_set_no_scene(text: str) -> None:
    *_, said = days(text)
    assert said.basis is SaidBasis.BOUNDED


def test_what_was_said_before_is_no_scene() -> None:
    *_, said = days("<Dahl> {had told} them in June [it rained].| <Dahl> {said} [it poured].")
    assert said.basis is SaidBasis.BOUNDED


def test_a_day_behind_a_town_and_its_state_dates_the_speech() -> None:
    (said,) = days("In a speech in Ashford, Ohio on Monday, <Dahl> {said} [it rained].")
    assert said.edtf == "2024-11-04"


def test_the_present_tense_leaves_the_scene() -> None:
    *_, now = days("<Dahl> {said} on Monday [it rained].| <Dahl> {says} [it pours].")
    assert now.basis is SaidBasis.BOUNDED


FORUM = ReferenceEvent(
    event_id="oslo-forum",
    name="the Oslo forum",
    kind="forum",
    forms=("oslo forum",),
    earliest=date(2024, 11, 7),
    latest=date(2024, 11, 7),
)


def test_an_occasion_of_the_reference_gives_the_day() -> None:
    reference = Reference(events=(FORUM,))
    (said,) = days("Speaking at the Oslo forum, <Dahl> {said} [it rained].", FRIDAY, reference)
    assert (said.basis, said.edtf) == (SaidBasis.INFERRED, "2024-11-07")
    assert "the Oslo forum" in said.why
    assert said.venue == "Oslo forum"


@pytest.mark.parametrize(
    "text",
    [
        "The day before the Oslo forum, <Dahl> {said} [it rained].",
        "<Dahl> {said} the day before the Oslo forum that [it rained].",
        "<Dahl> {said} the Wednesday before the Oslo forum that [it rained].",
    ],
)
def test_a_day_counted_from_an_occasion_dates_the_saying(text: str) -> None:
    (said,) = days(text, FRIDAY, Reference(events=(FORUM,)))
    assert said.edtf == "2024-11-06"


def test_an_occasion_only_spoken_of_gives_none() -> None:
    reference = Reference(events=(FORUM,))
    (said,) = days("<Dahl>, an Oslo forum host, {said} [it rained].", FRIDAY, reference)
    assert said.basis is SaidBasis.BOUNDED


def test_an_occasion_after_publication_or_long_ago_gives_none() -> None:
    for published in (date(2024, 11, 6), date(2025, 11, 6)):
        text = "Speaking at the Oslo forum, <Dahl> {said} [it rained]."
        (said,) = days(text, published, Reference(events=(FORUM,)))
        assert said.basis is SaidBasis.BOUNDED


def test_a_stated_scene_goes_before_the_reference() -> None:
    reference = Reference(events=(FORUM,))
    *_, later = days(
        "“[It rains],” <Dahl> {said} on November 7.| <Dahl> {added} at the Oslo forum [it poured].",
        FRIDAY,
        reference,
    )
    assert later.basis is SaidBasis.STATED
