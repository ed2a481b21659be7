"""The table of differences: as markup for the page and for paper, and as a table for the download."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd

from conflictmap.compare import wording
from conflictmap.compare.difference import Difference, Line, Measured, Window
from conflictmap.record.record import Record
from conflictmap.tables.codes import COUNTED as COUNTED_PEOPLE
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.figures import linked, marked
from conflictmap.text.language import _, days, number

MOST_PLACES = 12
OF_RECORDS = ("all", "kind", "attributed", "status")
"""The groups that are drawn to one scale; casualties and places have their own."""


def difference_markup(record: Record, found: Difference) -> str:
    """Return the table as HTML, every text of it escaped: both numbers, both a day, and how they differ.

    A number of records is a link that bears the query of what it counts.
    """
    lines = [*_shown(found.lines), *found.places[:MOST_PLACES]]
    most = _most(lines)
    rows = "".join(
        _group(group, "".join(_row(record, line, most[_scale(line)]) for line in own))
        for group, own in groupby(lines, key=lambda line: line.group)
    )
    return f"<table>{_head(found)}{rows}{_group('heard', ''.join(_heard(found)))}</table>"


def _shown(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines of which a window holds something; of sides and of casualties all, where one of them does."""
    for group, together in groupby(lines, key=lambda line: line.group):
        own = list(together)
        whole = group == "all" or (group in COUNTED_PEOPLE and any(map(_holds_any, own)))
        sides = group == "attributed" and any(map(_holds_any, own))
        yield from (line for line in own if whole or _holds_any(line) or (sides and line.code in SIDES))


def _holds_any(line: Line) -> bool:
    return bool(len(line.first.positions) or len(line.second.positions))


def _scale(line: Line) -> str:
    return "records" if line.group in OF_RECORDS else line.group


def _most(lines: Iterable[Line]) -> dict[str, float]:
    """Return by scale the largest difference of rates, by which the bars are drawn."""
    most: dict[str, float] = {}
    for line in lines:
        most[_scale(line)] = max(most.get(_scale(line), 0), abs(line.a_day or 0))
    return most


def _head(found: Difference) -> str:
    windows = (("first", found.first), ("second", found.second))
    heads = "".join(f'<th scope="col" class="{name}">{_window(window)}</th>' for name, window in windows)
    differ = escape(_("Difference a day: the second less the first"))
    ratio = escape(_("Ratio of the rates: second to first"))
    return f'<thead><tr><td></td>{heads}<th scope="col">{differ}</th><th scope="col">{ratio}</th></tr></thead>'


def _window(window: Window) -> str:
    return f"{escape(days(*window.days))} <span>{escape(wording.length(window))}</span>"


def _group(group: str, rows: str) -> str:
    title = escape(words.word(wording.GROUPS, group))
    head = "" if group == "all" else f'<tr class="group"><th scope="rowgroup" colspan="5">{title}</th></tr>'
    return f"<tbody>{head}{rows}</tbody>"


def _row(record: Record, line: Line, most: float) -> str:
    sign = ""
    if line.group == "kind":
        kind = EVENT_KINDS[line.code]
        sign = f'<i aria-hidden="true" style="color: {kind.colour}">{kind.sign}</i> '
    name = escape(wording.line_name(record, line))
    cells = _measured(line.first) + _measured(line.second) + _difference(line, most)
    ratio = _cell(wording.ratio_text(line.ratio) if line.ratio else "–")
    return f'<tr><th scope="row">{sign}{name}</th>{cells}{ratio}</tr>'


def _measured(one: Measured) -> str:
    if one.number is None or one.rate is None:
        return _cell(_("not known"), "unknown")
    count = linked(marked(one.number, one.filters) if one.filters else number(one.number))
    return f"<td><b>{count}</b> <span>{escape(_rate(one))}</span></td>"


def _rate(one: Measured) -> str:
    """Return a number a day; where something is known to lack, with the sign of what may be more."""
    if not one.number:
        return _("or more") if one.at_least else ""
    rate = _("%(rate)s a day", rate=wording.rounded(one.rate or 0))
    return _("≥ %(rate)s", rate=rate) if one.at_least else rate


def _cell(text: str, name: str = "") -> str:
    return f'<td class="{name}">{escape(text)}</td>'


def _difference(line: Line, most: float) -> str:
    """Return the difference of the rates, with a bar that goes to the side of the window that holds more."""
    if line.a_day is None:
        return _cell("–")
    share = 50 * abs(line.a_day) / most if most else 0
    more = "second" if line.a_day > 0 else "first"
    bar = f'<span class="bar" aria-hidden="true"><i class="{more}" style="width: {share:.1f}%"></i></span>'
    return f'<td>{bar}<span class="by">{escape(wording.signed(line.a_day))}</span></td>'


def _heard(found: Difference) -> Iterator[str]:
    for side in SIDES:
        cells = "".join(_cell(_days_heard(window, side)) for window in (found.first, found.second))
        yield f'<tr><th scope="row">{escape(words.word(words.SIDE, side))}</th>{cells}<td></td><td></td></tr>'


def _days_heard(window: Window, side: str) -> str:
    return _("%(heard)s of %(days)s", heard=number(window.heard[side]), days=number(window.length))


def difference_table(record: Record, found: Difference) -> pd.DataFrame:
    """Return all lines with their codes, every place as well, for the download; an empty cell is not known."""
    windows = {name: _interval(window) for name, window in (("first", found.first), ("second", found.second))}
    rows = [_exported(record, line) for line in (*found.lines, *found.places)]
    rows += [
        {"group": "heard", "code": side, "name": words.word(words.SIDE, side), "first": found.first.heard[side],
         "second": found.second.heard[side]}
        for side in SIDES
    ]  # fmt: skip
    table = pd.DataFrame(rows).assign(first_days=windows["first"], second_days=windows["second"])
    columns = [
        "group", "code", "name", "first_days", "first", "first_a_day", "first_at_least", "second_days", "second",
        "second_a_day", "second_at_least",
        "difference", "difference_a_day", "ratio_of_rates",
    ]  # fmt: skip
    return table[columns].astype(dict.fromkeys(("first", "second", "difference"), "Int64"))


def file_days(found: Difference) -> str:
    """Return the days of both windows for the name of a file."""
    return "-and-".join("-".join(day.isoformat() for day in window.days) for window in (found.first, found.second))


def _interval(window: Window) -> str:
    """Return the days of a window as ISO 8601 writes an interval."""
    return "/".join(day.isoformat() for day in window.days)


def _exported(record: Record, line: Line) -> dict[str, Any]:
    rates = {"first_a_day": line.first.rate, "second_a_day": line.second.rate}
    rates |= {"difference_a_day": line.a_day, "ratio_of_rates": line.ratio}
    return {
        "group": line.group,
        "code": line.code,
        "name": wording.line_name(record, line),
        "first": line.first.number,
        "second": line.second.number,
        "first_at_least": line.first.at_least,
        "second_at_least": line.second.at_least,
        "difference": line.difference,
        **{name: None if rate is None else round(rate, 4) for name, rate in rates.items()},
    }
