"""Asset ``articles``: from the seeds folder to the table."""

from itertools import chain

import dagster as dg

from pipeline.assets.describe import table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.assets.telling import tell
from pipeline.ingest import read_seeds, strange_files
from pipeline.store import take_in


@dg.multi_asset(
    specs=[
        table_spec(
            "articles",
            "**Where it starts.** Every article of the seeds folder, its text untouched: all "
            "offsets in all tables count characters of `articles.text`. Blocks say what each piece "
            "is (title, byline, paragraph, caption, page chrome ...); `published_basis` says where "
            "the day of publication was read. What cannot be read is in `rejects`; an article "
            "that left the folder loses all its rows.",
            group="reading",
        )
    ],
)
def articles(chosen: Chosen) -> dg.MaterializeResult[None]:
    """Read the seeds folder; write what is new or changed."""
    tell("reading the seeds folder")
    found = read_seeds(chosen.settings.seeds, chosen.known)
    intake = take_in(chosen.store, chain(found, strange_files(chosen.settings.reference)))
    with chosen.store.work() as tables:
        return table_result(
            tables,
            "articles",
            new=intake.new,
            changed=intake.changed,
            vanished=intake.vanished,
            refused=len(intake.rejects),
        )
