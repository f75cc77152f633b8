"""The contract: one frozen pydantic model for each table, and what they are made of.

Imports nothing but pydantic and the standard library. To add a column: a field here and a line
in ``warehouse/sql/tables/``; a test names whichever is missing.
"""

from pipeline.models.articles import PROSE, Article, Block, BlockKind, PublishedBasis
from pipeline.models.chronology import ChronologyEntry, ChronologySource
from pipeline.models.conflicts import Conflict, ConflictField, ConflictSubject, ConflictValue
from pipeline.models.date_mentions import Anchor, DateKind, DateMention
from pipeline.models.events import Event, EventStatus
from pipeline.models.extraction import Extraction
from pipeline.models.found import Found
from pipeline.models.interval import Interval, Precision, edtf_of, precision_of
from pipeline.models.record import Record, Span, make_id
from pipeline.models.reference import Decision, DecisionKind, Outlet, Reference, ReferenceEvent
from pipeline.models.rejects import Reject, Stage
from pipeline.models.runs import Change, ChangeKind, Run
from pipeline.models.speakers import Role, Speaker, SpeakerKind
from pipeline.models.statement_links import Relation, StatementLink
from pipeline.models.statements import PIECES, Act, Mode, SaidBasis, Statement
from pipeline.models.timeline import Phase, TimelineKind, TimelineRow

TABLES: dict[str, type[Record]] = {
    "articles": Article,
    "date_mentions": DateMention,
    "speakers": Speaker,
    "statements": Statement,
    "events": Event,
    "timeline": TimelineRow,
    "statement_links": StatementLink,
    "chronology": ChronologyEntry,
    "chronology_sources": ChronologySource,
    "conflicts": Conflict,
    "decisions": Decision,
    "rejects": Reject,
    "runs": Run,
    "changes": Change,
}
"""The model of every public table, by the table's name."""

__all__ = [
    "PIECES",
    "PROSE",
    "TABLES",
    "Act",
    "Anchor",
    "Article",
    "Block",
    "BlockKind",
    "Change",
    "ChangeKind",
    "ChronologyEntry",
    "ChronologySource",
    "Conflict",
    "ConflictField",
    "ConflictSubject",
    "ConflictValue",
    "DateKind",
    "DateMention",
    "Decision",
    "DecisionKind",
    "Event",
    "EventStatus",
    "Extraction",
    "Found",
    "Interval",
    "Mode",
    "Outlet",
    "Phase",
    "Precision",
    "PublishedBasis",
    "Record",
    "Reference",
    "ReferenceEvent",
    "Reject",
    "Relation",
    "Role",
    "Run",
    "SaidBasis",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stage",
    "Statement",
    "StatementLink",
    "TimelineKind",
    "TimelineRow",
    "edtf_of",
    "make_id",
    "precision_of",
]
