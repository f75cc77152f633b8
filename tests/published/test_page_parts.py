"""What the page is made of: days, bars, chart, evidence, policy and addresses."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.models import Interval, Role, Speaker
from pipeline.published import Publication, export
from pipeline.published.chart import WIDTH, chart_of
from pipeline.published.days import days_of
from pipeline.published.evidence import Evidence
from pipeline.published.links import web_address
from pipeline.published.rendering import embedded
from pipeline.published.scale import Scale, scale_of
from pipeline.timeline import display_date
from tests.published.editions import ELECTION, edition, entry_of, hostile, many, statement

OUTLETS = {"The Lund Post": 0, "Coast Herald": 1, "Bridge Weekly": 2}


def page_of(publication: Publication, folder: Path) -> str:
    export(publication, "html", folder)
    return (folder / "chronology.html").read_text(encoding="utf-8")


def attributes_of(page: str) -> set[str]:
    """The names of all attributes that a browser would see."""
    names: set[str] = set()

    class Collector(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del tag
            names.update(name for name, _ in attrs)

    Collector().feed(page)
    return names


@pytest.mark.parametrize("make", [edition, hostile])
def test_the_policy_names_exactly_the_style_and_the_script(
    make: Callable[[], Publication], tmp_path: Path
) -> None:
    page = page_of(make(), tmp_path)
    policy = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert len(policy) == 1
    for tag in ("style", "script"):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src &#39;sha256-{digest}&#39;" in policy[0]
    assert "unsafe" not in policy[0]
    assert "default-src &#39;none&#39;" in policy[0]
    assert not {name for name in attributes_of(page) if name == "style" or name.startswith("on")}


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    page = page_of(hostile(), tmp_path)
    assert page.count("</script>") == 2
    assert "onerror" not in re.sub(r"&lt;img.*?&gt;|\\u003cimg.*?\\u003e", "", page)
    (data,) = re.findall(r'id="evidence">(.*?)</script>', page, re.DOTALL)
    wording = json.loads(data)["entries"][hostile().entries[0].entry_id]["wordings"][0]
    assert wording["url"] == ""
    assert wording["words"] == hostile().entries[0].content


def test_embedded_json_says_the_same() -> None:
    value = ["</script>", "<!--", "a & b", "\u2028", "“ü”"]
    text = embedded(value)
    assert json.loads(text) == value
    assert not re.search("[<>&\u2028]", text)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/b?c=d&e=%20#f", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://", False),
        ("https://[bad", False),
        ("https://a.example/\u202egpj", False),
        ('https://a.example/"onclick', False),
        ("file:///etc/passwd", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, kept: bool) -> None:
    assert (web_address(url) == url) is kept or (url is None and web_address(url) is None)


def test_days_count_from_the_election_and_mark_it_once() -> None:
    days = list(days_of(many(40), OUTLETS))
    assert days[0].counted == "20 days before"
    assert [day.heading for day in days if day.marks_election] == ["14 May 2030"]
    on = next(day for day in days if day.is_election)
    assert (on.counted, on.heading) == ("election day", "14 May 2030")
    after = days[days.index(on) + 1]
    assert after.counted == "1 day after"


def test_a_bound_has_a_bar_with_an_open_end_and_no_count() -> None:
    day, bound = days_of(edition(), OUTLETS)
    assert day.bar is None
    assert day.entries[0].outlets == "0 1"
    bar = bound.bar
    assert bar is not None
    assert (bar.x, bar.ends, bound.counted) == (0.0, "open-before", "")
    assert bar.edges == (bar.width,)


@pytest.mark.parametrize(
    ("earliest", "latest", "marked"),
    [
        (ELECTION, ELECTION, True),
        (None, ELECTION, False),
        (None, ELECTION + timedelta(days=1), True),
        (ELECTION - timedelta(days=1), ELECTION + timedelta(days=1), False),
        (ELECTION + timedelta(days=1), None, True),
        (None, None, True),
    ],
)
def test_the_line_of_the_election_stands_where_the_calendar_passes_it(
    earliest: date | None, latest: date | None, marked: bool
) -> None:
    made = edition()
    days = Interval(earliest=earliest, latest=latest)
    entry = entry_of(statement(made.articles[0], "Nobody asked us,", said=days), made.articles)
    (day,) = days_of(Publication(entries=(entry,), election=ELECTION), {})
    assert day.marks_election is marked


def test_the_line_of_the_election_closes_a_page_of_what_came_before(tmp_path: Path) -> None:
    made = edition()
    early = statement(
        made.articles[0], "Nobody asked us,", said=Interval.on(ELECTION - timedelta(days=9))
    )
    entry = entry_of(early, made.articles)
    page = page_of(Publication(entries=(entry,), election=ELECTION), tmp_path)
    assert page.count('id="election"') == 1
    assert page.index('id="election"') > page.index(f'id="{entry.entry_id}"')


@pytest.mark.parametrize(
    ("outlets", "independent", "words"),
    [
        (1, 1, "one outlet"),
        (2, 2, "2 independent outlets"),
        (3, 1, "3 outlets, 1 independent"),
    ],
)
def test_outlets_that_repeat_one_another_are_not_counted_as_independent(
    outlets: int, independent: int, words: str
) -> None:
    made = edition()
    numbers = {"n_outlets": outlets, "n_independent": independent}
    entry = made.entries[0].model_copy(update=numbers)
    (day,) = days_of(replace(made, entries=(entry,)), OUTLETS)
    assert day.entries[0].carried_by == words


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((None,), "outlet not known"),
        ((None, None), "2 articles, outlets not known"),
        (("Oldport Post", None), "one outlet, and 1 more with no known outlet"),
    ],
)
def test_an_outlet_that_is_not_known_is_not_counted(
    names: tuple[str | None, ...], words: str
) -> None:
    made = edition()
    numbers = {"n_articles": len(names), "n_outlets": 1, "n_independent": 1}
    entry = made.entries[0].model_copy(update=numbers)
    first = next(source for source in made.sources if source.entry_id == entry.entry_id)
    sources = tuple(
        first.model_copy(update={"outlet": name, "article_id": f"article-{at}"})
        for at, name in enumerate(names)
    )
    numbered = {name: at for at, name in enumerate(names) if name}
    (day,) = days_of(replace(made, entries=(entry,), sources=sources), numbered)
    assert day.entries[0].carried_by == words


def test_a_role_is_shown_only_where_it_was_held_that_day() -> None:
    made = edition()
    asked = made.entries[1]
    statements = [s.model_copy(update={"speaker_role": None}) for s in made.statements]
    past = Role(role="mayor", from_on=date(2020, 1, 1), to_on=date(2024, 1, 1))
    now = Role(role="senator", from_on=date(2024, 1, 2))
    for roles, shown in (((past,), ""), ((past, now), "senator")):
        speaker = Speaker(
            speaker_id=asked.speaker_id, name="Per Berg", kind=asked.speaker_kind, roles=roles
        )
        publication = replace(made, speakers=(speaker,), statements=tuple(statements))
        assert list(days_of(publication, OUTLETS))[1].entries[0].role == shown


def test_an_interval_counts_from_both_ends() -> None:
    made = edition()
    days = Interval(earliest=ELECTION - timedelta(days=1), latest=ELECTION + timedelta(days=2))
    entry = entry_of(statement(made.articles[0], "Nobody asked us,", said=days), made.articles)
    (day,) = days_of(Publication(entries=(entry,), election=ELECTION), {})
    assert day.counted == "−1 to +2 days"


def test_the_scale_shows_two_weeks_at_least_and_holds_the_election() -> None:
    scale = scale_of(edition())
    assert scale is not None
    assert scale.n_days >= 15
    assert scale.first < ELECTION < scale.last
    assert scale_of(Publication()) is None


def test_an_interval_reaches_to_the_end_where_it_is_open() -> None:
    scale = Scale(date(2030, 5, 1), date(2030, 5, 10))
    assert scale.share(Interval(latest=date(2030, 5, 5))) == (0.0, 0.5)
    assert scale.share(Interval(earliest=date(2030, 5, 6))) == (0.5, 1.0)
    assert scale.share(Interval.on(date(2030, 1, 1))) == (0.0, 0.0)


def test_the_chart_keeps_known_days_apart_from_bounds() -> None:
    chart = chart_of(edition())
    assert chart is not None
    marks = [column.mark for stack in chart.stacks for column in stack.columns]
    assert [(mark.label, mark.kind, mark.key) for mark in marks] == [
        ("15 May 2030: 1 statement", "after", f"day-{edition().entries[0].entry_id}"),
        ("by 16 May 2030: 1 statement", "bound unknown", f"day-{edition().entries[1].entry_id}"),
    ]
    assert [stack.name for stack in chart.stacks] == ["15 May", "16 May"]
    assert (chart.not_drawn, chart.stretches) == (0, ())
    assert chart_of(Publication()) is None


def test_the_legend_names_what_is_drawn_and_nothing_else() -> None:
    chart = chart_of(edition())
    assert chart is not None
    assert chart.legend == (("", "after", 1), ("bound", "unknown", 1))


def said_between(*days: tuple[date | None, date | None]) -> Publication:
    """The edition with an entry more for each of these stretches of days."""
    made = edition()
    more = (
        made.entries[0].model_copy(
            update={
                "entry_id": f"entry-{at}",
                "position": at,
                "said_earliest": earliest,
                "said_latest": latest,
                "display_date": display_date(Interval(earliest=earliest, latest=latest)),
            }
        )
        for at, (earliest, latest) in enumerate(days, 3)
    )
    return replace(made, entries=(*made.entries, *more))


def test_what_is_known_to_a_month_is_no_bar_on_its_last_day() -> None:
    month = (date(2030, 5, 1), date(2030, 5, 31))
    chart = chart_of(said_between(month, month, (date(2030, 5, 20), None)))
    assert chart is not None
    (stretch,) = chart.stretches
    assert stretch.mark.label == "May 2030: 2 statements"
    assert stretch.width / WIDTH == pytest.approx(31 / (31 + 2 * 3), abs=0.01)
    assert [stack.total for stack in chart.stacks] == [1, 1]
    assert chart.not_drawn == 1


def test_a_chart_of_stretches_alone_has_no_bars() -> None:
    week = date(2030, 5, 1), date(2030, 5, 7)
    made = said_between(week)
    chart = chart_of(replace(made, entries=made.entries[-1:]))
    assert chart is not None
    assert (len(chart.stretches), chart.stacks) == (1, ())


def test_every_bar_with_room_for_its_number_has_it() -> None:
    chart = chart_of(many(200))
    assert chart is not None
    assert all(stack.has_number for stack in chart.stacks)
    start = ELECTION - timedelta(days=170)
    crowded = chart_of(
        said_between(*((d, d) for d in (start + timedelta(days=n) for n in range(300))))
    )
    assert crowded is not None
    assert sum(stack.has_number for stack in crowded.stacks) < len(crowded.stacks) / 4


def test_names_of_days_in_the_chart_never_touch() -> None:
    chart = chart_of(many(200))
    assert chart is not None
    named = [stack.x for stack in chart.stacks if stack.name]
    assert 2 < len(named) < len(chart.stacks)
    assert all(right - left > 40 for left, right in pairwise(named))


def test_evidence_stores_a_shared_paragraph_once() -> None:
    made = edition()
    evidence = Evidence(made).embedded()
    assert len(evidence["paragraphs"]) == 3
    for entry, source in zip(
        (made.entries[0], made.entries[1]), (made.sources[0], made.sources[2]), strict=True
    ):
        wording = evidence["entries"][entry.entry_id]["wordings"][0]
        (start, end) = wording["marks"][0]
        assert evidence["paragraphs"][wording["in"]][start:end] == source.content


def test_a_long_paragraph_is_cut_around_the_words() -> None:
    made = many(5)
    long = "word " * 2_000 + "Plan number 0 is ready. " + "word " * 2_000
    post = made.articles[0].model_copy(
        update={
            "text": long,
            "blocks": (made.articles[0].blocks[0].model_copy(update={"end_char": len(long)}),),
        }
    )
    said = statement(post, "Plan number 0 is ready")
    source = made.sources[0].model_copy(update={"statement_id": said.statement_id})
    evidence = Evidence(
        Publication(made.entries[:1], (source,), (said,), articles=(post,))
    ).embedded()
    (text,) = evidence["paragraphs"]
    assert len(text) < 2_000
    assert text.startswith("… ")
    assert text.endswith(" …")
    wording = evidence["entries"][made.entries[0].entry_id]["wordings"][0]
    assert text[slice(*wording["marks"][0])] == "Plan number 0 is ready"


def test_a_wording_whose_article_is_absent_is_still_shown() -> None:
    made = edition()
    bare = Publication(entries=made.entries, sources=made.sources, statements=made.statements)
    wordings = Evidence(bare).embedded()["entries"][made.entries[0].entry_id]["wordings"]
    assert [wording["in"] for wording in wordings] == [-1, -1]
