"""What ``chronology explain`` says of each kind of row. To add a kind: a function in ``_KINDS``."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from rich.text import Text

from pipeline.chronology import word_diff
from pipeline.cli.entries import text_of
from pipeline.cli.passage import passage
from pipeline.store import Tables

Line = str | Text
Row = Mapping[str, Any]


def explain(tables: Tables, row_id: str, other: str | None) -> Iterator[Line]:
    """The lines about a row, or about the link between two; none where there is none."""
    if other is not None:
        yield from _links(tables, row_id, other)
        return
    for row in tables.rows("explain_timeline", {"id": row_id}):
        row_id = row["id"]
    for kind in _KINDS:
        yield from kind(tables, row_id)


def _date_mention(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_date_mention", {"id": row_id}):
        yield f"date mention {row_id} in {_place(row)}"
        yield passage(row)
        yield from _facts(
            row, "text kind value edtf earliest latest precision stated anchor anchor_on rule why"
        )


def _statement(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_statement", {"id": row_id}):
        yield f"statement {row_id} in {_place(row)}"
        yield passage(row, _marked(row))
        yield from _facts(row, "speaker speaker_role speaker_text speaker_why mode act cue")
        yield from _facts(row, "said_earliest said_latest said_edtf said_basis said_why")
        yield from _facts(
            row, "venue channel via addressee nested_in date_mention_id rule confidence"
        )
        yield from _facts(row, "entry_id link_why")
        yield from _links(tables, row_id, None)


def _event(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_event", {"id": row_id}):
        yield f"event {row_id} in {_place(row)}"
        yield passage(row)
        yield from _facts(
            row,
            "headline actors status earliest latest edtf precision date_mention_id date_text why "
            "in_statement_id",
        )


def _entry(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_entry", {"id": row_id}):
        yield f"entry {row_id}: {row['display_date']}, {row['speaker']}"
        yield from _facts(row, "content mode cue said_edtf phase venue channel")
        yield from _facts(row, "n_mentions n_outlets n_independent has_conflict")
        for source in tables.rows("explain_sources", {"id": row_id}):
            shown = "shown" if source["is_representative"] else "merged"
            yield f"\n{shown}: statement {source['statement_id']} in {_place(source)}"
            yield passage(source)
            yield from _facts(source, "link_why said_edtf said_basis said_why speaker_why")
            yield from _differences(row["content"], source["content"])


def _differences(shown: str, wording: str) -> Iterator[str]:
    """What a wording leaves out of the one shown, and what it adds."""
    diff = word_diff(shown, wording)
    told = {"leaves out": diff.left_out, "adds": diff.added}
    yield from _facts({name: " … ".join(words) or None for name, words in told.items()}, told)


def _decisions(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_decisions", {"id": row_id}):
        other = f" {row['other']}" if row["other"] else ""
        yield f"\ndecision of {row['who']}: {row['statement_id']} {row['decision']}{other}"
        yield f"  {row['why']}"


def _conflicts(tables: Tables, row_id: str) -> Iterator[Line]:
    for row in tables.rows("explain_conflicts", {"id": row_id}):
        about = " and ".join([row["subject_id"], *row["other_ids"]])
        yield f"\nconflict {row['conflict_id']} about the {row['field']} of {about}"
        yield f"  {row['why']}"
        for given in row["values"]:
            yield f"  {given['value']}: {given['article_id']}, from character {given['start_char']}"


def _links(tables: Tables, row_id: str, other: str | None) -> Iterator[Line]:
    for row in tables.rows("explain_links", {"id": row_id, "other": other}):
        yield f"\n{row['relation']} as statement {row['other_id']} (score {row['score']:.2f})"
        yield f"  {row['other_speaker']}: {row['other_content']}"
        yield from _facts(row, "other_outlet other_published_on level why")


_KINDS: tuple[Callable[[Tables, str], Iterator[Line]], ...] = (
    _date_mention,
    _statement,
    _event,
    _entry,
    _conflicts,
    _decisions,
)


def _place(row: Row) -> str:
    outlet = row["outlet"] or "unknown outlet"
    day = row["published_on"] or "no date"
    return (
        f"{row['source_uri']} ({outlet}, {day}), characters {row['start_char']}-{row['end_char']}"
    )


def _facts(row: Row, names: str | Iterable[str]) -> Iterator[str]:
    """The values that are there, a line each."""
    for name in names.split() if isinstance(names, str) else names:
        if row[name] not in (None, []):
            yield f"  {name:<16} {text_of(row[name])}"


def _marked(row: Row) -> list[tuple[int, int]]:
    """Speaker, cue and content, as far as they stand apart."""
    spans = [(span["start_char"], span["end_char"]) for span in row["content_spans"]]
    beside = [(row[f"{part}_start"], row[f"{part}_end"]) for part in ("speaker", "cue")]
    spans += [span for span in beside if span[0] is not None]
    marked: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not marked or start >= marked[-1][1]:
            marked.append((start, end))
    return marked
