"""Every check holds on good rows and finds the rows that break its claim."""

from collections.abc import Iterator

import pytest

from pipeline.chronology import build_chronology
from pipeline.links import link_statements
from pipeline.models import TABLES, Event, EventStatus, Precision, Reference, Stage, make_id
from pipeline.speakers import build_speakers
from pipeline.store import Check, CheckOutcome, Tables, Warehouse, find_checks
from pipeline.store.checks import run_checks
from pipeline.timeline import build_timeline
from tests.factories import article, date_mention, reject, statement

ARTICLE = article("x" * 1990 + ". “It will last,” Ada Lind said on Monday; a dam broke.")
DATE = date_mention(ARTICLE)
STATEMENT = statement(ARTICLE).model_copy(update={"date_mention_id": DATE.date_mention_id})
EVENT = Event(
    event_id=make_id("event", ARTICLE.article_id),
    article_id=ARTICLE.article_id,
    start_char=ARTICLE.text.index("a dam"),
    end_char=len(ARTICLE.text),
    headline="a dam broke",
    status=EventStatus.HAPPENED,
    precision=Precision.DAY,
    date_mention_id=DATE.date_mention_id,
)

BROKEN = {
    "articles__blocks_lie_inside": "update articles set blocks = [{kind: 'title', start_char: 5, "
    "end_char: 99999}]",
    "articles__text_has_its_hash": "update articles set text_sha256 = 'other'",
    "chronology__counts_are_those_of_its_sources": "update chronology set n_mentions = 7",
    "chronology__every_entry_has_a_source": "delete from chronology_sources",
    "chronology__ids_mean_one_thing": "update chronology set entry_id = "
    "(select statement_id from statements)",
    "chronology__positions_count_up": "update chronology set position = 2",
    "chronology_sources__are_statements_as_extracted": "update chronology_sources "
    "set start_char = start_char + 1",
    "chronology_sources__stand_behind_one_entry": "insert into chronology_sources by name "
    "select * replace ('other' as entry_id) from chronology_sources",
    "conflicts__are_about_rows_that_exist": "insert into conflicts values "
    "('c', 'entry', 'none', [], 'date', "
    "[{value: '', article_id: 'a', start_char: 0, end_char: 1}], '')",
    "conflicts__are_none__warn": "insert into conflicts values "
    "('c', 'event', 'none', [], 'date', [], '')",
    "conflicts__values_lie_inside": "insert into conflicts select 'c', 'article', article_id, "
    "[], 'date', [{value: '', article_id: article_id, start_char: 0, end_char: 9999}], '' "
    "from articles",
    "date_mentions__days_are_in_sane_bounds": "update date_mentions set latest = '3000-01-01'",
    "date_mentions__have_their_article": "update date_mentions set article_id = 'none'",
    "date_mentions__precision_is_stated": "update date_mentions set stated = ['month']",
    "date_mentions__text_is_where_it_says": "update date_mentions set start_char = start_char - 1",
    "events__lie_inside_their_article": "update events set end_char = end_char + 1",
    "events__refer_to_rows_that_exist": "update events set date_mention_id = 'none'",
    "rejects__no_extractor_failed__warn": "update rejects "
    "set reason = 'the extractor failed on this article: KeyError'",
    "rejects__no_source_was_refused__warn": "update rejects set stage = 'ingest'",
    "speakers__cover_every_statement": "delete from speakers",
    "statement_links__refer_to_statements_that_exist": "insert into statement_links values "
    "('a', 'b', 'same', 1, '', '')",
    "statements__are_mostly_dated__warn": "update statements set said_basis = 'unknown'",
    "statements__are_not_said_after_publication__warn": "update articles "
    "set published_on = '2031-01-01'",
    "statements__content_is_its_pieces": "update statements set content = 'It will fall,'",
    "statements__cue_is_where_it_says": "update statements set cue = 'says'",
    "statements__days_are_in_sane_bounds": "update statements set said_earliest = '0999-12-31'",
    "statements__have_mostly_known_speakers__warn": "update statements "
    "set speaker_kind = 'unknown'",
    "statements__parts_lie_inside": "update statements set start_char = start_char + 1",
    "statements__refer_to_rows_that_exist": "update statements set nested_in = 'none'",
    "statements__speaker_text_is_where_it_says": "update statements set speaker_text = null",
    "timeline__has_every_statement_and_event": "delete from timeline where kind = 'event'",
    "timeline__refers_to_rows_that_exist": "update timeline set statement_id = 'none' "
    "where kind = 'statement'",
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tables]:
    """A small work database that is whole."""
    linked = link_statements([ARTICLE], [STATEMENT])
    chronology = build_chronology([ARTICLE], [STATEMENT], linked, events=[EVENT])
    with Warehouse(tmp_path_factory.mktemp("warehouse")).work() as opened:
        opened.append("articles", [ARTICLE])
        opened.append("date_mentions", [DATE])
        opened.append("statements", [STATEMENT])
        opened.append("events", [EVENT])
        opened.append("rejects", [reject(stage=Stage.DATES)])
        opened.append("speakers", build_speakers([STATEMENT], Reference()))
        opened.append("timeline", build_timeline([STATEMENT], [EVENT], None))
        opened.append("chronology", chronology.entries)
        opened.append("chronology_sources", chronology.sources)
        yield opened


def outcome_of(tables: Tables, name: str) -> CheckOutcome:
    return next(iter(run_checks(tables, [Check(name)])))


def test_every_check_has_a_row_that_breaks_it() -> None:
    assert [check.name for check in find_checks()] == sorted(BROKEN)


@pytest.mark.parametrize("name", BROKEN)
def test_a_check_holds_on_good_rows(tables: Tables, name: str) -> None:
    assert outcome_of(tables, name).passed


@pytest.mark.parametrize("name", BROKEN)
def test_a_check_finds_what_breaks_it(tables: Tables, name: str) -> None:
    tables.connection.begin()
    try:
        tables.connection.execute(BROKEN[name])
        outcome = outcome_of(tables, name)
    finally:
        tables.connection.rollback()
    assert outcome.offending == len(outcome.first) == 1
    assert outcome.sentence == (
        f"1 of {outcome.checked} rows of {outcome.check.table} break it: {outcome.check.claim}"
    )


def test_a_date_of_the_middle_ages_breaks_no_check(tables: Tables) -> None:
    tables.connection.begin()
    try:
        tables.connection.execute("update date_mentions set earliest = '0600-01-01'")
        assert outcome_of(tables, "date_mentions__days_are_in_sane_bounds").passed
    finally:
        tables.connection.rollback()


@pytest.mark.parametrize("check", find_checks(), ids=lambda check: check.name)
def test_a_check_is_about_a_table_and_claims_something(check: Check) -> None:
    assert check.table in TABLES
    assert check.claim.endswith(".")
