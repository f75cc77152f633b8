"""The rule engine: what a rule is, its slots, where it is tried, and how overlaps are settled."""

from pipeline.rules.grammar import Grammar
from pipeline.rules.overlaps import Candidate, Taken, clusters
from pipeline.rules.rule import Rule
from pipeline.rules.slots import given, said_groups

__all__ = ["Candidate", "Grammar", "Rule", "Taken", "clusters", "given", "said_groups"]
