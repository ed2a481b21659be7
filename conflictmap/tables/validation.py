"""Checks that need more than one cell: ranges, boxes, keys across tables, and what a relation may join."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pandas as pd

from conflictmap.tables.codes import (
    CASUALTIES,
    CLAIMS,
    COUNTED,
    COUNTRIES,
    MEANS,
    PARTIES,
    STATEMENTS,
    THEMED,
    THEMES,
    WITH_CASUALTIES,
)
from conflictmap.tables.column import Column, Table
from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import Tables, read
from conflictmap.tables.schema import SEPARATOR, TABLES

FIRST_DAY = pd.Timestamp("1988-01-01")
"""The conflict began in February 1988; an earlier date is a slip of the pen."""


def load(folder: Path) -> Tables:
    """Read the tables of `folder`, run every check and set aside each row that one of them found wrong."""
    return checked(read(folder))


def checked(tables: Tables) -> Tables:
    """Run every check on tables that were read and set aside each row that one of them found wrong."""
    if tables.problems:
        tables = _without_orphans(tables)
    for check in (_places, _events, _figures, _spans, _relations, _sourced, _persons, _synonyms):
        found = sorted(set(check(tables)))
        if found:
            tables = _without_orphans(_set_aside(tables, found))
    return tables


def _set_aside(tables: Tables, found: list[Problem]) -> Tables:
    frames, set_aside = dict(tables.frames), dict(tables.set_aside)
    for name, frame in tables.frames.items():
        bad = frame.index.isin([problem.row for problem in found if problem.file == f"{name}.csv"])
        frames[name] = frame[~bad]
        set_aside[name] += int(bad.sum())
    return replace(tables, frames=frames, problems=(*tables.problems, *found), set_aside=set_aside)


def _without_orphans(tables: Tables) -> Tables:
    """Set aside the rows that lean on a row set aside before, until every id leads to a row.

    Tables come after those whose keys they hold. One may hold its own: there the row set aside last may have been
    leant on in its turn.
    """
    for table in TABLES.values():
        columns = [column for column in table.columns if column.refers]
        while found := [problem for column in columns for problem in _orphans(tables, table, column)]:
            tables = _set_aside(tables, found)
    return tables


def _orphans(tables: Tables, table: Table, column: Column) -> Iterator[Problem]:
    cells = tables[table.name][column.name]
    known = set(tables[column.refers][TABLES[column.refers].key[0]])
    lost = {cell for cell in cells.unique() if any(i not in known for i in cell.split(SEPARATOR) if i)}
    for row, cell in cells[cells.isin(lost)].items():
        sentence = f"{cell} leans on a row of {column.refers}.csv that was set aside; mend that one first."
        yield Problem(table.file, int(str(row)), column.name, sentence)


def _blame(frame: pd.DataFrame, bad: pd.Series, file: str, column: str, sentence: str) -> Iterator[Problem]:
    if bad.any():
        for row in frame.index[bad.fillna(False).astype(bool)]:
            yield Problem(file, int(row), column, sentence)


def _places(tables: Tables) -> Iterator[Problem]:
    places = tables["places"]
    box = places["country"].map(COUNTRIES)
    for row, (country, lat, lon, (west, south, east, north)) in zip(
        places.index, zip(places["country"], places["lat"], places["lon"], box, strict=True), strict=True
    ):
        if not (south <= lat <= north and west <= lon <= east):
            sentence = f"The point {lat}, {lon} lies outside the box of {country}; check the order and the sign."
            yield Problem("places.csv", int(row), "lat", sentence)


def _events(tables: Tables) -> Iterator[Problem]:
    events = tables["events"]
    yield from _counts(events, "events.csv")
    backwards = events["end_date"] < events["date"]
    yield from _blame(events, backwards, "events.csv", "end_date", "The last day is before the first; swap them.")
    early = events["date"] < FIRST_DAY
    yield from _blame(events, early, "events.csv", "date", "The date is before 1988; check the year.")
    unclaimed = ~events["kind"].isin(STATEMENTS) & (events["claimant_ids"] == "")
    sentence = "An attack needs a claimant: every attack is somebody's claim."
    yield from _blame(events, unclaimed, "events.csv", "claimant_ids", sentence)
    themed = ~events["kind"].isin(THEMED) & (events["themes"] != "")
    sentence = "Only accusations and denials have themes; leave the cell empty."
    yield from _blame(events, themed, "events.csv", "themes", sentence)
    hurt = ~events["kind"].isin(WITH_CASUALTIES) & events[[f"{name}_high" for name in CASUALTIES]].notna().any(axis=1)
    sentence = "Casualties belong to attacks; move the figures of a statement into its summary."
    yield from _blame(events, hurt, "events.csv", "killed_low", sentence)


def _figures(tables: Tables) -> Iterator[Problem]:
    links = tables["event_sources"]
    yield from _counts(links, "event_sources.csv")
    for what in (what for what in COUNTED if links[f"{what}_note"].any()):
        given = links[[f"{name}_high" for name in CASUALTIES if name.endswith(what)]].notna().any(axis=1)
        sentence = f"There is no count of {what} that this limits; give one, or move the text to the note."
        yield from _blame(links, (links[f"{what}_note"] != "") & ~given, "event_sources.csv", f"{what}_note", sentence)


def _counts(frame: pd.DataFrame, file: str) -> Iterator[Problem]:
    """Yield the counts of casualties of an event, or of a source, that contradict themselves or each other."""
    frame = frame[[f"{name}_{end}" for name in CASUALTIES for end in ("low", "high")]].dropna(how="all")
    if frame.empty:
        return
    for name in CASUALTIES:
        low, high = frame[f"{name}_low"], frame[f"{name}_high"]
        swapped = f"{name}_low is higher than {name}_high; swap or correct them."
        yield from _blame(frame, low > high, file, f"{name}_low", swapped)
        half = f"Only one of {name}_low and {name}_high is given; give both, the same number when it is exact."
        yield from _blame(frame, low.isna() != high.isna(), file, f"{name}_low", half)
    for name in COUNTED:
        for part, who in (("civilians", "civilians"), ("military", "military personnel")):
            more = frame[f"{part}_{name}_high"] > frame[f"{name}_high"]
            sentence = f"More {who} {name} than all {name}; correct one of the two."
            yield from _blame(frame, more, file, f"{part}_{name}_high", sentence)
        both = frame[f"civilians_{name}_low"] + frame[f"military_{name}_low"] > frame[f"{name}_high"]
        sentence = (
            f"Civilians and military personnel {name} are together more than all {name}; correct one of the three."
        )
        yield from _blame(frame, both, file, f"{name}_high", sentence)


def _relations(tables: Tables) -> Iterator[Problem]:
    relations, events = tables["relations"], tables["events"]
    if relations.empty:
        return
    ids = events["event_id"].to_list()
    kinds, dates = dict(zip(ids, events["kind"].to_list(), strict=True)), dict(zip(ids, events["date"], strict=True))
    relation, own, other = relations["relation"], relations["event_id"], relations["other_id"]
    own_kind, other_kind = own.map(kinds), other.map(kinds)

    def blame(bad: pd.Series, sentence: str) -> Iterator[Problem]:
        return _blame(relations, bad, "relations.csv", "relation", sentence)

    yield from blame(own == other, "The event is linked to itself; name the other event.")
    wrong = (relation == "denies") & ((own_kind != "denial") | ~other_kind.isin(CLAIMS))
    yield from blame(
        wrong, "Only a denial denies, and only an attack or an accusation; turn the link round or mend it."
    )
    wrong = (relation == "violates") & (other_kind != "ceasefire_statement")
    yield from blame(wrong, "Only a ceasefire statement can be violated; mend the link.")
    wrong = (relation == "about") & ~own_kind.isin(STATEMENTS)
    yield from blame(wrong, "Only a statement is about something; turn the link round or mend it.")
    wrong = (relation == "violates") & ~own_kind.isin(CLAIMS)
    yield from blame(wrong, "Only an attack or an accusation is an alleged breach; turn the link round or mend it.")
    answers = relation != "same_as"
    older = pd.Series([dates[a] < dates[b] for a, b in zip(own, other, strict=True)], relations.index, dtype=bool)
    yield from blame(
        answers & older,
        "The event is older than the one that it is linked to; check both dates, or turn the link round.",
    )


def _sourced(tables: Tables) -> Iterator[Problem]:
    events = tables["events"]
    sourced = set(tables["event_sources"]["event_id"].to_list())
    bare = pd.Series([i not in sourced for i in events["event_id"].to_list()], events.index, dtype=bool)
    sentence = "The event has no source; add a row to event_sources.csv."
    return _blame(events, bare, "events.csv", "event_id", sentence)


def _moments(cells: pd.Series, hour: str) -> pd.Series:
    """Return moments in UTC; a day alone stands for this hour of it, at +04:00."""
    alone = cells.str.len() == 10
    return pd.to_datetime(cells.where(~alone, cells + f"T{hour}+04:00"), utc=True, errors="coerce", format="ISO8601")


def _spans(tables: Tables) -> Iterator[Problem]:
    phases = tables["phases"]
    order = ["date_from", "window_from", "window_to", "date_to"]
    for first, second in pairwise(order):
        sentence = f"{first} is after {second}; a period's days must be in order."
        yield from _blame(phases, phases[first] > phases[second], "phases.csv", first, sentence)
    steps = tables["story_steps"]
    sentence = "The last day is before the first; swap them."
    yield from _blame(steps, steps["date_to"] < steps["date_from"], "story_steps.csv", "date_to", sentence)
    half = steps["date_from"].isna() & steps["date_to"].notna()
    yield from _blame(steps, half, "story_steps.csv", "date_from", "There is a last day and no first; write it.")
    truces = tables["ceasefires"][tables["ceasefires"]["effective_to"] != ""]
    if truces.empty:
        return
    begins, ends = _moments(truces["effective_from"], "00:00"), _moments(truces["effective_to"], "23:59")
    sentence = "The truce ends before it begins; correct it."
    yield from _blame(truces, ends < begins, "ceasefires.csv", "effective_to", sentence)


def _persons(tables: Tables) -> Iterator[Problem]:
    persons = tables["persons"]
    sentence = "Another person has this name already; events know persons by their names, so write it in another way."
    yield from _blame(persons, persons["name"].duplicated(), "persons.csv", "name", sentence)


def _synonyms(tables: Tables) -> Iterator[Problem]:
    """A group stands for one code of its kind, and no other group for the same; one of mere words stands for none."""
    synonyms = tables["synonyms"]
    known = {
        "institution": set(tables["actors"]["actor_id"]),
        "means": {*MEANS},
        "party": {*PARTIES},
        "theme": {*THEMES},
    }
    pairs = list(zip(synonyms["what"].to_list(), synonyms["code"].to_list(), strict=True))
    wrong = pd.Series([code not in known.get(what, {""}) for what, code in pairs], synonyms.index, dtype=bool)
    sentence = "The code is none of what the words stand for; write a code of it, and none for mere words."
    yield from _blame(synonyms, wrong, "synonyms.csv", "code", sentence)
    again = synonyms.duplicated(["what", "code"]) & (synonyms["code"] != "")
    sentence = "An earlier row holds the words for this code; add them there."
    yield from _blame(synonyms, again, "synonyms.csv", "code", sentence)
