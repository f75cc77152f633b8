"""What Dagster loads, and what the UI says of it."""

from typing import Any

import dagster as dg
import pytest

from pipeline.definitions import defs
from pipeline.models import TABLES
from pipeline.store import find_checks

NODES = [defs.resolve_asset_graph().get(dg.AssetKey(table)) for table in TABLES]


def test_the_definitions_load() -> None:
    dg.Definitions.validate_loadable(defs)


def test_everything_runs_in_one_process() -> None:
    assert defs.executor is dg.in_process_executor
    assert defs.resolve_job_def("whole_job").executor_def is dg.in_process_executor


def test_the_job_takes_in_every_asset_and_every_check() -> None:
    layer = defs.resolve_job_def("whole_job").asset_layer
    assert {key.to_user_string() for key in layer.selected_asset_keys} == {
        *TABLES,
        "published_database",
        "exports",
    }
    assert len(layer.asset_graph.asset_check_keys) == len(find_checks())


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.key.to_user_string())
def test_an_asset_says_what_it_is_and_whose(node: Any) -> None:
    assert node.description
    assert node.owners == ["team:chronology"]
    assert node.group_name != "default"
    assert node.kinds
    assert node.metadata["dagster/code_references"].code_references
    assert node.metadata["dagster/table_name"] == node.key.to_user_string()
    schema = node.metadata["dagster/column_schema"]
    assert {column.name for column in schema.columns} == set(
        TABLES[node.key.to_user_string()].model_fields
    )
    assert all(column.description for column in schema.columns)


def test_publishing_waits_for_every_table() -> None:
    node = defs.resolve_asset_graph().get(dg.AssetKey("published_database"))
    assert {key.to_user_string() for key in node.parent_keys} == set(TABLES)


def test_checks_block_unless_they_are_named_a_warning() -> None:
    graph = defs.resolve_asset_graph()
    blocks = {
        f"{key.asset_key.to_user_string()}__{key.name}": graph.get(key).blocking
        for key in graph.asset_check_keys
    }
    assert blocks == {check.name: not check.name.endswith("__warn") for check in find_checks()}


def test_there_is_a_daily_schedule_and_a_sensor_on_the_folder() -> None:
    assert defs.resolve_schedule_def("daily").cron_schedule == "0 5 * * *"
    assert defs.resolve_sensor_def("seeds_folder").job_name == "whole_job"
