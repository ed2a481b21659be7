"""How many were killed and injured, as a source tells it: cells of figures, read into numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

COUNTED = ("killed", "injured")
"""What a figure counts."""

_LEAD = re.compile(r"\s*([^\d:;]+):\s*")
_FIGURE = re.compile(
    r"(?:(?P<what>killed|injured)\s+)?(?P<low>\d+)(?:\s*[-–]\s*(?P<high>\d+))?"
    r"(?:\s*\((?P<of>[^()]*)\)|\s+(?P<words>[^\W\d][^,;()\d]*?))?(?=\s*(?:[,;]|$|and\s+\d))"
)
_BETWEEN = re.compile(r"[\s,;]|\band\b")


@dataclass(frozen=True)
class Figure:
    """A number of killed or injured that a source gives: from `low` to `high`; `of` says of whom only, or how."""

    what: str
    low: int
    high: int
    of: str = ""


@dataclass(frozen=True)
class Told:
    """What a cell of figures says: figures, or where it cannot be read whole, its words."""

    figures: tuple[Figure, ...] = ()
    words: str = ""


def told(cell: str) -> Told:
    """Read a cell of figures: `killed 1; injured 2-3 (civilians)`.

    Parts are separated by semicolons, commas or `and`; a number without `killed` or `injured` goes on with the last.
    What stands in brackets or after the number limits it; after `injured` it limits a bare `killed` just before too.
    Words with a colon in front limit every figure of the cell.
    """
    lead = _LEAD.match(cell)
    body = cell[lead.end() :] if lead else cell
    found: list[Figure] = []
    for match in _FIGURE.finditer(body):
        what = match["what"] or (found[-1].what if found else "")
        if not what:
            return Told(words=cell.strip())
        low, limit = int(match["low"]), (match["of"] or match["words"] or "").strip()
        high = int(match["high"] or low)
        if limit and what == "injured" and found and found[-1].what == "killed" and not found[-1].of:
            found[-1] = Figure("killed", found[-1].low, found[-1].high, limit)
        found.append(Figure(what, min(low, high), max(low, high), limit))
    if not found or _BETWEEN.sub("", _FIGURE.sub("", body)):
        return Told(words=cell.strip())
    return Told(tuple(_led(one, lead[1].strip() if lead else "") for one in found))


def _led(figure: Figure, lead: str) -> Figure:
    limit = ", ".join(filter(None, (lead, figure.of)))
    return Figure(figure.what, figure.low, figure.high, limit)
