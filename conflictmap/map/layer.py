"""The map: a constant folium base map with our layer on it, and the state that changes from run to run.

What is constant goes into the map's script once; what changes goes through a `FeatureGroup`, so that the map is never
built again and keeps its view. All files come from our own addresses, relative to the frame that st_folium makes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

from conflictmap.map.points import LAYOUT, place_worlds, web_mercator
from conflictmap.query.counts import step_of
from conflictmap.query.links import Choice, query_string, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import tiles
from conflictmap.tables.codes import KINDS, MOVED
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.timing import day_number
from conflictmap.text.language import _, spoken

FROM_FRAME = "../../"
"""From the address of st_folium's frame (`/component/<name>/index.html`) to the root of the app."""
HOME = [[38.75, 44.9], [41.15, 48.1]]
"""South-west and north-east corner of the first view, degrees."""
MINUTES_A_DAY = 1440
OUTLINES = ("countries", "districts", "water", "borders")


class ScriptOnly:
    """An element whose script st_folium writes itself.

    folium writes every element into a whole page as well, which st_folium then leaves aside: compiling the templates of
    that page was half the server's time of a slider's step.
    """

    def render(self, **kwargs: Any) -> str:
        return ""


class BaseMap(ScriptOnly, folium.Map):
    """The map itself."""


class StateGroup(ScriptOnly, folium.FeatureGroup):
    """What changes from run to run."""


class _EventLayer(ScriptOnly, MacroElement):
    """Adds the base map, the layer and the player to the map; the same text for every visitor and every run."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        ConflictMap.openEvents({{ this._parent.get_name() }}, {{ this.base }}, {{ this.options }}, {{ this.player }});
        {% endmacro %}
        """
    )

    def __init__(self, base: str, options: str, player: str) -> None:
        super().__init__()
        self._name = "EventLayer"
        self.base, self.options, self.player = base, options, player


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

    `days` is the range in which playback moves; `view` where the map looks when it opens; `sentence` says what is
    shown and is the map's accessible name.
    """

    choice: Choice
    days: tuple[date, date]
    view: tuple[float, float, float] | None
    sentence: str


def base_map() -> folium.Map:
    """Return the map without events. Its script must never change within a session, or the map is built anew."""
    base = BaseMap(
        location=[39.95, 46.5], zoom_start=8, tiles=None, zoom_snap=0.5, zoom_delta=0.5, min_zoom=6, max_zoom=14,
        attribution_control=True, fade_animation=False,
    )  # fmt: skip
    base.default_js = [
        ("leaflet", address("vendor/leaflet/leaflet.js")),
        ("layer", address("map/map.js")),
    ]
    base.default_css = map_styles()
    _EventLayer(*(as_script(part) for part in (base_options(), _layer_options(), _player_options()))).add_to(base)
    return base


def state_group(shown: MapState, record: Record) -> folium.FeatureGroup:
    """Return the group that tells the layer what to show now."""
    group = StateGroup()
    _State(as_script(_state(shown, record))).add_to(group)
    return group


def points_address(choice: Choice, record: Record) -> str:
    """Return the address of the columns of all chosen events, relative to the app's root."""
    return f"{_data_address('map/points', choice, record)}&layout={LAYOUT}"


def days_address(choice: Choice, record: Record) -> str:
    """Return the address of how many chosen events begin and end on each day, relative to the app's root."""
    return _data_address("map/days", replace(choice, said=False), record)


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
    choice, (first, last) = shown.choice, shown.days
    return {
        "source": FROM_FRAME + points_address(choice, record),
        "arcsSource": FROM_FRAME + _data_address("map/arcs", choice, record) if choice.arcs else None,
        "heldSource": _held_address(record) if choice.held else None,
        "window": _minutes(choice.filters.since, choice.filters.until),
        "range": _minutes(first, last),
        "step": step_of(first, last),
        "selected": _selected(record, choice),
        "view": shown.view,
        "version": record.content_hash,
        "sentence": shown.sentence,
    }


def _minutes(first: date, last: date) -> list[int]:
    """Return [from, to) in minutes from 1980-01-01."""
    return [day_number(first) * MINUTES_A_DAY, day_number(last + timedelta(days=1)) * MINUTES_A_DAY]


def _selected(record: Record, choice: Choice) -> dict[str, Any] | None:
    if not choice.event:
        return None
    event = record.event(choice.event)
    said = "said_" if choice.said else ""
    at = web_mercator(event[f"{said}lat"], event[f"{said}lon"])
    spoken_of = event["kind"] in MOVED
    arcs = speaker_arcs(record, choice.event) if spoken_of else []
    return {"at": [float(value) for value in at], "kind": KINDS.index(event["kind"]), "arcs": arcs}


def _data_address(route: str, choice: Choice, record: Record) -> str:
    """Return the address of a data route for the choice without its days: playback needs the others as well."""
    timeless = Choice(choice.phase, choice.filters.without_dates, said=choice.said)
    query = {name: values for name, values in write_choice(timeless, record).items() if name not in ("when", "phase")}
    return f"{route}?{query_string({**query, 'v': [record.content_hash]})}"


def _held_address(record: Record) -> str:
    return f"{FROM_FRAME}map/held.json?{query_string({'language': [spoken()], 'v': [record.content_hash]})}"


def address(path: str) -> str:
    """Return the address of one of our own files, as the map's frame asks for it."""
    return FROM_FRAME + path


def map_styles() -> list[tuple[str, str]]:
    """Return the style sheets that a map loads, by name."""
    own = [(name, address(f"map/styles/{name}.css")) for name in ("palette", "map")]
    return [("leaflet", address("vendor/leaflet/leaflet.css")), *own]


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


def kinds_drawn() -> list[dict[str, str]]:
    """Return what the browser draws each kind as; everywhere else it knows a kind by its position in this list."""
    return [
        {"code": kind.code, "sign": kind.sign, "colour": kind.colour, "label": _(kind.plural)}
        for kind in EVENT_KINDS.values()
    ]


def _layer_options() -> dict[str, Any]:
    texts = {"district": _("Some are known only to the district"), "region": _("Known only to a region or front")}
    texts |= {"lasting": _("Of several days: %(count)s")}
    texts |= {"held": _("Held on %(day)s, by town, as reported"), "claimed": _("by the party's own word only")}
    return {
        "kinds": kinds_drawn(),
        "words": texts,
        "home": HOME,
        "labels": address("map/labels.json"),
        "language": _days_language(),
    }


def _player_options() -> dict[str, Any]:
    texts = {
        "player": _("Playback"),
        "play": _("Play"),
        "pause": _("Pause"),
        "back": _("One step back"),
        "forward": _("One step forward"),
        "speed": _("Speed"),
        "mode": _("Mode"),
        "moving": _("Moving window"),
        "growing": _("Cumulative"),
    }
    return {"words": texts, "language": _days_language()}


def _days_language() -> str:
    """Return the language in which the browser writes days; English ones are written day first, as the field does."""
    return "en-GB" if spoken() == "en" else spoken()


def as_script(value: Any) -> str:
    """Return JSON that is safe inside a script element and inside folium's templates."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("{{", "{ {").replace("_", "\\u005f")
