"""What a run can be told, its defaults, and the only place that reads the environment."""

import os
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

ROOT = Path(__file__).parents[1]
"""The project's folder: home of the seeds, the warehouse and Dagster's state by default."""


class Settings(BaseModel):
    """The settings of one run."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seeds: Path = Field(description="Folder of the articles.")
    warehouse: Path = Field(description="Folder of the databases and the published files.")
    reference_folder: Path | None = Field(
        default=None, description="Folder of the reference data, where it is not the usual one."
    )
    election: date | None = Field(
        default=None, description="Day of the election; chosen from the reference where not given."
    )
    days_before: int = Field(default=180, ge=0, description="Days of the window before it.")
    days_after: int = Field(default=180, ge=0, description="Days of the window after it.")
    workers: int = Field(default=1, ge=1, description="Processes that extract.")
    lock_timeout_s: float = Field(
        default=60.0, ge=0, description="Seconds to wait for a database held by another process."
    )

    @property
    def reference(self) -> Path:
        """Where the reference data is: as told, else with the seeds, else the project's own."""
        if self.reference_folder is not None:
            return self.reference_folder
        beside = self.seeds / "reference"
        return beside if beside.is_dir() else ROOT / "seeds" / "reference"

    @property
    def window(self) -> tuple[int, int]:
        """Days before and after the election."""
        return self.days_before, self.days_after


def default_seeds() -> Path:
    """``CHRONOLOGY_SEEDS``, else the project's ``seeds``."""
    return Path(os.environ.get("CHRONOLOGY_SEEDS") or ROOT / "seeds").absolute()


def default_warehouse() -> Path:
    """``CHRONOLOGY_WAREHOUSE``, else the project's ``warehouse``."""
    return Path(os.environ.get("CHRONOLOGY_WAREHOUSE") or ROOT / "warehouse").absolute()


def default_workers() -> int:
    """One process for each core."""
    return os.cpu_count() or 1
