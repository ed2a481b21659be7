"""Rows: each cell as the table holds it, and none read before it is asked for."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from conflictmap.map.points import web_mercator
from conflictmap.query.filters import chosen_at_any_time
from conflictmap.query.links import read_choice
from conflictmap.record.record import Record
from conflictmap.record.rows import Row, columns_of
from conflictmap.tables.codes import KINDS
from conflictmap.tables.timing import EPOCH
from conflictmap.web.routes import MOST_ARCS, _arcs

TABLE = pd.DataFrame(
    {
        "name": pd.Series(["Ganja", "Ջերմուկ"], dtype="str"),
        "killed": pd.Series([7, pd.NA], dtype="Int64"),
        "date": pd.to_datetime(["2020-10-11", "2020-10-12"]),
        "exact": [True, False],
        "lat": [40.68, 39.84],
    }
)


def test_cells_are_pythons_own_and_a_number_not_known_is_none() -> None:
    first, second = (dict(Row(columns_of(TABLE), position)) for position in range(2))
    assert first == {"name": "Ganja", "killed": 7, "date": pd.Timestamp("2020-10-11"), "exact": True, "lat": 40.68}
    assert [type(cell) for cell in first.values()] == [str, int, pd.Timestamp, bool, float]
    assert (second["killed"], second["exact"]) == (None, False)


def test_rows_one_by_one_and_many_at_once_are_what_the_table_holds(record: Record) -> None:
    ids = record.events["event_id"].to_list()
    held = [_comparable(row) for row in record.events.to_dict("records")]
    assert [_comparable(dict(record.event(event_id))) for event_id in ids] == held
    assert [_comparable(row) for row in record.rows(ids)] == held


def test_some_columns_come_in_the_order_asked_for(record: Record) -> None:
    ids = record.events["event_id"].to_list()[7:4:-1]
    rows = record.rows(ids, ("title", "event_id"))
    assert [list(row) for row in rows] == [["title", "event_id"]] * 3
    assert [row["event_id"] for row in rows] == ids


@pytest.mark.parametrize("query", [{}, {"kind": ["denial"]}, {"accused": ["azerbaijan"]}, {"q": ["ganja"]}])
def test_arcs_are_what_the_table_says_to_the_last_digit(record: Record, query: dict[str, list[str]]) -> None:
    choice = read_choice(query, record)
    shown = record.events.iloc[chosen_at_any_time(record, choice.filters.without_dates)]
    spoken = shown[shown["kind"].isin(["accusation", "denial"])].sort_values("minute", kind="stable").tail(MOST_ARCS)
    drawn = [arc for row in spoken.to_dict("records") for arc in _arcs_of(record, row)]
    assert _arcs(record, choice) == json.dumps(drawn, separators=(",", ":")).encode()
    assert drawn


def test_arcs_take_no_row_of_the_table_for_each_event(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    take = pd.DataFrame.take

    def counted(table: pd.DataFrame, *args: object, **named: object) -> pd.DataFrame:
        taken.append(len(table))
        return take(table, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pd.DataFrame, "take", counted)
    assert _arcs(record, read_choice({}, record)).count(b"],[") > 100
    assert len(taken) < 10


def _comparable(row: dict[str, object]) -> dict[str, object]:
    return {name: None if cell is pd.NaT or pd.isna(cell) else cell for name, cell in row.items()}  # type: ignore[call-overload]


def _arcs_of(record: Record, row: dict[str, object]) -> list[list[object]]:
    """Return the arcs of one utterance as they were first made: from a row of the table for each end."""
    attacks = record.attacks.get(str(row["event_id"]), ())
    ends = record.events[record.events["event_id"].isin(attacks)]
    ends = ends if len(ends) else record.events[record.events["event_id"] == row["event_id"]]
    x, y = web_mercator(ends["lat"], ends["lon"])
    speaker = [float(value) for value in web_mercator(row["said_lat"], row["said_lon"])]  # type: ignore[arg-type]
    worlds = sorted({(round(float(a), 6), round(float(b), 6)) for a, b in zip(x, y, strict=True)})
    lasted = pd.Timestamp(str(row["end_date"])) - EPOCH
    last = row["minute"] if pd.isna(lasted) else lasted.days * 1440 + 1439
    return [[row["minute"], last, KINDS.index(str(row["kind"])), *speaker, *end] for end in worlds]
