"""A download: of what it is, by what its rows were chosen, and the name of its file that tells both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from conflictmap.query.filters import Filters
from conflictmap.record.normalise import normalise_text

LONGEST_NAME = 80
"""Characters of a file's name: what is longer is cut by some programs."""


@dataclass(frozen=True)
class Download:
    """What a CSV file holds.

    `what` names the section of `COLUMN_SECTIONS` that describes its columns, `of` the truce or the event that it is
    about, by id; `filters` are those that chose its rows, none where none did.
    """

    what: str
    of: str = ""
    filters: Filters | None = None

    @property
    def file_name(self) -> str:
        """The name of its file: ASCII, not too long, the same for the same choice and another for another."""
        told = "-".join(filter(None, [self.what, self.of, *self._chosen()]))
        name = re.sub(r"[^a-z0-9_]+", "-", told.lower()).strip("-")
        room = LONGEST_NAME - len("caucasus-.csv")
        if name != told or len(name) > room:
            mark = sha256(told.encode()).hexdigest()[:6]
            name = f"{name[: room - len(mark) - 1].rstrip('-_')}-{mark}"
        return f"caucasus-{name}.csv"

    def _chosen(self) -> Iterator[str]:
        if self.filters is None:
            return
        if self.filters.since != date.min:
            yield f"{self.filters.since}-{self.filters.until}"
        for parameter, codes in self.filters.codes:
            yield "-".join((parameter, *codes))
        if self.filters.q:
            yield f"q-{normalise_text(self.filters.q)}"
