"""The small map of one event: our base map without the player, and on it the event's sign with how well it is known.

As on the map of all events, the script of what is constant never changes, and what changes goes through a group: going
to the next event builds no new map.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

from conflictmap.map.layer import (
    BaseMap,
    ScriptOnly,
    StateGroup,
    address,
    as_script,
    base_options,
    kinds_drawn,
    map_styles,
)
from conflictmap.map.location import EventLocation
from conflictmap.tables.codes import KINDS
from conflictmap.text.language import _


class _SpotLayer(ScriptOnly, MacroElement):
    """Adds the base map and the layer to the map; the same text for every event."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.openSpot({{ this._parent.get_name() }}, {{ this.base }}, {{ this.options }});
        {% endmacro %}
        """
    )

    def __init__(self, base: str, options: str) -> None:
        super().__init__()
        self._name = "SpotLayer"
        self.base, self.options = base, options


class _Spot(ScriptOnly, MacroElement):
    """Tells the layer which event to show."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.spot.update({{ this.state }});
        {% endmacro %}
        """
    )

    def __init__(self, state: str) -> None:
        super().__init__()
        self._name = "Spot"
        self.state = state


def spot_base() -> folium.Map:
    """Return the small map without an event; neither the wheel nor a finger that scrolls the page moves it."""
    base = BaseMap(
        location=[39.95, 46.5], zoom_start=8, tiles=None, zoom_snap=0.5, zoom_delta=0.5, min_zoom=5, max_zoom=12,
        attribution_control=True, fade_animation=False, scroll_wheel_zoom=False,
    )  # fmt: skip
    base.default_js = [
        ("leaflet", address("vendor/leaflet/leaflet.js")),
        ("layer", address("map/map.js")),
    ]
    base.default_css = map_styles()
    around = base_options()
    around["words"] = {**around["words"], "home": _("The whole region")}
    _SpotLayer(as_script(around), as_script(_layer_options())).add_to(base)
    return base


def spot_group(spot: EventLocation, sentence: str) -> folium.FeatureGroup:
    """Return the group that tells the layer what to show; `sentence` says the same in words."""
    group = StateGroup()
    _Spot(as_script({**asdict(spot), "kind": KINDS.index(spot.kind), "sentence": sentence})).add_to(group)
    return group


def _layer_options() -> dict[str, Any]:
    return {
        "kinds": kinds_drawn(),
        "countries": address("map/outlines/countries.geojson"),
        "labels": address("map/labels.json"),
    }
