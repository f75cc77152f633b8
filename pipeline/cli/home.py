"""Where Dagster keeps its state: made by the command itself, so that nobody has to set it up."""

import os
import shutil
from pathlib import Path

from pipeline.settings import ROOT


def prepare_dagster_home() -> Path:
    """Make ``DAGSTER_HOME``, by default ``.dagster`` in the project, and link its settings.

    An empty variable is one that is not set; it would be the folder the command is called in.

    Raises:
        OSError: the folder cannot be made.
    """
    home = Path(os.environ.get("DAGSTER_HOME") or ROOT / ".dagster").absolute()
    os.environ["DAGSTER_HOME"] = str(home)
    home.mkdir(parents=True, exist_ok=True)
    link = home / "dagster.yaml"
    if not link.exists():
        _link(link, ROOT / "dagster.yaml")
    return home


def _link(link: Path, target: Path) -> None:
    try:
        link.symlink_to(os.path.relpath(target, link.parent))
    except FileExistsError:
        return  # another run was quicker
    except OSError:
        shutil.copyfile(target, link)  # a file system without links


if __name__ == "__main__":  # `make dev` calls it before Dagster's own commands
    prepare_dagster_home()
