"""The map: a constant folium base map with our layer on it, and the state that changes from run to run.

What is constant goes into the map's script once; what changes goes through a `FeatureGroup`, so that the map is never
built again and keeps its view. All files come from our own addresses, relative to the frame that st_folium makes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

from conflictmap.map.points import LAYOUT, place_worlds, web_mercator
from conflictmap.query.links import Choice, data_address, query_string
from conflictmap.record.record import Record
from conflictmap.settings import tiles
from conflictmap.tables.codes import KINDS, MOVED
from conflictmap.tables.timing import minutes_of
from conflictmap.text import words
from conflictmap.text.language import _, days_language, spoken

FROM_FRAME = "../../"
"""From the address of st_folium's frame (`/component/<name>/index.html`) to the root of the app."""
HOME = [[38.75, 44.9], [41.15, 48.1]]
"""South-west and north-east corner of the first view, degrees."""
SCRIPTS = {"leaflet": "vendor/leaflet/leaflet.js", "layer": "map/map.js"}
STYLES = {
    "leaflet": "vendor/leaflet/leaflet.css",
    "palette": "map/styles/palette.css",
    "map": "map/styles/map.css",
}
OUTLINES = ("countries", "districts", "water", "borders")


class ScriptOnly:
    """An element whose script st_folium writes itself.

    folium writes every element into a whole page as well, which st_folium then leaves aside: compiling the templates of
    that page was half the server's time of a step in time.
    """

    def render(self, **kwargs: Any) -> str:
        return ""


class BaseMap(ScriptOnly, folium.Map):
    """The map itself."""


class StateGroup(ScriptOnly, folium.FeatureGroup):
    """What changes from run to run."""


class _EventLayer(ScriptOnly, MacroElement):
    """Adds the base map and the layer to the map; the same text for every visitor and every run."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.openEvents({{ this._parent.get_name() }}, {{ this.base }}, {{ this.options }});
        {% endmacro %}
        """
    )

    def __init__(self, base: str, options: str) -> None:
        super().__init__()
        self._name = "EventLayer"
        self.base, self.options = base, options


class _State(ScriptOnly, MacroElement):
    """Tells the layer what to show."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.layer.update({{ this.state }});
        {% endmacro %}
        """
    )

    def __init__(self, state: str) -> None:
        super().__init__()
        self._name = "State"
        self.state = state


@dataclass(frozen=True)
class MapState:
    """What the map shows in one run.

    `view` is where the map looks when it opens; `sentence` says what is shown and is the map's accessible name.
    """

    choice: Choice
    view: tuple[float, float, float] | None
    sentence: str


def base_map() -> folium.Map:
    """Return the map without events. Its script must never change within a session, or the map is built anew."""
    base = BaseMap(
        location=[39.95, 46.5], zoom_start=8, tiles=None, zoom_snap=0.5, zoom_delta=0.5, min_zoom=6, max_zoom=14,
        attribution_control=True, fade_animation=False,
    )  # fmt: skip
    base.default_js = [(name, address(path)) for name, path in SCRIPTS.items()]
    base.default_css = map_styles()
    _EventLayer(*(as_script(part) for part in (base_options(), _layer_options()))).add_to(base)
    return base


def state_group(shown: MapState, record: Record) -> folium.FeatureGroup:
    """Return the group that tells the layer what to show now."""
    group = StateGroup()
    _State(as_script(_state(shown, record))).add_to(group)
    return group


def points_address(choice: Choice, record: Record) -> str:
    """Return the address of the columns of all chosen events, relative to the app's root."""
    return f"{data_address('map/points', choice, record)}&layout={LAYOUT}"


def speaker_arcs(record: Record, event_id: str) -> list[list[float]]:
    """Return the arcs of a statement: from where it was said to each attack it leads to, or to where it stands.

    Each arc is [x1, y1, x2, y2] in world coordinates.
    """
    at, own = place_worlds(record), record.event(event_id)
    ends = [record.event(attack) for attack in record.attacks.get(event_id, ()) if attack in record.position] or [own]
    worlds = [at[end["stand_id"]] for end in ends]
    distinct = {(round(x, 6), round(y, 6)) for x, y in worlds}
    return [[*at[own["place_id"]], *end] for end in sorted(distinct)]


def _state(shown: MapState, record: Record) -> dict[str, Any]:
    choice = shown.choice
    return {
        "source": FROM_FRAME + points_address(choice, record),
        "arcsSource": FROM_FRAME + data_address("map/arcs", choice, record) if choice.arcs else None,
        "heldSource": _held_address(record) if choice.held else None,
        "window": minutes_of(choice.filters.since, choice.filters.until),
        "selected": _selected(record, choice),
        "view": shown.view,
        "version": record.content_hash,
        "sentence": shown.sentence,
    }


def _selected(record: Record, choice: Choice) -> dict[str, Any] | None:
    if not choice.event:
        return None
    event = record.event(choice.event)
    said = "said_" if choice.said else ""
    at = web_mercator(event[f"{said}lat"], event[f"{said}lon"])
    spoken_of = event["kind"] in MOVED
    arcs = speaker_arcs(record, choice.event) if spoken_of else []
    return {"at": [float(value) for value in at], "kind": KINDS.index(event["kind"]), "arcs": arcs}


def _held_address(record: Record) -> str:
    return f"{FROM_FRAME}map/held.json?{query_string({'language': [spoken()], 'v': [record.content_hash]})}"


def address(path: str) -> str:
    """Return the address of one of our own files, as the map's frame asks for it."""
    return FROM_FRAME + path


def frame_files() -> list[str]:
    """Return the addresses, from the app's root, of all that the map's frame fetches beside the events."""
    outlines = [f"map/outlines/{name}.geojson" for name in OUTLINES]
    return [*SCRIPTS.values(), *STYLES.values(), *outlines, "map/labels.json", "map/font.woff2"]


def map_styles() -> list[tuple[str, str]]:
    """Return the style sheets that a map loads, by name."""
    return [(name, address(path)) for name, path in STYLES.items()]


def base_options() -> dict[str, Any]:
    """Return what the base map is told: where the outlines are, and its words."""
    outlines = {name: address(f"map/outlines/{name}.geojson") for name in OUTLINES}
    attribution = _("Outlines: Natural Earth. Places: GeoNames, CC BY 4.0.")
    texts = {
        "home": _("Back to the first view"),
        "tiles": _("Street map"),
        "elsewhere": _("Loaded from another host, which then sees your address"),
    }
    return {**outlines, "attribution": attribution, "tiles": tiles(), "words": texts, "home": HOME}


def two_fingers() -> str:
    """Return what one finger that drags a map is told."""
    return _("Use two fingers to move the map")


def _layer_options() -> dict[str, Any]:
    texts = {"district": _("Some are known only to the district"), "region": _("Known only to a region or front")}
    texts |= {"lasting": _("Of several days: %(count)s")}
    texts |= {"held": _("Held on %(day)s, by town, as reported"), "claimed": _("by the party's own word only")}
    texts |= {"map": _("Map of what is reported to have been said and done"), "signs": _("Signs on the map")}
    texts |= {
        "fingers": two_fingers(),
        "sign": _("%(places)s: %(counts)s."),
        "docked": _("It stands at the edge of the map."),
    }
    texts |= {"keys": _("Arrow keys move the map, plus and minus zoom, and Tab leads to a list of its signs.")}
    return {
        "kinds": words.kinds_drawn(),
        "words": texts,
        "counted": words.counted_forms(),
        "home": HOME,
        "labels": address("map/labels.json"),
        "countries": address("map/outlines/countries.geojson"),
        "language": days_language(),
    }


def as_script(value: Any) -> str:
    """Return JSON that is safe inside a script element and inside folium's templates."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("{{", "{ {").replace("_", "\\u005f")
