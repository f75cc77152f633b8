"""The rule engine: what a rule is, its slots, and how overlaps are settled."""

from pipeline.rules.rule import Rule

__all__ = ["Rule"]
