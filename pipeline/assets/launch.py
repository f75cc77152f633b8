"""Running the whole job in this process, so that it shows in the UI like any other run."""

from collections.abc import Iterator
from dataclasses import dataclass

import dagster as dg

from pipeline.assets.job import JOB
from pipeline.assets.resources import Chosen
from pipeline.ingest import ReferenceDataError, SeedsError
from pipeline.settings import Settings
from pipeline.store import StoreError

_SAY_ENOUGH = tuple(kind.__name__ for kind in (ReferenceDataError, SeedsError, StoreError))
"""Errors whose message tells the user what to do; others are named in full."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run; ``reasons`` say in one line each why it failed."""

    run_id: str
    reasons: tuple[str, ...]

    @property
    def succeeded(self) -> bool:
        """Whether everything was published."""
        return not self.reasons


def launch(defs: dg.Definitions, settings: Settings) -> Outcome:
    """Run the job with these settings, kept by the instance that ``DAGSTER_HOME`` names."""
    job = defs.resolve_job_def(JOB)
    config = {
        "resources": {"chosen": {"config": Chosen.config_of(settings)}},
        "loggers": {"console": {"config": {"log_level": "CRITICAL"}}},
    }
    with dg.DagsterInstance.get() as instance:
        result = job.execute_in_process(instance=instance, run_config=config, raise_on_error=False)
    if result.success:
        return Outcome(result.run_id, ())
    reasons = tuple(_broken_checks(result)) or tuple(_raised(result))
    return Outcome(result.run_id, reasons or ("the run did not succeed",))


def _broken_checks(result: dg.ExecuteInProcessResult) -> Iterator[str]:
    for evaluation in result.get_asset_check_evaluations():
        if evaluation.blocking and not evaluation.passed:
            yield f"nothing was published: {evaluation.description}"


def _raised(result: dg.ExecuteInProcessResult) -> Iterator[str]:
    for event in result.get_step_failure_events():
        error = event.step_failure_data.error
        while error is not None and error.cause is not None and not _is_remote(error.cause.message):
            error = error.cause
        if error is not None:
            kind, _, message = error.message.strip().partition(": ")
            known = kind.rpartition(".")[2] in _SAY_ENOUGH
            yield message if known else f"{event.step_key} failed: {kind}: {message}"


def _is_remote(message: str) -> bool:
    """Whether a cause is only the traceback of a worker process."""
    return message.startswith("concurrent.futures")
