"""What a careful editor looks for in tables that can be read: run by `check`, it sets no row aside.

The checks at the gate (`reading`, `checking`) keep out what cannot be shown. These find what can be shown and is likely
to be wrong: a figure that no source gives, an address under two ids, a sentence taken over from another row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from conflictmap.tables.casualties import all_figures, counted
from conflictmap.tables.codes import COUNTED, SETTLEMENTS, THEMED
from conflictmap.tables.problems import Problem
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import TABLES, split
from conflictmap.tables.timing import DAY, EPOCH, SLACK, moment

SHARED_WORDS = 8
"""A summary shares fewer words in a row than this with any other: sentences are written, not copied."""
FARTHEST = {"district": 45.0, "province": 90.0}
"""Kilometres from the row of a district or province of Armenia or Azerbaijan beyond which no settlement of it lies."""
ALONE = "No counterpart was found"
"""What the note of an accusation or a denial that no relation ties to anything says."""
SPOILT = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]")
"""What a spreadsheet writes where it has lost a value, and marks that no reader can see."""
NOON = "12:00"
EARTH_RADIUS_KM = 6371.0


def review(tables: Tables) -> list[Problem]:
    """Return what an editor should look at, in the order of files and rows."""
    found: list[Problem] = []
    for check in (
        _spoilt, _figures, _early_sources, _addresses, _copied, _alone, _themes, _far, _truces, _bearings, _retired,
        _stories, _speakers,
    ):  # fmt: skip
        found += check(tables)
    return sorted(set(found))


def _spoilt(tables: Tables) -> Iterator[Problem]:
    for table in TABLES.values():
        for column in (column.name for column in table.columns if column.type in ("string", "list")):
            cells = tables[table.name][column]
            for row, cell in zip(cells.index.to_list(), cells.to_list(), strict=True):
                if found := SPOILT.search(cell):
                    sentence = (
                        f"The cell holds {found[0]!a}, a trace of a spreadsheet's slip; write what belongs there."
                    )
                    yield Problem(table.file, row, column, sentence)


def _figures(tables: Tables) -> Iterator[Problem]:
    """An attack's counts of killed and of injured must be those of a source, or stand in its casualty note."""
    given, events = _given(tables["event_sources"]), tables["events"]
    columns = [f"{what}_{end}" for what in COUNTED for end in ("low", "high")]
    for row, event_id, note, *cells in events[["event_id", "casualty_note", *columns]].itertuples():
        counts = {
            name: int(count) for name, count in zip(columns, cells, strict=True) if not pd.isna(count) and count > 0
        }
        if counts and event_id not in given:
            sentence = "No source of the event gives a figure; write in event_sources.csv which one does."
            yield Problem("events.csv", row, next(iter(counts)), sentence)
            continue
        noted = {int(digits) for digits in re.findall(r"\d+", note.replace(",", ""))}
        for name, count in counts.items():
            if count not in noted | given[event_id][name.partition("_")[0]]:
                sentence = f"{count} is the figure of no source and not in the casualty note; say who gives it."
                yield Problem("events.csv", row, name, sentence)


def _given(links: pd.DataFrame) -> dict[str, dict[str, set[int]]]:
    """Return the numbers of killed and of injured that the sources of each event give, by event and by what counts."""
    found: dict[str, dict[str, set[int]]] = {}
    for event_id, _, cell in all_figures(links):
        numbers = found.setdefault(event_id, {what: set() for what in COUNTED})
        numbers[counted(cell.name)] |= {cell.count.low, cell.count.high}
    return found


def _early_sources(tables: Tables) -> Iterator[Problem]:
    """A source cannot report what had not happened when it was published.

    West of the Caucasus it may still have been the day before, up to noon here.
    """
    events, links = tables["events"].set_index("event_id"), tables["event_sources"]
    if links.empty:
        return
    of = links["event_id"]
    published = links["source_id"].map(tables["sources"].set_index("source_id")["published"])
    by_noon = of.map(events["time"]) < NOON
    days = of.map(events["date_prec"]).map(SLACK) + by_noon
    for row in links.index[published + pd.to_timedelta(days, unit="D") < of.map(events["date"])]:
        source_id, event_id = str(links.at[row, "source_id"]), str(of[row])
        sentence = f"{source_id} was published before {event_id} happened; correct one of the two dates, or the link."
        yield Problem("event_sources.csv", int(row), "source_id", sentence)


def _addresses(tables: Tables) -> Iterator[Problem]:
    sources = tables["sources"]
    first: dict[str, str] = {}
    for row, source_id, url in sources.loc[sources["url"] != "", ["source_id", "url"]].itertuples():
        if (known := first.setdefault(_bare(url), source_id)) != source_id:
            sentence = f"The address stands under {known} already; keep one id and move its events there."
            yield Problem("sources.csv", row, "url", sentence)


def _bare(url: str) -> str:
    """Return an address without what does not tell two pages apart."""
    return re.sub(r"^https?://(www\.)?", "", url.partition("#")[0]).rstrip("/").lower()


def _copied(tables: Tables) -> Iterator[Problem]:
    events = tables["events"]
    first: dict[tuple[str, ...], str] = {}
    for row, event_id, summary in events[["event_id", "summary"]].itertuples():
        spoken = re.findall(r"[\w'’-]+", summary.lower())
        runs = [tuple(spoken[i : i + SHARED_WORDS]) for i in range(len(spoken) - SHARED_WORDS + 1)]
        known = next((run for run in runs if first.get(run, event_id) != event_id), None)
        first |= {run: event_id for run in runs if run not in first}
        if known:
            sentence = f"“{' '.join(known)}” stands in the summary of {first[known]} too; write a sentence of its own."
            yield Problem("events.csv", row, "summary", sentence)


def _alone(tables: Tables) -> Iterator[Problem]:
    events, tied = tables["events"], tied_events(tables)
    answers = events[events["kind"].isin(THEMED)]
    for row, event_id, note in answers[["event_id", "note"]].itertuples():
        if event_id not in tied and ALONE not in note:
            sentence = f"No relation ties it to anything; add one, or say in the note: {ALONE} in the sources."
            yield Problem("events.csv", row, "note", sentence)


def tied_events(tables: Tables) -> set[str]:
    """Return the ids of the events that a relation ties to another, at either end."""
    return {*tables["relations"]["event_id"], *tables["relations"]["other_id"]}


def _themes(tables: Tables) -> Iterator[Problem]:
    events = tables["events"]
    bare = events["kind"].isin(THEMED) & (events["themes"] == "")
    for row in events.index[bare]:
        sentence = "It has no theme; say what it blames a party for, or what it rejects."
        yield Problem("events.csv", int(row), "themes", sentence)


def _far(tables: Tables) -> Iterator[Problem]:
    """A settlement must lie near the row of its district, where `places.csv` has one."""
    places = tables["places"]
    near = places[places["country"].isin(["AM", "AZ"]) & (places["admin1"] != "")]
    seats = near[near["kind"].isin(FARTHEST)].drop_duplicates(["country", "admin1"])
    points = {(country, name): (kind, lat, lon) for country, name, kind, lat, lon in seats[
        ["country", "admin1", "kind", "lat", "lon"]].itertuples(index=False)}  # fmt: skip
    settled = near[near["kind"].isin(SETTLEMENTS)]
    for row, country, admin1, lat, lon in settled[["country", "admin1", "lat", "lon"]].itertuples():
        if (country, admin1) not in points:
            continue
        kind, *seat = points[country, admin1]
        away = kilometres((lat, lon), (seat[0], seat[1]))
        if away > FARTHEST[kind]:
            sentence = f"The point lies {away:.0f} km from that of {admin1}; check the point and the district."
            yield Problem("places.csv", row, "lat", sentence)


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance of two points (latitude, longitude in degrees) on a sphere (haversine formula)."""
    (lat1, lon1), (lat2, lon2) = np.radians(one), np.radians(other)
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return float(2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(half)))


def _truces(tables: Tables) -> Iterator[Problem]:
    truces = tables["ceasefires"]
    begins = dict(zip(truces["ceasefire_id"], truces["effective_from"], strict=True))
    statements = set(tables["events"]["event_id"][tables["events"]["kind"] == "ceasefire_statement"])
    for row, announced_by in truces["announced_event_id"].items():
        if announced_by and announced_by not in statements:
            sentence = f"{announced_by} is no ceasefire statement; name the statement that announced the truce."
            yield Problem("ceasefires.csv", int(str(row)), "announced_event_id", sentence)
    for row, source_ids, ends, successor in truces[["source_ids", "effective_to", "superseded_by_id"]].itertuples():
        if not source_ids:
            sentence = "No publication gives its terms or its hour; name one of sources.csv."
            yield Problem("ceasefires.csv", row, "source_ids", sentence)
        if successor and begins[successor] != ends:
            sentence = f"It does not end when {successor} begins ({begins[successor]}); make the two the same."
            yield Problem("ceasefires.csv", row, "effective_to", sentence)


def _bearings(tables: Tables) -> Iterator[Problem]:
    """What carries out or breaks a commitment came after its truce was announced; a tie that is there stands once."""
    truces, events, promised = tables["ceasefires"], tables["events"], tables["commitments"]
    announced = truces["announced"].where(truces["announced"] != "", truces["effective_from"])
    first_days = [moment(text).earliest // DAY for text in announced]
    begins = dict(zip(truces["ceasefire_id"], first_days, strict=True))
    statements = dict(zip(truces["ceasefire_id"], truces["announced_event_id"], strict=True))
    latest = (events["date"] - EPOCH).dt.days + events["date_prec"].map(SLACK).astype("int64")
    days = dict(zip(events["event_id"], latest, strict=True))
    links = tables["relations"][tables["relations"]["relation"] == "violates"]
    tied = set(zip(links["event_id"], links["other_id"], strict=True))
    terms = {row[1]: (row[2], row[3]) for row in promised[["commitment_id", "ceasefire_id", "topic"]].itertuples()}
    bears = tables["commitment_events"]
    for row, commitment, event_id, bearing in bears[["commitment_id", "event_id", "bearing"]].itertuples():
        truce, topic = terms[commitment]
        if bearing != "spoken_of" and days[event_id] < begins[truce]:
            sentence = f"{event_id} is older than the truce that promises it; correct the bearing, or one of the dates."
            yield Problem("commitment_events.csv", row, "event_id", sentence)
        if (bearing, topic) == ("breach", "cessation_of_fire") and (event_id, statements[truce]) in tied:
            sentence = f"{event_id} is tied to the truce as its breach by relations.csv already; leave this row out."
            yield Problem("commitment_events.csv", row, "event_id", sentence)


def _retired(tables: Tables) -> Iterator[Problem]:
    retired, used = tables["retired"], set(tables["events"]["event_id"])
    for row, event_id in retired["event_id"].items():
        if event_id in used:
            sentence = f"{event_id} was given up and stands in events.csv again; an id is never used twice."
            yield Problem("retired.csv", int(str(row)), "event_id", sentence)


def _stories(tables: Tables) -> Iterator[Problem]:
    """A story has steps, counted from 1 on."""
    steps = tables["story_steps"]
    for row, story_id in tables["stories"]["story_id"].items():
        numbers = steps["step"][steps["story_id"] == story_id].to_list()
        if not numbers:
            sentence = "The story has no step; add rows to story_steps.csv."
            yield Problem("stories.csv", int(str(row)), "story_id", sentence)
        elif sorted(numbers) != list(range(1, len(numbers) + 1)):
            sentence = f"The steps of {story_id} are not numbered from 1 on without a gap; number them anew."
            yield Problem("story_steps.csv", int(steps.index[steps["story_id"] == story_id][0]), "step", sentence)


def _speakers(tables: Tables) -> Iterator[Problem]:
    """Who speaks stands among the persons, where there are any."""
    events, known = tables["events"], set(tables["persons"]["name"])
    for row, cell in events.loc[events["speaker"] != "", "speaker"].items() if known else ():
        for name in [name for name in split(cell) if name not in known and not SPOILT.search(name)]:
            sentence = f"{name} is not in persons.csv; add the person there, or write the name as it stands there."
            yield Problem("events.csv", int(str(row)), "speaker", sentence)
