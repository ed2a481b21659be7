"""Builds the record: reads and checks a folder of tables, joins them, and works out the columns for the filters."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from conflictmap.record.locations import display_locations
from conflictmap.record.normalise import normalise_text
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence, weigh
from conflictmap.record.version import content_hash, released_version
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import SEPARATOR, split
from conflictmap.tables.timing import EPOCH
from conflictmap.tables.usable import require_folder, require_rows
from conflictmap.tables.validation import load


def open_record(folder: Path) -> Record:
    """Read, check and join the tables of `folder`; `UnusableTables` when they cannot be shown at all."""
    require_folder(folder)
    tables = load(folder)
    require_rows(tables)
    return make_record(tables, content_hash(folder), released_version(folder))


def make_record(tables: Tables, digits: str, released: str) -> Record:
    """Join checked tables; `digits` tell their content from any other, `released` is the number it is known by."""
    standing = display_locations(tables)
    evidence = weigh(tables)
    events = _joined(tables, standing, evidence)
    attacks = {str(event_id): found for event_id, found in standing["attacks"].items() if found}
    return Record(tables, events, evidence, attacks, digits, f"{released} ({digits})", f"{released or 0}-{digits}")


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
    events["stand_precision"] = stand["where_prec"].to_numpy()
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
    place_texts, actor_texts = (
        places.map(normalise_text),
        {cell: normalise_text(name) for cell, name in who.items()},
    )
    text = [
        normalise_text(" ".join(cells))
        for cells in zip(*(events[name].to_list() for name in ("title", "summary", "speaker")), strict=True)
    ]
    stands, said = events["stand_id"].map(place_texts), events["place_id"].map(place_texts)
    speaks = events["actor_ids"].map(actor_texts)
    return pd.Series(text, index=events.index, dtype="str") + " " + stands + " " + said + " " + speaks
