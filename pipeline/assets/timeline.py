"""Asset ``timeline``: statements and events on one calendar."""

import dagster as dg

from pipeline.assets.calendar import window_of
from pipeline.assets.describe import table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.models import Event, Statement
from pipeline.timeline import build_timeline


@dg.multi_asset(
    specs=[
        table_spec(
            "timeline",
            "**Statements and events on one calendar**, one row for each mention, with the days "
            "from the election. `earliest` and `latest` are the bounds of what is known.",
            group="chronology",
            deps=["articles", "statements", "events"],
        )
    ],
)
def timeline(chosen: Chosen) -> dg.MaterializeResult[None]:
    """Place statements and events on the calendar."""
    store = chosen.store
    with store.work() as tables:
        window = window_of(chosen, tables)
        statements, events = tables.read(Statement), tables.read(Event)
    rows = build_timeline(statements, events, window.election)
    with store.work() as tables:
        with tables.transaction():
            tables.replace("timeline", rows)
        return table_result(tables, "timeline", election=window.election or "none fits")
