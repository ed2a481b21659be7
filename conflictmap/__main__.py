"""The command line: `python -m conflictmap check [FOLDER]` and `python -m conflictmap datapackage [FOLDER]`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from conflictmap.checking import load
from conflictmap.schema import TABLES, data_package
from conflictmap.settings import data_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when all is well, 1 when there are problems."""
    parser = argparse.ArgumentParser(prog="python -m conflictmap", description="Work with the tables of the map.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    checking = commands.add_parser(
        "check", help="print every problem of a folder of tables as file:row: column: sentence"
    )
    checking.set_defaults(run=check)
    package = commands.add_parser("datapackage", help="write datapackage.json anew from the declared tables")
    package.set_defaults(run=write_data_package)
    for command in (checking, package):
        command.add_argument("folder", nargs="?", type=Path, default=data_folder(), help="default: the data folder")
    chosen = parser.parse_args(arguments)
    return int(chosen.run(chosen.folder))


def check(folder: Path) -> int:
    """Print every problem of the tables in `folder`, or a summary when there is none."""
    if not folder.is_dir():
        print(f"{folder}: there is no such folder.", file=sys.stderr)
        return 1
    tables = load(folder)
    for problem in tables.problems:
        print(problem)
    if tables.problems:
        return 1
    counts = ", ".join(f"{len(tables[name])} {name.replace('_', ' ')}" for name in TABLES)
    print(f"No problem found: {counts}.")
    return 0


def write_data_package(folder: Path) -> int:
    """Write `datapackage.json` into `folder`; the version that stands there is kept."""
    path = folder / "datapackage.json"
    version = json.loads(path.read_text(encoding="utf-8"))["version"] if path.is_file() else "0.1.0"
    path.write_text(json.dumps(data_package(version), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"Wrote {path}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
