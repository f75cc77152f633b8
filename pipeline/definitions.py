"""What Dagster loads: all assets, their checks, the job, the schedule and the sensor."""

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

_ASSETS = (*STAGES, exports)

defs = dg.Definitions(
    assets=_ASSETS,
    asset_checks=[checks for asset in _ASSETS for checks in checks_of(asset)],
    jobs=[whole_job],
    schedules=[daily],
    sensors=[seeds_folder],
    resources={"chosen": Chosen()},
    executor=dg.in_process_executor,
)
