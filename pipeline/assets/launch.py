"""Running the whole job in this process, so that it shows in the UI like any other run."""

from collections.abc import Iterator
from dataclasses import dataclass

import dagster as dg
from dagster_shared.error import SerializableErrorInfo

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
        chain = [_parted(message) for message in _messages(event.step_failure_data.error)]
        told = [message for kind, message in chain if kind in _SAY_ENOUGH]
        kind, message = chain[-1]
        yield told[0] if told else f"{event.step_key} failed: {kind}: {message}"


def _messages(error: SerializableErrorInfo | None) -> Iterator[str]:
    """The messages of an error and of its causes, without the traceback of a worker process."""
    while error is not None:
        if not error.message.startswith("concurrent.futures"):
            yield error.message.strip()
        error = error.cause


def _parted(message: str) -> tuple[str, str]:
    """The class of an error, without its module, and what it says."""
    kind, _, text = message.partition(": ")
    return kind.rpartition(".")[2], text
