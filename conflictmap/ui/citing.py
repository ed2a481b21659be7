"""How to cite the open event, or the records shown: as text or as a file for a reference manager."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from urllib.parse import urljoin, urlsplit

import numpy as np
import streamlit as st

from conflictmap.query.links import Choice, query_string, read_choice, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.tables.messages import N_
from conflictmap.text.citation import FORMATS, Citation, event_citation, page_citation, view_citation
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session
from conflictmap.ui.components import copy_button

NAMES = {
    "text": N_("Text"),
    "bibtex": N_("BibTeX"),
    "ris": N_("RIS"),
    "csl_json": N_("CSL-JSON"),
}
"""Of the formats of a citation."""


PAGE_NAMES = frozenset(path.stem for path in PAGES.glob("*.py")) - {"map"}
"""The last part of the address of each page but the map, which has none."""


def link_to_event(event_id: str, record: Record) -> str:
    """Return the full address of an event's page, with the data that are shown and nothing of what the reader chose."""
    query = write_choice(replace(read_choice({"event": [event_id]}, record), data=record.link_version), record)
    return f"{page_of_event(st.context.url or '')}?{query_string(query)}"


def page_of_event(opened: str) -> str:
    """Return the address of the page of events, from that of whichever page is opened."""
    parts = urlsplit(opened)
    folder = parts.path if parts.path.rpartition("/")[2] in PAGE_NAMES else f"{parts.path.rstrip('/')}/"
    return parts._replace(path=urljoin(folder, "event"), query="", fragment="").geturl()


def cite_event(record: Record, event_id: str) -> None:
    """Draw the buttons that copy a link to an event, and behind which it can be cited: the event, and not the list."""
    with st.container(horizontal=True, vertical_alignment="center", key="cite_row"):
        copy_button(_("Copy link to this event"), text=link_to_event(event_id, record), key="copy_event_link")
        note = _("The link leads to this event alone, and names this version of the data.")
        _behind(_("Cite this event"), partial(_of_event, record, event_id), note, key="event")


def citation_line(record: Record, event_id: str) -> None:
    """Draw the citation of an event as a line, for whoever reads it on paper."""
    st.caption(escape_markdown(_of_event(record, event_id).text))


def _of_event(record: Record, event_id: str) -> Citation:
    address = link_to_event(event_id, record)
    return event_citation(record, event_id, address=address, accessed=date.today())


def cite_view(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Draw the button behind which the records at `positions`, which the choice shows, can be cited."""

    def cited() -> Citation:
        address = _address(record, choice)
        return view_citation(record, choice.filters, len(positions), address=address, accessed=date.today())

    _behind_view(cited)


def cite_page(record: Record, choice: Choice, name: str) -> None:
    """Draw the button behind which a page that has days of its own can be cited, by its `name`."""

    def cited() -> Citation:
        address = _address(record, choice)
        return page_citation(record, name, choice.filters, address=address, accessed=date.today())

    _behind_view(cited)


def _behind_view(cited: Callable[[], Citation]) -> None:
    note = _("The link leads to the records shown now, with these filters and this version of the data.")
    _behind(_("Cite"), cited, note, key="view")


def _behind(label: str, cited: Callable[[], Citation], note: str, *, key: str) -> None:
    """Draw the button behind which something is cited; the citation is made when it is pressed."""
    opened = st.popover(label, key=f"cite_{key}", on_change="rerun")
    if opened.open:
        with opened:
            _formats(cited(), key=key)
            st.caption(escape_markdown(note))


def _address(record: Record, choice: Choice) -> str:
    """Return the link to a choice that names the data from which it is cited, whatever the reader's own link named."""
    return session.link_to(replace(choice, data=record.link_version), record)


def _formats(cited: Citation, *, key: str) -> None:
    codes = list(FORMATS)
    code = st.segmented_control(
        _("Format"),
        codes,
        default=codes[0],
        required=True,
        format_func=lambda code: _(NAMES[code]),
        key=f"cite_{key}_as",
        label_visibility="collapsed",
    )
    made = FORMATS[code or codes[0]]
    text = made.make(cited)
    st.code(text.replace("\r\n", "\n"), language=None, wrap_lines=True)
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy citation"), text=text, key=f"copy_{key}_citation")
        st.download_button(
            _("Download .%(ending)s", ending=made.ending),
            text.encode(),
            file_name=f"{cited.key}.{made.ending}",
            mime=made.mime,
            key=f"cite_{key}_file",
            icon=":material/download:",
            on_click="ignore",
        )
