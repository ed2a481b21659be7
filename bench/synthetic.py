"""Made-up tables of any length, to measure with. The same seed gives the same tables."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd

from conflictmap.tables.codes import KINDS, MEANS, THEMES
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.schema import TABLES

FIRST_DAY, DAYS = "2020-09-27", 45
"""As in the record's main period: the density per day is what drawing costs."""
PLACES = 3000
LASTING = 0.05
"""The share of events of several days, as in the record."""


def write_tables(folder: Path, events: int, seed: int = 1) -> None:
    """Write tables with so many events, spread over 45 days and 3,000 places, into a new folder."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(seed)
    frames = {
        "actors": _actors(),
        "places": _places(chance),
        "sources": _sources(),
        "events": _events(chance, events),
        "event_sources": pd.DataFrame(
            {"event_id": _ids(events), "source_id": chance.choice(["agency", "ministry"], events), "role": "reports"}
        ),
        "phases": _phases(),
    }
    for table in TABLES.values():
        names = [column.name for column in table.columns]
        frames.get(table.name, pd.DataFrame()).reindex(columns=names).to_csv(folder / table.file, index=False)
    (folder / "datapackage.json").write_text(json.dumps(data_package("0.0.0")), encoding="utf-8")


def _actors() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "actor_id": ["armenia-mod", "azerbaijan-mod"],
            "name": ["Armenia: Ministry of Defence", "Azerbaijan: Ministry of Defence"],
            "party": ["armenia", "azerbaijan"],
            "role": "defence_ministry",
        }
    )


def _places(chance: np.random.Generator) -> pd.DataFrame:
    numbers = range(PLACES)
    names = [f"Place {i}" for i in numbers]
    return pd.DataFrame(
        {
            "place_id": [f"place-{i}" for i in numbers],
            "display_name": names,
            "name_en": names,
            "kind": "village",
            "country": "AZ",
            "lat": chance.uniform(38.6, 41.6, PLACES).round(4),
            "lon": chance.uniform(44.8, 49.5, PLACES).round(4),
        }
    )


def _sources() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "source_id": ["agency", "ministry"],
            "publisher": ["Agency", "Ministry"],
            "publisher_kind": ["media_third_party", "official_other"],
            "title": "Report",
            "language": "en",
        }
    )


def _phases() -> pd.DataFrame:
    last = pd.Timestamp(FIRST_DAY) + pd.Timedelta(days=DAYS - 1)
    row = {"date_from": FIRST_DAY, "date_to": last.date(), "window_from": "2020-10-10", "window_to": "2020-10-17"}
    return pd.DataFrame([{"phase_id": phase, "name": phase, **row} for phase in ("all", "44-day-war")])


def _ids(events: int) -> list[str]:
    return [f"event-{i}" for i in range(events)]


def _events(chance: np.random.Generator, events: int) -> pd.DataFrame:
    day = pd.Timestamp(FIRST_DAY) + pd.to_timedelta(chance.integers(0, DAYS, events), unit="D")
    clock = chance.integers(0, 1440, events)
    kind = chance.choice(list(KINDS), events, p=[0.4, 0.25, 0.15, 0.2])
    who = chance.choice(["armenia-mod", "azerbaijan-mod"], events)
    table = pd.DataFrame(
        {
            "event_id": _ids(events),
            "kind": kind,
            "date": day.strftime("%Y-%m-%d"),
            "time": [f"{minute // 60:02d}:{minute % 60:02d}" for minute in clock],
            "date_prec": "1",
            "place_id": [f"place-{i}" for i in chance.integers(0, PLACES, events)],
            "where_prec": chance.choice(["1", "3", "5"], events, p=[0.8, 0.15, 0.05]),
            "actor_ids": who,
            "claimant_ids": who,
            "means": np.where(kind == "attack", chance.choice(list(MEANS), events), ""),
            "themes": np.where(np.isin(kind, ["accusation", "denial"]), chance.choice(list(THEMES), events), ""),
            "aggregate": "0",
            "title": "Made-up event",
            "summary": "A made-up event for measuring.",
        }
    )
    lasted = pd.to_timedelta(chance.integers(1, 4, events), unit="D")
    table["end_date"] = np.where(chance.random(events) < LASTING, (day + lasted).strftime("%Y-%m-%d"), "")
    return table
