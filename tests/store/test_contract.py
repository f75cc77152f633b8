"""The models and the hand-written tables say the same, both ways."""

import re
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import duckdb
import pytest
from pydantic import BaseModel

from pipeline.models import TABLES
from pipeline.store import columns, sql
from pipeline.store.sql import names

TYPES = {
    str: "VARCHAR",
    int: "INTEGER",
    float: "DOUBLE",
    bool: "BOOLEAN",
    date: "DATE",
    datetime: "TIMESTAMP WITH TIME ZONE",
}
WORK_TABLES = {
    "article_copies",
    "contract",
    "credits_as_read",
    "judged_blocks",
    "ledger",
    "statement_clusters",
}


def type_of(annotation: Any) -> str:
    """The DuckDB type of a field; the fields of a struct in the order of their names."""
    inner = [one for one in get_args(annotation) if one is not type(None)]
    if get_origin(annotation) in {Union, UnionType, Annotated}:
        return type_of(inner[0])
    if get_origin(annotation) is tuple:
        return f"{type_of(inner[0])}[]"
    if issubclass(annotation, BaseModel):
        fields = sorted(annotation.model_fields.items())
        return f"STRUCT({', '.join(f'{name} {type_of(of.annotation)}' for name, of in fields)})"
    return "VARCHAR" if issubclass(annotation, StrEnum) else TYPES[annotation]


def sorted_struct(made: str) -> str:
    """The same for a type as DuckDB writes it."""
    struct = re.fullmatch(r"STRUCT\((.*)\)(\[\])?", made.replace('"', ""))
    if struct is None:
        return made
    return f"STRUCT({', '.join(sorted(struct[1].split(', ')))}){struct[2] or ''}"


def enum_of(annotation: Any) -> type[StrEnum] | None:
    inner = (annotation, *get_args(annotation))
    return next((one for one in inner if isinstance(one, type) and issubclass(one, StrEnum)), None)


def test_every_public_table_has_a_model_and_the_rest_are_the_works() -> None:
    assert set(names("tables")) == set(TABLES) | WORK_TABLES


@pytest.mark.parametrize(("table", "model"), TABLES.items())
def test_a_table_has_the_columns_and_types_of_its_model(table: str, model: type[BaseModel]) -> None:
    made = {column.name: sorted_struct(column.type) for column in columns(table)}
    assert made == {name: type_of(of.annotation) for name, of in model.model_fields.items()}


@pytest.mark.parametrize(("table", "model"), TABLES.items())
def test_a_column_may_be_null_where_its_field_may(table: str, model: type[BaseModel]) -> None:
    made = {column.name for column in columns(table) if column.nullable}
    fields = model.model_fields.items()
    assert made == {name for name, of in fields if type(None) in get_args(of.annotation)}


@pytest.mark.parametrize(("table", "model"), TABLES.items())
def test_comments_are_the_descriptions_of_the_fields(table: str, model: type[BaseModel]) -> None:
    made = {column.name: column.comment for column in columns(table)}
    assert made == {name: of.description for name, of in model.model_fields.items()}


@pytest.mark.parametrize(("table", "model"), TABLES.items())
def test_a_column_takes_the_values_of_its_enum_and_no_other(
    table: str, model: type[BaseModel]
) -> None:
    made = {
        name: set(re.findall("'([^']+)'", values))
        for name, values in re.findall(r"check \(\s*(\w+) in \(([^)]*)\)", sql(f"tables/{table}"))
    }
    enums = {name: enum_of(of.annotation) for name, of in model.model_fields.items()}
    assert made == {name: {one.value for one in of} for name, of in enums.items() if of}


@pytest.mark.parametrize("table", names("tables"))
def test_a_table_file_opens_with_what_the_table_is(table: str) -> None:
    with duckdb.connect() as connection:
        connection.execute(sql(f"tables/{table}"))
        comment = connection.execute("select comment from duckdb_tables()").fetchone()
    assert comment
    assert sql(f"tables/{table}").startswith(f"-- {comment[0]}\n")
