"""What Dagster loads: all assets, their checks, the job, the schedule and the sensor."""

import warnings

import dagster as dg

from pipeline.assets.articles import articles
from pipeline.assets.checks import checks_of
from pipeline.assets.chronology import chronology
from pipeline.assets.extraction import extraction
from pipeline.assets.job import daily, whole_job
from pipeline.assets.published import exports, published_database
from pipeline.assets.resources import Chosen
from pipeline.assets.runs import runs
from pipeline.assets.sensors import seeds_folder
from pipeline.assets.speakers import speakers
from pipeline.assets.statement_links import statement_links
from pipeline.assets.timeline import timeline

STAGES = (
    articles,
    extraction,
    speakers,
    timeline,
    statement_links,
    chronology,
    runs,
    published_database,
)
"""The assets from the seeds folder to the public database, in order."""

with warnings.catch_warnings():
    # Links from the UI to the code are a beta of dagster 1.13 and say so once for each asset.
    warnings.simplefilter("ignore", dg.BetaWarning)
    _ASSETS = tuple(dg.with_source_code_references((*STAGES, exports)))

defs = dg.Definitions(
    assets=_ASSETS,
    asset_checks=[checks for asset in (*STAGES, exports) for checks in checks_of(asset)],
    jobs=[whole_job],
    schedules=[daily],
    sensors=[seeds_folder],
    resources={"chosen": Chosen()},
    executor=dg.in_process_executor,
)
