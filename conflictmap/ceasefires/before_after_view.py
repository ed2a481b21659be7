"""What is attributed to each side by day, before and after a truce took effect."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from conflictmap.ceasefires.before_after import BeforeAfter, before_after, known_counts
from conflictmap.ceasefires.before_after_chart import before_after_chart
from conflictmap.ceasefires.before_after_wording import before_after_summary, day_rows, figures_around
from conflictmap.ceasefires.chart_frame import Spec
from conflictmap.ceasefires.wording import ATTRIBUTED_TO
from conflictmap.query.download import Download
from conflictmap.query.filters import Filters
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce, truce, truces
from conflictmap.tables.codes import SPANS
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.messages import N_
from conflictmap.tables.timing import DAY
from conflictmap.text import words
from conflictmap.text.figures import Figures
from conflictmap.text.language import _, ngettext, spoken
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.chart import figure
from conflictmap.ui.counted import counted_table
from conflictmap.ui.next_page import follow
from conflictmap.ui.session import kept

METHOD = N_(
    "Counted are all attacks, tied to this truce or not, and accusations of a breach of any truce, each incident once, "
    "on the full day of the calendar that its row names: so the numbers differ from those of the alleged breaches of "
    "this truce, which count from its hour; "
    "one attributed to both sides counts for each, totals of whole operations are left out. What is attributed to one "
    "side is reported by the other: the number of a day is unknown, and not zero, when the record holds no event of "
    "that day that the other side claims or states. The filters apply, the days shown do not."
)


@st.fragment
def before_after_view(version: str, one: Truce) -> None:
    """Draw the counts of the chosen threads around a truce, in words as well: a piece that runs by itself."""
    record = session.record_of_page(version)
    follow()
    choice = session.current(record)
    st.header(_("Before and after"), anchor=False, help=escape_markdown(_(METHOD)))
    _span_picker()
    filters, span = choice.filters.without_dates, int(choice.span)
    found = before_after(record, filters, one.truce_id, span)
    others = [other for other in _truces_of(record, found.days) if other != one]
    if found.days["no_reporting"].any():
        st.caption(escape_markdown(_("Grey marks at the edge: the number of that day is unknown.")))
    figure(
        _drawn(record, filters, one.truce_id, span, spoken()),
        key="truce_counts",
        summary=before_after_summary(one, found, span, others, figures_around(one, filters, span)),
        table=known_counts(found.days),
        download=Download("truce-counts", f"{one.truce_id}-{span}-days", filters),
    )
    _by_day(found, figures_around(one, filters, span))
    session.write_address(choice, record, "ceasefires", key="address_of_counts")


def _by_day(found: BeforeAfter, figure: Figures) -> None:
    """Draw the numbers of the chart as a table, folded; it is drawn when the fold is opened."""
    with st.expander(_("Day by day, as a table"), key="counts_by_day", type="compact", on_change="rerun") as fold:
        if fold.open:
            head = [_("Date"), *(words.word(ATTRIBUTED_TO, side) for side in SIDES)]
            counted_table(head, day_rows(found, figure), key="counts_by_day_table")


def _span_picker() -> None:
    st.segmented_control(
        _("Days before and after"),
        SPANS,
        **kept("span"),
        format_func=lambda span: ngettext("%(count)s day", "%(count)s days", int(span)),
        required=True,
    )


def _truces_of(record: Record, days: pd.DataFrame) -> list[Truce]:
    """Return the truces that took effect on one of the days."""
    first, last = days["day"].min(), days["day"].max()
    return [other for other in truces(record) if first <= other.day <= last]


@derived(keep=64)
def _drawn(record: Record, filters: Filters, truce_id: str, span: int, language: str) -> Spec:
    """Return the chart of the counts; making it takes longer than counting, so the last ones are kept."""
    one, days = truce(record, truce_id), before_after(record, filters, truce_id, span).days
    near = _truces_of(record, days)
    rules = {"at": [_hour_zero(other) for other in near], "name": [other.name for other in near]}
    return before_after_chart(days, pd.DataFrame(rules | {"own": [other == one for other in near]}))


def _hour_zero(one: Truce) -> pd.Timestamp:
    return one.day + pd.Timedelta(minutes=one.begins.earliest % DAY)
