"""The one job: every asset and every check, in this process."""

import dagster as dg

JOB = "whole_job"

whole_job = dg.define_asset_job(
    JOB,
    selection=dg.AssetSelection.all(),
    executor_def=dg.in_process_executor,
    description="Articles in, chronology out: every stage, every check, then publishing.",
)

daily = dg.ScheduleDefinition(
    name="daily",
    job=whole_job,
    cron_schedule="0 5 * * *",
    execution_timezone="UTC",
    description="Once a day at 05:00 UTC, whether or not anything came in.",
)
