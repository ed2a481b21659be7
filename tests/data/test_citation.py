"""What is cited is what is there: versions, licences and titles agree wherever they are told."""

from __future__ import annotations

import json
import tomllib

import yaml

from conflictmap.settings import PROJECT, REPOSITORY
from conflictmap.text.citation import AUTHOR

DATA = json.loads((PROJECT / "data" / "datapackage.json").read_text(encoding="utf-8"))
PROGRAM = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CITATION = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
CITED_DATA = CITATION["preferred-citation"]


def told(of: dict, *names: str) -> tuple:
    return tuple(of[name] for name in names)


def test_the_data_are_cited_in_their_current_version() -> None:
    readme = (PROJECT / "data" / "README.md").read_text(encoding="utf-8")
    assert f"> Caucasus Conflict Map, data version {DATA['version']}." in readme
    assert told(CITED_DATA, "version", "title", "type") == (*told(DATA, "version", "title"), "data")


def test_the_program_is_cited_in_its_current_version() -> None:
    assert told(CITATION, "version", "license", "type") == (*told(PROGRAM, "version", "license"), "software")


def test_the_data_are_under_the_licence_of_the_package() -> None:
    assert [CITED_DATA["license"]] == [licence["name"] for licence in DATA["licenses"]]


def test_both_name_the_authors_and_the_repository_that_the_map_names() -> None:
    assert CITATION["authors"] == CITED_DATA["authors"] == [{"name": AUTHOR}]
    assert CITATION["repository-code"] == CITED_DATA["repository"] == PROGRAM["urls"]["Source"] == REPOSITORY


def test_the_file_is_of_the_format_that_it_was_checked_for() -> None:
    assert CITATION["cff-version"] == "1.2.0"
    assert {"authors", "message", "title"} <= set(CITATION)
    assert {"authors", "title", "type"} <= set(CITED_DATA)
