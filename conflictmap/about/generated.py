"""What is made by machine: `datapackage.json`, and parts of the data's and of the project's `README.md`.

A test keeps the committed files equal to what is made here.
"""

from __future__ import annotations

import json
from pathlib import Path

from conflictmap.about.report import markdown
from conflictmap.query.fields import table_of_filters
from conflictmap.record.build import open_record
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.dictionary import dictionary


def generate(folder: Path) -> list[Path]:
    """Write the generated files of a data folder anew and return their paths; a version that stands there is kept."""
    package, readme = folder / "datapackage.json", folder / "README.md"
    version = json.loads(package.read_text(encoding="utf-8"))["version"] if package.is_file() else "0.1.0"
    package.write_text(json.dumps(data_package(version), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    if not readme.is_file():
        return [package]
    readme.write_text(with_generated(readme.read_text(encoding="utf-8"), folder), encoding="utf-8")
    return [package, readme, *([_own_readme()] if folder.resolve() == PROJECT / "data" else [])]


def _own_readme() -> Path:
    path = PROJECT / "README.md"
    path.write_text(with_filters(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


def with_filters(text: str) -> str:
    """Return the text of the project's `README.md` with its table of filters made anew."""
    return filled(text, "filters", table_of_filters() + "\n")


def with_generated(text: str, folder: Path) -> str:
    """Return the text of a `README.md` with its generated parts made anew from the tables of `folder`."""
    return filled(filled(text, "dictionary", dictionary()), "coverage", markdown(open_record(folder)))


def filled(text: str, name: str, content: str) -> str:
    """Return `text` with what stands between `<!-- name -->` and `<!-- /name -->` replaced by `content`."""
    before, begin, rest = text.partition(f"<!-- {name} -->")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    if not begin or not end:
        raise ValueError(f"The text has no <!-- {name} --> followed by <!-- /{name} -->.")
    return f"{before}{begin}\n\n{content}\n{end}{after}"
