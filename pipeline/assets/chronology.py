"""Assets ``chronology``, ``chronology_sources``, ``conflicts``, ``decisions``, ``changes``."""

from collections.abc import Iterable, Iterator

import dagster as dg

from pipeline.assets.calendar import window_of
from pipeline.assets.describe import query_table, table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.assets.statement_links import cards, read_links
from pipeline.assets.telling import tell
from pipeline.chronology import Chronology, build_chronology, changes_between
from pipeline.models import (
    ChronologyEntry,
    ChronologySource,
    Decision,
    Event,
    Reject,
    Statement,
)
from pipeline.store import Tables

_GROUP = "chronology"
_DEPS = ("articles", "statements", "events", "timeline", "statement_links")


@dg.multi_asset(
    specs=[
        table_spec(
            "chronology",
            "**The product**: one row per distinct statement inside the election window, in the "
            "order of saying, with the fullest wording and how many outlets carry it on their own. "
            "Below: what this run changed, and the statements of each day (█ known to the day, "
            "░ said by then).\n\n"
            "```sql\nfrom said_by('minister');  -- on the public database\n```",
            group=_GROUP,
            deps=_DEPS,
        ),
        table_spec(
            "chronology_sources",
            "**Every wording behind an entry**, where it stands, and why it belongs there. This is "
            "what to check before quoting an entry.",
            group=_GROUP,
            deps=["chronology"],
        ),
        table_spec(
            "conflicts",
            "**Where sources disagree** on a day, a speaker, a channel or the words. Nothing is "
            "averaged: all values are kept with their places, for a person to judge.",
            group=_GROUP,
            deps=["chronology"],
        ),
        table_spec(
            "decisions",
            "**What editors decided** in `decisions.csv`: same, different, a day, a speaker, "
            "hidden. A decision beats the pipeline; one that no longer applies is in `rejects` "
            "with the reason.",
            group=_GROUP,
        ),
        table_spec(
            "changes",
            "**What each run changed** in the chronology: added, reworded, redated, merged, split, "
            "removed, and why. Also a page per run in `published/changes/`.",
            group=_GROUP,
            deps=["chronology"],
        ),
    ],
)
def chronology(
    context: dg.AssetExecutionContext, chosen: Chosen
) -> Iterator[dg.MaterializeResult[None]]:
    """Build the entries, compare them with those of the run before."""
    tell("building the chronology")
    with chosen.store.work() as tables:
        before = Chronology(
            entries=tables.select(ChronologyEntry, "chronology_in_order"),
            sources=tables.select(ChronologySource, "sources_in_order"),
        )
    after = build(chosen)
    with chosen.store.work() as tables:
        write(tables, before, after, chosen.known.decisions, context.run.run_id)
        yield from told(tables, context.run.run_id)


def build(chosen: Chosen) -> Chronology:
    """The chronology of everything that is in the work database."""
    store = chosen.store
    with store.work() as tables:
        window = window_of(chosen, tables)
        statements, linked = tables.read(Statement), read_links(tables)
        events = tables.read(Event)
    return build_chronology(
        cards(store, sketched=False),
        statements,
        linked,
        chosen.known,
        window=window,
        events=events,
    )


def told(tables: Tables, run_id: str) -> Iterator[dg.MaterializeResult[None]]:
    """What the UI shows of the tables: new entries, statements per day, conflicts, changes."""
    changed = query_table(tables, "changes_of_run", {"run": run_id})
    counts = {
        row["change"]: row["entries"] for row in tables.rows("count_changes", {"run": run_id})
    }
    per_day = query_table(tables, "statements_per_day")
    made = ", ".join(f"{number} {change}" for change, number in counts.items())
    yield table_result(
        tables,
        "chronology",
        in_short=f"{tables.count('chronology')} statements; this run: {made or 'nothing changed'}",
        changed_by_this_run=changed,
        statements_per_day=per_day,
        **counts,
    )
    yield table_result(tables, "chronology_sources")
    by_field = query_table(tables, "conflicts_by_field")
    yield table_result(tables, "conflicts", by_field=by_field)
    yield table_result(tables, "decisions")
    yield table_result(tables, "changes", changed_by_this_run=changed, **counts)


def write(
    tables: Tables,
    before: Chronology,
    after: Chronology,
    decisions: Iterable[Decision],
    run_id: str,
) -> None:
    """Put a chronology in place of the one before and note the changes, in one transaction."""
    with tables.transaction():
        tables.replace("chronology", after.entries)
        tables.replace("chronology_sources", after.sources)
        tables.replace("conflicts", after.conflicts)
        tables.replace("decisions", decisions)
        tables.append("changes", changes_between(before, after, run_id))
        listed = set(tables.read(Reject))
        tables.append("rejects", (reject for reject in after.rejects if reject not in listed))
