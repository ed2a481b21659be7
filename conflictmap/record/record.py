"""The record: the tables joined into one row an event, with what is derived from them.

A `Record` never changes once made; it is built once for all visitors and shared between them.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from conflictmap.record.citations import Citations
from conflictmap.record.locations import standing_places
from conflictmap.record.relations import Relations
from conflictmap.record.rows import Columns, Row, columns_of, dictionaries
from conflictmap.record.status import Evidence, weigh
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import SEPARATOR, TABLES
from conflictmap.tables.timing import EPOCH, moment
from conflictmap.tables.validation import load


@dataclass(frozen=True, eq=False)
class Record:
    """All events, in order of time, with what the map, the filters and the panel need.

    `events` has one row an event, ordered by date, time and id; its index counts from 0. Beside the columns of
    `events.csv` it holds

    - `minute` (int64): minutes from 1980-01-01, local time; an unknown hour counts as 00:00;
    - `by`, `against`: lists of party codes between separators (`;armenia;artsakh;`), for filters;
    - `accuser`, `accused`: the same of attacks and accusations: who says it of whom;
    - `answer`, `checked`: what the accused side answered to these, and what independent sources found (codes);
    - `status` (empty for denials and ceasefire statements), `source_kinds`, `at`: the places it can be found under;
    - `stand_id`, `stand_precision`, `lat`, `lon`: where it stands; `said_lat`, `said_lon`: where it was said;
    - `search`: what the text filter looks in, folded by `fold`.

    Two records are never equal, so that a record can be part of a cache key.
    `version` changes with the tables' content; `edition` is what to cite: the number in `datapackage.json` and it;
    `mark` is the same as links name it.
    `evidence` holds what bears on a claim, `attacks` the attacks an utterance leads to, both by event id.
    `derived` is where functions marked so keep what they found, by function.
    """

    tables: Tables
    events: pd.DataFrame
    evidence: dict[str, Evidence]
    attacks: dict[str, tuple[str, ...]]
    version: str
    edition: str
    mark: str
    derived: dict[Callable[..., Any], Callable[..., Any]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def position(self) -> dict[str, int]:
        """The row of each event in `events`, by its id."""
        return {event_id: row for row, event_id in enumerate(self.events["event_id"])}

    def standing(self, event_id: str) -> str:
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
        return dictionaries(self.events, positions, columns or list(self._columns))

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
        return self._place_names[place_id]

    def actor_names(self, ids: str) -> list[str]:
        """Return the names of the actors of a list cell."""
        return [self._actor_names[actor] for actor in split(ids)]

    @cached_property
    def _place_names(self) -> dict[str, str]:
        return dict(zip(self.places.index, self.places["display_name"], strict=True))

    @cached_property
    def _actor_names(self) -> dict[str, str]:
        return dict(zip(self.actors.index, self.actors["name"], strict=True))

    @cached_property
    def days(self) -> np.ndarray:
        """The day of each event as days from `EPOCH` (int32), ascending."""
        return (self.events["minute"].to_numpy() // 1440).astype("int32")

    @cached_property
    def actors(self) -> pd.DataFrame:
        return self.tables["actors"].set_index("actor_id")

    @cached_property
    def places(self) -> pd.DataFrame:
        return self.tables["places"].set_index("place_id")

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
        return phases if len(phases) else _one_phase(self.events["date"])


def open_record(folder: Path) -> Record:
    """Read, check and join the tables of `folder`."""
    tables = load(folder)
    standing = standing_places(tables)
    evidence = weigh(tables)
    events = _joined(tables, standing, evidence)
    attacks = {str(event_id): found for event_id, found in standing["attacks"].items() if found}
    version = fingerprint(folder)
    released = released_version(folder)
    return Record(tables, events, evidence, attacks, version, f"{released} ({version})", f"{released or 0}-{version}")


def _one_phase(days: pd.Series) -> pd.DataFrame:
    first, last = (days.min(), days.max()) if len(days) else (EPOCH, EPOCH)
    row = {"name": "Whole period", "date_from": first, "date_to": last, "window_from": first, "window_to": last}
    return pd.DataFrame([row | {"note": ""}], index=pd.Index(["all"], name="phase_id"))


def released_version(folder: Path) -> str:
    """Return the version in the folder's `datapackage.json`, or an empty text."""
    try:
        return str(json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def fingerprint(folder: Path) -> str:
    """Return 12 hexadecimal digits that change whenever a table's content does."""
    digest = hashlib.sha256()
    for table in TABLES.values():
        path = folder / table.file
        if path.is_file():
            digest.update(table.file.encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def fold(text: str) -> str:
    """Return `text` as the search sees it: lower case, without diacritics, `ə` as `e`, `ı` as `i`.

    Letters that Arabic and Persian keyboards write differently, and the Armenian ligature `և`, become one.
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return bare.translate(_ALIKE)


_ALIKE = str.maketrans(
    {"ə": "e", "ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "և": "եւ"}
)


def day_number(day: date) -> int:
    """Return the days from `EPOCH` to `day`."""
    return (pd.Timestamp(day) - EPOCH).days


def split(cell: str) -> list[str]:
    """Return the values of a list cell."""
    return [value for value in cell.split(SEPARATOR) if value]


def _joined(tables: Tables, standing: pd.DataFrame, evidence: dict[str, Evidence]) -> pd.DataFrame:
    events = tables["events"].copy()
    events["minute"] = _minutes(events)
    events = events.sort_values(["minute", "event_id"], kind="stable").reset_index(drop=True)
    ids = events["event_id"].to_list()
    parties = dict(zip(tables["actors"]["actor_id"], tables["actors"]["party"], strict=True))
    events["by"] = _mapped(events["actor_ids"], parties)
    events["against"] = _mapped(events["target_ids"], parties)
    events["status"] = [_status(i, kind, evidence) for i, kind in zip(ids, events["kind"].to_list(), strict=True)]
    events = events.assign(**_claims(events, parties), **_answers(events, tables, evidence))
    kinds_of = _source_kinds(tables)
    events["source_kinds"] = [kinds_of.get(i, "") for i in ids]
    stand = standing.loc[ids]
    events["stand_id"] = stand["place_id"].to_numpy()
    events["stand_precision"] = stand["geo_precision"].to_numpy()
    events["at"] = SEPARATOR + events["stand_id"] + SEPARATOR + events["place_id"] + SEPARATOR
    for name, cells in (("means_list", "means"), ("theme_list", "themes")):
        events[name] = SEPARATOR + events[cells] + SEPARATOR
    places = tables["places"].set_index("place_id")
    for prefix, column in (("", "stand_id"), ("said_", "place_id")):
        events[f"{prefix}lat"] = events[column].map(places["lat"])
        events[f"{prefix}lon"] = events[column].map(places["lon"])
    events["search"] = _searchable(events, tables)
    return events


def _minutes(events: pd.DataFrame) -> pd.Series:
    hours = pd.to_numeric(events["time"].str[:2], errors="coerce").fillna(0)
    minutes = pd.to_numeric(events["time"].str[3:], errors="coerce").fillna(0)
    days = (events["date"] - EPOCH).dt.days
    return (days * 1440 + hours * 60 + minutes).astype("int64")


def _mapped(cells: pd.Series, meaning: dict[str, str]) -> pd.Series:
    """Return list cells with each id replaced by its meaning, once each, between separators."""
    known = {
        cell: SEPARATOR + "".join(f"{code}{SEPARATOR}" for code in sorted({meaning[i] for i in split(cell)}))
        for cell in cells.unique()
    }
    return cells.map(known)


def _status(event_id: str, kind: str, evidence: dict[str, Evidence]) -> str:
    if kind not in CLAIMS:
        return ""
    return evidence[event_id].status if event_id in evidence else "claimed"


def _claims(events: pd.DataFrame, parties: dict[str, str]) -> dict[str, pd.Series]:
    """Return who accuses whom in each attack and accusation: of an attack, its claimants and its alleged actors."""
    attack, claim = events["kind"] == "attack", events["kind"].isin(CLAIMS)
    accuser = events["claimant_ids"].where(attack, events["actor_ids"]).where(claim, "")
    accused = events["actor_ids"].where(attack, events["target_ids"]).where(claim, "")
    return {"accuser": _mapped(accuser, parties), "accused": _mapped(accused, parties)}


def _answers(events: pd.DataFrame, tables: Tables, evidence: dict[str, Evidence]) -> dict[str, list[str]]:
    """Return what was answered to each claim, and what independent sources found on it (a list between separators)."""
    kinds = dict(zip(tables["sources"]["source_id"], tables["sources"]["publisher_kind"], strict=True))
    independent = {source for source, kind in kinds.items() if kind in INDEPENDENT_PUBLISHERS}
    nothing = Evidence()
    rows = zip(events["event_id"].to_list(), events["kind"].to_list(), strict=True)
    claims = [evidence.get(event_id, nothing) if kind in CLAIMS else None for event_id, kind in rows]
    checks = [one.checks(independent) if one else () for one in claims]
    return {
        "answer": [one.answer if one else "" for one in claims],
        "checked": [f"{SEPARATOR}{SEPARATOR.join(found)}{SEPARATOR}" if found else "" for found in checks],
    }


def _source_kinds(tables: Tables) -> dict[str, str]:
    """Return the kinds of publisher of each event's sources, between separators, by event id."""
    kinds = dict(zip(tables["sources"]["source_id"], tables["sources"]["publisher_kind"], strict=True))
    found: dict[str, set[str]] = {}
    links = tables["event_sources"]
    for event_id, source_id in zip(links["event_id"].to_list(), links["source_id"].to_list(), strict=True):
        found.setdefault(event_id, set()).add(kinds[source_id])
    return {event_id: f"{SEPARATOR}{SEPARATOR.join(sorted(codes))}{SEPARATOR}" for event_id, codes in found.items()}


def _searchable(events: pd.DataFrame, tables: Tables) -> pd.Series:
    names = ["name_en", "name_az", "name_hy", "name_ru", "name_ar", "other_names", "display_name", "admin1"]
    places = tables["places"].set_index("place_id")[names].agg(" ".join, axis=1)
    actors = tables["actors"].set_index("actor_id")["name"].to_dict()
    who = {cell: " ".join(actors[i] for i in split(cell)) for cell in events["actor_ids"].unique()}
    folded_places, folded_actors = places.map(fold), {cell: fold(name) for cell, name in who.items()}
    text = [
        fold(" ".join(cells))
        for cells in zip(*(events[name].to_list() for name in ("title", "summary", "speaker")), strict=True)
    ]
    stands, said = events["stand_id"].map(folded_places), events["place_id"].map(folded_places)
    speaks = events["actor_ids"].map(folded_actors)
    return pd.Series(text, index=events.index, dtype="str") + " " + stands + " " + said + " " + speaks
