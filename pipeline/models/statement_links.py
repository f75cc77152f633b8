"""Table ``statement_links``: every judged pair that is not simply different."""

from enum import StrEnum

from pydantic import Field, model_validator

from pipeline.models.record import Record, Score


class Relation(StrEnum):
    """How two wordings are related."""

    SAME = "same"
    RESTATED = "restated"
    DISPUTED = "disputed"


class StatementLink(Record):
    """Two wordings, their relation and the reason; ``left_id < right_id``."""

    left_id: str = Field(description="One statement.")
    right_id: str = Field(description="The other statement.")
    relation: Relation = Field(description="How the two are related.")
    score: Score = Field(description="Strength of the relation, 0 to 1.")
    level: str = Field(description="The named level that decided.")
    why: str = Field(description="One plain sentence that explains the judgement.")

    @model_validator(mode="after")
    def _in_order(self) -> "StatementLink":
        if self.left_id >= self.right_id:
            raise ValueError(f"link ids are not in order: {self.left_id}, {self.right_id}")
        return self
