"""The tables whose rows open what they are about: their columns, their rows, and what a press on a row does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.claims.list_view import claim_columns
from conflictmap.query.links import COLUMNS
from conflictmap.record.record import Record
from conflictmap.ui.records_table import record_columns
from making import tables
from opening import HOSTILE, address, component, opened, shows

PAGES = {"records": "columns", "claims": "claim_columns"}
HELD = {"columns": record_columns, "claim_columns": claim_columns}


def table(app: AppTest) -> Any:
    assert [error.message for error in app.exception] == []
    return component(app, "row_table")


def columns(app: AppTest) -> tuple[str, ...]:
    return tuple(column["code"] for column in table(app)["columns"])


@pytest.mark.parametrize("parameter", HELD)
def test_the_columns_of_a_table_are_those_that_links_name(parameter: str) -> None:
    assert tuple(column.code for column in HELD[parameter]()) == COLUMNS[parameter][0]


@pytest.mark.parametrize(("page", "parameter"), PAGES.items())
def test_the_reader_chooses_columns_and_the_link_holds_them(page: str, parameter: str) -> None:
    every, usual = COLUMNS[parameter]
    app = opened(page)
    assert (columns(app), address(app)) == (usual, {})
    app.multiselect(key=parameter).set_value(["title", "place"]).run()
    assert (columns(app), address(app)) == (("title", "place"), {parameter: ["title", "place"]})
    assert columns(opened(page, **{parameter: ["place", "title"]})) == ("title", "place")
    app.multiselect(key=parameter).set_value([]).run()
    assert (columns(app), address(app)) == (usual, {})
    app.multiselect(key=parameter).set_value(list(every)).run()
    assert columns(app) == every


@pytest.mark.parametrize(("page", "parameter"), PAGES.items())
def test_an_unknown_column_is_passed_over_and_told(page: str, parameter: str) -> None:
    app = opened(page, **{parameter: ["title", "nonsense"]})
    assert columns(app) == ("title",)
    assert shows(app, "“nonsense” is not known.")


def test_each_row_holds_a_text_for_each_column(record: Record) -> None:
    for page, parameter in PAGES.items():
        told = table(opened(page, **{parameter: list(COLUMNS[parameter][0])}))
        assert len(told["cells"]) == len(told["columns"])
        assert {len(cells) for cells in told["cells"]} == {len(told["ids"])}
        assert {type(cell) for cells in told["cells"] for cell in cells} == {str}
        assert {*told["ids"]} <= {*record.position}


def test_casualties_and_times_are_sorted_by_numbers(record: Record) -> None:
    told = table(opened("records", kind=["attack"]))
    highest = dict(zip(told["ids"], told["numbers"]["killed"], strict=True))
    assert any(highest.values())
    for event_id, most in highest.items():
        assert record.event(event_id)["killed_high"] == most
    assert [*table(opened("claims"))["numbers"]] == ["took"]


@pytest.mark.parametrize("page", PAGES)
def test_the_row_of_what_is_open_is_marked(page: str) -> None:
    first = table(opened(page))["ids"][0]
    assert table(opened(page))["opened"] == ""
    assert table(opened(page, event=[first]))["opened"] == first


@pytest.mark.parametrize("page", PAGES)
def test_hostile_text_goes_to_the_table_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, events=[{"event_id": "raid", "title": HOSTILE}])))
    told = table(opened(page))
    (title,) = told["cells"][[column["kind"] for column in told["columns"]].index("title")]
    assert title.endswith(HOSTILE)
