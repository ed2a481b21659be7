"""Numbers that open what they count: each as it is read, and how many records its address holds."""

from __future__ import annotations

from urllib.parse import parse_qs

from conflictmap.query.filters import chosen
from conflictmap.query.strictness import read_strictly
from conflictmap.record.record import Record
from conflictmap.text.figures import parts


def opened_by(record: Record, text: str) -> list[tuple[int, int]]:
    """Return each marked number of a text, and how many records its link chooses; a link that is refused raises."""
    numbers = (part for part in parts(text) if part.query)
    return [(int(part.text.replace(",", "")), counted(record, part.query)) for part in numbers]


def counted(record: Record, query: str) -> int:
    """Return how many records a link's query chooses, read as a data address reads it."""
    return len(chosen(record, read_strictly(parse_qs(query), record).filters))
