"""What the search looks in: the words of each event, and what the names among them stand for."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from conflictmap.record.lexicon import Lexicon, What, kind_of, tag
from conflictmap.record.normalise import words_of
from conflictmap.record.wordindex import WordIndex
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import split

BREAK = "|"
"""Between texts: a name does not begin in one and end in the next."""
UNDER_NAMES = ("display_name", "name_en", "admin1")
"""The names of a place in which the names of others are looked for: its district, the town after which it is called."""


@dataclass(frozen=True)
class Meaning:
    """What a cell of ids, names or codes says of an event."""

    tags: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True)
class Filing:
    """A column under which events are filed: its cells, and what each different one means."""

    cells: Sequence[str]
    meanings: dict[str, Meaning]

    @classmethod
    def of(cls, cells: Sequence[str], meaning: Callable[[str], Meaning]) -> Filing:
        return cls(cells, {cell: meaning(cell) for cell in dict.fromkeys(cells)})

    def parts(self) -> Iterator[tuple[str, np.ndarray]]:
        """Yield each tag and word with the positions of the events of one cell (int32, ascending)."""
        codes, distinct = pd.factorize(np.array(self.cells, dtype=object))
        order = np.argsort(codes, kind="stable").astype("int32")
        for cell, positions in zip(distinct, np.split(order, np.cumsum(np.bincount(codes))[:-1]), strict=False):
            for token in (*self.meanings[cell].tags, *self.meanings[cell].words):
                yield token, positions


def searchable(events: pd.DataFrame, standing: list[str], names: Lexicon, tables: Tables) -> WordIndex:
    """Return which events hold which words and tags; `standing` holds the places where the events stand.

    Tags stand for what an event is filed under, and for each name in its title or summary. A name that several places
    or persons bear means the event's own, where one of these bears it, and else all of them. The words are those of
    title and summary, and of the names of places, speakers and institutions.
    """
    place, person, institution = _place(names, tables), _person(names), _institution(names, tables)
    filed = [
        Filing.of(standing, place),
        Filing.of(events["place_id"].to_list(), place),
        Filing.of(events["speaker"].to_list(), person),
        *(Filing.of(events[name].to_list(), institution) for name in ("actor_ids", "target_ids", "claimant_ids")),
        Filing.of(events["means"].to_list(), _coded(names, "means")),
        Filing.of(events["themes"].to_list(), _coded(names, "theme")),
    ]
    parts: dict[str, list[np.ndarray]] = defaultdict(list)
    for token, positions in (pair for one in filed for pair in one.parts()):
        parts[token].append(positions)
    for token, said in _said(events, names, filed).items():
        parts[token].append(np.frombuffer(said, dtype="int32"))
    return WordIndex(len(events), dict(parts))


def _said(events: pd.DataFrame, names: Lexicon, filed: Sequence[Filing]) -> dict[str, array[int]]:
    """Return the positions of the events in whose titles or summaries words and names stand, by word and tag."""
    found: dict[str, array[int]] = defaultdict(partial(array, "i"))
    texts = zip(events["title"].to_list(), events["summary"].to_list(), strict=True)
    begin_names = names.native.longest.keys()
    for position, (title, summary) in enumerate(texts):
        words = [*words_of(title), BREAK, *words_of(summary)]
        tokens = set(words)
        for tags in names.native.within(words) if not begin_names.isdisjoint(tokens) else ():
            tokens |= meant(tags, _own(filed, position)) if len(tags) > 1 else {*tags}
        for token in tokens:
            found[token].append(position)
    found.pop(BREAK, None)
    return found


def _own(filed: Iterable[Filing], position: int) -> frozenset[str]:
    """Return what an event is filed under."""
    return frozenset().union(*(one.meanings[one.cells[position]].tags for one in filed))


def meant(tags: tuple[str, ...], own: frozenset[str]) -> set[str]:
    """Return what a name stands for in an event that has tags of its own: of each kind these, where it may be these."""
    kinds = {kind_of(one) for one in own.intersection(tags)}
    return {one for one in tags if one in own or kind_of(one) not in kinds}


def _place(names: Lexicon, tables: Tables) -> Callable[[str], Meaning]:
    rows = {row["place_id"]: row for row in tables["places"].to_dict("records")}
    called = {entry.code: entry.names for entry in names.entries if entry.what == "place"}

    def meaning(place_id: str) -> Meaning:
        row, own = rows[place_id], frozenset({tag("place", place_id)})
        under = (tags for name in UNDER_NAMES for tags in names.native.within(words_of(row[name])))
        return Meaning(own.union(*(meant(tags, own) for tags in under)), _words((*called[place_id], row["admin1"])))

    return meaning


def _person(names: Lexicon) -> Callable[[str], Meaning]:
    entries = {entry.name: entry for entry in names.entries if entry.what == "person"}

    def meaning(speakers: str) -> Meaning:
        known = [entries[name] for name in split(speakers) if name in entries]
        called = (*split(speakers), *(name for entry in known for name in entry.names))
        return Meaning(frozenset(entry.tag for entry in known), _words(called))

    return meaning


def _institution(names: Lexicon, tables: Tables) -> Callable[[str], Meaning]:
    rows = {row["actor_id"]: row for row in tables["actors"].to_dict("records")}

    def meaning(ids: str) -> Meaning:
        called = [rows[actor]["name"] for actor in split(ids)]
        own = frozenset(tag("institution", actor) for actor in split(ids))
        own |= {tag("party", rows[actor]["party"]) for actor in split(ids)}
        said = (tags for name in called for tags in names.native.within(words_of(name)))
        return Meaning(own.union(*(meant(tags, own) for tags in said)), _words(called))

    return meaning


def _coded(names: Lexicon, what: What) -> Callable[[str], Meaning]:
    called = {entry.code: entry.name for entry in names.entries if entry.what == what}

    def meaning(codes: str) -> Meaning:
        known = [code for code in split(codes) if code in called]
        return Meaning(frozenset(tag(what, code) for code in known), _words(called[code] for code in known))

    return meaning


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words_of(name))
