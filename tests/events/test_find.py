"""Phrases with a date and the event they must give, or the reason why they give none."""

import re
from datetime import date

import pytest

from pipeline.events import find_events
from pipeline.events.status import status_of
from pipeline.ingest.article import make_article
from pipeline.lexicon import table
from pipeline.models import (
    Anchor,
    Article,
    DateKind,
    DateMention,
    Event,
    EventStatus,
    Found,
    Interval,
    Precision,
    make_id,
)

PUBLISHED = date(2030, 5, 16)
PAST = Interval.on(date(2030, 5, 14))
AHEAD = Interval.on(date(2030, 6, 20))


def mention_in(
    article: Article, words: str, days: Interval, kind: DateKind = DateKind.DATE
) -> DateMention:
    start = article.text.index(words)
    return DateMention(
        date_mention_id=make_id("date", article.article_id, start, start + len(words)),
        article_id=article.article_id,
        start_char=start,
        end_char=start + len(words),
        text=words,
        kind=kind,
        value="2030-05-14",
        precision=Precision.DAY,
        anchor=Anchor.NONE,
        rule="test",
        why="given by the test",
        earliest=days.earliest,
        latest=days.latest,
    )


def events_of(
    marked: str, days: Interval = PAST, kind: DateKind = DateKind.DATE
) -> tuple[Article, Found[Event]]:
    """The events of a text in which ``<...>`` marks the date."""
    words = re.findall(r"<(.*?)>", marked)
    article = make_article(re.sub(r"[<>]", "", marked), published_on=PUBLISHED)
    mentions = [mention_in(article, word, days, kind) for word in words]
    return article, find_events(article, mentions, [])


H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

PHRASES = [
    ("The bridge opened on <Tuesday>.", "The bridge opened", ("bridge",), H),
    ("On <Tuesday>, Mayor Ana Ruiz opened the bridge.", "Mayor Ana Ruiz opened the bridge",
     ("Mayor Ana Ruiz",), H),
    ("Ana Ruiz, the mayor of Lund, resigned on <Tuesday>.",
     "Ana Ruiz, the mayor of Lund, resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz and Per Berg met in Lund on <Tuesday>.", "Ana Ruiz and Per Berg met in Lund",
     ("Ana Ruiz", "Per Berg"), H),
    ("The Board of Trade and Industry met on <Tuesday>.", "The Board of Trade and Industry met",
     ("Board of Trade and Industry",), H),
    ("The Senate and the House met on <Tuesday>.", "The Senate and the House met",
     ("Senate", "House"), H),
    ("The envoy reportedly left on <Tuesday>.", "The envoy reportedly left", ("envoy",), Y),
    ("Ana Ruiz (R-Lund) also opened the bridge on <Tuesday>.",
     "Ana Ruiz (R-Lund) also opened the bridge", ("Ana Ruiz",), H),
    ("Ana Ruiz — a judge who led the court — resigned on <Tuesday>.",
     "Ana Ruiz resigned", ("Ana Ruiz",), H),
    ("The bridge (the old one) is safe; the mayor left on <Tuesday>.", "the mayor left",
     ("mayor",), H),
    ("While crowds cheered, Ana Ruiz opened the bridge on <Tuesday>.",
     "Ana Ruiz opened the bridge", ("Ana Ruiz",), H),
    ("As the bridge opened on <Tuesday>, crowds cheered.", "the bridge opened", ("bridge",), H),
    ("Ana Ruiz, who resigned on <Tuesday>, left the city.", "Ana Ruiz resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz, who leads the council, resigned on <Tuesday>.",
     "Ana Ruiz resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz, whose term ended on <Tuesday>, left the city.", "Ana Ruiz's term ended",
     ("Ana Ruiz's term",), H),
    ("The court has yet to rule on an appeal filed on <Tuesday>.", "an appeal filed",
     ("appeal",), H),
    ("Ana Ruiz left on <Tuesday>, a day after the bridge opened.", "Ana Ruiz left",
     ("Ana Ruiz",), H),
    ("Ana Ruiz lost in May; on <Tuesday> she beat him again.", "she beat him again", (), H),
    ("Ana Ruiz flew to Lund and met the king on <Tuesday>.", "Ana Ruiz met the king",
     ("Ana Ruiz",), H),
    ("The board praised the letter he sent on <Tuesday>.", "he sent the letter", (), H),
    ("After <Tuesday> the shops stayed shut.", "the shops stayed shut", ("shops",), H),
    ("The senate has yet to vote on the bill since <Tuesday>.",
     "The senate has yet to vote on the bill since Tuesday", ("senate",), D),
    ("The mayor did not resign on <Tuesday>.", "The mayor did not resign", ("mayor",), D),
    ("The mayor didn’t resign on <Tuesday>.", "The mayor didn’t resign", ("mayor",), D),
    ("The court will rule on <June 20>.", "The court will rule", ("court",), P),
    ("The court was due to rule on <Tuesday>.", "The court was due to rule", ("court",), P),
    ("If the court decides on <Tuesday>, the mayor goes.", "the court decides", ("court",), Y),
    ("Should the court rule on <Tuesday>, the mayor goes.", None, None, Y),
    ("The two sides could not agree on <Tuesday>.", "The two sides could not agree",
     ("two sides",), D),
    ("The bombs hit within miles of each other on <Tuesday>.",
     "The bombs hit within miles of each other", ("bombs",), H),
    ("The army repeatedly shelled the port on <Tuesday>.",
     "The army repeatedly shelled the port", ("army",), R),
    ("Ana Ruiz, who openly refused to sign, left on <Tuesday>.",
     "Ana Ruiz left", ("Ana Ruiz",), H),
    ("It is a risk for Ana Ruiz, who openly opposed the king on <Tuesday>.",
     "Ana Ruiz openly opposed the king", ("Ana Ruiz",), H),
    ("That may cost the city a bridge on <Tuesday>.",
     "That may cost the city a bridge", (), Y),
    ("On <Tuesday>, the city once again opened the bridge.",
     "the city once again opened the bridge", ("city",), H),
    ("As we saw on <Tuesday>, bridges that are old can fall.", "we saw", (), H),
    ("With days until the vote, Ana Ruiz, a judge, left on <Tuesday>.",
     "With days until the vote, Ana Ruiz, a judge, left", ("Ana Ruiz",), H),
    ("Leaders met on <Tuesday> to discuss the bridge, offering more money.",
     "Leaders met on Tuesday to discuss the bridge", ("Leaders",), H),
    ("The city opened the bridge later on <Tuesday>.", "The city opened the bridge",
     ("city",), H),
    ("The city asked for money for <2030>.", "The city asked for money for 2030", ("city",), H),
    ("The mayor in a long coat opened the bridge on <Tuesday>.",
     "The mayor in a long coat opened the bridge", ("mayor",), H),
    ("Rain fell, but when Ana Ruiz came to Lund on <Tuesday>, it stopped.",
     "Ana Ruiz came to Lund", ("Ana Ruiz",), H),
    ("Ana Ruiz, a judge who resigned on <Tuesday>, left.", "Ana Ruiz resigned",
     ("Ana Ruiz",), H),
    ("They praised bills that would open the port on <June 20>.",
     "bills would open the port", ("bills",), P),
    ("She saw the film on <Tuesday>, in which a bridge fell.", "She saw the film", (), H),
    ("Ana Ruiz fell out of the weekly poll on <Tuesday>.", "Ana Ruiz fell out of the weekly poll",
     ("Ana Ruiz",), H),
    ("Ana Ruiz first met the king on <Tuesday>.", "Ana Ruiz first met the king",
     ("Ana Ruiz",), H),
    ("The council decided on <Tuesday> that the bridge stays.",
     "The council decided on Tuesday that the bridge stays", ("council",), H),
    ("Ana Ruiz presented on <Tuesday> what would become a bridge.", None, ("Ana Ruiz",), H),
    ("Ana Ruiz, who’s leading the port, on <Tuesday> opened a bridge.",
     "Ana Ruiz opened a bridge", ("Ana Ruiz",), H),
    ("The mayor never met the king on <Tuesday>.", "The mayor never met the king",
     ("mayor",), D),
    ("She opposed the Port Act, which expired on <Tuesday>.", "the Port Act expired",
     ("Port Act",), H),
    ("<This year> could be different.", "This year could be different", None, Y),
    ("The race turned on <Tuesday> toward a watershed moment.",
     "The race turned on Tuesday toward a watershed moment", ("race",), H),
    ("Through <May>, Ana Ruiz raised money.", "Ana Ruiz raised money", ("Ana Ruiz",), H),
    ("On <Tuesday> Ana Ruiz called the port a “sad place” for all.",
     "Ana Ruiz called the port a “sad place” for all", ("Ana Ruiz",), H),
    ("On <Tuesday>, backed by money, the port grew.", None, ("port",), H),
    ("Ana Ruiz opened the bridge on <Tuesday> six years after the vote began.",
     "Ana Ruiz opened the bridge", ("Ana Ruiz",), H),
    ("This city opened the bridge on <Tuesday>.", "This city opened the bridge",
     ("This city",), H),
    ("Unlike in Oslo, the mayor of Lund resigned on <Tuesday>.", None, ("mayor of Lund",), H),
    ("The bridge not only opened on <Tuesday>, it fell.", None, None, H),
    ("The town can’t wait to see the bridge on <Tuesday>.", None, None, H),
    ("The man arrested on <Tuesday> in connection with the theft is a cook.",
     "The man arrested on Tuesday in connection with the theft", ("man",), H),
    ("Bridges, opened on <Tuesday>, will stay.", "Bridges opened", ("Bridges",), H),
    ("Her first act after she was sworn in on <Tuesday> will be to leave.", "she was sworn in",
     (), H),
    ("When the king left on <Tuesday> the party split.", "the king left", ("king",), H),
    ("Before he died on <Tuesday> he wrote a book.", "he died", (), H),
    ("Soldiers stationed in Lund did not come on <Tuesday>.",
     "Soldiers stationed in Lund did not come", ("Soldiers",), D),
    ("The bank was backed by plans drawn up in Lund and failed on <Tuesday>.", None, ("bank",), H),
    ("Steps taken on <Tuesday> were small.", "Steps taken", ("Steps",), H),
    ("In elections held on <Tuesday>, the king lost.", "elections held", ("elections",), H),
    ("He would join whatever voters want in the ballot, set for <May 6>.",
     "the ballot set for May 6", ("ballot",), H),
    ("Drivers who back the king have blocked roads since <Tuesday>.",
     "Drivers who back the king have blocked roads since Tuesday", ("Drivers",), H),
    ("Inspectors who saw the port on <Tuesday> have called for calm.",
     "Inspectors saw the port", ("Inspectors",), H),
    ("The last time a king closed the court was on <Tuesday>.", "a king closed the court",
     ("king",), H),
    ("The vote was won by the left, clearing the way for the city to leave the union by <June 20>.",
     "the city to leave the union", ("city",), H),
    ("The bank is expected to wait when it meets on <June 20>.", "The bank meets", ("bank",), H),
    ("He was then forced to share power until <June 20>.",
     "He was then forced to share power until June 20", (), H),
    ("He would rather be “dead” than ask again, but was forced to do just that on <Tuesday>.",
     "He was forced to do just that", (), H),
    ("Two guards held on <Tuesday> have since been freed.", "Two guards held", ("Two guards",), H),
    ("The city has schools, many of which were shut on <Tuesday>.", "many schools were shut",
     ("many schools",), H),
    ("Lund, where the king had lived, fell on <Tuesday>.", "Lund fell", ("Lund",), H),
    ("The shop raised its profit forecast on <Tuesday>.", "The shop raised its profit forecast",
     ("shop",), H),
    ("Members vote on the bill on <June 20>.", "Members vote on the bill", ("Members",), H),
    ("Power cuts eased on <Tuesday>.", "Power cuts eased", ("Power cuts",), H),
    ("The coin firmed on <Tuesday>, its biggest gain since May.", "The coin firmed", ("coin",), H),
    ("The coin fell to its lowest level in a month on <Tuesday>.",
     "The coin fell to its lowest level in a month", ("coin",), H),
    ("He came to the port on <Tuesday>, lost his way and wept.", "He came to the port", (), H),
    ("He came to the port, lost his way on <Tuesday> and wept.", "He lost his way", (), H),
    ("At a rally in Lund on <Tuesday>, he ruled out supporting the king.",
     "At a rally in Lund, he ruled out supporting the king", (), H),
    ("Ana Ruiz, whom Berg chose on <Tuesday>, lost.", "Berg chose Ana Ruiz", ("Berg",), H),
    ("Ruiz, a judge named on <Tuesday> and praised in Lund, is calm.", "Ruiz named", ("Ruiz",), H),
    ("A ban on old guns that has been in force since <Tuesday> was upheld.",
     "A ban on old guns has been in force since Tuesday", ("ban on old guns",), H),
    ("Ministers, who met in May and will meet again on <June 20>, are split.",
     "Ministers will meet again", ("Ministers",), P),
    ("The two groups that sued on <Tuesday> were right.", "The two groups sued",
     ("two groups",), H),
    ("The coin added another 7 per cent on <Tuesday>.", "The coin added another 7 per cent",
     ("coin",), H),
    ("The plan, which she will read at a meeting on <June 20>, is new.",
     "she will read the plan at a meeting", (), P),
    ("They went on to ban the “old songs” on <Tuesday>.", "They went on to ban the “old songs”",
     (), H),
    ("The sisters of miners, whose club opened on <Tuesday>, came.",
     "The sisters of miners' club opened", None, H),
    ("Her family met the king on <Tuesday>.", "Her family met the king", ("Her family",), H),
    ("It was hit by lightning on <Tuesday>.", "It was hit by lightning", (), H),
    ("The port will stay shut until <June 20>.", "The port will stay shut until June 20",
     ("port",), P),
    ("He will welcome King Olav, who is due on <June 20>.", "King Olav is due", ("King Olav",), P),
    ("Talks with the king, which opened on <Tuesday>, failed.", "Talks with the king opened",
     ("Talks with the king",), H),
    ("The pound was little changed on <Tuesday>.", "The pound was little changed",
     ("pound",), H),
    ("Norway followed on <Tuesday>, and Sweden, which had tried to wait, left.",
     "Norway followed", ("Norway",), H),
    ("She lost the seat she had held since <2012>.", "she had held the seat since 2012", (), H),
    ("By the time troops came on <Tuesday>, he had gone.", "troops came", ("troops",), H),
    ("Norway faced delays after elections on <Tuesday> threw up a new court.",
     "elections on Tuesday threw up a new court", ("elections",), H),
    ("In order for the pact to start by <June 20>, all must sign.", "the pact to start",
     ("pact",), H),
    ("Had the theft been seen on <Tuesday>, the bank would be open.", None, None, Y),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "headline", "actors", "status"), PHRASES)
def test_a_dated_clause_is_an_event(
    marked: str, headline: str | None, actors: tuple[str, ...] | None, status: EventStatus
) -> None:
    _, found = events_of(marked, AHEAD if status is P else PAST)
    assert len(found.rows) == 1, found.rejects
    event = found.rows[0]
    assert event.status is status
    assert event.precision is Precision.DAY
    assert headline is None or event.headline == headline
    assert actors is None or event.actors == actors


NOUNS = [
    ("Crowds discussed <Tuesday>'s election in Norway, officials say.", "election in Norway", H),
    ("She praised his conduct at the <July 14> campaign rally in Lund, Sweden, at length.",
     "campaign rally in Lund, Sweden", H),
    ("They accept the result of the <2030> presidential vote.", "presidential vote", H),
    ("Since the war in <2030>, prices have risen.", "the war", H),
    ("She spoke of problems at <Monday>’s debate.", "Monday’s debate", H),
    ("They mourned after the <9/11> attacks.", "9/11 attacks", H),
    ("It was sung after the <1999> drowning death of a Lund guard, who was shot at.",
     "drowning death of a Lund guard", H),
    ("In a <March> meeting with the board of the bank she wept.",
     "meeting with the board of the bank", H),
    ("They praised the <2030> trip to the north.", "trip to the north", H),
    ("They miss <Tuesday>'s vigil in Lund, but that vigil was banned.", "vigil in Lund", H),
    ("Judges threw out Per Berg's <2019> victory.", "Per Berg's 2019 victory", H),
    ("<Tuesday>'s vigil was banned.", "Tuesday's vigil", D),
    ("They fell in the crisis of <2008>.", "the crisis", H),
    ("After the attack in Lund <last month>, a debate began.", "the attack in Lund", H),
    ("Turnout was the highest since the fall of the wall in <2029>.", "the fall of the wall", H),
    ("He wants a new law before elections in <2030>.", "elections in 2030", H),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "headline", "status"), NOUNS)
def test_a_dated_noun_is_an_event_of_its_own(
    marked: str, headline: str, status: EventStatus
) -> None:
    article, found = events_of(marked)
    (event,) = found.rows
    assert (event.headline, event.status, event.actors) == (headline, status, ())
    assert headline in article.text[event.start_char : event.end_char]


LAST_YEAR = Interval(earliest=date(2029, 7, 1), latest=date(2029, 7, 31))


@pytest.mark.parametrize(
    ("marked", "days", "headline"),
    [
        ("He praised her answer to an attack on a rally in Lund <last July>.", LAST_YEAR,
         "an attack on a rally in Lund"),
        ("Two men were held in connection with the bombings in Lund <last July>.", LAST_YEAR,
         "the bombings in Lund"),
        ("Ana Ruiz condemned the attack in Lund on <Tuesday>.", PAST,
         "Ana Ruiz condemned the attack in Lund"),
        ("Answers to an attack in Lund <last July>.", LAST_YEAR, "an attack in Lund"),
    ],
)  # fmt: skip
def test_what_a_clause_looks_back_at_was_before(marked: str, days: Interval, headline: str) -> None:
    _, found = events_of(marked, days)
    assert [event.headline for event in found.rows] == [headline]


def test_what_a_clause_makes_way_for_is_the_happening() -> None:
    text = "He lost a vote, paving the way for an early election on <June 20>."
    _, found = events_of(text, AHEAD)
    assert (found.rows[0].headline, found.rows[0].status) == ("an early election", P)


def test_a_dated_noun_after_publication_is_a_plan() -> None:
    _, found = events_of("All eyes are on the <June 20> summit in Lund.", AHEAD)
    assert found.rows[0].status is P


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        ("The leaders are in Lund on <June 20>.", P),
        ("The court ordered him to appear on <June 20>.", P),
        ("The court did not sit on <June 20>.", D),
    ],
)
def test_what_lies_after_publication_has_not_happened(marked: str, status: EventStatus) -> None:
    _, found = events_of(marked, AHEAD)
    assert found.rows[0].status is status


REFUSED = [
    ("The talks took <three weeks>.", DateKind.DURATION, PAST, "a duration"),
    ("The talks were held <recently>.", DateKind.DATE, Interval(), "a vague time"),
    ("A long night in Lund on <Tuesday>.", DateKind.DATE, PAST, "no clause with a verb"),
    ("She read the story in <Tuesday>'s paper.", DateKind.DATE, PAST, "no happening"),
    ("She welcomed <the inauguration>.", DateKind.EVENT, PAST, "the words name an event"),
    ("Ana Ruiz said on <Tuesday>.", DateKind.DATE, PAST, "when somebody spoke"),
    ("In a statement issued <Tuesday>, Ana Ruiz was calm.", DateKind.DATE, PAST,
     "when somebody spoke"),
    ("She thanked the city in his <victory speech>.", DateKind.EVENT, PAST,
     "when somebody spoke"),
    ("She was angry in a long interview on <Tuesday>.", DateKind.DATE, PAST,
     "when somebody spoke"),
    ("She was calm at a long news conference <Tuesday>.", DateKind.DATE, PAST,
     "when somebody spoke"),
    ("In a <May 14> speech, Ana Ruiz was calm.", DateKind.DATE, PAST, "when somebody spoke"),
    ("The port is larger now than it was in <2030>.", DateKind.DATE, PAST, "only compared"),
    ("They wrote the Port Act of <1970>.", DateKind.DATE, PAST, "no happening"),
    ("Labour got its worst result since <1935>.", DateKind.DATE, PAST, "only compared"),
    ("Her party won for the first time since <1973>.", DateKind.DATE, PAST, "only compared"),
    ("Sales rose by a tenth, compared with a fall in <2030>.", DateKind.DATE, PAST,
     "only compared"),
    ("Sales are higher than in <May>.", DateKind.DATE, PAST, "only compared"),
    ("They fell to 240 seats, far short of the 303 they won in <2030>.", DateKind.DATE, PAST,
     "only compared"),
    ("May came and went. So did <Tuesday>.", DateKind.DATE, PAST, "only compared"),
    ("The coin rose after falling a tenth on <Tuesday>.", DateKind.DATE, PAST,
     "no verb of its own"),
    ("A report published on <Tuesday> was long.", DateKind.DATE, PAST, "when somebody spoke"),
    ("Asked on <Tuesday> whether he would go, he smiled.", DateKind.DATE, PAST,
     "no verb of its own"),
    ("Norway stopped its aid last week. Sweden did so on <Tuesday>.", DateKind.DATE, PAST,
     "only points back"),
    ("The plan, if approved on <Tuesday>, would help.", DateKind.DATE, PAST, "words set apart"),
    ("The rate is a level last seen in <May>.", DateKind.DATE, PAST, "only compared"),
    ("They won 122 seats, two <more than four years ago>.", DateKind.DATE, PAST, "only compared"),
    ("Sales rose in the three months to <May>.", DateKind.DATE, PAST, "ends a stretch of time"),
    ("The party, in power since <2012>, won.", DateKind.DATE, PAST, "words set apart"),
    ("They fell far below <2005> levels.", DateKind.DATE, PAST, "no happening"),
    ("LUND, <May 14> (XYZ) - The port shut early.", DateKind.DATE, PAST, "the dateline tells"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "kind", "days", "reason"), REFUSED)
def test_a_refused_date_is_listed_with_the_reason(
    marked: str, kind: DateKind, days: Interval, reason: str
) -> None:
    article, found = events_of(marked, days, kind)
    assert found.rows == ()
    (reject,) = found.rejects
    assert reason in reject.reason
    assert reject.start_char is not None
    assert article.text[reject.start_char : reject.end_char] == reject.text


def test_a_named_event_dates_a_clause_only_behind_a_preposition_of_time() -> None:
    _, found = events_of("Shops stayed shut until <the inauguration>.", PAST, DateKind.EVENT)
    assert [event.headline for event in found.rows] == ["Shops stayed shut until the inauguration"]
    _, found = events_of("They talked before <the mayor resigned>.", PAST, DateKind.EVENT)
    assert found.rows == ()


def test_a_bound_after_publication_is_a_plan() -> None:
    _, found = events_of("The army takes the port by <June>.", Interval(latest=date(2030, 6, 30)))
    assert found.rows[0].status is P


def test_words_between_quotation_marks_lend_no_verb() -> None:
    _, found = events_of("She fed the “crowd that sang” in her garden on <Tuesday>.")
    assert "fed" in found.rows[0].headline


def test_a_set_makes_the_happening_recurring() -> None:
    _, found = events_of("The council met <on Tuesdays>.", Interval(), DateKind.SET)
    assert found.rows[0].status is R


def test_two_dates_of_one_clause_give_one_event_with_the_finer_date() -> None:
    article = make_article("In 2030 the bridge opened on 14 May.", published_on=PUBLISHED)
    year = Interval(earliest=date(2030, 1, 1), latest=date(2030, 12, 31))
    dates = [mention_in(article, "2030", year), mention_in(article, "14 May", PAST)]
    found = find_events(article, dates, [])
    assert [event.earliest for event in found.rows] == [PAST.earliest]
    assert ["already dates" in reject.reason for reject in found.rejects] == [True]


def test_two_days_that_one_clause_joins_are_two_events() -> None:
    article = make_article("The council voted on 14 May and 15 May.", published_on=PUBLISHED)
    other = Interval.on(date(2030, 5, 15))
    dates = [mention_in(article, "14 May", PAST), mention_in(article, "15 May", other)]
    found = find_events(article, dates, [])
    assert [event.headline for event in found.rows] == ["The council voted"] * 2
    assert [event.earliest for event in found.rows] == [PAST.earliest, other.earliest]
    assert len({event.event_id for event in found.rows}) == 2


def test_a_noun_behind_since_has_its_own_days() -> None:
    article = make_article("Data gathered since the 2029 vote shows it.", published_on=PUBLISHED)
    mention = mention_in(article, "2029", Interval(earliest=date(2029, 1, 1)))
    found = find_events(article, [mention.model_copy(update={"edtf": "2029/.."})], [])
    assert (found.rows[0].headline, found.rows[0].edtf) == ("2029 vote", "2029")
    assert found.rows[0].latest == date(2029, 12, 31)


def test_an_article_in_another_language_is_refused() -> None:
    article = make_article("Der Rat tagte am 14. Mai.", published_on=PUBLISHED, language="de")
    found = find_events(article, [mention_in(article, "14. Mai", PAST)], [])
    assert (found.rows, len(found.rejects)) == ((), 1)


@pytest.mark.parametrize("form", sorted(table("event_status", "example")))
def test_each_status_phrase_has_the_status_of_its_row(form: str) -> None:
    example = table("event_status", "example")[form]
    assert status_of(example, PAST, PUBLISHED).value == table("event_status", "status")[form]


def test_the_work_is_bounded_around_each_date() -> None:
    text = "word " * 50_000 + "the bridge opened on Tuesday " + "word " * 50_000
    article = make_article(text, published_on=PUBLISHED)
    found = find_events(article, [mention_in(article, "Tuesday", PAST)], [])
    assert found.rows[0].end_char - found.rows[0].start_char < 1_100
