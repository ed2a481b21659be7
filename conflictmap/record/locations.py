"""Where an event stands on the map.

Attacks and ceasefire statements stand where they happened or were made. Accusations and denials stand at the place
they are about: that of the attack their relations lead to, else the one named in `about_place_id`, else where they
were said. The path follows `about` and `denies` first, then `responds_to`, over at most `STEPS` links.
"""

from __future__ import annotations

import pandas as pd

from conflictmap.record.relations import Relations
from conflictmap.tables.codes import MOVED
from conflictmap.tables.reading import Tables

STEPS = 3
LEADS_TO_PLACE = ("denies", "about", "responds_to")
PRECISION_OF_KIND = {"district": "3", "province": "4", "region": "4", "line": "5", "country": "6"}
"""UCDP `where_prec` of a place that is named as what a statement is about; a settlement is 1."""


def display_locations(tables: Tables) -> pd.DataFrame:
    """Return `place_id` and `where_prec` of where each event stands, indexed by event id.

    The third column, `attacks`, holds the ids of the attacks a statement leads to, nearest first, as a tuple.
    """
    events = tables["events"].set_index("event_id")[["kind", "place_id", "about_place_id", "where_prec"]]
    ids = events.index.to_list()
    kind, place, precision = (
        dict(zip(ids, events[name].to_list(), strict=True)) for name in ("kind", "place_id", "where_prec")
    )
    relations = Relations(tables["relations"])
    about_precision = tables["places"].set_index("place_id")["kind"].map(PRECISION_OF_KIND).fillna("1").to_dict()
    moved: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    statements = events[events["kind"].isin(MOVED)]
    for event_id, about in zip(statements.index.to_list(), statements["about_place_id"].to_list(), strict=True):
        attacks = _attacks(event_id, relations, kind)
        if attacks:
            moved[event_id] = place[attacks[0]], precision[attacks[0]], attacks
        elif about:
            moved[event_id] = about, about_precision.get(about, "1"), ()
    standing = [moved.get(event_id, (place[event_id], precision[event_id], ())) for event_id in ids]
    return pd.DataFrame(standing, columns=["place_id", "where_prec", "attacks"], index=events.index)


def _attacks(event_id: str, relations: Relations, kind: dict[str, str]) -> tuple[str, ...]:
    """Return the attacks reached from a statement, breadth first, so that the nearest come first."""
    found: dict[str, None] = {}
    seen, edge = {event_id}, [event_id]
    for _ in range(STEPS):
        edge = [other for own in edge for other in relations.out(own, *LEADS_TO_PLACE) if other not in seen]
        seen.update(edge)
        found |= {other: None for other in edge if kind.get(other) == "attack"}
    return tuple(found)
