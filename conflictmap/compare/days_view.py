"""The two time bars above each other: the days that are chosen, and those that they are compared with.

Their bars have the same scale where both stand for as long. A period, or the week from a truce, is picked as a whole.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from conflictmap.compare import wording
from conflictmap.compare.windows import Days, first_days, holds, name_of, named_days, range_around, second_days
from conflictmap.query.counts import events_over_time, step_of
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice, phase_days, whole_record
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.tables.timing import minutes_of
from conflictmap.text.language import _
from conflictmap.ui import session
from conflictmap.ui.timebar import Asked, bar, told

FIRST, SECOND = "first", "second"
UNNAMED = "unnamed"
"""Stands among the named days for those that have no name."""
RANGE = "beside_range"
"""Where the session holds the days in which the second bar's hand moves; no link names them."""


def days_view(record: Record, choice: Choice) -> None:
    """Draw both bars."""
    windows = {FIRST: first_days(choice), SECOND: second_days(record, choice)}
    ranges = {FIRST: phase_days(record, choice.phase), SECOND: _range(record, choice)}
    peak = _peak(record, choice.filters, list(ranges.values()))
    for name, days in windows.items():
        shown = replace(choice, filters=replace(choice.filters, since=days[0], until=days[1]))
        own = _own(record, name, days, preferred=choice.phase)
        within = {"range": minutes_of(*ranges[name]), "step": step_of(*ranges[name]), "peak": peak}
        on_asked = _take_first if name == FIRST else _take_second
        bar(told(record, shown) | own | within, key=f"timebar_{name}", on_asked=on_asked)


def exchange_view() -> None:
    """Draw the button that exchanges the days of both."""
    st.button(_("Exchange the two"), key="exchange", icon=":material/swap_vert:", type="tertiary", on_click=_exchange)


def _own(record: Record, name: str, days: Days, preferred: str) -> dict[str, Any]:
    """Return what sets a bar apart from that of other pages: its name, the named days, the map that follows it."""
    named = [
        {"id": key, "name": wording.named(one), "days": minutes_of(*one.days)}
        for key, one in named_days(record).items()
    ]
    return {
        "name": _("First days") if name == FIRST else _("Second days"),
        "map": f".st-key-{name}_map",
        "plays": False,
        "phases": [{"id": UNNAMED, "name": _("Other days"), "days": [0, 0]}, *named],
        "phase": name_of(record, days, preferred) or UNNAMED,
    }


def _range(record: Record, choice: Choice) -> Days:
    """Return the days in which the second bar's hand moves: as they were, until they no longer hold the second days."""
    second, held = second_days(record, choice), st.session_state.get(RANGE)
    if not held or not holds(held, second):
        held = st.session_state[RANGE] = range_around(record, second, choice.phase)
    return held


def _peak(record: Record, filters: Filters, ranges: list[Days]) -> int:
    """Return the height of the highest bar of both; 0, for each its own, where their bars stand for unlike spans."""
    if len({step_of(*days) for days in ranges}) > 1:
        return 0
    counts = (events_over_time(record, replace(filters, since=first, until=last)) for first, last in ranges)
    return max(int(one.groupby("start")["count"].sum().max()) if len(one) else 0 for one in counts)


def _take_first(asked: Asked) -> None:
    named = named_days(current_record()).get(asked.phase)
    if asked.days:
        session.change_days(*asked.days)
    elif named:
        if not named.is_truce:
            session.change_phase(asked.phase)
        session.change_days(*named.days)
    elif not asked.phase:
        session.change_phase()


def _take_second(asked: Asked) -> None:
    named = named_days(current_record()).get(asked.phase)
    if asked.days:
        _compare_with(asked.days)
    elif named:
        st.session_state[RANGE] = None if named.is_truce else named.days
        _compare_with(named.days)
    elif not asked.phase:
        _compare_with(None)


def _compare_with(days: Days | None) -> None:
    """Compare with these days, as far as they lie in the record, or with none with those before the ones chosen."""
    first, last = whole_record(current_record())
    inside = (max(min(days), first), min(max(days), last)) if days else None
    if not inside or inside[0] <= inside[1]:
        st.session_state["beside"] = inside
        st.session_state["picked"] = []


def _exchange() -> None:
    """Let the first days be the second, and the second the first."""
    record = current_record()
    choice = session.current(record)
    first, second = first_days(choice), second_days(record, choice)
    st.session_state[RANGE] = phase_days(record, choice.phase)
    session.change_days(*second)
    _compare_with(first)
