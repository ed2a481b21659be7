"""The command line: `python -m conflictmap check`, `coverage`, `diff`, `generate` and `archive`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from conflictmap.about import generated, report
from conflictmap.query.story_checks import review_steps
from conflictmap.record.archive import write
from conflictmap.record.build import open_record
from conflictmap.settings import data_folder
from conflictmap.tables.editorial import review
from conflictmap.tables.problems import ConflictMapError, UnusableTables
from conflictmap.tables.row_diff import compare
from conflictmap.tables.schema import TABLES
from conflictmap.tables.usable import require_folder, require_rows
from conflictmap.tables.validation import load
from conflictmap.text.failures import told


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when all is well, 1 when there are problems."""
    chosen = _parser().parse_args(arguments)
    folders = [chosen.old, chosen.new] if "old" in chosen else [chosen.new]
    try:
        for folder in folders:
            require_folder(folder)
        return int(chosen.run(*folders))
    except UnusableTables as error:
        print(f"{error.folder}: {told(error)}", file=sys.stderr)
    except ConflictMapError as error:
        print(error, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m conflictmap", description="Work with the tables of the map.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[..., int], does: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=does, description=does)
        made.set_defaults(run=run)
        return made

    for name, run, does in (
        ("check", check, "print every problem of a folder of tables as file:row: column: sentence"),
        ("coverage", coverage, "print what the record holds and lacks: by side, claimant, kind of source and month"),
        ("generate", generate, "write datapackage.json and the generated parts of README.md anew"),
        ("archive", archive, "keep the tables as they are, as versions/VERSION.zip: what changed is told against it"),
    ):
        command(name, run, does).add_argument(
            "new", nargs="?", type=Path, metavar="FOLDER", default=data_folder(), help="default: the data folder"
        )
    between = command("diff", diff, "print the rows added, removed and changed between two folders, column by column")
    between.add_argument("old", type=Path, metavar="OLD_FOLDER")
    between.add_argument("new", type=Path, metavar="NEW_FOLDER")
    return parser


def check(folder: Path) -> int:
    """Print every problem of the tables in `folder`, or a summary when there is none."""
    tables = load(folder)
    problems = [*tables.problems, *review(tables), *review_steps(tables)]
    for problem in problems:
        print(problem)
    require_rows(tables)
    if problems:
        return 1
    counts = ", ".join(f"{len(tables[name])} {name.replace('_', ' ')}" for name in TABLES)
    print(f"No problem found: {counts}.")
    return 0


def coverage(folder: Path) -> int:
    """Print the coverage of the record in `folder` as Markdown."""
    print(report.markdown(open_record(folder)), end="")
    return 0


def diff(old: Path, new: Path) -> int:
    """Print what changed between two versions of the tables."""
    for line in compare(old, new):
        print(line)
    return 0


def generate(folder: Path) -> int:
    """Write the generated files of `folder`."""
    for path in generated.generate(folder):
        print(f"Wrote {path}.")
    return 0


def archive(folder: Path) -> int:
    """Keep the tables of `folder` under their version; one that is kept with other tables stays as it is."""
    path = write(folder)
    print(f"{path} holds the tables.")
    return 0


def _until_closed() -> int:
    """Run the command; a reader that closes the pipe early, such as `head`, is no error."""
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


if __name__ == "__main__":
    sys.exit(_until_closed())
