"""SQL lives in ``warehouse/sql``: this module finds it.

To add a query, add a file; its first line is a comment that says what it gives or claims.
"""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "warehouse" / "sql"


@cache
def sql(name: str) -> str:
    """The text of ``warehouse/sql/<name>.sql``, for example ``sql("queries/run_counts")``.

    Raises:
        FileNotFoundError: there is no such file.
    """
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def first_comment(text: str) -> str:
    """What the first line of a query says about it, without the comment mark."""
    return text.split("\n", 1)[0].removeprefix("--").strip()


def names(folder: str) -> tuple[str, ...]:
    """The names of all queries of a folder such as ``checks``, sorted."""
    return tuple(sorted(path.stem for path in (_FOLDER / folder).glob("*.sql")))
