"""What is made by machine: `datapackage.json`, and parts of the data's and of the project's `README.md`.

A test keeps the committed files equal to what is made here.
"""

from __future__ import annotations

import json
from pathlib import Path

from conflictmap.about.report import markdown
from conflictmap.query.columns import added_columns
from conflictmap.query.fields import table_of_filters
from conflictmap.query.sets import table_of_sets
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.record.version import released_version
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.dictionary import dictionary
from conflictmap.tables.problems import ConflictMapError


class GenerateError(ConflictMapError):
    """A file that stands in the folder cannot be made anew; the text says why."""


def generate(folder: Path) -> list[Path]:
    """Write the generated files of a data folder anew and return their paths; a version that stands there is kept."""
    record = open_record(folder)
    package, readme = folder / "datapackage.json", folder / "README.md"
    version = released_version(folder) if package.is_file() else "0.1.0"
    if not version:
        raise GenerateError(f"{package} names no version, or is no JSON; mend it, or remove it to begin with 0.1.0.")
    made = {package: json.dumps(data_package(version), indent=2, ensure_ascii=False) + "\n"}
    if readme.is_file():
        made[readme] = with_generated(readme.read_text(encoding="utf-8"), record)
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    return [*made, *([_own_readme()] if folder.resolve() == PROJECT / "data" else [])]


def _own_readme() -> Path:
    path = PROJECT / "README.md"
    path.write_text(with_filters(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


def with_filters(text: str) -> str:
    """Return the text of the project's `README.md` with its tables of filters and sets made anew."""
    return filled(filled(text, "filters", table_of_filters() + "\n"), "sets", table_of_sets() + "\n")


def with_generated(text: str, record: Record) -> str:
    """Return the text of a `README.md` with its generated parts made anew from a record."""
    parts = {"dictionary": dictionary(), "download": added_columns(), "coverage": markdown(record)}
    for name, content in parts.items():
        text = filled(text, name, content)
    return text


def filled(text: str, name: str, content: str) -> str:
    """Return `text` with what stands between `<!-- name -->` and `<!-- /name -->` replaced by `content`."""
    before, begin, rest = text.partition(f"<!-- {name} -->")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    if not begin or not end:
        raise GenerateError(f"README.md has no <!-- {name} --> followed by <!-- /{name} -->; add the two.")
    return f"{before}{begin}\n\n{content}\n{end}{after}"
