"""``python -m pipeline.cli``: the same as ``chronology``, where no script is installed."""

from pipeline.cli import main

main()
