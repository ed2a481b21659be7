"""What two windows of days hold of the same choice, number by number, and how they differ.

Each number is that of some positions in the record, so that it can be shown which records it counts. A number is none
where it is not known: where nothing was found in a window and nobody who would have reported it is heard on any of its
days (`record.reporting`), and where no attack has a count of casualties. What is attributed to one side is reported by
the other. It is the least that can be where those who would report it are not heard on one of the days, and a sum where
an attack without a count or the total of a whole operation is left out: then no ratio is told. Nothing here depends on
which side is which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from conflictmap.compare.windows import Days
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.set_members import attribution, casualties, operation_totals
from conflictmap.query.sets import RecordSet
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.reporting import reporting_days
from conflictmap.tables.codes import COUNTED, KINDS, STATUSES
from conflictmap.tables.conflict import ATTRIBUTIONS, SIDES, other_side
from conflictmap.tables.timing import day_number

ENDS = ("low", "high")


@dataclass(frozen=True, eq=False)
class Window:
    """One window: the choice on its days, the positions of what it holds, on how many days each side is heard."""

    filters: Filters
    positions: np.ndarray
    heard: Mapping[str, int]

    @property
    def days(self) -> Days:
        """Its first and its last day."""
        return self.filters.since, self.filters.until

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.days[1] - self.days[0]).days + 1

    @property
    def is_silent(self) -> bool:
        """Whether neither side is heard on any of its days."""
        return not any(self.heard.values())


Windows = tuple[Window, Window]
Pair = tuple[np.ndarray, np.ndarray]
"""Positions in the first and in the second window."""


@dataclass(frozen=True, eq=False)
class Measured:
    """A number of one window, none where it is not known, the positions that it counts, and what it is a day.

    `filters` choose the records of which it is the number; a sum of casualties is the number of none. It may be more
    where it is one `at_least`: something is known to lack.
    """

    number: int | None
    positions: np.ndarray
    length: int
    filters: Filters | None = None
    at_least: bool = False

    @property
    def rate(self) -> float | None:
        return None if self.number is None else self.number / self.length


@dataclass(frozen=True, eq=False)
class Line:
    """The same number of both windows: what it counts is told by a code of a group.

    `difference` is the second less the first, `a_day` that of the rates, `ratio` how many times the first's rate the
    second's is; each is none where a number is not known, the ratio also where one is 0 or may be more.
    """

    group: str
    code: str
    first: Measured
    second: Measured

    @property
    def difference(self) -> int | None:
        one, other = self.first.number, self.second.number
        return None if one is None or other is None else other - one

    @property
    def a_day(self) -> float | None:
        one, other = self.first.rate, self.second.rate
        return None if one is None or other is None else other - one

    @property
    def ratio(self) -> float | None:
        one, other = self.first.rate, self.second.rate
        open_ended = self.first.at_least or self.second.at_least
        return other / one if one and other and not open_ended else None


@dataclass(frozen=True, eq=False)
class Difference:
    """Two windows of the same choice: the numbers of both, those by place, and what lies in both windows.

    `lines` come by group: `all`, `kind`, `attributed` (attacks), `status` (attacks and accusations), then of the
    casualties of attacks `killed` and `injured`. `places` come by how much their rates differ, then by their names.
    """

    first: Window
    second: Window
    lines: tuple[Line, ...]
    places: tuple[Line, ...]
    shared_days: int
    shared: np.ndarray

    @property
    def holds_any(self) -> bool:
        """Whether either window holds a record."""
        return bool(len(self.first.positions) or len(self.second.positions))

    @property
    def total(self) -> Line:
        """The number of all records of each."""
        return self.lines[0]


@derived(keep=8)
def difference(record: Record, filters: Filters, first: Days, second: Days) -> Difference:
    """Count what the filters choose on the days of two windows; the days of the filters play no part."""
    one, other = windows = _window(record, filters, first), _window(record, filters, second)
    shared_days = (min(first[1], second[1]) - max(first[0], second[0])).days + 1
    return Difference(
        one,
        other,
        lines=tuple(_lines(record, windows)),
        places=tuple(_places(record, windows)),
        shared_days=max(0, shared_days),
        shared=np.intersect1d(one.positions, other.positions),
    )


def _window(record: Record, filters: Filters, days: Days) -> Window:
    narrowed = replace(filters, since=days[0], until=days[1])
    return Window(narrowed, chosen(record, narrowed), {side: _heard(record, side, days) for side in SIDES})


def _heard(record: Record, side: str, days: Days) -> int:
    """Return on how many of some days a side is heard."""
    inside = range(day_number(days[0]), day_number(days[1]) + 1)
    return len(reporting_days(record)[side].intersection(inside))


def _lines(record: Record, windows: Windows) -> Iterator[Line]:
    yield _line("all", "", _positions(windows), windows, lambda filters: filters)
    yield from _by_code(record, "kind", KINDS, windows)
    attributed = attribution(record)
    for number, code in enumerate(ATTRIBUTIONS):
        held = _where(attributed == number, windows)
        yield _line("attributed", code, held, windows, _within("attributed", code))
    yield from _by_code(record, "status", STATUSES, windows)
    for what in COUNTED:
        yield from _casualties(record, what, windows)


def _positions(windows: Windows) -> Pair:
    first, second = windows
    return first.positions, second.positions


def _where(holds: np.ndarray, windows: Windows) -> Pair:
    """Return the positions of both windows for which something holds, by a truth value an event."""
    first, second = _positions(windows)
    return first[holds[first]], second[holds[second]]


def _by_code(record: Record, column: str, codes: Iterable[str], windows: Windows) -> Iterator[Line]:
    numbers, known = _numbers(record, column)
    for code in codes:
        number = known.index(code) if code in known else -1
        yield _line(column, code, _where(numbers == number, windows), windows, _coded(column, code))


Narrow = Callable[[Filters], Filters]
"""Narrows the choice of a window to the records of which a line is the number."""


def _coded(parameter: str, code: str) -> Narrow:
    return lambda filters: filters.with_codes(**{parameter: [code]})


def _within(name: str, *arguments: str) -> Narrow:
    return lambda filters: filters.within(RecordSet(name, arguments))


def _line(group: str, code: str, positions: Pair, windows: Windows, narrow: Narrow) -> Line:
    reporters = (other_side(code),) if group == "attributed" and code in SIDES else SIDES
    first, second = (_counted(*one, reporters, narrow) for one in zip(positions, windows, strict=True))
    return Line(group, code, first, second)


def _counted(positions: np.ndarray, window: Window, reporters: Iterable[str], narrow: Narrow) -> Measured:
    heard = [window.heard[side] for side in reporters]
    number = len(positions) if len(positions) or any(heard) else None
    at_least = number is not None and min(heard) < window.length
    return Measured(number, positions, window.length, narrow(window.filters), at_least)


def _casualties(record: Record, what: str, windows: Windows) -> Iterator[Line]:
    """Yield the sums of the lowest and of the highest counts, the attacks that have none, and the totals left out."""
    counted = _where(casualties(record, what, "known"), windows)
    uncounted = _where(casualties(record, what, "unknown"), windows)
    totals = _where(operation_totals(record), windows)
    lacking = [bool(len(one) + len(other)) for one, other in zip(uncounted, totals, strict=True)]
    for end in ENDS:
        column = record.events[f"{what}_{end}"].to_numpy(dtype="float64", na_value=np.nan)
        first, second = (_summed(column, *one) for one in zip(counted, windows, lacking, strict=True))
        yield Line(what, end, first, second)
    yield _line(what, "without", uncounted, windows, _within("casualties", what, "unknown"))
    yield _line(what, "operations", totals, windows, _within("operation_totals"))


def _summed(column: np.ndarray, positions: np.ndarray, window: Window, lacking: bool) -> Measured:
    total = int(column[positions].sum()) if len(positions) else None
    return Measured(total, positions, window.length, at_least=lacking)


def _places(record: Record, windows: Windows) -> list[Line]:
    """Return a line for each place at which a record of either window stands."""
    numbers, known = _numbers(record, "stand_id")
    first, second = (_by_number(window.positions, numbers) for window in windows)
    none = windows[0].positions[:0]
    lines = [
        _line("place", place, (first.get(number, none), second.get(number, none)), windows, _within("stands", place))
        for number, place in ((number, known[number]) for number in first.keys() | second.keys())
    ]
    return sorted(lines, key=lambda line: (-_apart(line), record.place_name(line.code), line.code))


def _apart(line: Line) -> float:
    """Return how much the rates of both windows differ; where one is not known, the other."""
    return abs(line.a_day if line.a_day is not None else line.first.rate or line.second.rate or 0)


def _by_number(positions: np.ndarray, numbers: np.ndarray) -> dict[int, np.ndarray]:
    """Return the positions apart by their numbers."""
    own = numbers[positions]
    order = np.argsort(own, kind="stable")
    found, starts = np.unique(own[order], return_index=True)
    return dict(zip(found.tolist(), np.split(positions[order], starts[1:]), strict=True)) if len(found) else {}


@derived(keep=4)
def _numbers(record: Record, column: str) -> tuple[np.ndarray, list[str]]:
    """Return for each event the number of its code in a column, and the codes."""
    numbers, codes = pd.factorize(record.events[column])
    return numbers, [str(code) for code in codes]
