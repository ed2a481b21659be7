"""The clocks of one or two truces as a table: a row a milestone that is known, as the chart draws it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from conflictmap.ceasefires.clock_wording import milestone_name, time_taken
from conflictmap.record.clock import Milestone, clock
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce
from conflictmap.tables.timing import HOUR, Lapse
from conflictmap.ui.palette import ACCENT, COMPARED, NEITHER, SIDE_HUES

MIDDLE, ABOVE, BELOW = 4, 2, 13
"""Pixels from the middle of a line: of the only truce, of the first of two, of the second."""


def clock_lines(record: Record, one: Truce) -> pd.DataFrame:
    """Return the lines of the chart: `row` (0, 1, …) and `name`, the same for every truce."""
    names = [milestone_name(milestone) for milestone in clock(record, one.truce_id)]
    return pd.DataFrame({"row": range(len(names)), "name": names})


def clock_rows(record: Record, compared: Sequence[Truce]) -> pd.DataFrame:
    """Return the known milestones; columns `truce`, `row`, `name`, `took`, `least`, `most` (hours), `offset`, `colour`.

    A single truce has the hues of the sides, two have one each.
    """
    return pd.DataFrame(
        [
            _row(one, milestone, milestone.took) | {"row": row} | _look(milestone, one, compared)
            for one in compared
            for row, milestone in enumerate(clock(record, one.truce_id))
            if milestone.took
        ]
    )


def _row(one: Truce, milestone: Milestone, took: Lapse) -> dict[str, Any]:
    return {
        "truce": one.name,
        "name": milestone_name(milestone),
        "took": time_taken(milestone),
        "least": took.least / HOUR,
        "most": took.most / HOUR,
    }


def _look(milestone: Milestone, one: Truce, compared: Sequence[Truce]) -> dict[str, Any]:
    if len(compared) == 1:
        return {"offset": MIDDLE, "colour": SIDE_HUES.get(milestone.side, NEITHER)}
    if one is compared[0]:
        return {"offset": ABOVE, "colour": ACCENT}
    return {"offset": BELOW, "colour": COMPARED}
