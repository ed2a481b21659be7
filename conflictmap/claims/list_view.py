"""The list of claims, drawn for the reader: a row for each thread, a claim and its answers.

The open event is the truth: the row of its thread is the one that is selected.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.claims import thread_table
from conflictmap.claims.chosen_threads import chosen_threads
from conflictmap.claims.no_claim_view import no_claim_view
from conflictmap.claims.thread_summary import summaries
from conflictmap.claims.thread_view import open_thread
from conflictmap.query.download import Download
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.downloads import download_button
from conflictmap.ui.printed_table import MOST_PRINTED, printed_table
from conflictmap.ui.records_table import MOST_ROWS

HEIGHT, ROW = 440, 35
"""Of the list and of a row of it, in pixels; a list of fewer rows than fit is as tall as these."""


def list_view(record: Record, choice: Choice) -> None:
    """Draw the threads that are chosen; a selected row opens its thread."""
    st.header(_("List of claims"), anchor=False)
    threads = chosen_threads(record, choice.filters)
    if not threads:
        no_claim_view(choice.filters)
        return
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(escape_markdown(_counted(len(threads))), width="stretch")
        _download(choice.filters)
    _table(record, choice, threads[:MOST_ROWS])


def _download(filters: Filters) -> None:
    """Draw the button that hands out all threads."""
    download_button(
        _("CSV"),
        partial(_csv, filters),
        Download("claims", filters=filters),
        key="claims_csv",
        icon=":material/download:",
        type="tertiary",
        help=_("Download what this shows"),
    )


def _csv(filters: Filters) -> bytes:
    record = current_record()
    threads = chosen_threads(record, filters)
    return table_csv(thread_table.export_table(record, summaries(record, threads)))


def _counted(count: int) -> str:
    text = ngettext(
        "%(count)s thread. Select a row to open it below; click a heading to sort.",
        "%(count)s threads. Select a row to open it below; click a heading to sort.",
        count,
    )
    if count <= MOST_ROWS:
        return text
    first = ngettext(
        "The first %(count)s row is shown; the download has all.",
        "The first %(count)s rows are shown; the download has all.",
        MOST_ROWS,
    )
    return f"{text} {first}"


def _table(record: Record, choice: Choice, threads: Sequence[str]) -> None:
    """Draw the rows under a key that changes with them: a selection never stays on a row that is another's now."""
    key = f"claims_rows_{hash(tuple(threads)):x}"
    opened = open_thread(record, choice)
    rows = [threads.index(opened)] if opened in threads else []
    selected: Any = {"selection": {"rows": rows, "columns": [], "cells": []}}
    if key in st.session_state and st.session_state[key]["selection"]["rows"] != rows:
        st.session_state[key] = selected
    shown = thread_table.shown_table(record, summaries(record, threads))
    _printed(shown)
    st.dataframe(
        shown,
        key=key,
        hide_index=True,
        height=HEIGHT if len(threads) > HEIGHT // ROW else "auto",
        placeholder="",
        selection_mode="single-row",
        selection_default=selected,
        on_select=lambda: _open_row(key, threads),
        column_config=_headings(),
        alt=_("List of claims"),
    )


def _printed(shown: pd.DataFrame) -> None:
    columns = {
        "date": _("Date"), "title": _("Incident"), "accuser": _("Accused by"), "accused": _("Accused"),
        "answer": _("Answer"), "took": _("Time to the first denial"), "findings": _("Independent findings"),
        "denied_by": _("Denied by"),
    }  # fmt: skip
    first = shown.loc[: MOST_PRINTED - 1, list(columns)].astype(str)
    printed_table(list(columns.values()), first.itertuples(index=False), len(shown))


def _headings() -> dict[str, Any]:
    text = {
        "title": (_("Incident"), 270), "accuser": (_("Accused by"), 110), "accused": (_("Accused"), 110),
        "answer": (_("Answer"), 115), "took": (_("Time to the first denial"), 130),
        "findings": (_("Independent findings"), 200), "denied_by": (_("Denied by"), 200), "place": (_("Place"), 150),
        "status": (_("Status"), 110),
    }  # fmt: skip
    columns = {name: st.column_config.TextColumn(heading, width=width) for name, (heading, width) in text.items()}
    most = _("The most that the first denial can have taken: sorts by how long it took.")
    return {
        "date": st.column_config.DateColumn(_("Date"), format="YYYY-MM-DD", width=90),
        **columns,
        "hours": st.column_config.NumberColumn(_("At most, hours"), help=most, width=110),
    }


def _open_row(key: str, threads: Sequence[str]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    session.open_event(threads[rows[0]] if rows and rows[0] < len(threads) else "")
