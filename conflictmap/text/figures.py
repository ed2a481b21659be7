"""Numbers in a text, each with the choice of the records that it counts, so that a page can let it open them.

A number is marked in the text itself, since only a translator knows where in a sentence it stands: `parts` takes the
text apart for whoever draws it, and `unmarked` gives it back as it is read, copied and spoken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import escape

from conflictmap.query.filters import Filters, RecordSet
from conflictmap.query.sets import write_filters
from conflictmap.text.language import _, number

START, MIDDLE, END = "\ue000", "\ue001", "\ue002"
"""Around a number: what it counts as a query, the number as it is written. No language writes with these."""
_MARKED = re.compile(f"{START}([^{END}]*){MIDDLE}([^{END}]*){END}")


@dataclass(frozen=True)
class Figures:
    """Writes numbers; those of a choice, which `filters` is, are marked with what they count."""

    filters: Filters | None = None

    def __call__(
        self, count: int, *sets: RecordSet, days: tuple[date, date] | None = None, **codes: Iterable[str]
    ) -> str:
        """Return the number of those records of the choice that belong to the sets and have the codes."""
        return self.of(count, sets, codes, days)

    def of(
        self,
        count: int,
        sets: Iterable[RecordSet],
        codes: Mapping[str, Iterable[str]],
        days: tuple[date, date] | None = None,
    ) -> str:
        """Return the same of sets and codes that come together."""
        if not self.filters:
            return number(count)
        narrowed = self.filters.with_codes(**codes).within(*sets)
        return marked(count, replace(narrowed, since=days[0], until=days[1]) if days else narrowed)


PLAIN = Figures()
"""Writes numbers as they are."""

Write = Callable[..., str | int]
"""What puts a count in a cell of a table: `Figures`, or `bare`."""


def bare(count: int, *sets: RecordSet, days: tuple[date, date] | None = None, **codes: Iterable[str]) -> int:
    """Return the count itself, whatever it counts: for tables that a program reads."""
    return count


def marked(count: int, filters: Filters) -> str:
    """Return a number that is marked with the choice of records that it counts; none opens nothing."""
    return f"{START}{write_filters(filters)}{MIDDLE}{number(count)}{END}" if count else number(count)


def unmarked(text: str) -> str:
    """Return a text as it is read."""
    return _MARKED.sub(r"\2", text)


@dataclass(frozen=True)
class Part:
    """A piece of a text; that of a number holds the query of what it counts, and what a press on it does."""

    text: str
    query: str = ""
    label: str = ""


def parts(text: str) -> list[Part]:
    """Return a text in pieces, each number that opens what it counts as one of its own."""
    found, at = [], 0
    for one in _MARKED.finditer(text):
        found += [Part(text[at : one.start()]), Part(one[2], one[1], opening(one[2]))]
        at = one.end()
    return [part for part in (*found, Part(text[at:])) if part.text]


def linked(text: str) -> str:
    """Return a text as HTML, escaped, in which a number that opens what it counts is a link with its query."""
    return "".join(_link(part) if part.query else escape(part.text) for part in parts(text))


def _link(part: Part) -> str:
    address, label = escape(f"records?{part.query}"), escape(part.label)
    query = escape(part.query)
    return f'<a href="{address}" data-records="{query}" title="{label}" aria-label="{label}">{escape(part.text)}</a>'


def opening(count: str) -> str:
    """Return what a press on a number does, which is a number as it is written."""
    return _("Show these records: %(count)s", count=count)
