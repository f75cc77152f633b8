"""The repository is laid out as it says."""

import ast
import csv
import re
from pathlib import Path

import pytest

from pipeline.definitions import defs
from pipeline.lexicon import words
from pipeline.models import TABLES
from pipeline.store import find_checks
from pipeline.store.sql import names

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "pipeline").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SQL_FILES = sorted((ROOT / "warehouse" / "sql").rglob("*.sql"))
LISTS = sorted((ROOT / "pipeline" / "lexicon").glob("*.csv"))

STATEMENT = re.compile(
    r"^\s*(select\b.+\bfrom\b|insert\s+into\b|update\b.+\bset\b|delete\s+from\b|"
    r"(create|drop|alter)\s+(table|view)\b|copy\b.+\bto\b|attach\b)",
    re.IGNORECASE | re.DOTALL,
)
MACHINE = re.compile(r"/(?:home|Users|work|root|tmp)/|[A-Z]:\\\\")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def family_names() -> list[str]:
    with (ROOT / "seeds" / "reference" / "speakers.csv").open(encoding="utf-8", newline="") as file:
        people = [row["name"] for row in csv.DictReader(file) if row["kind"] == "person"]
    bare = [re.sub(r" (?:Jr|Sr)\.$", "", name) for name in people]
    return [name.split()[-1] for name in bare if " " in name]


def strings_of(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {ast.get_docstring(tree, clean=False)} | {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [value for value in constants if isinstance(value, str) and value not in documentation]


def test_tables_models_and_assets_are_the_same() -> None:
    assets = {key.to_user_string() for key in defs.resolve_asset_graph().get_all_asset_keys()}
    assert assets - {"published_database", "exports"} == set(TABLES)


def test_every_preview_and_check_is_about_a_table() -> None:
    previews = {name.removeprefix("preview_") for name in names("queries") if "preview_" in name}
    assert previews == set(TABLES)
    assert {check.table for check in find_checks()} <= set(TABLES)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", [path for path in MODULES if "store" not in path.parts], ids=named)
def test_sql_is_in_sql_files(path: Path) -> None:
    assert [text for text in strings_of(path) if STATEMENT.match(text)] == []


@pytest.mark.parametrize("path", [*MODULES, *TESTS, *SQL_FILES], ids=named)
def test_no_path_of_a_machine_is_written_down(path: Path) -> None:
    if path != Path(__file__):
        assert not MACHINE.search(path.read_text(encoding="utf-8"))


def test_the_code_knows_nobody_of_the_seeds() -> None:
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, family_names()))})\b")
    read = [
        path for path in (ROOT / "pipeline").rglob("*") if path.suffix in {".py", ".csv", ".js"}
    ]
    found = {
        (named(path), name)
        for path in read
        for name in names.findall(path.read_text(encoding="utf-8"))
    }
    assert found == set()


PUBLIC = {"tables", "macros"}
"""Folders whose files make what users see in the public database, with a comment on it."""


@pytest.mark.parametrize("path", SQL_FILES, ids=named)
def test_a_query_opens_with_what_it_gives(path: Path) -> None:
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"-- \S.*\S", first)
    assert rest


@pytest.mark.parametrize("path", SQL_FILES, ids=named)
def test_a_file_is_one_statement_or_a_public_name_with_its_comments(path: Path) -> None:
    text = re.sub(r"'[^']*'|--[^\n]*", "", path.read_text(encoding="utf-8"))
    statements = [part.split()[0] for part in text.split(";") if part.split()]
    rest = statements[1:]
    assert not rest or (path.parent.name in PUBLIC and set(rest) == {"comment"})


@pytest.mark.parametrize("path", LISTS, ids=named)
def test_a_list_of_words_is_sorted_and_has_each_word_once(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    forms = [row[0] for row in rows]
    assert (head[0], head[-1]) == ("form", "note")
    assert forms == sorted(set(forms))
    assert {len(row) for row in rows} == {len(head)}


def test_a_phrase_of_saying_begins_with_a_verb_of_the_list() -> None:
    assert {phrase.split()[0] for phrase in words("cue_phrases")} <= words("cue_verbs")
