"""What the record holds and what it lacks, in numbers: its balance between the sides, its sources, its gaps.

Every count is of rows, and the record is a selection: more rows for one side may only mean that more of its reports
were found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from conflictmap.record import Record, fold, split
from conflictmap.status import INDEPENDENT_KINDS
from conflictmap.vocabulary import KINDS, PARTIES, PUBLISHER_KINDS, SIDES, STATUSES

WAR = ("2020-09-27", "2020-11-10")
"""First and last day of the war of autumn 2020."""
LAID_TO = ("armenian", "azerbaijani", "other")
"""The side to which an attack or an accusation is laid, in alphabetical order; a row laid to both is `other`."""
SETTLEMENTS = ("city", "town", "village")
PROXY = "proxy coordinates"
"""What the note of a place says that has no point of its own."""
SHORTEST_NAME = 5
"""Shorter names of places are too often parts of other words."""


@dataclass(frozen=True)
class Share:
    """How many of a number of rows meet a demand; `target` is the share that the record aims at."""

    code: str
    count: int
    of: int
    target: float

    @property
    def share(self) -> float:
        return self.count / self.of if self.of else 0.0


def shares(record: Record) -> list[Share]:
    """Return the shares that the record sets itself, each over all attacks or over all accusations and denials."""
    attacks = record.events[record.events["kind"] == "attack"]
    answers = record.events[record.events["kind"].isin(["accusation", "denial"])]
    relations = record.tables["relations"]
    tied = {*relations["event_id"], *relations["other_id"]}
    return [
        Share("two_publishers", int(attacks["event_id"].isin(_of_two_publishers(record)).sum()), len(attacks), 0.9),
        Share("neither_side", int(_of_neither_side(attacks).sum()), len(attacks), 0.7),
        Share("own_findings", int(attacks["event_id"].isin(_with_findings(record)).sum()), len(attacks), 0.4),
        Share("tied", int(answers["event_id"].isin(tied).sum()), len(answers), 0.9),
    ]


def by_laid_to(record: Record) -> pd.DataFrame:
    """Count attacks and accusations (rows) by the side they are laid to (columns `LAID_TO`)."""
    claims = _claims(record)
    return _table(claims["kind"], claims["laid_to"], KINDS[:2], LAID_TO)


def by_status(record: Record) -> pd.DataFrame:
    """Count attacks by status (rows) and by the side they are laid to (columns)."""
    attacks = _attacks(record)
    return _table(attacks["status"], attacks["laid_to"], STATUSES, LAID_TO)


def sourcing(record: Record) -> pd.DataFrame:
    """Count attacks that meet each demand on sources (rows) by the side they are laid to (columns)."""
    attacks = _attacks(record)
    meets = {
        "all": pd.Series(True, attacks.index),
        "two_publishers": attacks["event_id"].isin(_of_two_publishers(record)),
        "neither_side": _of_neither_side(attacks),
        "own_findings": attacks["event_id"].isin(_with_findings(record)),
    }
    counts = {name: attacks["laid_to"][met].value_counts() for name, met in meets.items()}
    return pd.DataFrame(counts).T.reindex(columns=LAID_TO).fillna(0).astype(int)


def by_claimant(record: Record) -> pd.DataFrame:
    """Count events by the party that claims or speaks (rows) and by kind; an event of several counts for each."""
    events = record.events
    party = record.actors["party"]
    who = events["claimant_ids"].where(events["kind"] == "attack", events["actor_ids"])
    parties = who.map(lambda cell: sorted({str(party[actor]) for actor in split(cell)}))
    one = pd.DataFrame({"party": parties, "kind": events["kind"]}).explode("party")
    return _table(one["party"], one["kind"], PARTIES, KINDS)


def by_source_kind(record: Record) -> pd.DataFrame:
    """Count events that have at least one source of a kind (rows) by the kind of the event."""
    events = record.events
    one = pd.DataFrame({"of": events["source_kinds"].map(split), "kind": events["kind"]}).explode("of")
    return _table(one["of"], one["kind"], PUBLISHER_KINDS, KINDS)


def by_month(record: Record) -> pd.DataFrame:
    """Count events by month (rows, `2020-10`) and kind; months without a record have no row."""
    months = record.events["date"].dt.strftime("%Y-%m")
    return _table(months, record.events["kind"], sorted(months.unique()), KINDS)


def war_days_without(record: Record, kinds: Iterable[str] = KINDS) -> list[pd.Timestamp]:
    """Return the days of the war of autumn 2020 on which the record holds no event of these kinds."""
    events = record.events[record.events["kind"].isin(list(kinds))]
    last = events["end_date"].fillna(events["date"])
    held = {day for first, end in zip(events["date"], last, strict=True) for day in pd.date_range(first, end)}
    return [day for day in pd.date_range(*WAR) if day not in held]


def of_one_source(record: Record) -> int:
    """Return how many events rest on one publication only."""
    return int((record.tables["event_sources"]["event_id"].value_counts() == 1).sum())


def undated(record: Record) -> int:
    """Return how many publications show no date."""
    return int(record.sources["published"].isna().sum())


def places_by_proxy(record: Record) -> int:
    """Return how many places stand at the point of another one; their notes say so."""
    return int(record.places["note"].str.contains(PROXY).sum())


@lru_cache(maxsize=2)
def towns_without(record: Record) -> list[str]:
    """Return the settlements of the gazetteer, by id, that texts or titles of sources name and no attack stands at.

    Looked for in titles and summaries of events and in titles of sources, under every name in `places.csv`.
    """
    events, places = record.events, record.places
    attacked = set(events["stand_id"][events["kind"] == "attack"])
    near = places[
        places["kind"].isin(SETTLEMENTS) & places["country"].isin(["AM", "AZ"]) & ~places.index.isin(attacked)
    ]
    texts = pd.concat([events["title"], events["summary"], record.sources["title"]])
    spoken = fold(" \n ".join(texts))
    return [place_id for place_id, row in near.iterrows() if _is_named(row, spoken)]  # type: ignore[misc]


def _is_named(place: pd.Series, spoken: str) -> bool:
    cells = (
        place["name_en"],
        place["name_az"],
        place["name_hy"],
        place["name_ru"],
        *place["display_name"].split(" / "),
    )
    names = {fold(name) for name in cells if len(name) >= SHORTEST_NAME}
    return any(re.search(rf"\b{re.escape(name)}", spoken) for name in names)


def _claims(record: Record) -> pd.DataFrame:
    claims = record.events[record.events["kind"].isin(["attack", "accusation"])]
    accused = claims["by"].where(claims["kind"] == "attack", claims["against"])
    return claims.assign(laid_to=accused.map(_side))


def _attacks(record: Record) -> pd.DataFrame:
    claims = _claims(record)
    return claims[claims["kind"] == "attack"]


def _side(parties: str) -> str:
    sides = {SIDES.get(party, "other") for party in split(parties)}
    return sides.pop() if len(sides) == 1 else "other"


def _table(rows: pd.Series, columns: pd.Series, order: Iterable[str], across: Iterable[str]) -> pd.DataFrame:
    """Count pairs, rows in the order given; rows without any are left out, columns stay."""
    counts = pd.crosstab(rows, columns).reindex(columns=list(across), fill_value=0)
    return counts.reindex([code for code in order if code in counts.index])


def _of_two_publishers(record: Record) -> set[str]:
    links = record.tables["event_sources"]
    publishers = links["source_id"].map(record.sources["publisher"]).groupby(links["event_id"]).nunique()
    return set(publishers.index[publishers > 1])


def _of_neither_side(events: pd.DataFrame) -> pd.Series:
    return events["source_kinds"].map(lambda cell: bool(INDEPENDENT_KINDS & set(split(cell))))


def _with_findings(record: Record) -> set[str]:
    """Return the events of which someone independent, by the rule of `status`, has findings of its own."""
    evidence = record.evidence.items()
    borne_out = {event_id for event_id, found in evidence if found.corroborates or found.observers}
    kinds = record.sources["publisher_kind"]
    against = {event_id for event_id, found in evidence if INDEPENDENT_KINDS & {*kinds[list(found.contradicts)]}}
    return borne_out | against
