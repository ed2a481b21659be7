"""The record: the tables joined into one row an event, as a value that never changes and that all visitors share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.record.citations import Citations
from conflictmap.record.lexicon import Lexicon
from conflictmap.record.relations import Relations
from conflictmap.record.rows import Columns, Row, columns_of, dictionaries
from conflictmap.record.status import Evidence
from conflictmap.record.wordindex import WordIndex
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, EPOCH, moment


@dataclass(frozen=True, eq=False)
class Record:
    """All events, in order of time, with what the map, the filters and the panel need.

    `events` has one row an event, in the order of `record/order.py`; its index counts from 0. Beside the columns of
    `events.csv` it holds

    - `minute` (int64): when it is played, in minutes from 1980-01-01, local time; of an unknown hour that of 00:00, so
      that minutes ascend from day to day but not within a day;
    - `by`, `against`: lists of party codes between separators (`;armenia;artsakh;`), for filters;
    - `accuser`, `accused`: the same of attacks and accusations: who says it of whom;
    - `answer`, `checked`: what the accused side answered to these, and what independent sources found (codes);
    - `status` (empty for denials and ceasefire statements), `source_kinds`, `at`: the places it can be found under;
    - `stand_id`, `stand_precision`, `lat`, `lon`: where it stands; `said_lat`, `said_lon`: where it was said;
    - `speaker_ids`: the persons who speak, as `by`, of those who stand in `persons.csv`.

    Two records are never equal, so that a record can be part of a cache key.
    `content_hash` changes with the tables' content; `citation_version` is what to cite: the number in
    `datapackage.json` and it; `link_version` is the same as links name it.
    `evidence` holds what bears on a claim, `attacks` the attacks a statement leads to, both by event id; `lexicon` the
    names by which the search knows places, persons and the like, `words` which events hold them, and any other word.
    `derived` is where functions marked so keep what they found, by function.
    """

    tables: Tables
    events: pd.DataFrame
    evidence: dict[str, Evidence]
    attacks: dict[str, tuple[str, ...]]
    lexicon: Lexicon
    words: WordIndex
    content_hash: str
    citation_version: str
    link_version: str
    derived: dict[Callable[..., Any], Callable[..., Any]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def position(self) -> dict[str, int]:
        """The row of each event in `events`, by its id."""
        return {event_id: row for row, event_id in enumerate(self.events["event_id"])}

    def canonical_id(self, event_id: str) -> str:
        """Return the id under which an event stands now: of one that was merged into another, the other's."""
        seen = set()
        while event_id not in self.position and event_id in self._replaced and event_id not in seen:
            seen.add(event_id)
            event_id = self._replaced[event_id]
        return event_id if event_id in self.position else ""

    @cached_property
    def _replaced(self) -> dict[str, str]:
        retired = self.tables["retired"]
        return dict(zip(retired["event_id"], retired["replaced_by_id"], strict=True))

    def event(self, event_id: str) -> Row:
        """Return one event's row."""
        return Row(self._columns, self.position[event_id])

    def rows(self, event_ids: Iterable[str], columns: Sequence[str] = ()) -> list[dict[str, Any]]:
        """Return the rows of some events, in the order given, as dictionaries of all or of some columns."""
        positions = [self.position[event_id] for event_id in event_ids]
        return dictionaries(self._columns, positions, columns or list(self._columns))

    @cached_property
    def _columns(self) -> Columns:
        return columns_of(self.events)

    def in_order(self, event_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of events once each, in order of time; those that the record does not hold are left out."""
        known = {event_id for event_id in event_ids if event_id in self.position}
        return tuple(sorted(known, key=self.position.__getitem__))

    @cached_property
    def relations(self) -> Relations:
        """Who is tied to whom, either way."""
        return Relations(self.tables["relations"])

    @cached_property
    def citations(self) -> Citations:
        """The sources of every event."""
        return Citations(self.events["event_id"].to_list(), self.tables["event_sources"], self.tables["sources"])

    def place_name(self, place_id: str) -> str:
        """Return the names that the two sides use for a place, in alphabetical order."""
        return self.place_names[place_id]

    def actor_names(self, ids: str) -> list[str]:
        """Return the names of the actors of a list cell."""
        return [self._actor_names[actor] for actor in split(ids)]

    @cached_property
    def place_names(self) -> dict[str, str]:
        return dict(zip(self.places.index, self.places["display_name"], strict=True))

    @cached_property
    def _person_names(self) -> dict[str, str]:
        return dict(zip(self.persons.index, self.persons["name"], strict=True))

    def names_of(self, table: str) -> Mapping[str, str]:
        """Return the names of all `places` or `persons`, by id."""
        return {"places": self.place_names, "persons": self._person_names}[table]

    @cached_property
    def _actor_names(self) -> dict[str, str]:
        return dict(zip(self.actors.index, self.actors["name"], strict=True))

    @cached_property
    def days(self) -> np.ndarray:
        """The first day of each event as days from `EPOCH` (int32), ascending."""
        return (self.events["minute"].to_numpy() // DAY).astype("int32")

    @cached_property
    def last_days(self) -> np.ndarray:
        """The last day of each event, counted alike (int32): that of its row's `end_date`, or else its only day.

        An event is on each day from its first to its last. A day that is not known exactly (`date_prec`) is that which
        the row names: how many days it may be off is known, but not which they are.
        """
        ends = (self.events["end_date"] - EPOCH).dt.days.to_numpy(dtype="float64", na_value=np.nan)
        return np.fmax(ends, self.days).astype("int32")

    @cached_property
    def lasting(self) -> np.ndarray:
        """The positions of the few events of several days, in order of time."""
        return np.flatnonzero(self.last_days > self.days)

    @cached_property
    def last_minutes(self) -> np.ndarray:
        """The minute up to which each event is shown (int64): its own, or of several days the last of the last one."""
        ends = (self.last_days.astype("int64") + 1) * DAY - 1
        return np.where(self.last_days > self.days, ends, self.events["minute"].to_numpy())

    @cached_property
    def actors(self) -> pd.DataFrame:
        return self.tables["actors"].set_index("actor_id")

    @cached_property
    def places(self) -> pd.DataFrame:
        return self.tables["places"].set_index("place_id")

    @cached_property
    def persons(self) -> pd.DataFrame:
        return self.tables["persons"].set_index("person_id")

    @cached_property
    def ceasefires(self) -> pd.DataFrame:
        """The truces by id, in the order in which they took effect."""
        table = self.tables["ceasefires"].set_index("ceasefire_id")
        return table.sort_values("effective_from", key=lambda cells: cells.map(lambda cell: moment(cell).earliest))

    @cached_property
    def sources(self) -> pd.DataFrame:
        return self.tables["sources"].set_index("source_id")

    @cached_property
    def phases(self) -> pd.DataFrame:
        """The periods by id, in the order of their table; without any, one that holds every event."""
        phases = self.tables["phases"].set_index("phase_id")
        return phases if len(phases) else _one_phase(self.days, self.last_days)


def _one_phase(days: np.ndarray, last_days: np.ndarray) -> pd.DataFrame:
    ends = (int(days.min()), int(last_days.max())) if len(days) else (0, 0)
    first, last = (EPOCH + pd.Timedelta(days=day) for day in ends)
    row = {"name": "Whole period", "date_from": first, "date_to": last, "window_from": first, "window_to": last}
    return pd.DataFrame([row | {"note": ""}], index=pd.Index(["all"], name="phase_id"))
