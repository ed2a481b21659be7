"""The one place that makes and reads links.

Every parameter of a link is declared here once. A value that is unknown, stale or hostile is left out, and the rest
of the link still works; only the data routes ask for `strict` reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode

from conflictmap.query.fields import FIELDS, FilterField
from conflictmap.query.filters import Filters
from conflictmap.query.sets import read_set
from conflictmap.query.stories import Parameters, beside, story_of
from conflictmap.query.values import (
    View,
    known_values,
    last_value,
    one_of,
    read_dates,
    read_text,
    read_version,
    read_view,
)
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables import codes

DEFAULT_PHASE = "44-day-war"

SWITCHES = ("said", "arcs", "held", "charts")
"""Parameters that are on when they are 1; each is a field of `Choice`, off by default."""

SETTINGS: Mapping[str, tuple[str, ...]] = {"span": codes.SPANS, "across": codes.ACROSS, "measure": codes.MEASURES}
"""Parameters that hold one code, by default the first; each is a field of `Choice`."""

COLUMNS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "columns": (codes.RECORD_COLUMNS, codes.USUAL_RECORD_COLUMNS),
    "claim_columns": (codes.CLAIM_COLUMNS, codes.USUAL_CLAIM_COLUMNS),
}
"""Parameters that hold the columns of a table: all that it has, and those that it shows by default; each is a field of
`Choice`."""

DEFAULT_TRUCE = "truce-2020-10-10"

NAMES = (
    "phase", "when", "beside", *FIELDS, "q", "set", *SWITCHES, "truce", "versus", *SETTINGS, *COLUMNS, "story", "step",
    "event", "view", "data",
)  # fmt: skip
"""Every parameter, in the order in which a link names them."""


@dataclass(frozen=True)
class Choice:
    """All that a link tells: the records chosen, and how they are shown.

    `beside`: the first and the last of the days that are compared with those chosen; none: those before them.
    `said`: statements stand where they were made; `arcs`: all arcs are drawn; `held`: towns are marked with
    who is reported to hold them; `charts`: the small charts stand below the map; `truce`, `versus`: the truce that
    is looked at and the one that it is compared with (ids of `ceasefires`, or empty); `span`, `across`, `measure`:
    see `SETTINGS`; `columns`, `claim_columns`: see `COLUMNS`; `story`, `step`: the story that is open, by its id, and
    the number of its step, 0 without one; `event`: the open event's id; `data`: the version of the data for which a
    link was made.
    """

    phase: str
    filters: Filters
    beside: tuple[date, date] | None = None
    said: bool = False
    arcs: bool = False
    held: bool = False
    charts: bool = False
    truce: str = ""
    versus: str = ""
    span: str = codes.SPANS[0]
    across: str = codes.ACROSS[0]
    measure: str = codes.MEASURES[0]
    columns: tuple[str, ...] = codes.USUAL_RECORD_COLUMNS
    claim_columns: tuple[str, ...] = codes.USUAL_CLAIM_COLUMNS
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
    given = read_days(query, "when", record, strict=strict)
    phase = _phase(query, record, given)
    since, until = given or default_window(record, phase)
    coded = {name: known_values(query.get(name, ()), codes_of(one, record)) for name, one in FIELDS.items()}
    sets = (read_set(code, record) for code in query.get("set", ()))
    filters = Filters.of(since, until, q=read_text(query.get("q", ())), **coded).within(*filter(None, sets))
    shown: dict[str, Any] = {name: last_value(query.get(name, ())) == "1" for name in SWITCHES}
    shown |= {name: one_of(query.get(name, ()), allowed, allowed[0]) for name, allowed in SETTINGS.items()}
    shown |= {name: columns_of(name, query.get(name, ())) for name in COLUMNS}
    truce = one_of(query.get("truce", ()), record.ceasefires.index, default_truce(record))
    versus = one_of(query.get("versus", ()), record.ceasefires.index, "")
    return Choice(
        phase,
        filters,
        read_days(query, "beside", record),
        **shown,
        truce=truce,
        versus=versus if versus != truce else "",
        story=story.story_id if story else "",
        step=step.number if step else 0,
        event=record.canonical_id(last_value(query.get("event", ()))),
        view=read_view(query.get("view", ())),
        data=read_version(query.get("data", ())),
    )


def columns_of(parameter: str, named: Iterable[str]) -> tuple[str, ...]:
    """Return the columns of a table among those named, in its own order; where there are none, those shown at first."""
    every, usual = COLUMNS[parameter]
    chosen = {*named}
    return tuple(name for name in every if name in chosen) or usual


def read_days(query: Query, parameter: str, record: Record, *, strict: bool = False) -> tuple[date, date] | None:
    """Read the two days of a parameter, as far as some period holds them; none where it has none that can be shown."""
    return _within_record(record, read_dates(query.get(parameter, ()), strict=strict))


def codes_of(field: FilterField, record: Record) -> Iterable[str]:
    """Return the codes that a filter takes: its own, or the ids of its table."""
    return field.codes or record.names_of(field.table)


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
    query["beside"] = [day.isoformat() for day in choice.beside or ()]
    query |= filters.query
    query |= {name: ["1"] if getattr(choice, name) else [] for name in SWITCHES}
    query["truce"] = [choice.truce] if choice.truce not in ("", default_truce(record)) else []
    query["versus"] = [choice.versus] if choice.versus else []
    for name, allowed in SETTINGS.items():
        query[name] = [getattr(choice, name)] if getattr(choice, name) != allowed[0] else []
    for name, (_every, usual) in COLUMNS.items():
        query[name] = list(getattr(choice, name)) if getattr(choice, name) != usual else []
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
    phase = last_value(query.get("phase", ()))
    if phase not in record.phases.index:
        phase = default_phase(record)
    return phase_of_days(record, *given, preferred=phase) if given else phase
