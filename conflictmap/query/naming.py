"""What can be suggested by its name while a reader types: each with its names and the number of its events."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Literal

import pandas as pd

from conflictmap.query.fields import FIELDS
from conflictmap.record.derived import derived
from conflictmap.record.lexicon import What as Named
from conflictmap.record.lexicon import called, tag
from conflictmap.record.normalise import spelled, words_of
from conflictmap.record.record import Record
from conflictmap.tables.schema import split

What = Literal["place", "person", "institution", "party", "means", "theme", "truce", "event"]
BREAK = "|"
"""Around each name in a text of several."""
FILTERED: Mapping[Named, str] = {"place": "place", "person": "speaker", "means": "means", "theme": "theme"}
"""By what is suggested, the filter that finds its events."""


@dataclass(frozen=True)
class Suggestible:
    """Something that can be suggested: `names` holds each of its names as `as_typed` makes them, in one text."""

    what: What
    code: str
    name: str
    count: int
    names: str


def as_typed(name: str) -> str:
    """Return the words of a name between spaces, as they are written and in the form in which they are compared."""
    written, compared = spelled(name), words_of(name)
    return f"{BREAK} {' '.join(written)} {BREAK} {' '.join(compared)} {BREAK}"


@derived()
def suggestible(record: Record) -> tuple[Suggestible, ...]:
    """Return all that can be suggested beside events: what has a name, and an event of any time."""
    counts = _counts(record)
    found = []
    for entry in record.lexicon.entries:
        if entry.what != "words" and (count := counts[entry.tag]):
            names = "".join(dict.fromkeys(as_typed(name) for name in called(entry)))
            found.append(Suggestible(entry.what, entry.code, entry.name, count, names))
    return (*found, *_truces(record))


@derived()
def _vocabulary(record: Record) -> list[str]:
    return sorted(record.words.words)


def beginning(record: Record, begun: str) -> list[str]:
    """Return the words that some event holds and that begin so."""
    words = _vocabulary(record)
    first = bisect_left(words, begun)
    return list(takewhile(lambda word: word.startswith(begun), islice(words, first, None)))


def _counts(record: Record) -> Counter[str]:
    """Count the events of everything that has names, by its tag: those that its filter finds, else the search."""
    counts: Counter[str] = Counter()
    for what, parameter in FILTERED.items():
        for code, count in _by_value(record.events[FIELDS[parameter].column]).items():
            counts[tag(what, code)] = count
    for entry in record.lexicon.entries:
        if entry.what in ("institution", "party"):
            counts[entry.tag] = int(record.words.holding([entry.tag]).sum())
    return counts


def _by_value(cells: pd.Series) -> Counter[str]:
    """Count the cells that hold a value, by value; a value that stands twice in a cell counts once."""
    counts: Counter[str] = Counter()
    for cell, count in cells.value_counts().items():
        counts.update(dict.fromkeys(split(str(cell)), int(count)))
    return counts


def _truces(record: Record) -> Iterator[Suggestible]:
    bearing = record.tables["commitment_events"]
    commitments = record.tables["commitments"]
    truce_of = dict(zip(commitments["commitment_id"], commitments["ceasefire_id"], strict=True))
    for truce, row in record.ceasefires.iterrows():
        statement = row["announced_event_id"]
        tied = set(bearing["event_id"][bearing["commitment_id"].map(truce_of) == truce])
        if statement:
            tied |= {statement, *(row.event_id for row in record.relations.to_event(statement))}
        yield Suggestible("truce", str(truce), row["name"], len(tied), as_typed(row["name"]))
