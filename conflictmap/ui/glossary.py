"""The words that the field uses and what they mean, as a list and one press away."""

from __future__ import annotations

import streamlit as st

from conflictmap.text.glossary import glossary
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown


def glossary_list() -> None:
    """Draw each word with what it means."""
    st.markdown("\n".join(f"- {bold(f'{word}.')} {escape_markdown(meaning)}" for word, meaning in glossary()))


def glossary_popover() -> None:
    """Draw the button behind which the words are explained."""
    with st.popover(_("What the words mean"), key="glossary", type="tertiary"):
        glossary_list()
