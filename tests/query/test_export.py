"""The download: the records shown, in the order shown, whole and harmless."""

from __future__ import annotations

import csv
import io
from datetime import date

import numpy as np
import pytest

from conflictmap.query.export import COLUMNS, harmless, to_csv
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from making import MINIMAL, recorded

TRUCE_WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))


def rows(packed: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(packed.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cells",
    [{}, {"kind": ("denial",)}, {"by": ("azerbaijan",), "means": ("drone",)}, {"q": "ganja"}, {"q": "no-such-word"}],
)
def test_the_file_holds_the_chosen_records_in_order(record: Record, cells: dict[str, object]) -> None:
    positions = chosen(record, Filters.of(TRUCE_WEEK.since, TRUCE_WEEK.until, **cells))  # type: ignore[arg-type]
    assert [row["event_id"] for row in rows(to_csv(record, positions))] == record.events["event_id"].iloc[
        positions
    ].to_list()


def test_the_file_begins_with_the_mark_and_the_columns(record: Record) -> None:
    first = to_csv(record, np.array([], dtype="int32"))
    assert first == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n"


def test_every_cell_of_the_record_is_there_as_it_is(record: Record) -> None:
    found = rows(to_csv(record, np.arange(len(record.events))))
    events = record.events
    for name in (
        "kind",
        "status",
        "time",
        "place_id",
        "actor_ids",
        "speaker",
        "means",
        "title",
        "summary",
        "note",
        "casualty_note",
    ):
        assert [row[name] for row in found] == [harmless(cell) for cell in events[name]]
    assert [row["date"] for row in found] == events["date"].dt.strftime("%Y-%m-%d").to_list()
    assert [row["killed_high"] for row in found] == [
        "" if killed is None else str(killed)
        for killed in events["killed_high"].astype(object).where(events["killed_high"].notna(), None)
    ]
    assert {row["aggregate"] for row in found} == {"0", "1"}


def test_every_record_names_its_sources(record: Record) -> None:
    found = {row["event_id"]: row for row in rows(to_csv(record, np.arange(len(record.events))))}
    assert all(row["sources"] for row in found.values())
    links = record.tables["event_sources"].merge(
        record.tables["sources"][["source_id", "publisher", "url"]], on="source_id"
    )
    missing = [
        link.event_id
        for link in links.itertuples()
        if link.publisher not in found[link.event_id]["sources"] or link.url not in found[link.event_id]["source_urls"]
    ]
    assert missing == []


def test_coordinates_are_numbers(record: Record) -> None:
    found = rows(to_csv(record, np.arange(len(record.events))))
    points = record.places.loc[[row["place_id"] for row in found]]
    assert [float(row["latitude"]) for row in found] == pytest.approx(points["lat"].to_list(), abs=1e-4)
    assert [float(row["longitude"]) for row in found] == pytest.approx(points["lon"].to_list(), abs=1e-4)


@pytest.mark.parametrize(
    "text", ["شرح بالعربية، «اقتباس»", "Ստեփանակերտ՝ 1-ին", "Xankəndi", 'a "quoted", cell', "two\nlines", "İ"]
)
def test_text_in_any_script_is_read_back_as_it_was(text: str) -> None:
    record = recorded(events=[{"event_id": "raid", "title": text}])
    assert rows(to_csv(record, np.array([0])))[0]["title"] == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org")']
)
def test_a_cell_that_a_spreadsheet_might_run_is_made_harmless(text: str) -> None:
    actors = [{**actor, "name": text} for actor in MINIMAL["actors"]]
    events = [{"event_id": "raid", "title": text, "summary": text, "note": text, "casualty_note": text}]
    record = recorded(actors=actors, events=events)
    (row,) = rows(to_csv(record, np.array([0])))
    assert {row[name] for name in ("title", "summary", "note", "casualty_note", "actors")} == {f"'{text}"}


@pytest.mark.parametrize("cell", ["\t=1+1", "\r=1+1", "\n=1+1", "=1", "＝1+1"])
def test_dangerous_beginnings_are_known(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "1", "a=b", "2020-10-10", "Xankəndi", "'quoted'"])
def test_other_cells_are_left_alone(cell: str) -> None:
    assert harmless(cell) == cell
