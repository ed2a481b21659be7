"""What the record holds and what it lacks, in numbers: its balance between the sides, its sources, its gaps.

Every count is of rows, and the record is a selection: more rows for one side may only mean that more of its reports
were found.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from conflictmap.query.set_members import BLAMED, blamed_side
from conflictmap.record.derived import derived
from conflictmap.record.normalise import normalise_text
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS, KINDS, PARTIES, PUBLISHER_KINDS, SETTLEMENTS, STATUSES, THEMED
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.editorial import tied_events
from conflictmap.tables.schema import split

WAR = ("2020-09-27", "2020-11-10")
"""First and last day of the war of autumn 2020."""
ATTRIBUTED_TO = BLAMED
"""The side to which an attack or an accusation is attributed, by the alphabet; one attributed to both is `other`."""
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
    attacks, meets = _attacks(record), _demands(record)
    answers = record.events["event_id"][record.events["kind"].isin(THEMED)]
    targets = {"two_publishers": 0.9, "neither_side": 0.7, "own_findings": 0.4}
    of_attacks = [Share(code, int(meets[code].sum()), len(attacks), target) for code, target in targets.items()]
    return [*of_attacks, Share("tied", int(answers.isin(tied_events(record.tables)).sum()), len(answers), 0.9)]


def by_attributed_side(record: Record) -> pd.DataFrame:
    """Count attacks and accusations (rows) by the side they are attributed to (columns `ATTRIBUTED_TO`)."""
    claims = _claims(record)
    return _table(claims["kind"], claims["attributed_to"], CLAIMS, ATTRIBUTED_TO)


def by_status(record: Record) -> pd.DataFrame:
    """Count attacks by status (rows) and by the side they are attributed to (columns)."""
    attacks = _attacks(record)
    return _table(attacks["status"], attacks["attributed_to"], STATUSES, ATTRIBUTED_TO)


def sourcing(record: Record) -> pd.DataFrame:
    """Count attacks that meet each demand on sources (rows) by the side they are attributed to (columns)."""
    attributed_to = _attacks(record)["attributed_to"]
    meets = {"all": pd.Series(True, attributed_to.index), **_demands(record)}
    counts = {name: attributed_to[met].value_counts() for name, met in meets.items()}
    return pd.DataFrame(counts).T.reindex(columns=ATTRIBUTED_TO).fillna(0).astype(int)


def by_claimant(record: Record) -> pd.DataFrame:
    """Count events by the party that claims or speaks (rows) and by kind; an event of several counts for each."""
    events = record.events
    party = record.actors["party"]
    who = events["claimant_ids"].where(events["kind"] == "attack", events["actor_ids"])
    parties = _each(who, lambda cell: sorted({str(party[actor]) for actor in split(cell)}))
    one = pd.DataFrame({"party": parties, "kind": events["kind"]}).explode("party")
    return _table(one["party"], one["kind"], PARTIES, KINDS)


def by_source_kind(record: Record) -> pd.DataFrame:
    """Count events that have at least one source of a kind (rows) by the kind of the event."""
    events = record.events
    one = pd.DataFrame({"of": _each(events["source_kinds"], split), "kind": events["kind"]}).explode("of")
    return _table(one["of"], one["kind"], PUBLISHER_KINDS, KINDS)


def by_month(record: Record) -> pd.DataFrame:
    """Count events by month (rows, `2020-10`) and kind; months without a record have no row."""
    months = record.events["date"].dt.strftime("%Y-%m")
    return _table(months, record.events["kind"], sorted(months.unique()), KINDS)


def war_days_without(record: Record, kinds: Iterable[str] = KINDS) -> list[pd.Timestamp]:
    """Return the days of the war of autumn 2020 on which the record holds no event of these kinds."""
    events = record.events[record.events["kind"].isin(list(kinds))]
    spans = pd.DataFrame({"first": events["date"], "last": events["end_date"].fillna(events["date"])}).drop_duplicates()
    return [day for day in pd.date_range(*WAR) if not ((spans["first"] <= day) & (day <= spans["last"])).any()]


def of_one_source(record: Record) -> int:
    """Return how many events rest on one publication only."""
    return int((record.citations.table["at"].value_counts() == 1).sum())


def undated(record: Record) -> int:
    """Return how many publications show no date."""
    return int(record.sources["published"].isna().sum())


def places_by_proxy(record: Record) -> int:
    """Return how many places stand at the point of another one; their notes say so."""
    return int(record.places["note"].str.contains(PROXY).sum())


@derived()
def towns_without(record: Record) -> list[str]:
    """Return the settlements of the gazetteer, by id, that texts or titles of sources name and no attack stands at.

    Looked for in titles and summaries of events and in titles of sources, under the English, Azerbaijani, Armenian and
    Russian name and those of the two sides; a word that only begins with the name, as in another case, counts as well.
    """
    events, places = record.events, record.places
    attacked = set(events["stand_id"][events["kind"] == "attack"])
    near = places[
        places["kind"].isin(SETTLEMENTS) & places["country"].isin(["AM", "AZ"]) & ~places.index.isin(attacked)
    ]
    texts = pd.concat([events["title"], events["summary"], record.sources["title"]]).unique()
    spoken = normalise_text(" \n ".join(texts))
    words = sorted(set(re.findall(r"\w+", spoken)))
    return [str(place_id) for place_id, row in near.iterrows() if any(_is_said(n, words, spoken) for n in _names(row))]


def _names(place: pd.Series) -> set[str]:
    cells = (*place[["name_en", "name_az", "name_hy", "name_ru"]], *place["display_name"].split(" / "))
    return {normalise_text(name) for name in cells if len(name) >= SHORTEST_NAME}


def _is_said(name: str, words: list[str], spoken: str) -> bool:
    """Whether a word of a text begins with the name; a name of one word is looked up among the sorted words."""
    if not re.fullmatch(r"\w+", name):
        return bool(re.search(rf"\b{re.escape(name)}", spoken))
    at = bisect_left(words, name)
    return at < len(words) and words[at].startswith(name)


@derived()
def _claims(record: Record) -> pd.DataFrame:
    """Return kind, status and so on of attacks and accusations, and the side that each is attributed to."""
    claims = record.events[record.events["kind"].isin(CLAIMS)]
    accused = claims["by"].where(claims["kind"] == "attack", claims["against"])
    return claims.assign(attributed_to=_each(accused, blamed_side))


def _attacks(record: Record) -> pd.DataFrame:
    claims = _claims(record)
    return claims[claims["kind"] == "attack"]


@derived()
def _demands(record: Record) -> dict[str, pd.Series]:
    """Return which attacks meet each demand on sources."""
    attacks = _attacks(record)
    return {
        "two_publishers": attacks["event_id"].isin(_of_two_publishers(record)),
        "neither_side": _each(attacks["source_kinds"], _of_neither_side).astype(bool),
        "own_findings": attacks["event_id"].isin(_with_findings(record)),
    }


def _each(cells: pd.Series, meaning: Callable[[str], Any]) -> pd.Series:
    """Return the meaning of each cell, worked out once for each distinct one: there are few, however long the table."""
    return cells.map({cell: meaning(cell) for cell in cells.unique()})


def _table(rows: pd.Series, columns: pd.Series, order: Iterable[str], columns_order: Iterable[str]) -> pd.DataFrame:
    """Count pairs, rows in the order given; rows without any are left out, columns stay."""
    counts = pd.crosstab(rows, columns).reindex(columns=list(columns_order), fill_value=0)
    return counts.reindex([code for code in order if code in counts.index])


def _of_neither_side(source_kinds: str) -> bool:
    return bool(INDEPENDENT_PUBLISHERS & set(split(source_kinds)))


def _of_two_publishers(record: Record) -> set[str]:
    publishers = record.citations.table.groupby("event_id")["publisher"].nunique()
    return set(publishers.index[publishers > 1])


def _with_findings(record: Record) -> set[str]:
    """Return the events of which someone independent, by the rule of `status`, has findings of its own."""
    evidence = record.evidence.items()
    corroborated = {event_id for event_id, found in evidence if found.corroborates or found.observers}
    kinds = record.sources["publisher_kind"]
    against = {event_id for event_id, found in evidence if INDEPENDENT_PUBLISHERS & {*kinds[list(found.contradicts)]}}
    return corroborated | against
