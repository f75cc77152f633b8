"""What a run changed, on the terminal: as a diff, with what each change is about and why."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from pipeline.cli.entries import Row, text_of


def changes_list(changes: Iterable[Row]) -> Iterator[RenderableType]:
    """For each change its kind and entry, what was there and what is there now, and why."""
    for change in changes:
        entry = ", ".join(filter(None, (text_of(change["who"]), text_of(change["when"]))))
        about = f"  {entry}" if entry else ""
        head = Text.assemble((text_of(change["change"]), "bold"), about)
        yield head.append(f"  {text_of(change['entry_id'])}", style="dim")
        for sign, name, style in (("-", "before", "red"), ("+", "after", "green")):
            if change[name] is not None:
                yield Padding(Text(f"{sign} {text_of(change[name])}", style=style), (0, 0, 0, 2))
        yield Padding(Text(text_of(change["why"]), style="dim"), (0, 0, 1, 2))
