"""The chosen events as columns of numbers, as the map's layer reads them.

The layout, little-endian: a header of 4 bytes `CCM3`, uint32 count `n`, uint32 length `m` of a JSON text and the text
itself, padded with spaces so that the numbers begin at a multiple of 4; then x float32[n] and y float32[n] (world
coordinates of Web Mercator, 0 to 256), minute uint32[n] (from 1980-01-01), last uint32[n] (the minute up to which it is
shown: of an event of one day its own, else the last of its last day), row uint32[n] (position in the record), place
uint32[n] (position in the JSON's `places`), kind uint8[n], sign uint8[n]. Rows are in the order in which they are
played, by `minute`; `row` says where each stands in lists. The JSON's `version` is that of the record in which `row`
counts. `frontend/src/points.js` reads it.
"""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.codes import KINDS, SIGN_OF_PRECISION

LAYOUT = "CCM3"
"""Another layout has another name: it stands in the file and in its address, since browsers keep files for long."""
WORLD = 256.0
"""Width of the world in pixels at zoom 0."""
STEEPEST = 85.0511
"""Latitude at which Web Mercator ends, in degrees."""


def web_mercator(lat: ArrayLike, lon: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Return world coordinates (0 to 256, y downwards) of degrees; EPSG:3857 as Leaflet lays it out."""
    lat, lon = np.asarray(lat, float), np.asarray(lon, float)
    sine = np.sin(np.radians(np.clip(lat, -STEEPEST, STEEPEST)))
    return WORLD * (lon + 180) / 360, WORLD * (0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi))


@derived()
def place_worlds(record: Record) -> dict[str, tuple[float, float]]:
    """Return the world coordinates of every place, by its id."""
    x, y = web_mercator(record.places["lat"], record.places["lon"])
    return dict(zip(record.places.index, zip(x.tolist(), y.tolist(), strict=True), strict=True))


@derived(keep=4)
def pack(record: Record, timeless: Filters, *, said: bool) -> bytes:
    """Return the chosen events of all time as bytes; `said` puts every statement where it was made."""
    positions = chosen_at_any_time(record, timeless)
    played = np.argsort(record.events["minute"].to_numpy()[positions], kind="stable")
    return b"".join(_columns(_all_columns(record, said), positions[played], record.content_hash))


def _columns(table: pd.DataFrame, positions: np.ndarray, version: str) -> list[bytes]:
    rows = table.take(positions)
    places, numbers = np.unique(rows["place"].to_numpy(), return_inverse=True)
    names = table.attrs["names"]
    head = json.dumps({"version": version, "places": [names[i] for i in places]}, ensure_ascii=False).encode()
    head += b" " * (-len(head) % 4)
    sizes = np.array([len(rows), len(head)], dtype="<u4").tobytes()
    columns = [
        rows["x"].to_numpy("<f4"), rows["y"].to_numpy("<f4"), rows["minute"].to_numpy("<u4"),
        rows["last"].to_numpy("<u4"), positions.astype("<u4"), numbers.astype("<u4"), rows["kind"].to_numpy("u1"),
        rows["sign"].to_numpy("u1"),
    ]  # fmt: skip
    return [LAYOUT.encode(), sizes, head, *(column.tobytes() for column in columns)]


@derived(keep=2)
def _all_columns(record: Record, said: bool) -> pd.DataFrame:
    """Return the columns of all events. Positions in `attrs["names"]` stand for the places' names."""
    events = record.events
    prefix, place, precision = ("said_", "place_id", "where_prec") if said else ("", "stand_id", "stand_precision")
    x, y = web_mercator(events[f"{prefix}lat"].to_numpy(), events[f"{prefix}lon"].to_numpy())
    numbers = {place_id: i for i, place_id in enumerate(record.places.index)}
    table = pd.DataFrame(
        {
            "x": x.astype("float32"),
            "y": y.astype("float32"),
            "minute": events["minute"].astype("uint32"),
            "last": record.last_minutes.astype("uint32"),
            "place": events[place].map(numbers).astype("uint32"),
            "kind": events["kind"].map({kind: i for i, kind in enumerate(KINDS)}).astype("uint8"),
            "sign": events[precision].map(SIGN_OF_PRECISION).astype("uint8"),
        }
    )
    table.attrs["names"] = record.places["display_name"].to_list()
    return table
