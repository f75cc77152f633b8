"""Assets ``published_database`` and ``exports``: what everyone reads, behind the checks."""

from datetime import timedelta

import dagster as dg

from pipeline.assets.describe import markdown_table
from pipeline.assets.resources import Chosen
from pipeline.assets.telling import tell
from pipeline.edition import read_edition
from pipeline.models import TABLES
from pipeline.published import write_all
from pipeline.store import publish

_OWNERS = ["team:chronology"]


@dg.asset(
    deps=list(TABLES),
    group_name="publishing",
    owners=_OWNERS,
    kinds={"duckdb"},
    freshness_policy=dg.FreshnessPolicy.time_window(
        fail_window=timedelta(hours=50), warn_window=timedelta(hours=26)
    ),
    metadata={"dagster/uri": "warehouse/timeline.duckdb"},
)
def published_database(chosen: Chosen) -> dg.MaterializeResult[None]:
    """**The public database**, built aside and put in place by one rename.

    It is made only when every blocking check holds. Readers are never in the way and never see
    half of it; clients of DuckDB 1.4 and later open it. Start with `warehouse/README.sql`:

        duckdb -readonly warehouse/timeline.duckdb
    """
    tell("publishing the database")
    path = publish(chosen.store)
    with chosen.store.public() as tables:
        counts = [{"table": table, "rows": tables.count(table)} for table in TABLES]
    return dg.MaterializeResult(
        metadata={
            "path": dg.MetadataValue.path(path),
            "megabytes": round(path.stat().st_size / 1e6, 2),
            "tables": dg.MetadataValue.md(markdown_table(counts)),
        }
    )


@dg.asset(
    deps=["published_database"],
    group_name="publishing",
    owners=_OWNERS,
    kinds={"python", "file"},
    metadata={"dagster/uri": "warehouse/published"},
)
def exports(chosen: Chosen) -> dg.MaterializeResult[None]:
    """**The chronology as files**: a page to read offline, CSV, Parquet, JSON lines and more.

    All are made from the published database, so they never show what it does not hold. Open
    `chronology.html` in a browser; `manifest.json` lists every file with its hash.
    """
    tell("writing the page and the other files")
    with chosen.store.public() as tables:
        edition = read_edition(tables)
    written = write_all(edition, chosen.store.published_folder)
    files = [{"file": file.name, "rows": file.rows} for file in written if "/" not in file.name]
    return dg.MaterializeResult(
        metadata={
            "page": dg.MetadataValue.path(chosen.store.published_folder / "chronology.html"),
            "megabytes": round(sum(file.bytes for file in written) / 1e6, 2),
            "pages_of_runs": len(written) - len(files),
            "files": dg.MetadataValue.md(markdown_table(files)),
        }
    )
