"""The accusation matrix in words: its cells, its rows and columns, and all of it as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from conflictmap.claims.matrix import Cell, Days, counted_by, under
from conflictmap.claims.pair_wording import of_one_side, pair, party_name
from conflictmap.claims.thread_figures import ThreadFigures
from conflictmap.query.filters import Filters
from conflictmap.tables.messages import N_
from conflictmap.tables.timing import DAY, HOUR, Lapse
from conflictmap.text import words
from conflictmap.text.figures import PLAIN
from conflictmap.text.language import _, about_day, days, ngettext, number
from conflictmap.text.sentences import duration

MOST_CELLS = 8
"""Of the matrix, those that its sentences name one by one."""


Write = Callable[..., str]
"""What writes a number of threads: `ThreadFigures`, or a plain number."""


def cell_value(cell: Cell, measure: str, figure: Write = PLAIN, *, short: bool = False) -> str:
    """Return what a cell shows of one of `MEASURES`; `short` where there is little room; a dash where it is unknown."""
    if measure == "threads":
        return figure(cell.stats.threads)
    if measure == "delay":
        delay = cell.stats.delay
        return "–" if not delay else short_delay(delay) if short else duration(delay)
    message = N_("%(part)s/%(whole)s") if short else N_("%(part)s of %(whole)s")
    asked = {"answer": ["denied"]} if measure == "denied" else {"checked": ["borne_out"]}
    return _(message, part=figure(part(cell, measure), **asked), whole=figure(cell.stats.threads))


def part(cell: Cell, measure: str) -> int:
    """Return how many threads of a cell are denied, or corroborated."""
    return cell.stats.denied if measure == "denied" else cell.stats.corroborated


def short_delay(delay: Lapse) -> str:
    """Return a length of time in a few letters: ≤ 12 h, 3–5 h, ≤ 2 d, 1–3 d; never less than what it took at most."""
    unit = HOUR if delay.most <= DAY else DAY
    least, most = delay.least // unit, -(-delay.most // unit)
    messages = (
        (N_("≤ %(most)s h"), N_("%(least)s–%(most)s h"))
        if unit == HOUR
        else (N_("≤ %(most)s d"), N_("%(least)s–%(most)s d"))
    )
    return _(messages[bool(least)], least=number(least), most=number(most))


def cell_details(cell: Cell) -> list[str]:
    """Return all that a cell holds, a line each."""
    stats = cell.stats
    lines = [ngettext("%(count)s thread", "%(count)s threads", stats.threads)]
    lines.append(_("Denied: %(count)s", count=number(stats.denied)))
    if stats.denied_too:
        lines.append(_("Admitted and denied as well: %(count)s", count=number(stats.denied_too)))
    lines.append(_("Corroborated: %(count)s", count=number(stats.corroborated)))
    if stats.delay:
        lines.append(_("Median time to denial: %(delay)s", delay=duration(stats.delay)))
    return lines


def column_name(dimension: str, code: str) -> str:
    """Return the name of a column: a party, a theme or a month."""
    if dimension == "month":
        return about_day(date(int(code[:4]), int(code[5:]), 1), "4")
    if dimension == "theme":
        return words.word(words.THEME, code) if code else _("No theme (attacks)")
    return party_name(code)


def row_name(dimension: str, cell: Cell) -> str:
    """Return the name of a cell's row: the accuser, or the pair where the columns are not the accused."""
    if dimension == "accused":
        return party_name(cell.accuser)
    return _("%(accuser)s → %(accused)s", accuser=party_name(cell.accuser), accused=party_name(cell.accused))


def cell_name(cell: Cell, dimension: str) -> str:
    """Return what a cell stands for: who accuses whom, and of what or when."""
    both = pair(cell.accuser, cell.accused)
    if dimension == "accused":
        return both
    return _("%(pair)s, %(across)s", pair=both, across=column_name(dimension, cell.column))


def cell_label(cell: Cell, dimension: str) -> str:
    """Return what a cell stands for and all that it holds."""
    return _("%(bar)s: %(held)s", bar=cell_name(cell, dimension), held=" · ".join(cell_details(cell)))


def own_acts_note(cells: Iterable[Cell]) -> str:
    """Return what the cells are in which a side stands as accuser and accused; empty where there is none."""
    if not any(of_one_side(cell.accuser, cell.accused) for cell in cells):
        return ""
    return _("Where both are of one side, it tells of its own act, as of the capture of a town, and accuses no other.")


def matrix_text(cells: Sequence[Cell], measure: str, counted: Counted) -> str:
    """Return the same in words as the matrix shows: under what it counts, and its largest cells."""
    return " ".join(_sentences(cells, measure, counted))


@dataclass(frozen=True)
class Counted:
    """Under what a matrix counts: the choice, what its columns are and their period.

    `days` hold the primary events of all its threads: with them its numbers are marked with what they count.
    """

    filters: Filters
    dimension: str
    period: Days
    days: Days | None = None

    def figure(self, cell: Cell) -> Write:
        """Return what writes the numbers of a cell."""
        if not self.days:
            return PLAIN
        return ThreadFigures(counted_by(cell, self.filters, self.dimension, self.period), self.days)


def _sentences(cells: Sequence[Cell], measure: str, counted: Counted) -> Iterator[str]:
    dimension, base = counted.dimension, under(counted.filters, counted.dimension, counted.period)
    yield _(
        "%(measure)s of threads, %(days)s, whatever pair is chosen.",
        measure=words.word(words.MEASURE, measure),
        days=days(base.since, base.until),
    )
    known = [cell for cell in cells if measure != "delay" or cell.stats.delay]
    most = sorted(known, key=lambda cell: -cell.stats.threads)[:MOST_CELLS]
    for cell in (cell for cell in known if cell in most):
        yield _(
            "%(cell)s: %(value)s.",
            cell=cell_name(cell, dimension),
            value=cell_value(cell, measure, counted.figure(cell)),
        )
    if len(known) > len(most):
        yield ngettext(
            "%(count)s smaller cell is in the table.",
            "%(count)s smaller cells are in the table.",
            len(known) - len(most),
        )
    yield _("A thread with several accusers or accused counts for each pair.")
    if note := own_acts_note(cells):
        yield note
