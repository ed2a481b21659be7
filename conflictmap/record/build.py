"""Builds the record: reads and checks a folder of tables, joins them, and works out the columns for the filters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from conflictmap.record.lexicon import lexicon_of
from conflictmap.record.locations import display_locations
from conflictmap.record.order import in_order
from conflictmap.record.record import Record
from conflictmap.record.searchable import searchable
from conflictmap.record.status import Evidence, weigh
from conflictmap.record.version import content_hash, released_version
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import SEPARATOR, split
from conflictmap.tables.usable import require_folder, require_rows
from conflictmap.tables.validation import load

Cells = dict[str, list[str]]
"""Columns of text by name, one cell an event."""
FOLLOWED = ("event_id", "kind", "actor_ids", "speaker", "target_ids", "claimant_ids", "means", "themes", "place_id")
"""The columns of `events` from which others follow."""


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
    names = lexicon_of(tables)
    words = searchable(events, events["stand_id"].to_list(), names, tables)
    attacks = {str(event_id): found for event_id, found in standing["attacks"].items() if found}
    cited, linked = f"{released} ({digits})", f"{released or 0}-{digits}"
    lexicon = replace(names, said=words.words)
    return Record(tables, events, evidence, attacks, lexicon, words, digits, cited, linked)


def _joined(tables: Tables, standing: pd.DataFrame, evidence: dict[str, Evidence]) -> pd.DataFrame:
    events, minutes = in_order(tables["events"], tables["relations"])
    own = {name: _shared(events[name]) for name in FOLLOWED}
    stand = standing.loc[own["event_id"]]
    own |= {"stand_id": _shared(stand["place_id"]), "stand_precision": _shared(stand["where_prec"])}
    columns = {name: events[name].array for name in events.columns} | {"minute": minutes}
    columns |= {name: pd.array(cells, dtype="str") for name, cells in _texts(own, tables, evidence)}
    places = tables["places"]
    for prefix, column in (("", "stand_id"), ("said_", "place_id")):
        for name in ("lat", "lon"):
            degrees = dict(zip(places["place_id"].to_list(), places[name].to_list(), strict=True))
            columns[f"{prefix}{name}"] = np.array([degrees[place] for place in own[column]], dtype="float64")
    return pd.DataFrame(columns)


def _shared(cells: pd.Series) -> list[str]:
    """Return the cells of a column, equal ones as one text: a long table has many of each."""
    listed, one = cells.to_list(), dict[str, str]()
    return list(map(one.setdefault, listed, listed))


def _texts(own: Cells, tables: Tables, evidence: dict[str, Evidence]) -> Iterator[tuple[str, list[str]]]:
    """Yield the columns of text that follow from an event's own cells and from what other tables say of it.

    One at a time: all at once a long table would take much more memory.
    """
    ids, kinds_of = own["event_id"], _source_kinds(tables)
    parties = dict(zip(tables["actors"]["actor_id"].to_list(), tables["actors"]["party"].to_list(), strict=True))
    yield "by", _mapped(own["actor_ids"], parties)
    yield "against", _mapped(own["target_ids"], parties)
    yield "status", [_status(i, kind, evidence) for i, kind in zip(ids, own["kind"], strict=True)]
    yield from _claims(own, parties).items()
    yield from _answers(own, tables, evidence).items()
    yield "source_kinds", [kinds_of.get(i, "") for i in ids]
    yield "stand_id", own["stand_id"]
    yield "stand_precision", own["stand_precision"]
    yield "at", [_enclosed(pair) for pair in zip(own["stand_id"], own["place_id"], strict=True)]
    yield "means_list", [_enclosed([cell]) for cell in own["means"]]
    yield "theme_list", [_enclosed([cell]) for cell in own["themes"]]
    yield "speaker_ids", _mapped(own["speaker"], _person_ids(tables))


def _enclosed(codes: Iterable[str]) -> str:
    """Return codes between separators, with one at either end."""
    return f"{SEPARATOR}{SEPARATOR.join(codes)}{SEPARATOR}"


def _mapped(cells: list[str], meaning: dict[str, str]) -> list[str]:
    """Return list cells with each id replaced by its meaning, once each, between separators; others are left out."""
    known = {
        cell: SEPARATOR
        + "".join(f"{code}{SEPARATOR}" for code in sorted({meaning[i] for i in split(cell) if i in meaning}))
        for cell in dict.fromkeys(cells)
    }
    return [known[cell] for cell in cells]


def _person_ids(tables: Tables) -> dict[str, str]:
    """Return the ids of persons by their names as events have them; a speaker without a row there has none."""
    return dict(zip(tables["persons"]["name"].to_list(), tables["persons"]["person_id"].to_list(), strict=True))


def _status(event_id: str, kind: str, evidence: dict[str, Evidence]) -> str:
    if kind not in CLAIMS:
        return ""
    return evidence[event_id].status if event_id in evidence else "claimed"


def _claims(own: Cells, parties: dict[str, str]) -> Cells:
    """Return who accuses whom in each attack and accusation: of an attack, its claimants and its alleged actors."""
    accuser, accused = [], []
    columns = (own[name] for name in ("kind", "claimant_ids", "actor_ids", "target_ids"))
    for kind, claimants, actors, targets in zip(*columns, strict=True):
        who, whom = (claimants, actors) if kind == "attack" else (actors, targets)
        accuser.append(who if kind in CLAIMS else "")
        accused.append(whom if kind in CLAIMS else "")
    return {"accuser": _mapped(accuser, parties), "accused": _mapped(accused, parties)}


def _answers(own: Cells, tables: Tables, evidence: dict[str, Evidence]) -> Cells:
    """Return what was answered to each claim, and what independent sources found on it (a list between separators)."""
    kinds = dict(zip(tables["sources"]["source_id"], tables["sources"]["publisher_kind"], strict=True))
    independent = {source for source, kind in kinds.items() if kind in INDEPENDENT_PUBLISHERS}
    nothing = Evidence()
    rows = zip(own["event_id"], own["kind"], strict=True)
    claims = [evidence.get(event_id, nothing) if kind in CLAIMS else None for event_id, kind in rows]
    checks = [one.checks(independent) if one else () for one in claims]
    return {
        "answer": [one.answer if one else "" for one in claims],
        "checked": [_enclosed(found) if found else "" for found in checks],
    }


def _source_kinds(tables: Tables) -> dict[str, str]:
    """Return the kinds of publisher of each event's sources, between separators, by event id."""
    kinds = dict(zip(tables["sources"]["source_id"], tables["sources"]["publisher_kind"], strict=True))
    found: dict[str, frozenset[str]] = {}
    one: dict[frozenset[str], frozenset[str]] = {}
    links = tables["event_sources"]
    for event_id, source_id in zip(links["event_id"].to_list(), links["source_id"].to_list(), strict=True):
        codes = found.get(event_id, frozenset()) | {kinds[source_id]}
        found[event_id] = one.setdefault(codes, codes)
    texts = {codes: _enclosed(sorted(codes)) for codes in one}
    return {event_id: texts[codes] for event_id, codes in found.items()}
