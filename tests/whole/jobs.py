"""The type of the fixture ``run_job``."""

from collections.abc import Callable

from pipeline.assets.launch import Outcome

Run = Callable[..., Outcome]
"""Runs the whole job: ``run_job(seeds, warehouse, **settings)``."""
