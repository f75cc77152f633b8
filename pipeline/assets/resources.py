"""What every asset is given: the settings of the run, as Dagster configures them."""

from datetime import date
from pathlib import Path

import dagster as dg

from pipeline.ingest import read_reference
from pipeline.models import Reference
from pipeline.settings import Settings, default_seeds, default_warehouse, default_workers
from pipeline.store import Warehouse


class Chosen(dg.ConfigurableResource[Settings]):
    """The settings of a run; what is left empty takes its default when the run starts."""

    seeds: str | None = None
    warehouse: str | None = None
    reference: str | None = None
    election: str | None = None
    days_before: int = 180
    days_after: int = 180
    workers: int | None = None
    lock_timeout_s: float = 60.0

    @classmethod
    def config_of(cls, settings: Settings) -> dict[str, object]:
        """The configuration that gives these settings again."""
        folder = settings.reference_folder
        return {
            "seeds": str(settings.seeds),
            "warehouse": str(settings.warehouse),
            "reference": str(folder) if folder else None,
            "election": settings.election.isoformat() if settings.election else None,
            "days_before": settings.days_before,
            "days_after": settings.days_after,
            "workers": settings.workers,
            "lock_timeout_s": settings.lock_timeout_s,
        }

    @property
    def settings(self) -> Settings:
        """The settings, defaults filled in."""
        return Settings(
            seeds=Path(self.seeds) if self.seeds else default_seeds(),
            warehouse=Path(self.warehouse) if self.warehouse else default_warehouse(),
            reference_folder=Path(self.reference) if self.reference else None,
            election=date.fromisoformat(self.election) if self.election else None,
            days_before=self.days_before,
            days_after=self.days_after,
            workers=self.workers or default_workers(),
            lock_timeout_s=self.lock_timeout_s,
        )

    @property
    def store(self) -> Warehouse:
        """The warehouse of the run."""
        return Warehouse(self.settings.warehouse, self.lock_timeout_s)

    @property
    def known(self) -> Reference:
        """The reference data of the run, with the election that it is about."""
        settings = self.settings
        return read_reference(settings.reference).with_election(settings.election)
