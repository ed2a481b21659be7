"""What is made from the declared tables equals what is committed."""

from __future__ import annotations

import csv
import json

import pytest

from conflictmap.about.generated import with_filters, with_generated
from conflictmap.query.export import COLUMNS
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.schema import TABLES

DATA = PROJECT / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")


def test_the_descriptor_is_made_from_the_tables() -> None:
    committed = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    assert committed == data_package(committed["version"])


def test_the_dictionary_and_the_coverage_are_made_from_the_tables(record: Record) -> None:
    assert with_generated(README, record) == README


def test_the_readmes_table_of_filters_is_made_from_their_declaration() -> None:
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert with_filters(text) == text


@pytest.mark.curated
@pytest.mark.parametrize("name", TABLES)
def test_a_files_header_is_its_declared_columns(name: str) -> None:
    with (DATA / TABLES[name].file).open(encoding="utf-8", newline="") as stream:
        assert next(csv.reader(stream)) == [column.name for column in TABLES[name].columns]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_comes_after_those_it_refers_to(name: str) -> None:
    order = list(TABLES)
    assert all(order.index(column.refers) <= order.index(name) for column in TABLES[name].columns if column.refers)


@pytest.mark.parametrize("name", TABLES)
def test_the_columns_of_a_key_are_required(name: str) -> None:
    assert [TABLES[name].column(key).required for key in TABLES[name].key] == [True] * len(TABLES[name].key)


def test_every_column_of_the_download_is_described() -> None:
    section = README.partition("## The CSV download of the map")[2].partition("\n## ")[0]
    own = {column.name for column in TABLES["events"].columns}
    assert [name for name in COLUMNS if name not in own and f"`{name}`" not in section] == []


def test_every_column_of_an_event_is_in_the_download_or_told_to_be_left_out() -> None:
    left_out = [column.name for column in TABLES["events"].columns if column.name not in COLUMNS]
    assert [name for name in left_out if f"`{name}` is left out" not in README] == []
