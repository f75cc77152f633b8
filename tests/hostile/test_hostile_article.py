"""An article that attacks whoever reads it goes through the whole job and stays text everywhere."""

import json
import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import dagster as dg
import feedparser  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.models import TABLES
from pipeline.store import Warehouse
from tests.whole.jobs import Run

SCRIPT = "<script>document.title='owned'</script>"
IMAGE = "<img src=https://evil.example/x.png onerror=alert(1)>"
PICTURE = "![seen](https://evil.example/y.png)"
LINK = "[here](javascript:alert(2))"
SCREEN = "\x1b[2J\x1b]0;owned\x07\x9b31m"
TURNED = "\u202egnorw\u202c"
ATTACK = f"{SCRIPT} {IMAGE} {PICTURE} {LINK} {SCREEN} {TURNED} =cmd|' /C calc'!A0 \"'`</p>"

TEXT = (
    f"{ATTACK}\n\n"
    f"“The bridge will open {ATTACK} by summer,” Mayor Ana {SCREEN}Ruiz said on Tuesday.\n\n"
    f"Per Berg told reporters at the {IMAGE} Harbour Hall that the old bridge {LINK} must go.\n\n"
    f"“Go {SCRIPT}{PICTURE},” Kim Lo wrote on Telegram on Monday.\n\n"
    f"“Trams {TURNED} {SCREEN} will cross it,” Ana Ruiz said on Wednesday."
)
ARTICLE = {
    "id": f"../../{ATTACK}",
    "text": TEXT,
    "title": f"Title {ATTACK}",
    "outlet": f"Outlet {ATTACK}",
    "authors": [f"Author {ATTACK}"],
    "url": "javascript:alert(document.domain)",
    "published": "2024-11-06",
}


@pytest.fixture(scope="module")
def attacked(run_job: Run, tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """The warehouse after two runs, the second of which loses the first article's words."""
    seeds = tmp_path_factory.mktemp("attack") / "seeds"
    seeds.mkdir()
    (seeds / "a.jsonl").write_text(json.dumps(ARTICLE), encoding="utf-8")
    (seeds / f"{SCRIPT.replace('/', '_')}.txt").touch()
    folder = seeds.parent / "warehouse"
    assert run_job(seeds, folder).reasons == ()
    later = ARTICLE | {"text": TEXT.replace("Trams", "Trains")}
    (seeds / "a.jsonl").write_text(json.dumps(later), encoding="utf-8")
    assert run_job(seeds, folder).reasons == ()
    return Warehouse(folder)


def test_the_attack_gets_through_untouched(attacked: Warehouse) -> None:
    with attacked.public() as tables:
        contents = " ".join(str(row["content"]) for row in tables.rows("chronology_in_order"))
        assert tables.count("changes") > tables.count("chronology")
    assert SCRIPT in contents
    assert SCREEN in contents
    assert TURNED in contents


class Seen(HTMLParser):
    """What a browser would make of a page: its elements and their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


def pages(attacked: Warehouse) -> Iterator[Path]:
    found = sorted(attacked.published_folder.rglob("*.html"))
    assert len(found) == 4
    return iter(found)


def test_no_page_takes_words_for_markup(attacked: Warehouse) -> None:
    for page in pages(attacked):
        seen = Seen()
        seen.feed(page.read_text(encoding="utf-8"))
        scripts = 2 if page.name == "chronology.html" else 0
        assert seen.tags.count("script") == scripts
        assert "img" not in seen.tags
        for name, value in seen.attributes:
            assert not name.startswith("on"), page.name
            if name in {"href", "src"}:
                assert re.match(r"(?:\.\./|[\w#.-]|data:,)", value), value
                assert not value.lower().startswith("javascript"), page.name


def test_the_feed_is_text_in_sound_xml(attacked: Warehouse) -> None:
    content = (attacked.published_folder / "changes.atom").read_bytes()
    feed = feedparser.parse(content, sanitize_html=False)
    assert not feed.bozo
    assert feed.entries
    assert {entry.content[0].type for entry in feed.entries} == {"text/plain"}
    links = [link.href for entry in feed.entries for link in entry.links]
    assert all(link.startswith(("chronology.html#", "changes/")) for link in links)


def test_slides_and_markdown_hold_no_live_markup(attacked: Warehouse) -> None:
    timeline = json.loads((attacked.published_folder / "timeline.json").read_text("utf-8"))
    assert timeline["events"]
    for slide in timeline["events"]:
        text = slide["text"]["headline"] + slide["text"]["text"]
        assert set(re.findall(r"<(\w+)", text)) <= {"blockquote", "p", "i"}
    markdown = (attacked.published_folder / "chronology.md").read_text("utf-8")
    assert not re.search(r"(?<!\\)[<!]|(?<!\\)\]\(|(?<!\\)\[(?!\^entry)", markdown)


COMMANDS = (
    ("show",),
    ("show", "--changes"),
    ("show", "--format", "csv"),
    ("show", "--format", "markdown"),
    ("show", "--format", "json"),
    ("show", "--changes", "--format", "markdown"),
)


@pytest.mark.parametrize("columns", ["60", "140"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_passes_on_what_steers_a_terminal(
    attacked: Warehouse, command: tuple[str, ...], columns: str
) -> None:
    assert acting(said(attacked, columns, *command)) == set()


def test_explain_passes_on_nothing_that_steers_a_terminal(attacked: Warehouse) -> None:
    with attacked.public() as tables:
        for table in ("date_mentions", "statements", "events", "chronology", "conflicts"):
            ids = tables.connection.execute(f"select #1 from {table} order by all").fetchall()
            for (row_id,) in ids[:6]:
                assert acting(said(attacked, "100", "explain", row_id)) == set()


def said(attacked: Warehouse, columns: str, *command: str) -> str:
    words = [*command, "--warehouse", str(attacked.folder)]
    shown = CliRunner(env={"COLUMNS": columns}).invoke(main, words)
    assert shown.exit_code == 0, shown.output
    assert "owned" in shown.output or "explain" in command or "--changes" in command
    return shown.output


def acting(text: str) -> set[str]:
    """Control characters and marks that turn the text around."""
    return {
        character
        for character in text
        if (unicodedata.category(character) == "Cc" and character not in "\n\t")
        or "\u202a" <= character <= "\u202e"
    }


def test_the_ui_is_given_no_live_markup(attacked: Warehouse) -> None:
    assert attacked.folder
    shown = []
    with dg.DagsterInstance.get() as instance:
        for table in TABLES:
            event = instance.get_latest_materialization_event(dg.AssetKey(table))
            assert event
            assert event.asset_materialization
            values = event.asset_materialization.metadata.values()
            shown += [v.value for v in values if isinstance(v, dg.MarkdownMetadataValue)]
    assert sum("owned" in str(text) for text in shown) > 3
    for text in filter(None, shown):
        assert not re.search(r"(?<!\\)[<\[](?=[\w(/])|(?<!\\)\]\(", text), text
        assert acting(text) == set()
