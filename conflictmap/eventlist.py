"""A list of events as rows to click; the text of a row is set as text and never read as markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import streamlit as st


@dataclass(frozen=True)
class Row:
    """One row: the event's id, its kind's sign and colour, a word before the title, the title, a line under it."""

    event_id: str
    sign: str
    colour: str
    title: str
    under: str
    lead: str = ""


_HTML = '<ul role="list"></ul>'
_CSS = """
ul { list-style: none; margin: 0; padding: 0; font: inherit; }
button { display: grid; grid-template-columns: 1.2em 1fr; column-gap: 4px; width: 100%; text-align: start; font: inherit; line-height: 1.35; cursor: pointer;
  background: none; border: 0; border-block-start: 1px solid var(--st-border-color); padding: 8px 2px; color: var(--st-text-color); }
li:first-child button { border: 0; }
button:hover b { color: var(--st-primary-color); text-decoration: underline; text-underline-offset: 3px; }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: -2px; border-radius: 4px; }
b { font-weight: 600; }
small { grid-column: 2; font-size: 0.86em; color: #6d7178; }
em { font-style: normal; font-weight: 400; color: #6d7178; }
"""
_JS = """
export default function ({ data, parentElement, setTriggerValue }) {
  const rows = data.rows.map((row) => {
    const item = document.createElement("li"), button = document.createElement("button");
    const sign = document.createElement("span"), title = document.createElement("span"), under = document.createElement("small");
    const name = document.createElement("b"), lead = document.createElement("em");
    button.type = "button";
    sign.textContent = row.sign;
    sign.style.color = row.colour;
    name.textContent = row.title;
    lead.textContent = row.lead ? row.lead + " " : "";
    under.textContent = row.under;
    title.append(lead, name);
    button.append(sign, title, under);
    button.onclick = () => setTriggerValue("opened", row.event_id);
    item.append(button);
    return item;
  });
  parentElement.querySelector("ul").replaceChildren(...rows);
}
"""
_list = st.components.v2.component("event_list", html=_HTML, css=_CSS, js=_JS)


def event_list(rows: Sequence[Row], *, key: str, on_open: Callable[[str], None]) -> None:
    """Draw the rows; a click calls `on_open` with the event's id before the next run."""

    def opened() -> None:
        event_id = st.session_state[key].opened
        if event_id:
            on_open(event_id)

    _list(data={"rows": [asdict(row) for row in rows]}, key=key, on_opened_change=opened)
