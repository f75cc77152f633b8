"""The seeds as they come and go one by one, and what editors decide about them."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.settings import ROOT
from pipeline.store import Warehouse
from tests.whole.jobs import materialize
from tests.whole.test_seeds import contents

SEEDS = sorted((ROOT / "seeds" / "articles").iterdir())


def sources(database: Path) -> set[tuple[str, str]]:
    """Every wording behind an entry, with the file it stands in."""
    with duckdb.connect(str(database), read_only=True) as connection:
        return set(
            connection.execute(
                "select statement_id, source_uri from chronology_sources join articles "
                "using (article_id)"
            ).fetchall()
        )


@pytest.mark.parametrize("order", [(3, 0, 4, 2, 1), (1, 2, 4, 0, 3)])
def test_articles_that_come_one_by_one_end_in_the_tables_of_all_at_once(
    order: Sequence[int], seeds_warehouse: Warehouse, tmp_path: Path
) -> None:
    folder, warehouse = tmp_path / "seeds" / "articles", Warehouse(tmp_path / "warehouse")
    folder.mkdir(parents=True)
    for number in order:
        shutil.copy(SEEDS[number], folder)
        materialize(folder.parent, warehouse.folder)
    whole = contents(warehouse.public_database)
    assert whole == contents(seeds_warehouse.public_database)


def test_an_article_that_goes_takes_exactly_its_sources_along(
    seeds_warehouse: Warehouse, tmp_path: Path
) -> None:
    seeds, warehouse = tmp_path / "seeds", Warehouse(tmp_path / "warehouse")
    shutil.copytree(SEEDS[0].parent, seeds / "articles")
    shutil.copytree(seeds_warehouse.folder, warehouse.folder)
    (seeds / "articles" / SEEDS[4].name).unlink()
    materialize(seeds, warehouse.folder)
    before = sources(seeds_warehouse.public_database)
    left = {(said, uri) for said, uri in before if not uri.endswith(SEEDS[4].name)}
    assert sources(warehouse.public_database) == left < before


def article(number: int, said: str, outlet: str) -> str:
    return json.dumps(
        {
            "id": f"n{number}",
            "outlet": outlet,
            "published": "2031-03-04",
            "text": f"Report {number} from {outlet}.\n\n“{said},” Ada Lind, mayor of Lund, said.",
        }
    )


BRIDGE = "The old bridge will be rebuilt by local firms before summer"
CORPUS = (
    article(1, BRIDGE, "The Post"),
    article(2, BRIDGE, "The Herald"),
    article(3, "Nobody in this town pays higher taxes", "The Post"),
    article(4, "The harbour stays closed to large ships", "The Post"),
)


class Desk:
    """A corpus with its reference folder, its warehouse, and an editor."""

    def __init__(self, folder: Path) -> None:
        self.seeds, self.warehouse = folder / "seeds", folder / "warehouse"
        self.decisions = self.seeds / "reference" / "decisions.csv"
        self.decisions.parent.mkdir(parents=True)
        (self.seeds / "news.jsonl").write_text("\n".join(CORPUS), encoding="utf-8")

    def decide(self, *lines: str) -> None:
        text = "\n".join(("decision,statement_id,other,who,why", *lines, ""))
        self.decisions.write_text(text, encoding="utf-8")

    def run(self) -> None:
        materialize(self.seeds, self.warehouse, self.decisions.parent)

    def ask(self, query: str) -> list[tuple[str, ...]]:
        with duckdb.connect(str(self.warehouse / "timeline.duckdb"), read_only=True) as connection:
            return connection.execute(query).fetchall()

    def wordings(self, words: str) -> list[str]:
        """The statements with these words, in the order of their ids."""
        found = self.ask(
            f"select statement_id from statements where content ^@ '{words}' order by 1"
        )
        return [key for (key,) in found]

    def explain(self, row_id: str) -> str:
        words = ["explain", row_id, "--warehouse", str(self.warehouse)]
        return CliRunner(env={"COLUMNS": "200"}).invoke(main, words).output


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The corpus with a run before and two after an editor has decided."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    desk.run()
    (one, other), (taxes,), (harbour,) = map(desk.wordings, ("The old", "Nobody", "The harbour"))
    desk.decide(
        f"different,{one},{other},Kim,two speeches",
        f"date,{taxes},2031-02-27,Kim,we have the recording",
        f"hide,{harbour},,Kim,a rehearsal",
        "hide,statement-gone,,Kim,a slip",
    )
    desk.run()
    desk.run()
    return desk


def test_decisions_are_kept_over_runs(desk: Desk) -> None:
    rows = desk.ask("select content, said_edtf, n_mentions::varchar from chronology order by 1")
    words = [(content.rstrip(","), edtf, mentions) for content, edtf, mentions in rows]
    day = "[..2031-03-04]"
    assert words == [
        ("Nobody in this town pays higher taxes", "2031-02-27", "1"),
        (BRIDGE, day, "1"),
        (BRIDGE, day, "1"),
    ]


@pytest.mark.parametrize(
    ("words", "decided"),
    [("The old", "different"), ("Nobody", "date 2031-02-27"), ("The harbour", "hide")],
)
def test_explain_shows_what_was_decided(desk: Desk, words: str, decided: str) -> None:
    statement = desk.wordings(words)[0]
    assert f"decision of Kim: {statement} {decided}" in desk.explain(statement)


def test_explain_of_an_entry_shows_what_was_decided_about_its_wordings(desk: Desk) -> None:
    ((entry,),) = desk.ask("select entry_id from chronology where content ^@ 'Nobody'")
    assert "we have the recording" in desk.explain(entry)


def test_a_decision_that_no_longer_applies_is_reported(desk: Desk) -> None:
    rows = desk.ask("select text, reason from rejects where source_uri = 'reference/decisions.csv'")
    assert rows == [
        (
            "hide,statement-gone,",
            "the decision of Kim no longer applies: there is no statement statement-gone",
        )
    ]
