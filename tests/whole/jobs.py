"""Running the job from a test: whole as the command does, or its stages alone."""

from collections.abc import Callable
from pathlib import Path

import dagster as dg

from pipeline.assets.launch import Outcome
from pipeline.assets.resources import Chosen
from pipeline.definitions import STAGES
from pipeline.settings import ROOT, Settings

Run = Callable[..., Outcome]
"""Runs the whole job: ``run_job(seeds, warehouse, **settings)``."""

REFERENCE = ROOT / "seeds" / "reference"


def materialize(seeds: Path, warehouse: Path, reference: Path = REFERENCE) -> None:
    """All stages up to the public database, without checks, files and a record of the run."""
    settings = Settings(seeds=seeds, warehouse=warehouse, reference_folder=reference)
    chosen = Chosen.model_validate(Chosen.config_of(settings))
    quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    dg.materialize(STAGES, resources={"chosen": chosen}, run_config=quiet)
