"""The bytes that the map reads: what is in them is what is in the record."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest

from conflictmap.map.points import LAYOUT, pack, web_mercator
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS, SIGN_OF_PRECISION
from conflictmap.tables.timing import EPOCH
from making import recorded

EVERYTHING = Filters(date(2020, 1, 1), date(2020, 1, 1)).without_dates
COLUMNS = [
    ("x", "<f4"),
    ("y", "<f4"),
    ("minute", "<u4"),
    ("last", "<u4"),
    ("row", "<u4"),
    ("place", "<u4"),
    ("kind", "u1"),
    ("sign", "u1"),
]
CHOICES = [
    EVERYTHING,
    EVERYTHING.with_codes(kind=("attack",)),
    replace(EVERYTHING, q="ganja"),
    replace(EVERYTHING, q="no-such-word"),
]


def unpacked(packed: bytes) -> dict[str, Any]:
    """Read the bytes as their description says."""
    count, length = np.frombuffer(packed, "<u4", 2, 4)
    head = json.loads(packed[12 : 12 + length])
    found: dict[str, Any] = {
        "magic": packed[:4],
        "places": head["places"],
        "version": head["version"],
        "length": int(length),
    }
    at = 12 + int(length)
    for name, kind in COLUMNS:
        found[name] = np.frombuffer(packed, kind, count, at)
        at += found[name].nbytes
    return found | {"end": at}


@pytest.mark.parametrize("said", [False, True])
@pytest.mark.parametrize("choice", CHOICES)
def test_the_bytes_hold_the_chosen_records(record: Record, choice: Filters, said: bool) -> None:
    packed = pack(record, choice, said=said)
    found = unpacked(packed)
    events = record.events.iloc[chosen_at_any_time(record, choice)].sort_values("minute", kind="stable")
    place, precision = ("place_id", "where_prec") if said else ("stand_id", "stand_precision")
    points = record.places.loc[events[place]]
    x, y = web_mercator(points["lat"].to_numpy(), points["lon"].to_numpy())
    assert (found["magic"], found["end"]) == (LAYOUT.encode(), len(packed))
    assert found["version"] == record.content_hash
    assert found["row"].tolist() == events.index.to_list()
    assert found["minute"].tolist() == events["minute"].to_list()
    days = events["end_date"].fillna(events["date"]) - EPOCH
    lasts = days > events["date"] - EPOCH
    assert found["last"].tolist() == (days.dt.days * 1440 + 1439).where(lasts, events["minute"]).to_list()
    assert [KINDS[kind] for kind in found["kind"]] == events["kind"].to_list()
    assert found["sign"].tolist() == [SIGN_OF_PRECISION[code] for code in events[precision]]
    assert [found["places"][i] for i in found["place"]] == points["display_name"].to_list()
    np.testing.assert_allclose([found["x"], found["y"]], [x, y], rtol=1e-6)


def test_the_numbers_begin_where_a_browser_can_read_them(record: Record) -> None:
    lengths = [unpacked(pack(record, choice, said=False))["length"] for choice in CHOICES]
    assert [length % 4 for length in lengths] == [0] * len(CHOICES)


def test_the_records_are_in_the_order_in_which_they_are_played(record: Record) -> None:
    found = unpacked(pack(record, EVERYTHING, said=False))
    assert (np.diff(found["minute"].astype(int)) >= 0).all()
    assert sorted(found["row"].tolist()) == list(range(len(record.events)))


def test_an_unknown_hour_is_played_from_midnight_and_listed_after_what_it_denies() -> None:
    events = [
        {
            "event_id": "denial",
            "kind": "denial",
            "actor_ids": "west-ministry",
            "target_ids": "east-ministry",
            "claimant_ids": "",
            "themes": "false_claim",
        }
    ]
    events += [{"event_id": "raid", "time": "09:00"}, {"event_id": "later", "time": "12:00"}]
    relations = [{"event_id": "denial", "relation": "denies", "other_id": "raid"}]
    made = recorded(events=events, relations=relations)
    found = unpacked(pack(made, EVERYTHING, said=False))
    assert made.events["event_id"].to_list() == ["raid", "denial", "later"]
    assert found["row"].tolist() == [1, 0, 2]
    assert (found["minute"] % 1440).tolist() == [0, 540, 720]


@pytest.mark.parametrize(
    ("lat", "lon", "x", "y"),
    [(0, 0, 128, 128), (0, -180, 0, 128), (85.0511, 180, 256, 0), (-85.0511, 0, 128, 256), (90, 0, 128, 0), (40.1777, 44.5126, 159.6534, 96.7511)],
)  # fmt: skip
def test_degrees_become_world_coordinates(lat: float, lon: float, x: float, y: float) -> None:
    assert web_mercator(np.float64(lat), np.float64(lon)) == pytest.approx((x, y), abs=1e-3)
