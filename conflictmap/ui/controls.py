"""The widgets by which a reader chooses: drawn once, by the frame or a page."""

from __future__ import annotations

from functools import partial

import streamlit as st

from conflictmap.query.counts import present
from conflictmap.query.download import Download
from conflictmap.query.export import to_csv
from conflictmap.query.fields import FIELDS, FilterField
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.tables import codes
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import sentences, words
from conflictmap.text.language import _
from conflictmap.ui import session
from conflictmap.ui.downloads import download_button
from conflictmap.ui.drawer import filters_wanted
from conflictmap.ui.search_box import search_box
from conflictmap.ui.session import kept

IN_LEGEND = "kind"
"""The filter that stands in the legend and not in the sidebar."""


def sidebar(record: Record) -> None:
    """Draw the filters that all pages share, once they are wanted: most visits do without the drawer they lie in."""
    with st.sidebar:
        if not filters_wanted():
            st.caption(_("The filters are loading …"))
            return
        for field in FIELDS.values():
            if field.parameter != IN_LEGEND and not field.folded:
                _filter(field, record)
        with st.expander(_("Claims and answers")):
            for field in FIELDS.values():
                if field.folded:
                    _filter(field, record)
        st.toggle(_("Statements where they were made"), **kept("said"))
        st.toggle(_("Arcs from speaker to place"), **kept("arcs"))
        st.toggle(
            _("Who held the town, as reported"),
            **kept("held"),
            help=_("A mark at the town's label for the last day shown, by town, as reported; no front line is drawn."),
        )
        st.button(_("Clear filters"), on_click=session.clear_filters, width="stretch")


def _filter(field: FilterField, record: Record) -> None:
    names = {code: sentences.code_name(field, code, record) for code in _offered(field, record)}
    st.multiselect(
        _(field.label),
        list(names),
        **kept(field.parameter),
        format_func=names.__getitem__,
        placeholder=_("Any"),
        filter_mode="contains",
        help=_(field.hint) if field.hint else None,
    )


def _offered(field: FilterField, record: Record) -> tuple[str, ...]:
    """Return what a filter offers; a value that a link chose is among it even where no record has it."""
    options = field.codes if field.offers_all else present(record, field.column)
    return options + tuple(sorted(set(st.session_state[field.parameter]) - set(options)))


def legend(choice: Choice, *, opens_here: bool = True) -> None:
    """Draw the legend, which is also the filter by kind, and the search box beside it.

    `opens_here`: the page shows an event that is opened; else one that is found opens on its own page.
    """
    with st.container(horizontal=True, vertical_alignment="center", key="legend_row"):
        st.pills(
            _("Show only"),
            codes.KINDS,
            selection_mode="multi",
            **kept("kind"),
            format_func=legend_entry,
            label_visibility="collapsed",
        )
        search_box(choice, opens_here=opens_here)


def charts_switch() -> None:
    """Draw the switch of the small charts; a reader who does not want them does not wait for them."""
    st.toggle(_("Charts that filter"), **kept("charts"))


def download(choice: Choice) -> None:
    """Draw the button that hands out what is shown as CSV."""
    download_button(
        _("Download CSV"), partial(_csv, choice.filters), Download("events", filters=choice.filters), key="events_csv"
    )


def _csv(filters: Filters) -> bytes:
    record = current_record()
    return to_csv(record, chosen(record, filters))


def legend_entry(kind: str) -> str:
    """Return the sign of a kind in its colour, and its name."""
    return f":{EVENT_KINDS[kind].colour_name}[{EVENT_KINDS[kind].sign}] {words.word(words.KINDS, kind)}"
