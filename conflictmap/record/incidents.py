"""The incidents that are counted around a truce: attacks, and accusations of a breach of a truce."""

from __future__ import annotations

import pandas as pd

from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.tables.conflict import sides_of
from conflictmap.tables.schema import split

BREACH_THEME = "truce_breach"


@derived()
def incidents(record: Record) -> pd.DataFrame:
    """Return every attack and every accusation of a breach, with its `day`, its `sides` and whether it is `exact`."""
    events = record.events
    breaks = events["event_id"].isin([row.event_id for row in record.relations.rows if row.relation == "violates"])
    breaks |= events["theme_list"].str.contains(f";{BREACH_THEME};", regex=False)
    counted = (events["kind"] == "attack") | ((events["kind"] == "accusation") & breaks)
    counted &= ~events["aggregate"].astype(bool)
    acts = events[counted]
    sides = {cell: sides_of(split(cell)) for cell in acts["accused"].unique()}
    columns = {
        "day": record.days[counted.to_numpy()].astype("int64"),
        "sides": [sides[cell] for cell in acts["accused"]],
        "exact": (acts["date_prec"] == "1").to_numpy(),
    }
    return pd.DataFrame(columns, index=pd.Index(acts["event_id"], name="event_id"))
