"""The sources of each event: one index of who published what on it, and what that does for the event.

They stand in one order everywhere, by what a source does and never by who publishes it: findings of a source's own
before what it relays, among each of these a text before a copy of another's, and else as in `event_sources.csv`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.tables.casualties import FigureCell, all_figures
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS, publisher_camp, publisher_side
from conflictmap.tables.schema import split

FINDINGS = ("corroborates", "contradicts")
"""Roles of sources with findings of their own; in any other a source passes on what somebody says."""


@dataclass(frozen=True)
class Citation:
    """One source of one event: a row of `event_sources.csv` with the publication that it names.

    `originals` are those whose text it carries, none where the text is its own; `figures` are the casualties that it
    gives, `note` is what is particular to it for this event, `source_note` what holds for the publication; `published`
    is none where the page shows no date.
    """

    event_id: str
    source_id: str
    role: str
    note: str
    publisher: str
    originals: tuple[str, ...]
    publisher_kind: str
    title: str
    url: str
    published: date | None
    language: str
    source_note: str
    figures: tuple[FigureCell, ...] = ()

    @property
    def side(self) -> str:
        """The side of its publisher; empty for one of neither, an ally's included."""
        return publisher_side(self.publisher_kind)

    @property
    def has_findings(self) -> bool:
        """Whether it has findings of its own on the event; else it relays what somebody says."""
        return self.role in FINDINGS

    @property
    def independent(self) -> bool:
        return self.publisher_kind in INDEPENDENT_PUBLISHERS


class Citations:
    """The sources of all events.

    `table` has one row for each source of each event, in order of the events and then of their sources:
    `at` (int64, position of the event in the record), `event_id`, `source_id`, `role`, `publisher`, `publisher_kind`
    and `camp` (the publisher's side, `third` for an independent one, else empty).
    """

    def __init__(self, event_ids: Sequence[str], links: pd.DataFrame, sources: pd.DataFrame) -> None:
        """Join `event_sources` (`links`) with `sources`, for events in the order in which the record holds them."""
        position = {event_id: at for at, event_id in enumerate(event_ids)}
        at = links["event_id"].map(position)
        links = links[at.notna()].assign(at=at.dropna().astype("int64"))
        of = sources.set_index("source_id")
        links = _in_order(links.drop_duplicates(["at", "source_id"]), of)
        kinds = links["source_id"].map(of["publisher_kind"])
        camps = {kind: publisher_camp(kind) for kind in kinds.unique()}
        self._links, self._sources, self._position = links, sources, position
        self._at = links["at"].to_numpy()
        self.table = links[["at", "event_id", "source_id", "role"]].assign(
            publisher=links["source_id"].map(of["publisher"]), publisher_kind=kinds, camp=kinds.map(camps)
        )

    def of(self, event_id: str) -> list[Citation]:
        """Return the sources of an event, in their order; none for an event that the record lacks."""
        if event_id not in self._position:
            return []
        at = self._position[event_id]
        first, last = np.searchsorted(self._at, [at, at + 1])
        return [self._citation(*row) for row in self._rows[first:last]]

    def _citation(self, event_id: str, source_id: str, role: str, note: str) -> Citation:
        figures = tuple(self._figures.get((event_id, source_id), ()))
        return Citation(event_id, source_id, role, note, figures=figures, **self._publications[source_id])

    @cached_property
    def _rows(self) -> list[tuple[Any, ...]]:
        return list(zip(*(self._links[name].to_list() for name in _OF_LINK), strict=True))

    @cached_property
    def _figures(self) -> dict[tuple[str, str], list[FigureCell]]:
        found: dict[tuple[str, str], list[FigureCell]] = defaultdict(list)
        for event_id, source_id, figure in all_figures(self._links):
            found[event_id, source_id].append(figure)
        return dict(found)

    @cached_property
    def _publications(self) -> dict[str, dict[str, Any]]:
        """What a citation tells of each publication, by its id."""
        columns = {name: self._sources[name].to_list() for name in ("publisher", "publisher_kind", "title", "url")}
        columns["originals"] = [tuple(split(cell)) for cell in self._sources["original_publisher"]]
        columns["published"] = [None if pd.isna(day) else day.date() for day in self._sources["published"]]
        columns |= {"language": self._sources["language"].to_list(), "source_note": self._sources["note"].to_list()}
        facts = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
        return dict(zip(self._sources["source_id"].to_list(), facts, strict=True))


def _in_order(links: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `event_sources` by event, and the sources of each in their order."""
    relayed = ~links["role"].isin(FINDINGS)
    copied = links["source_id"].isin(sources.index[sources["original_publisher"] != ""])
    rank = 4 * links["at"].to_numpy() + 2 * relayed.to_numpy() + copied.to_numpy()
    return links.iloc[np.argsort(rank, kind="stable")]


_OF_LINK = ("event_id", "source_id", "role", "note")
