"""What the browser's half shares with the server: one layout of the columns, one rule of who held a town."""

from __future__ import annotations

import base64
from datetime import date, timedelta

import numpy as np
import pytest

from asking import get
from conflictmap.map.points import pack
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.query.links import whole_record
from conflictmap.record.control import holdings, on_day
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.codes import KINDS, SIGN_OF_PRECISION
from conflictmap.tables.timing import day_number
from conflictmap.text.sentences import holding
from conflictmap.text.words import kinds_drawn
from scripting import told_by

EVERYTHING = Filters(date(2020, 1, 1), date(2020, 1, 1)).without_dates
READ = """
const {buffer, byteOffset, byteLength} = Buffer.from(given.bytes, "base64");
const {n, version, names, ...columns} = readPoints(buffer.slice(byteOffset, byteOffset + byteLength), given.kinds);
const told = {n, version, names, ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]]))};
"""
HELD = """
const told = given.ends.map((end) =>
  [...heldOn(given.towns, end)].map(([id, town]) => [id, town.steps.map((step) => step.text)]));
"""


@pytest.mark.app
def test_the_browser_reads_the_columns_as_they_were_packed(record: Record) -> None:
    packed = base64.b64encode(pack(record, EVERYTHING, said=False)).decode()
    points = told_by("points.js", "readPoints", READ, {"bytes": packed, "kinds": len(KINDS)})
    events = record.events.iloc[chosen_at_any_time(record, EVERYTHING)].sort_values("minute", kind="stable")
    lasts = record.last_minutes[events.index]
    assert (points["n"], points["version"]) == (len(events), record.content_hash)
    assert points["row"] == events.index.to_list()
    assert points["minute"] == events["minute"].to_list()
    assert points["last"] == lasts.tolist()
    assert points["lasting"] == np.flatnonzero(lasts > events["minute"]).tolist()
    assert [KINDS[kind] for kind in points["kind"]] == events["kind"].to_list()
    assert points["sign"] == [SIGN_OF_PRECISION[code] for code in events["stand_precision"]]
    assert [points["names"][place] for place in points["place"]] == [record.place_name(p) for p in events["stand_id"]]


@pytest.mark.app
def test_map_and_server_follow_one_rule_of_who_held_a_town(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
    steps = {row.since for rows in holdings(record).values() for row in rows}
    days = sorted({*steps, *whole_record(record), date(2020, 10, 17)})
    assert len(days) > 10
    ends = [day_number(day + timedelta(days=1)) * 1440 for day in days]
    told = told_by("held.js", "heldOn", HELD, {"towns": get("/map/held.json").json(), "ends": ends})
    for day, towns in zip(days, told, strict=True):
        assert towns == [[town.place_id, [holding(row) for row in town.told]] for town in on_day(record, day)], day


def test_the_browser_is_told_every_kind_in_the_order_of_the_codes() -> None:
    kinds = kinds_drawn()
    assert [kind["code"] for kind in kinds] == list(KINDS)
    assert len(kinds) <= 255
    for part in ("sign", "colour", "label"):
        assert len({kind[part] for kind in kinds}) == len(kinds)
