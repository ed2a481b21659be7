"""The claims in words: what the chosen threads come to, the presets, the cells of the matrix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from textwrap import wrap

import pandas as pd

from conflictmap.claims.matrix import Cell, Days, under
from conflictmap.claims.presets import KINDS, Preset
from conflictmap.claims.thread_summary import Sums
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.tables.timing import DAY, HOUR, Lapse
from conflictmap.text import words
from conflictmap.text.language import _, about_day, day, days, listed, ngettext, number
from conflictmap.text.sentences import lapsed, narrowing

PARTY_LETTERS, PAIR_LETTERS, COLUMN_LETTERS = 21, 30, 17
"""The most letters of a line of the names at the left and on top of the matrix; a longer word is not cut."""
MOST_CELLS = 8
"""Of the matrix, those that its sentence tells one by one."""


def lead(found: Sums, filters: Filters, record: Record) -> str:
    """Return what the chosen threads come to; with filters beside the days it says which."""
    told = list(_lead(found, filters.since, filters.until))
    if filters != Filters(filters.since, filters.until):
        told.append(narrowing(filters, record))
    return " ".join(told)


def _lead(found: Sums, since: date, until: date) -> Iterator[str]:
    yield _held(found.threads, since, until)
    if not found.threads:
        return
    yield ngettext(
        "The accused side denied %(count)s of them.", "The accused side denied %(count)s of them.", found.denied
    )
    if found.admitted:
        yield ngettext("It admitted %(count)s.", "It admitted %(count)s.", found.admitted)
    if found.unanswered:
        yield ngettext("To %(count)s no answer is known.", "To %(count)s no answer is known.", found.unanswered)
    yield from _looked(found)
    if found.delay:
        yield _delay_told(found)


def _looked(found: Sums) -> Iterator[str]:
    if not found.looked:
        yield _("No independent source is known to have looked.")
        return
    yield ngettext(
        "An independent source looked at %(count)s.", "Independent sources looked at %(count)s.", found.looked
    )
    yield _(
        "Borne out: %(borne_out)s; contradicted: %(contradicted)s.",
        borne_out=number(found.borne_out),
        contradicted=number(found.contradicted),
    )


def _held(count: int, since: date, until: date) -> str:
    if since == until:
        return ngettext(
            "On %(day)s the record holds %(count)s thread of a claim and its answers.",
            "On %(day)s the record holds %(count)s threads of a claim and its answers.",
            count,
            day=day(since),
        )
    return ngettext(
        "Between %(since)s and %(until)s the record holds %(count)s thread of a claim and its answers.",
        "Between %(since)s and %(until)s the record holds %(count)s threads of a claim and its answers.",
        count,
        since=day(since),
        until=day(until),
    )


def _delay_told(found: Sums) -> str:
    assert found.delay
    return ngettext(
        "For the %(count)s whose denial has a day, the median time to it is %(delay)s.",
        "For the %(count)s whose denials have a day, the median time to the first is %(delay)s.",
        found.timed,
        delay=lapsed(found.delay),
    )


def pair(accuser: str, accused: str) -> str:
    """Return who accuses whom, by codes of sides or of parties."""
    return _("%(accuser)s accuses %(accused)s", accuser=_party(accuser), accused=_party(accused))


def preset(one: Preset, count: int) -> str:
    """Return what a preset asks for and how many threads it brings; between which sides stands above."""
    return _(words.PRESET[one.kind], count=number(count))


def preset_told(one: Preset) -> str:
    """Return what a preset asks for in full."""
    answers, checks = KINDS[one.kind]
    told = [pair(one.accuser, one.accused)]
    told += [words.word(words.ANSWER, code) for code in answers]
    told += [words.word(words.CHECK, code) for code in checks]
    return listed(told)


def cell_text(cell: Cell, measure: str, *, short: bool = False) -> str:
    """Return what a cell shows of one of `MEASURES`; `short` where there is little room; a dash where it is unknown."""
    if measure == "threads":
        return number(cell.sums.threads)
    if measure == "delay":
        delay = cell.sums.delay
        return "–" if not delay else shortly(delay) if short else lapsed(delay)
    message = N_("%(part)s/%(whole)s") if short else N_("%(part)s of %(whole)s")
    return _(message, part=number(part(cell, measure)), whole=number(cell.sums.threads))


def part(cell: Cell, measure: str) -> int:
    """Return how many threads of a cell are denied, or corroborated."""
    return cell.sums.denied if measure == "denied" else cell.sums.borne_out


def shortly(delay: Lapse) -> str:
    """Return a length of time in a few letters: ≤ 12 h, 3–5 h, ≤ 2 d, 1–3 d; never less than what it took at most."""
    unit = HOUR if delay.most <= DAY else DAY
    least, most = delay.least // unit, -(-delay.most // unit)
    messages = (
        (N_("≤ %(most)s h"), N_("%(least)s–%(most)s h"))
        if unit == HOUR
        else (N_("≤ %(most)s d"), N_("%(least)s–%(most)s d"))
    )
    return _(messages[bool(least)], least=number(least), most=number(most))


def cell_told(cell: Cell) -> list[str]:
    """Return all that a cell holds, a line each."""
    sums = cell.sums
    told = [ngettext("%(count)s thread", "%(count)s threads", sums.threads)]
    told.append(_("Denied: %(count)s", count=number(sums.denied)))
    told.append(_("Corroborated: %(count)s", count=number(sums.borne_out)))
    if sums.delay:
        told.append(_("Median time to denial: %(delay)s", delay=lapsed(sums.delay)))
    return told


def across_name(across: str, code: str) -> str:
    """Return the name of what stands across: a party, a theme or a month."""
    if across == "month":
        return about_day(date(int(code[:4]), int(code[5:]), 1), "4")
    if across == "theme":
        return words.word(words.THEME, code) if code else _("No theme (attacks)")
    return _party(code)


def row_name(across: str, cell: Cell) -> str:
    """Return the name of a cell's row, in lines: the accuser, or the pair where something else stands across."""
    if across == "accused":
        return _wrapped(_party(cell.accuser), PARTY_LETTERS)
    both = _("%(accuser)s → %(accused)s", accuser=_party(cell.accuser), accused=_party(cell.accused))
    return _wrapped(both, PAIR_LETTERS)


def column_name(name: str, *, few: bool) -> str:
    """Return the name of a column: in lines where the columns are few, and there is room for them."""
    return _wrapped(name, COLUMN_LETTERS) if few else name


def _wrapped(name: str, letters: int) -> str:
    return "\n".join(wrap(name, letters, break_long_words=False)) or name


def cell_name(cell: Cell, across: str) -> str:
    """Return what a cell stands for: who accuses whom, and of what or when."""
    both = pair(cell.accuser, cell.accused)
    if across == "accused":
        return both
    return _("%(pair)s, %(across)s", pair=both, across=across_name(across, cell.across))


def matrix_told(cells: Sequence[Cell], filters: Filters, across: str, measure: str, period: Days) -> str:
    """Return the same in words as the matrix shows: under what it counts, and its largest cells."""
    return " ".join(_matrix_told(cells, filters, across, measure, period))


def _matrix_told(cells: Sequence[Cell], filters: Filters, across: str, measure: str, period: Days) -> Iterator[str]:
    base = under(filters, across, period)
    yield _(
        "%(measure)s of threads, %(days)s, whatever pair is chosen.",
        measure=words.word(words.MEASURE, measure),
        days=days(base.since, base.until),
    )
    known = [cell for cell in cells if measure != "delay" or cell.sums.delay]
    most = sorted(known, key=lambda cell: -cell.sums.threads)[:MOST_CELLS]
    for cell in (cell for cell in known if cell in most):
        yield _cell_sentence(cell, across, measure)
    if len(known) > len(most):
        yield ngettext(
            "%(count)s smaller cell is in the table.",
            "%(count)s smaller cells are in the table.",
            len(known) - len(most),
        )
    yield _("A thread with several accusers or accused counts for each pair.")


def _cell_sentence(cell: Cell, across: str, measure: str) -> str:
    return _("%(cell)s: %(value)s.", cell=cell_name(cell, across), value=cell_text(cell, measure))


def matrix_table(cells: Iterable[Cell]) -> pd.DataFrame:
    """Return the cells with their codes and all their measures, for the download."""
    rows = (
        {
            "accuser": cell.accuser,
            "accused": cell.accused,
            "across": cell.across,
            "threads": cell.sums.threads,
            "denied": cell.sums.denied,
            "corroborated": cell.sums.borne_out,
            "timed": cell.sums.timed,
            "median_minutes_least": cell.sums.delay.least if cell.sums.delay else None,
            "median_minutes_most": cell.sums.delay.most if cell.sums.delay else None,
        }
        for cell in cells
    )
    columns = ("accuser", "accused", "across", "threads", "denied", "corroborated", "timed")
    medians = ("median_minutes_least", "median_minutes_most")
    table = pd.DataFrame(rows, columns=[*columns, *medians])
    return table.astype(dict.fromkeys(medians, "Int64"))


def _party(code: str) -> str:
    return words.word(words.SIDE if code in words.SIDE else words.PARTY, code)
