"""Who is reported to have held which town on a day, by town and as reported: no line is drawn between towns.

A party's own word makes a holding `claimed`: until the other side acknowledges it, both agree on it, or observers
report it, the town keeps the holder it had, with the claim beside it. The rule is the same for each party.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from conflictmap.record.record import Record

FIRM = ("acknowledged", "agreement", "reported")
"""What a holding rests on when it is more than its holder's own word."""


@dataclass(frozen=True)
class Holding:
    """One row of `control.csv`: from `since` on, `party` is reported to hold the town."""

    place_id: str
    since: date
    date_prec: str
    party: str
    basis: str
    source_ids: str
    note: str

    @property
    def firm(self) -> bool:
        return self.basis in FIRM


@dataclass(frozen=True)
class Town:
    """What is reported of one town on one day: who holds it, and who else says that it does."""

    place_id: str
    held: Holding | None
    claimed: Holding | None

    @property
    def told(self) -> tuple[Holding, ...]:
        return tuple(holding for holding in (self.held, self.claimed) if holding)


def holdings(record: Record) -> dict[str, list[Holding]]:
    """Return the holdings of each town, by place id, the earliest first; of one day the firmest comes last."""
    table = record.tables["control"]
    rows = table.assign(firm=table["basis"].isin(FIRM)).sort_values(["date_from", "firm"], kind="stable")
    found: dict[str, list[Holding]] = {}
    for row in rows.drop(columns="firm").to_dict("records"):
        since = row.pop("date_from").date()
        holding = Holding(since=since, **{str(name): str(cell) for name, cell in row.items()})
        found.setdefault(holding.place_id, []).append(holding)
    return dict(sorted(found.items(), key=lambda town: record.place_name(town[0])))


def on_day(record: Record, day: date) -> list[Town]:
    """Return what is reported of each town on `day`, towns in the order of their names; without a report, no town."""
    towns = [_as_of(place_id, rows, day) for place_id, rows in holdings(record).items()]
    return [town for town in towns if town.told]


def _as_of(place_id: str, rows: list[Holding], day: date) -> Town:
    known = [row for row in rows if row.since <= day]
    firm = next((row for row in reversed(known) if row.firm), None)
    later = known[known.index(firm) + 1 :] if firm else known
    claim = next((row for row in reversed(later) if not firm or row.party != firm.party), None)
    return Town(place_id, firm, claim)
