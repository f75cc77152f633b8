"""The sensor on the seeds folder: a file that came, went or changed starts the job."""

import hashlib
from pathlib import Path

import dagster as dg

from pipeline.assets.job import whole_job
from pipeline.settings import default_seeds


@dg.sensor(
    job=whole_job,
    minimum_interval_seconds=60,
    description="Runs the job when a file of the seeds folder came, went or changed.",
)
def seeds_folder(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
    """Compare the folder with what it was at the last look."""
    folder = default_seeds()
    if not folder.is_dir():
        return dg.SkipReason(f"There is no folder {folder}.")
    state = state_of(folder)
    if state == context.cursor:
        return dg.SkipReason("Nothing in the seeds folder has changed.")
    return dg.SensorResult(run_requests=[dg.RunRequest(run_key=state)], cursor=state)


def state_of(folder: Path) -> str:
    """A fingerprint of names, sizes and times of change of all files below a folder."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        stat = path.stat()
        line = f"{path.relative_to(folder).as_posix()}\t{stat.st_size}\t{stat.st_mtime_ns}\n"
        digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()
