"""Where one event stands, and how well that is known: what the small map on its page shows, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import cos, radians
from typing import Any

from conflictmap.record.record import Record
from conflictmap.tables.codes import MOVED
from conflictmap.tables.messages import N_
from conflictmap.text.language import _, number

FRAME = (37.6, 39.8, 43.8, 51.2)
"""South, west, north and east of what the outlines cover, degrees."""
RADIUS = {"1": 0, "2": 25, "3": 20, "4": 50, "5": 50, "6": 150}
"""Kilometres of the ring by UCDP where_prec; of 2 it is UCDP's own, of the others a sign that stands for an area.

A district of the region has some 1,300 square kilometres, as a ring of 20 km has. Nothing is sorted into the outlines
of districts, which are off by up to some kilometres.
"""
MEANING = {
    "1": N_("The sign stands at the place itself: %(place)s."),
    "2": N_("Near %(place)s: by UCDP's rule anywhere within %(km)s km of it, which the ring shows."),
    "3": N_(
        "Somewhere in this district: %(place)s. The dashed ring (%(km)s km around its middle) stands for the district"
        " and is no border."
    ),
    "4": N_(
        "Somewhere in this province or region: %(place)s. The dashed ring (%(km)s km around its middle) stands for it"
        " and is no border."
    ),
    "5": N_(
        "Somewhere along this stretch of front or border: %(place)s. The dashed ring (%(km)s km around its middle)"
        " stands for it and is no front line."
    ),
    "6": N_("Known only to the country: %(place)s. The map marks the country's outline."),
}
KM_A_DEGREE = 111.2
AT_LEAST = 25
"""Kilometres around the place that the view holds at least."""


@dataclass(frozen=True)
class EventLocation:
    """What the small map shows of an event.

    `lat`, `lon`: where it stands, degrees; `radius`: of the ring, km, 0 without one; `exact`: the ring is a measure
    and not a sign; `country`: the ISO code whose outline is marked, or empty; `speaker_location`: where it was said,
    when that is another place on this map; `bounds`: [south, west] and [north, east] of the view.
    """

    kind: str
    lat: float
    lon: float
    radius: int
    exact: bool
    country: str
    speaker_location: tuple[float, float] | None
    bounds: tuple[tuple[float, float], tuple[float, float]]


def location_of(record: Record, event_id: str) -> EventLocation | None:
    """Return what the small map shows of an event; none where it stands outside what the outlines cover."""
    event = record.event(event_id)
    lat, lon, precision = float(event["lat"]), float(event["lon"]), event["stand_precision"]
    if not _inside(lat, lon):
        return None
    said = float(event["said_lat"]), float(event["said_lon"])
    speaker = said if _moved(event) and _inside(*said) else None
    country = str(record.places.at[event["stand_id"], "country"]) if precision == "6" else ""
    bounds = _bounds(lat, lon, max(RADIUS[precision], AT_LEAST), speaker)
    return EventLocation(event["kind"], lat, lon, RADIUS[precision], precision == "2", country, speaker, bounds)


def location_summary(record: Record, event_id: str) -> str:
    """Return in words what the small map shows: where, how well that is known, and where it was said."""
    return " ".join(_sentences(record, record.event(event_id)))


def _sentences(record: Record, event: Mapping[str, Any]) -> Iterator[str]:
    place, precision = record.place_name(event["stand_id"]), event["stand_precision"]
    if not _inside(event["lat"], event["lon"]):
        yield _("%(place)s lies outside this map.", place=place)
    else:
        yield _(MEANING[precision], place=place, km=number(RADIUS[precision]))
    if not _moved(event):
        return
    said_in = record.place_name(event["place_id"])
    if not _inside(event["said_lat"], event["said_lon"]):
        yield _("Said in %(place)s, which lies outside this map.", place=said_in)
    elif _inside(event["lat"], event["lon"]):
        yield _("Said in %(place)s: the line leads from there to the place it is about.", place=said_in)
    else:
        yield _("Said in %(place)s.", place=said_in)


def _moved(event: Mapping[str, Any]) -> bool:
    return event["kind"] in MOVED and event["stand_id"] != event["place_id"]


def _inside(lat: float, lon: float) -> bool:
    south, west, north, east = FRAME
    return south <= lat <= north and west <= lon <= east


def _bounds(
    lat: float, lon: float, km: int, speaker: tuple[float, float] | None
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the corners of a box that holds a ring of `km` around a point, and where it was said with some room."""
    high, wide = km / KM_A_DEGREE, km / (KM_A_DEGREE * cos(radians(lat)))
    south, west, north, east = lat - high, lon - wide, lat + high, lon + wide
    if speaker:
        south, north = min(south, speaker[0] - 0.1), max(north, speaker[0] + 0.1)
        west, east = min(west, speaker[1] - 0.1), max(east, speaker[1] + 0.1)
    return (south, west), (north, east)
