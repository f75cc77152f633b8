"""Tables ``runs`` and ``changes``: when the pipeline ran, and what that changed."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from pipeline.models.record import Count, Record


class Run(Record):
    """One run of the whole job."""

    run_id: str = Field(description="Dagster's id of the run.")
    started_at: datetime = Field(description="When it started (UTC).")
    ended_at: datetime = Field(description="When the chronology was done (UTC).")
    code_version: str = Field(description="Version of the code that extracts.")
    config_sha256: str = Field(description="SHA-256 of the settings and the reference data.")
    election: date | None = Field(default=None, description="Day of the election.")
    window_from: date | None = Field(default=None, description="First day of the window.")
    window_to: date | None = Field(default=None, description="Last day of the window.")
    n_articles: Count = Field(description="Articles read.")
    n_extracted: Count = Field(description="Articles extracted anew in this run.")
    n_statements: Count = Field(description="Statements known.")
    n_entries: Count = Field(description="Entries of the chronology.")
    n_rejects: Count = Field(description="Rejects listed.")


class ChangeKind(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    REWORDED = "reworded"
    REDATED = "redated"
    MERGED = "merged"
    SPLIT = "split"
    REMOVED = "removed"


class Change(Record):
    """What a run changed in one entry."""

    run_id: str = Field(description="The run.")
    entry_id: str = Field(description="The entry.")
    change: ChangeKind = Field(description="What happened to it.")
    before: str | None = Field(default=None, description="The value before.")
    after: str | None = Field(default=None, description="The value after.")
    why: str = Field(description="One plain sentence that explains the change.")
