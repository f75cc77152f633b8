"""How long every published format takes, and how large it gets.

    python benchmarks/exports.py [ENTRIES]

Makes that many entries (20,000 unless told) of invented articles, five to an article, writes all
formats into a folder that is thrown away, and prints CPU seconds and megabytes for each. To
measure a format, add it to ``pipeline.published.exporters``; nothing is listed here.
"""

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pipeline.published import Publication, export, formats
from tests.published.editions import many

MEGABYTE = 1_000_000


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("entries", nargs="?", type=int, default=20_000)
    publication = many(arguments.parse_args().entries)
    print(f"{len(publication.entries):,} entries")
    total = sum(_measured(publication, name) for name in formats())
    # Linux counts the peak in kilobytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE
    print(f"{'all':12} {total:7.2f} s   at most {peak:,.0f} MB of memory")


def _measured(publication: Publication, name: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        written = export(publication, name, Path(folder))
        seconds = time.process_time() - start
    size = sum(file.bytes for file in written) / MEGABYTE
    print(f"{name:12} {seconds:7.2f} s   {size:7.1f} MB")
    return seconds


if __name__ == "__main__":
    main()
