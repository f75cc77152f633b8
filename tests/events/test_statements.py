"""Dates inside and beside statements: who asserts the event, and what dates only the saying."""

from datetime import date

from pipeline.events import find_events
from pipeline.ingest.article import make_article
from pipeline.models import (
    Act,
    Article,
    EventStatus,
    Mode,
    Precision,
    SaidBasis,
    Span,
    SpeakerKind,
    Statement,
    make_id,
)
from tests.events.test_find import PAST, mention_in

TODAY = date(2030, 5, 16)


def statement(article: Article, words: str, cue: str, mode: Mode = Mode.DIRECT) -> Statement:
    start, cue_start = article.text.index(words), article.text.index(cue)
    end = start + len(words)
    return Statement(
        statement_id=make_id("statement", article.article_id, start, end),
        article_id=article.article_id,
        start_char=min(start, cue_start),
        end_char=max(end, cue_start + len(cue)),
        mode=mode,
        act=Act.SPEECH,
        speaker_id="s",
        speaker="Ana Ruiz",
        speaker_kind=SpeakerKind.PERSON,
        cue=cue,
        cue_start=cue_start,
        cue_end=cue_start + len(cue),
        content=words,
        content_spans=(Span(start_char=start, end_char=end),),
        said_precision=Precision.UNKNOWN,
        said_basis=SaidBasis.UNKNOWN,
        said_why="",
        speaker_why="",
        rule="test",
        confidence=1,
    )


def test_words_of_a_speaker_assert_the_event() -> None:
    article = make_article("“The bridge opened on Tuesday,” she said.", published_on=TODAY)
    said = statement(article, "The bridge opened on Tuesday,", "said")
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert event.in_statement_id == said.statement_id
    assert event.headline == "The bridge opened"


def test_the_innermost_statement_asserts_the_event() -> None:
    article = make_article("Berg said that Ruiz said the bridge opened on Tuesday.")
    outer = statement(article, "Ruiz said the bridge opened on Tuesday", "said", Mode.INDIRECT)
    inner = statement(article, "the bridge opened on Tuesday", "said", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [inner, outer]).rows
    assert event.in_statement_id == inner.statement_id


def test_a_date_beside_the_cue_dates_only_the_saying() -> None:
    article = make_article("“We are ready,” Ana Ruiz told reporters on Tuesday.")
    said = statement(article, "We are ready,", "told")
    found = find_events(article, [mention_in(article, "Tuesday", PAST)], [said])
    assert found.rows == ()
    assert "somebody spoke" in found.rejects[0].reason


def test_a_clause_beside_the_cue_is_still_an_event() -> None:
    article = make_article("“We are ready,” added Ana Ruiz, who resigned on Tuesday.")
    said = statement(article, "We are ready,", "added")
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert (event.headline, event.in_statement_id) == ("Ana Ruiz resigned", None)


def test_would_is_a_wish_in_quotes_and_a_plan_in_a_report() -> None:
    words = "it would open on Tuesday"
    article = make_article(f"She said {words}.")
    dates = [mention_in(article, "Tuesday", PAST)]
    quoted, told = (statement(article, words, "said", m) for m in (Mode.DIRECT, Mode.INDIRECT))
    assert find_events(article, dates, [quoted]).rows[0].status is EventStatus.HYPOTHETICAL
    assert find_events(article, dates, [told]).rows[0].status is EventStatus.PLANNED


def test_the_speaker_is_the_one_who_acts_in_the_first_person() -> None:
    article = make_article("“I left the city on Tuesday,” she said.")
    said = statement(article, "I left the city on Tuesday,", "said")
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert event.actors == ("Ana Ruiz",)


def test_what_a_speaker_denies_is_denied() -> None:
    words = "the bridge opened on Tuesday"
    article = make_article(f"The mayor denied that {words}.")
    said = statement(article, words, "denied", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert event.status is EventStatus.DENIED


def test_what_a_speaker_promises_is_planned_and_he_is_to_do_it() -> None:
    words = "to open the bridge on Tuesday"
    article = make_article(f"Ana Ruiz promised {words}.", published_on=TODAY)
    said = statement(article, words, "promised", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert event.headline == "Ana Ruiz to open the bridge"
    assert (event.actors, event.status) == (("Ana Ruiz",), EventStatus.PLANNED)


def test_a_clause_behind_words_said_takes_the_speaker_as_its_subject() -> None:
    article = make_article("Ana Ruiz spoke of a plan, but signed on Tuesday.", published_on=TODAY)
    said = statement(article, "a plan", "spoke of", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert (event.headline, event.actors) == ("Ana Ruiz signed", ("Ana Ruiz",))


def test_a_deed_told_with_a_verb_of_saying_is_an_event() -> None:
    words = "an older plan in Lund on Tuesday"
    article = make_article(f"Lawmakers rejected {words}.", published_on=TODAY)
    said = statement(article, words, "rejected", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert event.headline == "Lawmakers rejected an older plan in Lund"


def test_a_court_that_denied_an_appeal_did_act() -> None:
    article = make_article("The court denied the appeal on Tuesday.")
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], []).rows
    assert event.status is EventStatus.HAPPENED


def test_a_clause_with_when_that_tells_of_speech_is_no_event() -> None:
    text = "Dorn upset him on Tuesday, when the lawyer called for barring all strangers."
    article = make_article(text, published_on=TODAY)
    said = statement(article, "for barring all strangers", "called", Mode.INDIRECT)
    found = find_events(article, [mention_in(article, "Tuesday", PAST)], [said])
    assert [event.headline for event in found.rows] == ["Dorn upset him"]


def test_what_somebody_is_accused_of_is_no_clause() -> None:
    words = "him for repeated votes for the bill in 2019"
    article = make_article(f"She criticized {words}.", published_on=TODAY)
    said = statement(article, words, "criticized", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "2019", PAST)], [said]).rows
    assert (event.headline, event.actors) == ("repeated votes for the bill", ())


def test_who_spoke_goes_on_to_act() -> None:
    text = "Ana Ruiz called both guests at night and was set to leave on Tuesday."
    article = make_article(text, published_on=TODAY)
    said = statement(article, "both guests", "called", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert (event.headline, event.actors) == ("Ana Ruiz was set to leave", ("Ana Ruiz",))


def test_what_a_speaker_claims_to_have_done_he_did() -> None:
    article = make_article("Ana Ruiz claimed to have won the vote on Tuesday.", published_on=TODAY)
    said = statement(article, "to have won the vote on Tuesday", "claimed", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Tuesday", PAST)], [said]).rows
    assert (event.headline, event.actors) == ("Ana Ruiz won the vote", ("Ana Ruiz",))
    assert event.in_statement_id == said.statement_id


def test_who_takes_up_the_person_at_the_end_of_words_said() -> None:
    text = "She spoke of claims against Dahl's young aide, who allegedly hit a guard last week."
    article = make_article(text, published_on=TODAY)
    said = statement(article, "of claims against Dahl's young aide", "spoke", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "last week", PAST)], [said]).rows
    assert event.headline == "Dahl's young aide allegedly hit a guard"
    assert event.actors == ("Dahl's young aide",)


def test_who_takes_up_the_name_and_not_the_verb_of_praise() -> None:
    text = "Lind is praising Ada Dahl, 61, who left the council on Friday, for her work."
    article = make_article(text, published_on=TODAY)
    said = statement(article, "Ada Dahl, 61", "praising", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Friday", PAST)], [said]).rows
    assert event.headline == "Ada Dahl left the council"


def test_what_a_speaker_did_besides_promising_is_his() -> None:
    text = "Ruiz vowed to keep the port open and celebrated the ruling Monday."
    article = make_article(text, published_on=TODAY)
    words = "to keep the port open and celebrated the ruling Monday"
    said = statement(article, words, "vowed", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "Monday", PAST)], [said]).rows
    assert event.headline == "Ana Ruiz celebrated the ruling"


def test_a_pronoun_that_opens_reported_words_is_who_speaks() -> None:
    article = make_article("Ana Ruiz said she left the board last week.", published_on=TODAY)
    said = statement(article, "she left the board last week", "said", Mode.INDIRECT)
    (event,) = find_events(article, [mention_in(article, "last week", PAST)], [said]).rows
    assert (event.headline, event.actors) == ("Ana Ruiz left the board", ("Ana Ruiz",))


def test_a_pronoun_of_another_gender_or_behind_a_name_is_not_who_speaks() -> None:
    for words in ("he left the board last week", "Berg was ill when she left last week"):
        article = make_article(f"Ana Ruiz said {words}.", published_on=TODAY)
        said = statement(article, words, "said", Mode.INDIRECT)
        (event,) = find_events(article, [mention_in(article, "last week", PAST)], [said]).rows
        assert "Ana Ruiz" not in event.actors
