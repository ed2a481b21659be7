"""The one place that makes and reads links.

Every parameter of a link is declared here once. A value that is unknown, stale or hostile is left out, and the rest
of the link still works; only the data routes ask for `strict` reading.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode

from conflictmap.query.fields import FIELDS, FilterField
from conflictmap.query.filters import Filters
from conflictmap.query.stories import Parameters, beside, story_of
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables import codes
from conflictmap.tables.problems import BadParameter

DEFAULT_PHASE = "44-day-war"
LONGEST_TEXT = 200

SWITCHES = ("said", "arcs", "held", "charts")
"""Parameters that are on when they are 1; each is a field of `Choice`, off by default."""

SETTINGS: Mapping[str, tuple[str, ...]] = {"span": codes.SPANS, "across": codes.ACROSS, "measure": codes.MEASURES}
"""Parameters that hold one code, by default the first; each is a field of `Choice`."""

DEFAULT_TRUCE = "truce-2020-10-10"

NAMES = (
    "phase", "when", *FIELDS, "q", *SWITCHES, "truce", "versus", *SETTINGS, "story", "step", "event", "view", "data",
)  # fmt: skip
"""Every parameter, in the order in which a link names them."""


@dataclass(frozen=True)
class View:
    """Where the map looks: the centre in degrees, and Leaflet's zoom."""

    lat: float
    lon: float
    zoom: float


@dataclass(frozen=True)
class Choice:
    """All that a link tells: the records chosen, and how they are shown.

    `said`: statements stand where they were made; `arcs`: all arcs are drawn; `held`: towns are marked with
    who is reported to hold them; `charts`: the small charts stand below the map; `truce`, `versus`: the truce that
    is looked at and the one that it is compared with (ids of `ceasefires`, or empty); `span`, `across`, `measure`:
    see `SETTINGS`; `story`, `step`: the story that is open, by its id, and the number of its step, 0 without one;
    `event`: the open event's id; `data`: the version of the data for which a link was made.
    """

    phase: str
    filters: Filters
    said: bool = False
    arcs: bool = False
    held: bool = False
    charts: bool = False
    truce: str = ""
    versus: str = ""
    span: str = codes.SPANS[0]
    across: str = codes.ACROSS[0]
    measure: str = codes.MEASURES[0]
    story: str = ""
    step: int = 0
    event: str = ""
    view: View | None = field(default=None, compare=False)
    data: str = field(default="", compare=False)


Query = Parameters


def read_choice(query: Query, record: Record, *, strict: bool = False) -> Choice:
    """Read a link's parameters; of what it does not say, the step of the story that it opens is asked first.

    `strict` raises `BadParameter` for a date that is none; else such a value counts as absent.
    """
    story, step = story_of(query, record) or (None, None)
    query = {**step.shows, **query} if step else query
    given = _within_record(record, _dates(query.get("when", ()), strict=strict))
    phase = _phase(query, record, given)
    since, until = given or default_window(record, phase)
    coded = {name: _known(query.get(name, ()), codes_of(one, record)) for name, one in FIELDS.items()}
    filters = Filters.of(since, until, q=_text(query.get("q", ())), **coded)
    shown: dict[str, Any] = {name: _last(query.get(name, ())) == "1" for name in SWITCHES}
    shown |= {name: _one_of(query.get(name, ()), allowed, allowed[0]) for name, allowed in SETTINGS.items()}
    truce = _one_of(query.get("truce", ()), record.ceasefires.index, default_truce(record))
    versus = _one_of(query.get("versus", ()), record.ceasefires.index, "")
    return Choice(
        phase,
        filters,
        **shown,
        truce=truce,
        versus=versus if versus != truce else "",
        story=story.story_id if story else "",
        step=step.number if step else 0,
        event=record.canonical_id(_last(query.get("event", ()))),
        view=read_view(query),
        data=_version(query.get("data", ())),
    )


def codes_of(field: FilterField, record: Record) -> Iterable[str]:
    """Return the codes that a filter takes: its own, or the ids of the record's places."""
    return field.codes or record.places.index


def read_view(query: Query) -> View | None:
    """Read where the map looks; a view that cannot be is none."""
    try:
        lat, lon, zoom = (float(part) for part in _last(query.get("view", ())).split(","))
    except ValueError:
        return None
    fits = all(map(math.isfinite, (lat, lon, zoom))) and abs(lat) <= 85 and abs(lon) <= 180 and 2 <= zoom <= 18
    return View(lat, lon, zoom) if fits else None


def write_choice(choice: Choice, record: Record) -> dict[str, list[str]]:
    """Return the parameters of a link to `choice`; what is as by default, or as in its story's step, is left out."""
    query = _written(choice, record)
    if not choice.story:
        return query
    step = {"story": [choice.story], "step": [str(choice.step)]}
    shown = _written(read_choice(step, record), record)
    query = step | beside(query, shown if choice.view else {**shown, "view": []})
    return {name: query[name] for name in NAMES if name in query}


def _written(choice: Choice, record: Record) -> dict[str, list[str]]:
    filters = choice.filters
    query: dict[str, list[str]] = {}
    if choice.phase != DEFAULT_PHASE:
        query["phase"] = [choice.phase]
    if (filters.since, filters.until) != default_window(record, choice.phase):
        query["when"] = [filters.since.isoformat(), filters.until.isoformat()]
    query |= {parameter: list(filters[parameter]) for parameter in FIELDS}
    query["q"] = [filters.q] if filters.q else []
    query |= {name: ["1"] if getattr(choice, name) else [] for name in SWITCHES}
    query["truce"] = [choice.truce] if choice.truce not in ("", default_truce(record)) else []
    query["versus"] = [choice.versus] if choice.versus else []
    for name, allowed in SETTINGS.items():
        query[name] = [getattr(choice, name)] if getattr(choice, name) != allowed[0] else []
    query["event"] = [choice.event] if choice.event else []
    if choice.view:
        query["view"] = [f"{choice.view.lat:.4f},{choice.view.lon:.4f},{choice.view.zoom:g}"]
    query["data"] = [choice.data] if choice.data else []
    return {name: query[name] for name in NAMES if query.get(name)}


def data_address(route: str, choice: Choice, record: Record) -> str:
    """Return the address of a data route, from the app's root, for the choice without its days.

    Who moves time needs the records of the other days as well.
    """
    timeless = Choice(choice.phase, choice.filters.without_dates, said=choice.said)
    query = {name: values for name, values in write_choice(timeless, record).items() if name not in ("when", "phase")}
    return f"{route}?{query_string({**query, 'v': [record.content_hash]})}"


def query_string(query: Query) -> str:
    """Return `a=1&b=2&b=3`, percent-encoded."""
    return urlencode([(name, value) for name, values in query.items() for value in values])


def default_truce(record: Record) -> str:
    """Return the id of the truce that is looked at first; empty when the record has none."""
    truces = record.ceasefires.index
    return DEFAULT_TRUCE if DEFAULT_TRUCE in truces else str(next(iter(truces), ""))


def default_phase(record: Record) -> str:
    """Return the id of the period that is shown first."""
    return DEFAULT_PHASE if DEFAULT_PHASE in record.phases.index else str(record.phases.index[0])


class _Phase(NamedTuple):
    """The first and the last day of a period, and of what it shows at first."""

    days: tuple[date, date]
    window: tuple[date, date]


@derived()
def _phases(record: Record) -> dict[str, _Phase]:
    """Return the days of all periods; a bar needs two, so a single day gets its next."""
    found = {}
    for phase, row in record.phases.to_dict("index").items():
        first, last, since, until = (row[name].date() for name in ("date_from", "date_to", "window_from", "window_to"))
        found[str(phase)] = _Phase((first, max(last, first + timedelta(days=1))), (since, until))
    return found


def default_window(record: Record, phase: str) -> tuple[date, date]:
    """Return the first and the last day that a period shows at first."""
    return _phases(record)[phase].window


def phase_days(record: Record, phase: str) -> tuple[date, date]:
    """Return the first and the last day of a period; a bar needs two, so a single day gets its next."""
    return _phases(record)[phase].days


def phase_of_days(record: Record, since: date, until: date, preferred: str) -> str:
    """Return `preferred` if its days hold the window, else the shortest period that does."""
    holds = {phase: days for phase, (days, _) in _phases(record).items() if _within((since, until), days)}
    if preferred in holds or not holds:
        return preferred
    return min(holds, key=lambda phase: holds[phase][1] - holds[phase][0])


@derived()
def whole_record(record: Record) -> tuple[date, date]:
    """Return the first and the last day of all periods together."""
    spans = [phase.days for phase in _phases(record).values()]
    return min(first for first, _ in spans), max(last for _, last in spans)


def _within_record(record: Record, given: tuple[date, date] | None) -> tuple[date, date] | None:
    """Return the part of the days that some period holds, or none where there is no such part."""
    if not given:
        return None
    first, last = whole_record(record)
    since, until = max(given[0], first), min(given[1], last)
    return (since, until) if since <= until else None


def _within(inner: tuple[date, date], outer: tuple[date, date]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _phase(query: Query, record: Record, given: tuple[date, date] | None) -> str:
    phase = _last(query.get("phase", ()))
    if phase not in record.phases.index:
        phase = default_phase(record)
    return phase_of_days(record, *given, preferred=phase) if given else phase


def _dates(values: Sequence[str], *, strict: bool) -> tuple[date, date] | None:
    """Return the two days of `when`, in order; one alone is both."""
    days = [_date(value) for value in values[:2]]
    if None in days:
        if strict:
            bad = values[days.index(None)]
            raise BadParameter(f"“{bad[:40]}” is not a date: write when=YYYY-MM-DD, once or twice.")
        return None
    known = sorted(day for day in days if day)
    return (known[0], known[-1]) if known else None


def is_date(value: str) -> bool:
    """Return whether a value of a link is a date as links write it."""
    return _date(value) is not None


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) else None
    except ValueError:
        return None


def _known(values: Iterable[str], allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the values that are allowed, once each, in alphabetical order."""
    return tuple(sorted(set(values) & set(allowed)))


def _one_of(values: Sequence[str], allowed: Iterable[str], otherwise: str) -> str:
    value = _last(values)
    return value if value in set(allowed) else otherwise


def _version(values: Sequence[str]) -> str:
    """Return the version of the data that a link names, when it looks like one: `0.2.0-1f2e3d4c5b6a`."""
    return _last(values) if re.fullmatch(r"[0-9A-Za-z.]{1,20}-[0-9a-f]{12}", _last(values)) else ""


def _text(values: Sequence[str]) -> str:
    printable = "".join(mark if mark.isprintable() else " " for mark in _last(values))
    return " ".join(printable[:LONGEST_TEXT].split())


def _last(values: Sequence[str]) -> str:
    return values[-1] if values else ""
