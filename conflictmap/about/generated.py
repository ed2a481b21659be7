"""What is made by machine in the data folder: `datapackage.json`, and parts of `README.md` between marks.

A test keeps the committed files equal to what is made here.
"""

from __future__ import annotations

import json
from pathlib import Path

from conflictmap.about.report import markdown
from conflictmap.record.build import open_record
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
    return [package, readme]


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
