"""The small map of one event: our base map without the player, and on it the event's sign with how well it is known.

As on the map of all events, the script of what is constant never changes, and what changes goes through a group: going
to the next event builds no new map.
"""

from __future__ import annotations

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
    map_styles,
    two_fingers,
)
from conflictmap.map.location import EventLocation
from conflictmap.tables.codes import KINDS
from conflictmap.text import words
from conflictmap.text.language import _


class _LocationLayer(ScriptOnly, MacroElement):
    """Adds the base map and the layer to the map; the same text for every event."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.openLocation({{ this._parent.get_name() }}, {{ this.base }}, {{ this.options }});
        {% endmacro %}
        """
    )

    def __init__(self, base: str, options: str) -> None:
        super().__init__()
        self._name = "LocationLayer"
        self.base, self.options = base, options


class _Location(ScriptOnly, MacroElement):
    """Tells the layer which event to show."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.location.update({{ this.state }});
        {% endmacro %}
        """
    )

    def __init__(self, state: str) -> None:
        super().__init__()
        self._name = "Location"
        self.state = state


def location_base() -> folium.Map:
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
    _LocationLayer(as_script(around), as_script(_layer_options())).add_to(base)
    return base


def location_group(location: EventLocation, sentence: str) -> folium.FeatureGroup:
    """Return the group that tells the layer what to show; `sentence` says the same in words."""
    group = StateGroup()
    _Location(as_script(_state(location, sentence))).add_to(group)
    return group


def _state(location: EventLocation, sentence: str) -> dict[str, Any]:
    return {
        "kind": KINDS.index(location.kind),
        "lat": location.lat,
        "lon": location.lon,
        "radius": location.radius,
        "exact": location.exact,
        "country": location.country,
        "speakerLocation": location.speaker_location,
        "bounds": location.bounds,
        "sentence": sentence,
    }


def _layer_options() -> dict[str, Any]:
    return {
        "kinds": words.kinds_drawn(),
        "words": {"map": _("Map of where it stands"), "fingers": two_fingers()},
        "countries": address("map/outlines/countries.geojson"),
        "labels": address("map/labels.json"),
    }
