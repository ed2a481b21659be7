"""The small charts in words: their titles, the names of their bars, and the sentences that say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import pandas as pd

from conflictmap.map.crossfilter import Bars, CasualtyBars
from conflictmap.query.counts import step_of
from conflictmap.query.robustness import OPERATION_TOTALS, SINGLE_ATTACKS, attacks_telling
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, days, listed, ngettext, number
from conflictmap.text.sentences import span

TITLE = {
    "day": N_("Events a day"),
    "week": N_("Events a week"),
    "month": N_("Events a month"),
    "by": N_("By whom"),
    "place": N_("Where"),
    "against": N_("Killed and injured"),
}
CASUALTIES = {"killed": N_("Killed: %(span)s"), "injured": N_("Injured: %(span)s")}

Row = dict[Any, Any]
"""A row of `CasualtyBars.rows`."""


def name(record: Record, parameter: str, code: str) -> str:
    """Return the name of a bar."""
    return record.place_name(code) if parameter == "place" else words.word(words.PARTY, code)


def records(count: int) -> str:
    """Return what a bar counts."""
    return ngettext("%(count)s record", "%(count)s records", count)


def bar_label(bar: str, held: Iterable[str]) -> str:
    """Return a bar in full: its name and what it holds."""
    return _("%(bar)s: %(held)s", bar=bar, held=" · ".join(held))


def casualties(row: Row, what: str) -> str:
    """Return the killed or the injured of some attacks as a range, or that none of the attacks has a count."""
    if row[f"{what}_unknown"] == row["attacks"]:
        return span(None, None)
    return span(row[f"{what}_low"], row[f"{what}_high"])


def casualties_text(row: Row, what: str) -> str:
    """Return the same with what it counts."""
    return _(CASUALTIES[what], span=casualties(row, what))


def days_summary(counts: pd.DataFrame, total: int, period: tuple[date, date], figure: Figures = PLAIN) -> str:
    """Return the records of a period under the other filters, in `total`, and the bar that holds most of them.

    `figure` writes the numbers of records, here as below.
    """
    summary = ngettext(
        "%(count)s record, %(days)s.",
        "%(count)s records, %(days)s.",
        total,
        days=days(*period),
        count=figure(total),
    )
    if not total:
        return summary
    heights = counts.groupby(["start", "end"], as_index=False)["count"].sum()
    most = heights.iloc[int(heights["count"].argmax())]
    ends = (most["start"].date(), most["end"].date())
    written = figure(int(most["count"]), days=ends)
    highest = _("Most in one bar: %(most)s, %(days)s.", most=written, days=days(*ends))
    sentences = [summary, highest]
    if int(counts["count"].sum()) > total:
        sentences.append(_("An event of several days counts in each bar that holds one of them."))
    return " ".join(sentences)


def bars_summary(found: Bars, record: Record, parameter: str, figure: Figures = PLAIN) -> str:
    """Return what the bars count, one short sentence after the other."""
    return " ".join(_bars_sentences(found, record, parameter, figure))


def _bars_sentences(found: Bars, record: Record, parameter: str, figure: Figures) -> Iterator[str]:
    yield ngettext(
        "%(count)s record is counted.", "%(count)s records are counted.", found.total, count=figure(found.total)
    )
    yield from _of_places(found, record, figure) if parameter == "place" else _of_parties(found, figure)


def _beyond(parameter: str, rows: pd.DataFrame) -> list[RecordSet]:
    """Return the set of the records that no row counts; without a row it is all of them."""
    return [RecordSet("outside", (f"{parameter}={','.join(rows['code'])}",))] if len(rows) else []


def _of_parties(found: Bars, figure: Figures) -> Iterator[str]:
    for code, count in zip(found.rows["code"], found.rows["count"], strict=True):
        yield _("%(party)s: %(records)s.", party=words.word(words.PARTY, code), records=figure(int(count), by=[code]))
    yield _("An event by several parties counts for each.")
    if found.elsewhere:
        yield ngettext(
            "%(count)s record is by none of these.",
            "%(count)s records are by none of these.",
            found.elsewhere,
            count=figure(found.elsewhere, *_beyond("by", found.rows)),
        )


def _of_places(found: Bars, record: Record, figure: Figures) -> Iterator[str]:
    most = found.rows[found.rows["count"] == found.rows["count"].max()]
    if found.total:
        counts = ((code, int(count)) for code, count in zip(most["code"], most["count"], strict=True))
        places = (
            _("%(place)s (%(count)s)", place=record.place_name(code), count=figure(count, place=[code]))
            for code, count in counts
        )
        yield _("Most events: %(places)s.", places=listed(places))
    yield _("What was said at one place about another counts for both.")
    if found.elsewhere:
        yield ngettext(
            "%(count)s record is at none of these places.",
            "%(count)s records are at none of these places.",
            found.elsewhere,
            count=figure(found.elsewhere, *_beyond("place", found.rows)),
        )


def casualties_summary(found: CasualtyBars, figure: Figures = PLAIN) -> str:
    """Return the casualties by the party hit, one short sentence after the other."""
    return " ".join(_casualties_sentences(found, figure))


def _casualties_sentences(found: CasualtyBars, figure: Figures) -> Iterator[str]:
    yield ngettext(
        "By the party hit in %(count)s attack, as reported.",
        "By the party hit in %(count)s attacks, as reported.",
        found.total,
        count=figure(found.total, SINGLE_ATTACKS),
    )
    for row in found.rows.to_dict("records"):
        yield ngettext(
            "%(party)s, %(count)s attack: killed %(killed)s (no count for %(uncounted_killed)s), "
            "injured %(injured)s (no count for %(uncounted_injured)s).",
            "%(party)s, %(count)s attacks: killed %(killed)s (no count for %(uncounted_killed)s), "
            "injured %(injured)s (no count for %(uncounted_injured)s).",
            row["attacks"],
            count=figure(row["attacks"], SINGLE_ATTACKS, against=[row["code"]]),
            party=words.word(words.PARTY, row["code"]),
            killed=casualties(row, "killed"),
            injured=casualties(row, "injured"),
            **{f"uncounted_{what}": _uncounted(row, what, figure) for what in COUNTED},
        )
    if len(found.rows):
        yield _("An attack on several parties counts for each.")
    if found.elsewhere:
        yield ngettext(
            "%(count)s attack hit none of these or nobody named.",
            "%(count)s attacks hit none of these or nobody named.",
            found.elsewhere,
            count=figure(found.elsewhere, SINGLE_ATTACKS, *_beyond("against", found.rows)),
        )
    if found.aggregates:
        yield ngettext(
            "%(count)s total of a whole operation is left out.",
            "%(count)s totals of whole operations are left out.",
            found.aggregates,
            count=figure(found.aggregates, OPERATION_TOTALS),
        )


def _uncounted(row: Row, what: str, figure: Figures) -> str:
    """Return how many of the attacks of a row have no number of `killed` or `injured`."""
    return figure(row[f"{what}_unknown"], attacks_telling(what, "unknown"), against=[row["code"]])


def without_count(row: Row) -> str:
    """Return how many attacks of a row have no count of the killed, and of the injured."""
    return _(
        "Without a count: of the killed %(killed)s, of the injured %(injured)s of %(attacks)s attacks",
        killed=number(row["killed_unknown"]),
        injured=number(row["injured_unknown"]),
        attacks=number(row["attacks"]),
    )


def title_of_days(period: tuple[date, date]) -> str:
    """Return what the bars over the days of a period count."""
    return _(TITLE[step_of(*period)])
