"""Two windows in words: the sentence that can be quoted, what must be known with it, and the names of the lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from conflictmap.compare.difference import Difference, Line, Measured, Window
from conflictmap.compare.windows import NamedDays
from conflictmap.query.counts import counts_by_kind
from conflictmap.query.filters import Filters
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import Figures, marked
from conflictmap.text.language import _, days, listed, ngettext, number
from conflictmap.text.sentences import narrowing
from conflictmap.text.summary import scope_of

GROUPS = {
    "all": N_("Records"),
    "kind": N_("By kind"),
    "attributed": N_("Attacks, by whom they are attributed to"),
    "status": N_("Attacks and accusations, by status"),
    "killed": N_("Killed in attacks, as reported"),
    "injured": N_("Injured in attacks, as reported"),
    "place": N_("Where the rates differ most"),
    "heard": N_("Days on which a side is heard in the record"),
}
ATTRIBUTED = {
    **words.FORCES,
    "both": N_("Forces of both sides"),
    "others": N_("Others"),
    "unknown": N_("Unknown"),
}
CASUALTIES = {
    "low": N_("Lowest counts added up"),
    "high": N_("Highest counts added up"),
    "without": N_("Attacks without a count"),
    "operations": N_("Totals of whole operations, not added"),
}
SELECTION = N_("The record is a selection: the numbers compare what it holds, and not all that happened.")


def named(one: NamedDays) -> str:
    """Return the name of named days."""
    return _("Week from: %(truce)s", truce=one.name) if one.is_truce else _(one.name)


def length(window: Window) -> str:
    """Return how long a window is: 8 days."""
    return ngettext("%(count)s day", "%(count)s days", window.length)


def window_title(window: Window) -> str:
    """Return a window and what it holds: 10–17 Oct 2020: 96 records."""
    records = ngettext("%(count)s record", "%(count)s records", len(window.positions))
    if not len(window.positions) and window.is_silent:
        records = _("not known")
    return _("%(days)s: %(records)s", days=days(*window.days), records=records)


def line_name(record: Record, line: Line) -> str:
    """Return what a line counts, within its group."""
    if line.group == "place":
        return record.place_name(line.code)
    tables = {"kind": words.KINDS, "attributed": ATTRIBUTED, "status": words.STATUS}
    table = tables.get(line.group) or (CASUALTIES if line.code in CASUALTIES else GROUPS)
    return words.word(table, line.code or line.group)


def rounded(value: float) -> str:
    """Return a rate or a ratio to one decimal, below one to two; what is not zero is not written as zero."""
    if 0 < value < 0.005:
        return _("under %(number)s", number=number(0.01))
    return number(round(value, 1 if value >= 1 else 2))


def rate_text(one: Measured) -> str:
    """Return a number a day; where something is known to lack, as the least that it can be."""
    rate = rounded(one.rate or 0)
    return _("at least %(number)s", number=rate) if one.at_least else rate


def signed(value: float) -> str:
    """Return a difference with its sign."""
    text = rounded(abs(value))
    if text == number(0):
        return text
    return _("+%(number)s", number=text) if value > 0 else _("−%(number)s", number=text)


def ratio_text(ratio: float) -> str:
    """Return how the rate of the second stands to that of the first, the smaller as 1, by how often it goes into it."""
    one, other = (rounded(max(1, part)) for part in (ratio, 1 / ratio))
    return _("%(one)s to %(other)s", one=one, other=other)


def compared_text(record: Record, found: Difference, filters: Filters) -> str:
    """Return both windows and how they differ, as sentences that can be quoted; numbers of records are marked."""
    return " ".join(_sentences(record, found, filters))


def _sentences(record: Record, found: Difference, filters: Filters) -> Iterator[str]:
    chosen = narrowing(filters, record)
    for window, total in ((found.first, found.total.first), (found.second, found.total.second)):
        yield _held(record, window, total, scope_of(*window.days, narrowed=bool(chosen)))
    if found.total.ratio:
        yield _ratio(found.total.ratio)
    if chosen:
        yield _("Filters: %(filters)s", filters=chosen)
    yield _(SELECTION)


def _held(record: Record, window: Window, total: Measured, scope: str) -> str:
    count = len(window.positions)
    if not count and window.is_silent:
        return _("%(scope)s the record holds nothing by either side: what happened is not known.", scope=scope)
    if not count:
        return _("%(scope)s the record holds no event that fits.", scope=scope)
    figure = Figures(window.filters)
    return _(
        "%(scope)s the record holds %(records)s in %(length)s, %(rate)s a day: %(kinds)s.",
        scope=scope,
        length=length(window),
        records=ngettext("%(count)s record", "%(count)s records", count, count=figure(count)),
        rate=rate_text(total),
        kinds=listed(_kinds(record, window, figure)),
    )


def _kinds(record: Record, window: Window, figure: Figures) -> Iterator[str]:
    for kind, count in counts_by_kind(record, window.positions).items():
        if count:
            yield ngettext(*EVENT_KINDS[kind].counted, count, count=figure(count, kind=[kind]))


def _ratio(ratio: float) -> str:
    more = number(round(max(ratio, 1 / ratio), 1))
    if more == number(1):
        return _("Both windows hold about as many a day.")
    if ratio > 1:
        return _("The second window holds %(ratio)s times as many a day as the first.", ratio=more)
    return _("The first window holds %(ratio)s times as many a day as the second.", ratio=more)


def overlap_text(found: Difference) -> str:
    """Return what the windows share; empty where it is nothing."""
    if found.first.days == found.second.days:
        return _("Both windows are the same days, so nothing can differ. Pick other days for one of them.")
    if not found.shared_days:
        return ""
    shared = ngettext("The windows share %(count)s day.", "The windows share %(count)s days.", found.shared_days)
    both = ngettext(
        "%(count)s record is counted in both.",
        "%(count)s records are counted in both.",
        len(found.shared),
        count=marked(len(found.shared), found.first.filters.within(_days_of(found.second))),
    )
    return f"{shared} {both}"


def _days_of(window: Window) -> RecordSet:
    return RecordSet("during", tuple(day.isoformat() for day in window.days))


def silence_text(found: Difference) -> str:
    """Return on how many of their days the sides are heard in each window; empty where both are on all."""
    windows = {window.days: window for window in (found.first, found.second)}
    told = [_heard(window) for window in windows.values() if min(window.heard.values()) < window.length]
    if told:
        told.append(_("What a side would have reported on a day on which it is not heard is not known, and not zero."))
    return " ".join(told)


def _heard(window: Window) -> str:
    sides = (
        _("%(side)s heard on %(count)s", side=words.word(words.SIDE, side), count=number(window.heard[side]))
        for side in SIDES
    )
    return _("%(days)s: %(heard)s of %(length)s.", days=days(*window.days), heard=listed(sides), length=length(window))


def bars_text(found: Difference, bars: Iterable[pd.DataFrame], days_a_bar: int) -> str:
    """Return what the bars of both windows show, and what of them is not known."""
    drawn = list(bars)
    told = [
        ngettext(
            "Each bar is %(count)s day, from the first day of each window on; both have the same scale.",
            "Each bar is %(count)s days, from the first day of each window on; both have the same scale.",
            days_a_bar,
        )
    ]
    counted = sum(int(one["count"].sum()) for one in drawn)
    if counted > len(found.first.positions) + len(found.second.positions):
        told.append(_("An event of several days counts in each bar that holds one of them."))
    if any(one["no_reporting"].any() for one in drawn):
        told.append(_("Grey marks below: neither side is heard on these days, so what happened is not known."))
    return " ".join(told)


def notes(record: Record, found: Difference, places: int) -> Iterator[str]:
    """Yield how the table is to be read, a sentence each."""
    yield _("The longer a bar, the larger the difference; it points to the side of the window that holds more.")
    if found.first.length != found.second.length:
        yield _("The windows are of unlike length: compare the numbers a day.")
    yield _("An event counts once in each window that holds a day of it.")
    positions = np.union1d(found.first.positions, found.second.positions)
    if any(one.at_least for line in found.lines for one in (line.first, line.second)):
        yield _(
            "≥ is at least: days on which those who would report it are not heard, attacks without a count, or totals "
            "of whole operations are not in the number; no ratio is told then."
        )
    inexact = int((record.events["date_prec"].iloc[positions] != "1").sum())
    if inexact:
        yield ngettext(
            "The day of %(count)s is known only roughly.",
            "The days of %(count)s are known only roughly.",
            inexact,
        )
    if len(found.places) > places:
        yield _(
            "Shown are the first %(shown)s of %(count)s places; the CSV has all.",
            shown=number(places),
            count=number(len(found.places)),
        )
