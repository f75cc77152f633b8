"""Asset ``speakers``: everyone who is credited with a statement."""

import dagster as dg

from pipeline.assets.describe import table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.models import Statement
from pipeline.speakers import build_speakers


@dg.multi_asset(
    specs=[
        table_spec(
            "speakers",
            "**Everyone who is credited with a statement**: people, organizations, groups and "
            "anonymous sources, with the offices and names that the reference data knows. "
            "Anonymous sources are never taken for one another.",
            group="chronology",
            deps=["statements"],
        )
    ],
)
def speakers(chosen: Chosen) -> dg.MaterializeResult[None]:
    """List the speakers of all statements."""
    store = chosen.store
    with store.work() as tables:
        statements = tables.read(Statement)
    rows = build_speakers(statements, chosen.known)
    with store.work() as tables:
        with tables.transaction():
            tables.replace("speakers", rows)
        return table_result(tables, "speakers")
