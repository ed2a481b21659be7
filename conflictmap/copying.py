"""A button that copies text to the clipboard; Streamlit has none of its own."""

from __future__ import annotations

import streamlit as st

_HTML = '<button type="button"></button><span role="status"></span>'
_CSS = """
button { font: inherit; font-size: 0.93rem; line-height: 1.6; color: var(--st-text-color); background: var(--st-background-color); cursor: pointer;
  border: 1px solid var(--st-border-color); border-radius: var(--st-button-radius, 8px); padding: 0.38rem 0.75rem; white-space: nowrap; }
button:hover { color: var(--st-primary-color); border-color: var(--st-primary-color); }
span { margin-inline-start: 8px; font-size: 0.85em; color: var(--st-primary-color); }
"""
_JS = """
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button"), said = parentElement.querySelector("span");
  button.textContent = data.label;
  button.onclick = async () => {
    const text = data.text || window.location.href;
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    said.textContent = data.done;
    setTimeout(() => (said.textContent = ""), 2500);
  };
}
"""
_button = st.components.v2.component("copy_button", html=_HTML, css=_CSS, js=_JS)


def copy_button(label: str, *, done: str, key: str, text: str = "") -> None:
    """Draw a button that copies `text`, or the address of the page when it is empty, and then says `done`."""
    _button(data={"label": label, "text": text, "done": done}, key=key, width="content")
