"""The group of commands, and how an error reaches the user: one line, and an exit code."""

import click

from pipeline.cli.explain import explain
from pipeline.cli.export import export
from pipeline.cli.run import run
from pipeline.cli.show import show


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="chronology")
def main() -> None:
    """Who said what, when: a dated, deduplicated, traceable chronology from news articles.

    Start with `chronology run`, then `chronology show`. DAGSTER_HOME, CHRONOLOGY_SEEDS and
    CHRONOLOGY_WAREHOUSE change the default folders.
    """


for command in (run, show, explain, export):
    main.add_command(command)
