"""An entry's words as a reader is given them: direct ones in marks, others behind their cue."""

from pipeline.models import ChronologyEntry, Mode


def cue_of(entry: ChronologyEntry) -> str:
    """The cue that reports the words; empty for direct words, which stand alone."""
    return "" if entry.mode is Mode.DIRECT else entry.cue or ""


def as_said(entry: ChronologyEntry) -> str:
    """The words in quotation marks where they are direct, else ``cue: words``."""
    if entry.mode is Mode.DIRECT:
        return f"“{entry.content}”"
    cue = cue_of(entry)
    return f"{cue}: {entry.content}" if cue else entry.content


def line_of(entry: ChronologyEntry) -> str:
    """An entry in one line, as the table ``changes`` keeps it: day, speaker, words."""
    return f"{entry.display_date}, {entry.speaker}: {as_said(entry)}"
