"""Stories: steps through the record, each a text and what a link would say of what is shown with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.schema import split

Parameters = Mapping[str, Sequence[str]]
"""The parameters of a link, each with its values."""

CLOSE = 9
"""The zoom at which a step without a view looks at its event."""
NEAR = ("AM", "AZ")
"""The countries in which an event is looked at: what was said elsewhere leaves the map at its first view."""
NAMES_IT = ("story", "step")
"""Parameters that name a step, and that none can set."""


@dataclass(frozen=True)
class Step:
    """One step: its number in the table, its text, and as `shows` the parameters of a link to what it shows."""

    number: int
    title: str
    text: str
    shows: Parameters


@dataclass(frozen=True)
class Story:
    """A story with its steps, in their order; it has one at least."""

    story_id: str
    title: str
    summary: str
    steps: tuple[Step, ...]

    def step(self, number: int) -> Step:
        """Return the step of a number, or the first where it has none of this number."""
        return next((step for step in self.steps if step.number == number), self.steps[0])

    def position(self, number: int) -> int:
        """Return which of the steps one is, counted from 0."""
        return self.steps.index(self.step(number))


@derived()
def stories(record: Record) -> dict[str, Story]:
    """Return the stories that have steps, by id, in the order of their table."""
    steps = record.tables["story_steps"].sort_values("step")
    found = {}
    for story_id, title, summary in record.tables["stories"][["story_id", "title", "summary"]].itertuples(index=False):
        own = tuple(_step(row, record) for row in steps[steps["story_id"] == story_id].to_dict("records"))
        if own:
            found[str(story_id)] = Story(story_id, title, summary, own)
    return found


def _step(row: Mapping[Any, Any], record: Record) -> Step:
    return Step(int(row["step"]), row["title"], row["text"], shown_by(row, record))


def shown_by(row: Mapping[Any, Any], record: Record) -> Parameters:
    """Return what a row of `story_steps` shows, as the parameters of a link: whatever stands in it, known or not."""
    shows: dict[str, list[str]] = {}
    for parameter, value in pairs(row["filters"]):
        if parameter not in NAMES_IT:
            shows.setdefault(parameter, []).append(value)
    event = record.event(row["event_id"]) if row["event_id"] in record.position else None
    since, until = (row["date_from"], row["date_to"]) if event is None else _days(row, event)
    shows["when"] = [f"{day:%Y-%m-%d}" for day in (since, until) if not pd.isna(day)]
    shows["event"] = [row["event_id"]] if event is not None else []
    shows["view"] = [row["view"] or _view(event, record)]
    return {parameter: values for parameter, values in shows.items() if any(values)}


def pairs(filters: str) -> Iterator[tuple[str, str]]:
    """Yield the parameter and the value of each part of a cell such as `kind=attack;held=1`."""
    for part in split(filters):
        parameter, _, value = part.partition("=")
        yield parameter.strip(), value.strip()


def _days(row: Mapping[Any, Any], event: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the days that a row names, or else those of its event."""
    return (row["date_from"], row["date_to"]) if not pd.isna(row["date_from"]) else (event["date"], event["end_date"])


def _view(event: Mapping[str, Any] | None, record: Record) -> str:
    if event is None or record.places.at[event["stand_id"], "country"] not in NEAR:
        return ""
    return f"{event['lat']:.4f},{event['lon']:.4f},{CLOSE}"


def story_of(query: Parameters, record: Record) -> tuple[Story, Step] | None:
    """Return the story that a link opens, and the step: the first, where it names none that there is."""
    story = stories(record).get(_last(query.get("story", ())))
    if story is None:
        return None
    number = _last(query.get("step", ()))
    return story, next((step for step in story.steps if str(step.number) == number), story.steps[0])


def step_and_look(story_id: str, number: int, record: Record) -> tuple[str, str]:
    """Return what tells a step from all others, and where it looks as a link says it: empty for the first view.

    Both are empty without a story.
    """
    story = stories(record).get(story_id)
    return (f"{story_id} {number}", _last(story.step(number).shows.get("view", ()))) if story else ("", "")


def beside(query: Parameters, shown: Parameters) -> dict[str, list[str]]:
    """Return what a link must say beside the step that shows `shown`, to say `query`; an empty value takes back."""
    names = dict.fromkeys((*query, *shown))
    lists = [{name: list(values.get(name, ())) for name in names} for values in (query, shown)]
    return {name: said or [""] for name, said in lists[0].items() if said != lists[1][name]}


def _last(values: Sequence[str]) -> str:
    return values[-1] if values else ""
