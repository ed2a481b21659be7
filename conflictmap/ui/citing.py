"""How to cite the open event, or the records shown: as text or as a file for a reference manager."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import streamlit as st

from conflictmap.query.links import Choice
from conflictmap.record.record import Record
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


def citing_view(record: Record, choice: Choice) -> None:
    """Draw the buttons that copy a link to the open event and a citation of it, the citation, and its other formats."""
    address = _address(record, replace(choice, view=None))
    cited = event_citation(record, choice.event, address=address, accessed=date.today())
    with st.container(horizontal=True):
        copy_button(_("Copy link to this event"), text=address, key="copy_event_link")
        copy_button(_("Copy citation"), text=cited.text, key="copy_citation")
    st.caption(escape_markdown(cited.text))
    opened = st.expander(_("For a reference manager"), key="cite_event", type="compact", on_change="rerun")
    if opened.open:
        with opened:
            _formats(lambda: cited, [code for code in FORMATS if code != "text"], key="event")


def cite_view(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Draw the button behind which the records at `positions`, which the choice shows, can be cited."""

    def cited() -> Citation:
        address = _address(record, choice)
        return view_citation(record, choice.filters, len(positions), address=address, accessed=date.today())

    _behind(cited)


def cite_page(record: Record, choice: Choice, name: str) -> None:
    """Draw the button behind which a page that has days of its own can be cited, by its `name`."""

    def cited() -> Citation:
        address = _address(record, choice)
        return page_citation(record, name, choice.filters, address=address, accessed=date.today())

    _behind(cited)


def _behind(cited: Callable[[], Citation]) -> None:
    opened = st.popover(_("Cite"), key="cite_view", on_change="rerun")
    if opened.open:
        with opened:
            _formats(cited, list(FORMATS), key="view")
            st.caption(_("The link leads to the records shown now, with these filters and this version of the data."))


def _address(record: Record, choice: Choice) -> str:
    """Return the link to a choice that names the data from which it is cited, whatever the reader's own link named."""
    return session.link_to(replace(choice, data=record.link_version), record)


def _formats(cited: Callable[[], Citation], codes: list[str], *, key: str) -> None:
    code = st.segmented_control(
        _("Format"),
        codes,
        default=codes[0],
        required=True,
        format_func=lambda code: _(NAMES[code]),
        key=f"cite_{key}_as",
        label_visibility="collapsed",
    )
    made, one = FORMATS[code or codes[0]], cited()
    text = made.make(one)
    st.code(text.replace("\r\n", "\n"), language=None, wrap_lines=True)
    st.download_button(
        _("Download .%(ending)s", ending=made.ending),
        text.encode(),
        file_name=f"{one.key}.{made.ending}",
        mime=made.mime,
        key=f"cite_{key}_file",
        icon=":material/download:",
        on_click="ignore",
    )
