"""What comes back from the map: the browser may send anything, and only what fits is taken."""

from __future__ import annotations

from dataclasses import dataclass

MOST = 2000
"""How many rows of a symbol are listed at most: as many as the map tells."""


@dataclass(frozen=True)
class Reply:
    """What the map told: the rows of the events that were clicked, of how many; `rows` is None where nothing was.

    The map tells them as they are played; here they are in order.
    """

    rows: tuple[int, ...] | None = None
    total: int = 0


def read_reply(properties: object, *, version: str, events: int) -> Reply:
    """Return what the map told of a record of this version and so many events; of another it is nothing.

    Rows that the record does not have are left out, and so is whatever is of another type than the map sends.
    """
    if not isinstance(properties, dict) or properties.get("version") != version:
        return Reply()
    rows = _rows(properties.get("rows"), events)
    return Reply(rows, _total(properties.get("total"), len(rows or ()), events))


def _rows(told: object, events: int) -> tuple[int, ...] | None:
    if not isinstance(told, list):
        return None
    known = dict.fromkeys(row for row in told if type(row) is int and 0 <= row < events)
    return tuple(sorted([*known][:MOST]))


def _total(told: object, least: int, most: int) -> int:
    """Return how many events lie under the symbol, which are no fewer than are listed."""
    return told if type(told) is int and least <= told <= most else least
