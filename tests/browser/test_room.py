"""Everything on the map has a place of its own: no name, sign or dock lies under another, or under a control."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from typing import Any

import pytest

pytestmark = pytest.mark.browser

WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
BOTH = {"Armenia", "Azerbaijan"}
REGION = "Nagorno-Karabakh"

VIEWS = {
    "home": (39.96, 46.5, 7.5),
    "all of it": (40.2, 46.5, 6),
    "both sides of the border": (40.1, 45.9, 8.5),
    "the west": (40.2, 44.6, 8.5),
    "the south": (39.1, 46.6, 9),
    "the north-east of Armenia": (40.9, 45.4, 10),
    "the middle": (39.9, 46.7, 9),
    "one town": (39.82, 46.75, 11),
    "two towns under the buttons": (40.55, 47.0, 9.5),
    "a street": (40.68, 46.36, 13),
    "the sea": (40.4, 49.9, 9),
    "far outside": (43.4, 40.2, 7),
}
"""Where the map looks: latitude, longitude, zoom."""
NAMED = {
    "wide": {
        "home": BOTH | {REGION}, "all of it": BOTH, "both sides of the border": BOTH | {REGION}, "the west": BOTH,
        "the south": BOTH, "the north-east of Armenia": BOTH, "the middle": BOTH | {REGION}, "one town": {REGION},
    },
    "phone": {
        "home": BOTH | {REGION}, "all of it": BOTH, "both sides of the border": BOTH, "the west": {"Armenia"},
        "the south": BOTH, "the north-east of Armenia": BOTH, "the middle": {REGION}, "one town": {REGION},
    },
}  # fmt: skip
"""The names that a view has to show: both countries wherever it shows land of both, the region where its middle is."""


def overlap(a: list[float], b: list[float]) -> bool:
    """Return whether two boxes, each left, top, width and height, share more than their edges."""
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def parts(snapshot: dict[str, Any]) -> list[tuple[str, str, list[float]]]:
    """Return what stands on the map, as its sort, its name and its box."""
    signs = [("dock" if one["offscreen"] else "sign", one["place"], one["box"]) for one in snapshot["symbols"]]
    names = [("name", label["name"], label["box"]) for label in snapshot["labels"]]
    return [*signs, *names, *(("control", "", box) for box in snapshot["fixtures"])]


def covers(one: tuple[str, str, list[float]], other: tuple[str, str, list[float]]) -> bool:
    """Return whether one part lies on another. Signs are discs: the corners of their boxes may meet, the discs not.

    Two discs may come as close as `merge` of cells.js and `standAside` of aside.js let them: until their rims touch.
    """
    if one[0] == other[0] == "control":
        return False
    if one[0] == other[0] == "sign":
        (ax, ay, a, _), (bx, by, b, _) = one[2], other[2]
        return hypot(ax + a / 2 - bx - b / 2, ay + a / 2 - by - b / 2) < (a + b) / 2 - 0.01
    return overlap(one[2], other[2])


@pytest.mark.parametrize(
    ("screen", "link", "unnamed", "options"),
    [
        ("wide", "/", "", {}),
        ("wide", "/?when=2020-09-27&when=2020-11-10&held=1", "", {}),
        ("phone", "/", "", {"viewport": PHONE, "has_touch": True}),
        # The signs of all days together leave Armenia, which is as wide as a thumb there, no free land.
        ("phone", "/?phase=all", "all of it", {"viewport": PHONE, "has_touch": True}),
    ],
)
def test_nothing_on_the_map_lies_under_anything_else(visit, screen, link, unnamed, options):
    page = visit(link, **options)
    found, missing = [], []
    for name, view in VIEWS.items():
        page.look_at(*view)
        snapshot = page.snapshot()
        everything = parts(snapshot)
        assert {"control", "dock"} <= {sort for sort, _, _ in everything}
        found += [(name, one, other) for one, other in combinations(everything, 2) if covers(one, other)]
        wanted = set() if name == unnamed else NAMED[screen].get(name, set())
        missing += [(name, wanted - {label["name"] for label in snapshot["labels"]})]
        total = sum(symbol["count"] for symbol in snapshot["symbols"])
        assert total == snapshot["drawn"]["events"] > 50
    assert found == []
    assert missing == [(name, set()) for name in VIEWS]
