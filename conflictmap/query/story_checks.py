"""What a step of a story asks for and no link can show: told by `check`; the reader gets the rest of the step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import SWITCHES
from conflictmap.query.passed_over import passed_over
from conflictmap.query.stories import pairs, shown_by
from conflictmap.record.build import make_record
from conflictmap.record.record import Record
from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import STORY_STEPS

TAKEN = (*FIELDS, "q", *SWITCHES)
"""The parameters that the column `filters` may set."""
COLUMNS = {"when": "date_from", "view": "view"}
"""Where a parameter stands; every other is one of `filters`."""
SENTENCES = {
    "unknown": "“{value}” is no value of {parameter}; see the table of filters in the project's README.",
    "outside": "The days ({value}) lie outside every period of phases.csv; correct them, or add a period.",
    "partly outside": "The days ({value}) lie partly outside the periods of phases.csv; correct them, or add a period.",
    "no view": "“{value}” is no view; write latitude,longitude,zoom, such as 40.2,46.8,9.",
    "too long": "The text of {parameter} is too long; shorten it.",
    "more than once": "{parameter} is given more than once, “{value}” among it; keep one.",
}
"""By why a value is passed over."""


def review_steps(tables: Tables) -> list[Problem]:
    """Return what of the steps of all stories is passed over, in the order of rows."""
    steps = tables[STORY_STEPS.name]
    if steps.empty:
        return []
    record = make_record(tables, "", "")
    rows = zip(steps.index.to_list(), steps.to_dict("records"), strict=True)
    return [Problem(STORY_STEPS.file, row, *found) for row, step in rows for found in _passed_over(step, record)]


def _passed_over(step: Mapping[Any, Any], record: Record) -> Iterator[tuple[str, str]]:
    """Yield the column and the sentence of each value of a step that is passed over."""
    for parameter, value in pairs(step["filters"]):
        if parameter not in TAKEN or not value:
            yield "filters", f"“{parameter}={value}” sets nothing; write one of {', '.join(TAKEN)}, =, and a value."
    for one in passed_over(shown_by(step, record), record):
        sentence = SENTENCES[one.reason].format(parameter=one.parameter, value=one.value)
        yield COLUMNS.get(one.parameter, "filters"), sentence
