"""The list of claims, drawn for the reader: a row for each thread, a claim and its answers.

The open event is the truth: the row of its thread is the one that is marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from conflictmap.claims import thread_table
from conflictmap.claims.thread_figures import thread_figures
from conflictmap.claims.thread_view import open_thread
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.download import Download
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice
from conflictmap.query.thread_summary import summaries
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.text.language import _, ngettext, spoken
from conflictmap.ui import session
from conflictmap.ui.counted import counted_text
from conflictmap.ui.downloads import small_download
from conflictmap.ui.printed_table import MOST_PRINTED, printed_table
from conflictmap.ui.row_table import MOST_ROWS, TableColumn, column_choice, first_rows, row_table


def list_view(record: Record, choice: Choice) -> None:
    """Draw the threads that are chosen, where there are any; a row that is pressed opens its thread."""
    threads = chosen_threads(record, choice.filters)
    if not threads:
        return
    st.header(_("List of claims"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        count = thread_figures(record, choice.filters)(len(threads))
        counted_text(_counted(len(threads), count), key="claims_count", look="note")
        column_choice("claim_columns", claim_columns())
        _download(choice.filters)
    _table(record, choice, threads[:MOST_ROWS])


def _download(filters: Filters) -> None:
    """Draw the button that hands out all threads."""
    small_download(partial(_csv, filters), Download("claims", filters=filters), key="claims_csv")


def _csv(filters: Filters) -> bytes:
    record = current_record()
    threads = chosen_threads(record, filters)
    return table_csv(thread_table.export_table(record, summaries(record, threads)))


def _counted(count: int, written: str) -> str:
    text = ngettext(
        "%(count)s thread. Press a row to open it below, a heading to sort.",
        "%(count)s threads. Press a row to open it below, a heading to sort.",
        count,
        count=written,
    )
    return text if count <= MOST_ROWS else f"{text} {first_rows()}"


def _table(record: Record, choice: Choice, threads: Sequence[str]) -> None:
    found = summaries(record, threads)
    shown = _shown(record, tuple(threads), spoken())
    _printed(shown)
    row_table(
        _("List of claims"),
        [column for column in claim_columns() if column.code in choice.claim_columns],
        shown.set_index(pd.Index(threads)),
        key="table_claims",
        opened=open_thread(record, choice),
        on_open=session.open_event,
        sorted_by={"took": thread_table.most_minutes(found)},
    )


def claim_columns() -> tuple[TableColumn, ...]:
    """Return all columns of the list, in the order of `CLAIM_COLUMNS`."""
    most = _("Sorted by the most that the first denial can have taken.")
    return (
        TableColumn("date", _("Date"), "day"),
        TableColumn("title", _("Incident"), "title"),
        TableColumn("accuser", _("Accused by")),
        TableColumn("accused", _("Accused")),
        TableColumn("answer", _("Answer")),
        TableColumn("took", _("Time to the first denial"), hint=most),
        TableColumn("findings", _("Independent findings")),
        TableColumn("denied_by", _("Denied by")),
        TableColumn("place", _("Place")),
        TableColumn("status", _("Status")),
    )


@derived(keep=16)
def _shown(record: Record, threads: tuple[str, ...], language: str) -> pd.DataFrame:
    """Return the table of some threads; to put it into words takes longest of the page, so the last ones are kept."""
    return thread_table.shown_table(record, summaries(record, threads))


def _printed(shown: pd.DataFrame) -> None:
    columns = [column for column in claim_columns() if column.code not in ("place", "status")]
    first = shown.loc[: MOST_PRINTED - 1, [column.code for column in columns]]
    printed_table([column.heading for column in columns], first.itertuples(index=False), len(shown))
