"""Around which election, and how far: the window of a run."""

from pipeline.assets.resources import Chosen
from pipeline.store import Tables
from pipeline.timeline import Window, choose_election


def window_of(chosen: Chosen, tables: Tables) -> Window:
    """The window as told, else around the reference election that fits the articles best."""
    before, after = chosen.settings.window
    election = chosen.settings.election
    if election is None:
        days = [row["published_on"] for row in tables.rows("days_of_publication")]
        election = choose_election(chosen.known, days, before, after)
    return Window(election, before, after)
