"""The command line: ``chronology run | show | explain | export``.

One command, one file; a command's docstring is its help. What stays out: anything a stage does.
"""

from pipeline.cli.main import main

__all__ = ["main"]
