"""The bars above the slider follow every filter but the days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from conflictmap.ui.histogram import histogram

WAR = (date(2020, 9, 27), date(2020, 11, 10))
NARROWINGS: dict[str, dict[str, object]] = {
    "nothing": {},
    "kind": {"kind": ("denial",)},
    "by": {"by": ("armenia",)},
    "against": {"against": ("azerbaijan",)},
    "place": {"place": ("ganja",)},
    "means": {"means": ("artillery",)},
    "theme": {"theme": ("truce_breach",)},
    "status": {"status": ("contested",)},
    "source": {"source": ("ngo",)},
    "accuser": {"accuser": ("azerbaijan",)},
    "accused": {"accused": ("armenia",)},
    "answer": {"answer": ("denied",)},
    "checked": {"checked": ("borne_out",)},
    "q": {"q": "ganja"},
    "nothing fits": {"q": "no-such-word"},
}


def counted(record: Record, filters: Filters) -> int:
    specification = histogram(record, filters, WAR)
    return sum(row["count"] for rows in specification["datasets"].values() for row in rows)


@pytest.mark.parametrize("name", NARROWINGS)
def test_the_bars_above_the_slider_follow_each_filter(record: Record, name: str) -> None:
    filters = Filters.of(*WAR, **NARROWINGS[name])  # type: ignore[arg-type]
    days = [day.date() for day in pd.date_range(*WAR)]
    assert counted(record, filters) == sum(len(chosen(record, replace(filters, since=day, until=day))) for day in days)


def test_the_days_leave_the_bars_above_the_slider_alone(record: Record) -> None:
    filters = Filters(*WAR)
    day = replace(filters, until=WAR[0])
    assert counted(record, day) == counted(record, filters) > len(chosen(record, day))


def test_every_filter_is_tried_on_the_bars() -> None:
    fields = {name for cells in NARROWINGS.values() for name in cells}
    assert fields == {*FIELDS, "q"}
