"""Asset ``runs``: a line about this run, written when everything to be published is done."""

import hashlib
from datetime import UTC, datetime

import dagster as dg

from pipeline.assets.calendar import window_of
from pipeline.assets.describe import table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.extraction import extractor_version
from pipeline.models import Run
from pipeline.store import Tables


@dg.multi_asset(
    specs=[
        table_spec(
            "runs",
            "**One row per run**: when, by which code, with which settings, and how many rows "
            "came. With the same code version and settings the same articles give the same tables.",
            group="publishing",
            deps=["articles", "rejects", "speakers", "timeline", "chronology", "changes"],
        )
    ],
)
def runs(context: dg.AssetExecutionContext, chosen: Chosen) -> dg.MaterializeResult[None]:
    """Note what this run did."""
    run_id = context.run.run_id
    record = context.instance.get_run_record_by_id(run_id)
    started = record.start_time if record else None
    with chosen.store.work() as tables:
        tables.append("runs", [run_row(tables, chosen, run_id, started)], upsert=True)
        return table_result(tables, "runs")


def run_row(tables: Tables, chosen: Chosen, run_id: str, started: float | None) -> Run:
    """The row of a run; ``started`` is seconds since 1970, now where Dagster does not know."""
    now = datetime.now(UTC)
    known = chosen.known
    window = window_of(chosen, tables)
    config = f"{chosen.settings.model_dump_json()}\n{known.model_dump_json()}"
    return Run(
        run_id=run_id,
        started_at=datetime.fromtimestamp(started, UTC) if started else now,
        ended_at=now,
        code_version=extractor_version(known),
        config_sha256=hashlib.sha256(config.encode()).hexdigest(),
        election=window.election,
        window_from=window.interval.earliest,
        window_to=window.interval.latest,
        **tables.rows("run_counts", {"run_id": run_id})[0],
    )
