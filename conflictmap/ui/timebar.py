"""The time bar: the one place where a reader moves time, the same on every page that has days.

The browser draws it and lets the map follow the hand; here stands what it is told and what becomes of its answers. Its
script is made of `frontend/src/timebar`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import uuid4

import streamlit as st

from conflictmap.query.counts import step_of
from conflictmap.query.links import Choice, data_address, default_window, phase_days, whole_record
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import FRONTEND
from conflictmap.tables.timing import DAY, day_number, minutes_of
from conflictmap.text import words
from conflictmap.text.language import _, days_language, spoken
from conflictmap.ui import session
from conflictmap.ui.choosing import read_days
from conflictmap.ui.styles import style_sheet

KEY = "timebar"
VISIT = "timebar_visit"
"""Where the session holds a name of its own: a new one has heard nothing."""

_bar = st.components.v2.component(
    "time_bar",
    html="<div></div>",
    css=style_sheet("components/timebar.css"),
    js=(FRONTEND / "dist" / "timebar.js").read_text(encoding="utf-8"),
)


def time_bar(record: Record, choice: Choice) -> None:
    """Draw the time bar for the choice; what the reader does with it changes the session before the next run."""
    bar(told(record, choice), key=KEY, on_asked=_answer)


def bar(data: dict[str, Any], *, key: str, on_asked: Callable[[Asked], None]) -> None:
    """Draw a time bar that is told `data`; what the reader asks of it is handed to `on_asked` before the next run."""
    visit = st.session_state.setdefault(VISIT, uuid4().hex)
    heard = st.session_state.get(_heard_under(key), 0)
    _bar(data={**data, "visit": visit, "heard": heard}, key=key, on_asked_change=partial(_hear, key, on_asked))


def _heard_under(key: str) -> str:
    """Return where the session holds the number of what was asked last of the bar under a key."""
    return f"{key}_heard"


def told(record: Record, choice: Choice) -> dict[str, Any]:
    """Return what the browser is told of a choice: see `TimeBarData` in frontend/src/python.d.ts."""
    first, last = phase_days(record, choice.phase)
    since, until = choice.filters.since, choice.filters.until
    return {
        "source": data_address("map/days", choice, record),
        "window": minutes_of(since, until),
        "range": minutes_of(first, last),
        "whole": minutes_of(*whole_record(record)),
        "step": step_of(first, last),
        "isChosen": (since, until) != default_window(record, choice.phase),
        "phase": choice.phase,
        "kinds": words.kinds_drawn(),
        "language": days_language(),
        "name": "",
        "map": "",
        "plays": True,
        "peak": 0,
        **_constant(record, spoken()),
    }


@derived(keep=8)
def _constant(record: Record, language: str) -> dict[str, Any]:
    truces = record.ceasefires
    return {
        "phases": [
            {"id": phase, "name": _(name), "days": minutes_of(*phase_days(record, str(phase)))}
            for phase, name in record.phases["name"].items()
        ],
        "truces": [
            {"minute": day_number(date.fromisoformat(moment[:10])) * DAY, "name": name}
            for moment, name in zip(truces["effective_from"], truces["name"], strict=True)
            if moment
        ],
        "words": _words(),
    }


def _words() -> dict[str, str]:
    return {
        "bar": _("Time"),
        "player": _("Playback"),
        "play": _("Play"),
        "pause": _("Pause"),
        "back": _("One step back"),
        "forward": _("One step forward"),
        "more": _("How it plays"),
        "speed": _("Speed"),
        "growing": _("Keep the first day"),
        "skips": _("Skip days without records"),
        "since": _("From"),
        "until": _("To"),
        "period": _("Period"),
        "window": _("Days shown"),
        "from": _("First day shown"),
        "to": _("Last day shown"),
        "none": _("No record"),
        "day": _("a day at most"),
        "week": _("a week at most"),
        "month": _("a month at most"),
    }


@dataclass(frozen=True)
class Asked:
    """What the reader asked of the time bar: days, a period, or neither, which is to go back to the period's own days.

    `number` counts what a browser asked; it is told the number back, and knows by it what has been answered.
    """

    number: int
    days: tuple[date, date] | None = None
    phase: str = ""


def read_asked(told: object) -> Asked | None:
    """Return what the browser asked of the time bar, or None for anything else that it may send."""
    match told:
        case [bool(), *_]:
            return None
        case [int(number), "days", *given]:
            days = read_days(given)
            return Asked(number, days=days) if days else None
        case [int(number), "phase", str(phase)]:
            return Asked(number, phase=phase)
        case [int(number), "reset"]:
            return Asked(number)
    return None


def _hear(key: str, on_asked: Callable[[Asked], None]) -> None:
    asked = read_asked(st.session_state[key].asked)
    if asked:
        st.session_state[_heard_under(key)] = asked.number
        on_asked(asked)


def _answer(asked: Asked) -> None:
    if asked.days:
        session.change_days(*asked.days)
    elif not asked.phase or asked.phase in current_record().phases.index:
        session.change_phase(asked.phase)
